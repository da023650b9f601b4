package mx.recauda.ley.accesorios;

import mx.recauda.ley.error.CodigoDeError;
import mx.recauda.ley.error.Severidad;

/** What can be wrong, or must be known, in the computation of accessories. */
public enum ErrorDeAccesorios implements CodigoDeError {
    /** The amount is zero or negative. */
    IMPORTE("ACC-001", Severidad.ERROR, "CFF 21"),
    /** The index of a month before the series is needed. */
    SIN_INDICE("ACC-002", Severidad.ERROR, "CFF 17-A"),
    /** The surcharge rate of a month outside the series is needed. */
    SIN_TASA("ACC-003", Severidad.ERROR, "CFF 21; LIF"),
    /** The index that applies is later than the last one known; the last one was used. */
    INDICE_FALTANTE("ACC-004", Severidad.AVISO, "CFF 17-A para. 2"),
    /** The surcharges stop at sixty months. */
    TOPE_DE_RECARGOS("ACC-005", Severidad.AVISO, "CFF 21 para. 2"),
    /** The factor came out below one and is taken as one. */
    FACTOR_MENOR_A_UNO("ACC-006", Severidad.AVISO, "CFF 17-A para. 5"),
    /** The fine is outside the range of the law. */
    MULTA_FUERA_DE_RANGO("ACC-011", Severidad.ERROR, "LSS 304 and 304-B"),
    /** Nobody knows the limits of expenses on that date. */
    SIN_LIMITES_DE_GASTOS("ACC-021", Severidad.ERROR, "CFF 150"),
    /** The limits of the date are not known but the amount does not depend on them. */
    LIMITES_ACOTADOS("ACC-022", Severidad.AVISO, "CFF 150"),
    /** A diligence needs at least one credit. */
    DILIGENCIA_VACIA("ACC-023", Severidad.ERROR, "CFF 150; RCFF 95"),
    /** The term of the agreement is outside the law. */
    PLAZO_DE_CONVENIO("ACC-031", Severidad.ERROR, "LSS 40-C; RACERF 140"),
    /** Retiro, cesantía y vejez cannot be paid in instalments. */
    RCV_EN_PARCIALIDADES("ACC-032", Severidad.ERROR, "LSS 40-D"),
    /** The first payment is below the minimum. */
    PAGO_INICIAL("ACC-033", Severidad.ERROR, "CFF 66-II"),
    /** A suspension has no end yet: nobody can say when the term ends. */
    SUSPENSION_ABIERTA("ACC-041", Severidad.ERROR, "LSS 297 and 298; CFF 146");

    private final String codigo;
    private final Severidad severidad;
    private final String fundamento;

    ErrorDeAccesorios(String codigo, Severidad severidad, String fundamento) {
        this.codigo = codigo;
        this.severidad = severidad;
        this.fundamento = fundamento;
    }

    @Override
    public String codigo() {
        return codigo;
    }

    @Override
    public Severidad severidad() {
        return severidad;
    }

    @Override
    public String fundamento() {
        return fundamento;
    }
}
