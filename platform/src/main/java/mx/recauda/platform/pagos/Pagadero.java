package mx.recauda.platform.pagos;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.linea.PartesDeLinea;
import mx.recauda.platform.portal.Texto;

/**
 * Something of an employer that may be paid with a línea of its own: a fine, a liquidated credit,
 * an instalment of an agreement.
 *
 * @param clave name by which it is asked for: the prefix of its source, a colon and what the source
 *     calls it; it fits in an address
 * @param titulo for people; a {@link mx.recauda.ley.tiempo.Mes} among its arguments is told as one
 * @param partes accounts and amounts on the day for which it was asked, at least one
 */
public record Pagadero(String clave, Texto titulo, PartesDeLinea partes) {

    private static final String CLAVE = "[a-z]{2,20}:[A-Za-z0-9._-]{1,80}";

    /** Refuses a name of another shape, and what pays nothing. */
    public Pagadero {
        if (!clave.matches(CLAVE) || partes.partes().isEmpty()) {
            throw new IllegalArgumentException("not something to pay: " + clave);
        }
    }

    /** All of it. */
    public Importe importe() {
        return partes.total();
    }
}
