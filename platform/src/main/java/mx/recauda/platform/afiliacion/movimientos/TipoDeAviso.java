package mx.recauda.platform.afiliacion.movimientos;

import mx.recauda.ley.afiliacion.Aviso;

/** Kinds of notice, as the database and the addresses write them. */
public enum TipoDeAviso {
    /** Enrolment or re-enrolment. */
    ALTA,
    /** Change of wage. */
    SALARIO,
    /** End of employment. */
    BAJA;

    /** The kind of a notice. */
    public static TipoDeAviso de(Aviso aviso) {
        return switch (aviso) {
            case Aviso.DeAlta alta -> ALTA;
            case Aviso.DeSalario salario -> SALARIO;
            case Aviso.DeBaja baja -> BAJA;
        };
    }
}
