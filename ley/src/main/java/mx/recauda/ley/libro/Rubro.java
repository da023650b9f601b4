package mx.recauda.ley.libro;

import mx.recauda.ley.cuotas.Concepto;
import mx.recauda.ley.fuente.Fuente;

/** What an amount is for: a concept of contribution, or one of the other debts of an employer. */
public enum Rubro {
    /** See {@link Concepto#CUOTA_FIJA}. */
    CUOTA_FIJA(Fondo.IMSS),
    /** See {@link Concepto#EXCEDENTE}. */
    EXCEDENTE(Fondo.IMSS),
    /** See {@link Concepto#PRESTACIONES_EN_DINERO}. */
    PRESTACIONES_EN_DINERO(Fondo.IMSS),
    /** See {@link Concepto#GASTOS_MEDICOS_PENSIONADOS}. */
    GASTOS_MEDICOS_PENSIONADOS(Fondo.IMSS),
    /** See {@link Concepto#RIESGOS_DE_TRABAJO}. */
    RIESGOS_DE_TRABAJO(Fondo.IMSS),
    /** See {@link Concepto#INVALIDEZ_Y_VIDA}. */
    INVALIDEZ_Y_VIDA(Fondo.IMSS),
    /** See {@link Concepto#GUARDERIAS}. */
    GUARDERIAS(Fondo.IMSS),
    /** See {@link Concepto#RETIRO}. */
    RETIRO(Fondo.RCV),
    /** See {@link Concepto#CESANTIA_Y_VEJEZ}. */
    CESANTIA_Y_VEJEZ(Fondo.RCV),
    /** See {@link Concepto#INFONAVIT}. */
    INFONAVIT(Fondo.VIVIENDA),
    /** Instalment of a housing credit. */
    AMORTIZACION(Fondo.AMORTIZACION),
    /** Cost of benefits charged to the employer who did not insure. */
    @Fuente("LSS 77; LSS 79")
    CAPITAL_CONSTITUTIVO(Fondo.IMSS),
    /** Fine. */
    @Fuente("LSS 304; LSS 304-B")
    MULTA(Fondo.IMSS),
    /** Money of the insurances whose concept is not known: collected by fund only. */
    IMSS_SIN_DESGLOSE(Fondo.IMSS),
    /** The same, of RCV. */
    RCV_SIN_DESGLOSE(Fondo.RCV),
    /** The same, of housing. */
    VIVIENDA_SIN_DESGLOSE(Fondo.VIVIENDA),
    /** Money whose debt is not known. */
    POR_IDENTIFICAR(Fondo.POR_IDENTIFICAR);

    private final Fondo fondo;

    Rubro(Fondo fondo) {
        this.fondo = fondo;
    }

    /** Whose money it is. */
    public Fondo fondo() {
        return fondo;
    }

    /** The line of a concept of contribution. */
    public static Rubro de(Concepto concepto) {
        return switch (concepto) {
            case CUOTA_FIJA -> CUOTA_FIJA;
            case EXCEDENTE -> EXCEDENTE;
            case PRESTACIONES_EN_DINERO -> PRESTACIONES_EN_DINERO;
            case GASTOS_MEDICOS_PENSIONADOS -> GASTOS_MEDICOS_PENSIONADOS;
            case RIESGOS_DE_TRABAJO -> RIESGOS_DE_TRABAJO;
            case INVALIDEZ_Y_VIDA -> INVALIDEZ_Y_VIDA;
            case GUARDERIAS -> GUARDERIAS;
            case RETIRO -> RETIRO;
            case CESANTIA_Y_VEJEZ -> CESANTIA_Y_VEJEZ;
            case INFONAVIT -> INFONAVIT;
        };
    }

    /** The line for money of a fund that is not broken down. */
    public static Rubro sinDesglose(Fondo fondo) {
        return switch (fondo) {
            case IMSS -> IMSS_SIN_DESGLOSE;
            case RCV -> RCV_SIN_DESGLOSE;
            case VIVIENDA -> VIVIENDA_SIN_DESGLOSE;
            case AMORTIZACION -> AMORTIZACION;
            case POR_IDENTIFICAR -> POR_IDENTIFICAR;
        };
    }
}
