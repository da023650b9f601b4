package mx.recauda.rendicion.compromiso;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

/** Where a promise stands on a day. */
@Fuente(
        value = "Mecanismo para el seguimiento a los ASM; formato de seguimiento",
        confianza = Confianza.PROPUESTA,
        nota = "The format prints only vigente and concluido; the other states are our reading")
public enum Estado {
    /** A recommendation was received. */
    PROPUESTO(false),
    /** It will be attended; what will be done is not written yet. */
    SELECCIONADO(false),
    /** It will not be attended, with a reason. */
    RECHAZADO(true),
    /** Activities, owner and term are written; nothing was reported yet. */
    COMPROMETIDO(false),
    /** Some progress was reported. */
    EN_PROCESO(false),
    /** The term passed and the first cut on or after it is not due yet. */
    VENCIDO_ENTRE_CORTES(false),
    /** The first cut on or after the term passed, and it is not done. */
    VENCIDO(false),
    /** Every activity is at 100 %. */
    CONCLUIDO(true),
    /** Withdrawn with a justification. */
    CANCELADO(true);

    private final boolean cerrado;

    Estado(boolean cerrado) {
        this.cerrado = cerrado;
    }

    /** Whether nothing more is expected, unless a dated act opens it again. */
    public boolean cerrado() {
        return cerrado;
    }

    /** Whether the format counts it as <i>vigente</i>: promised, and below 100 %. */
    public boolean vigente() {
        return switch (this) {
            case COMPROMETIDO, EN_PROCESO, VENCIDO_ENTRE_CORTES, VENCIDO -> true;
            case PROPUESTO, SELECCIONADO, RECHAZADO, CONCLUIDO, CANCELADO -> false;
        };
    }
}
