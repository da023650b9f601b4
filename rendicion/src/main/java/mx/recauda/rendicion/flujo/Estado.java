package mx.recauda.rendicion.flujo;

import mx.recauda.ley.error.Idioma;

import java.util.Locale;
import java.util.Optional;

/** Where a requested section stands. */
public enum Estado {
    /** Asked of the area; nothing captured yet. */
    SOLICITADA,
    /** The area is capturing. */
    EN_CAPTURA,
    /** Given back to the area with a comment. */
    DEVUELTA,
    /** Delivered; waits for the head of the area. */
    EN_REVISION_DEL_AREA,
    /** Endorsed by the head of the area; waits for planning. */
    EN_PLANEACION,
    /** Endorsed by planning; waits for finance. */
    EN_FINANZAS,
    /** Authorised; may be sent. */
    AUTORIZADA,
    /** Part of a version sent: frozen. */
    ENVIADA,
    /** Withdrawn by planning with a reason; nobody owes anything. */
    RETIRADA;

    /** Who owes the next act, or empty when nobody does. */
    public Optional<Papel> debe() {
        return switch (this) {
            case SOLICITADA, EN_CAPTURA, DEVUELTA -> Optional.of(Papel.ELABORADOR);
            case EN_REVISION_DEL_AREA -> Optional.of(Papel.TITULAR_DE_AREA);
            case EN_PLANEACION, AUTORIZADA -> Optional.of(Papel.PLANEACION);
            case EN_FINANZAS -> Optional.of(Papel.FINANZAS);
            case ENVIADA, RETIRADA -> Optional.empty();
        };
    }

    /** Whether the area may change cells. */
    public boolean admiteCaptura() {
        return this == SOLICITADA || this == EN_CAPTURA || this == DEVUELTA;
    }

    /** Whether a reviewer has it in hand. */
    public boolean estaEnRevision() {
        return this == EN_REVISION_DEL_AREA || this == EN_PLANEACION || this == EN_FINANZAS;
    }

    /** The key of its name in bundles: {@code en_captura}. */
    public String clave() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name people read. */
    public String nombre(Idioma idioma) {
        return Nombres.de("estado." + clave(), idioma);
    }
}
