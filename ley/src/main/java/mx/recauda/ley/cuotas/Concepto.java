package mx.recauda.ley.cuotas;

import mx.recauda.ley.parametros.TasaLegal;

import java.util.Optional;

/** What is paid, in the order in which the cédula de determinación lists it. */
public enum Concepto {
    /** Fixed quota of sickness and maternity, on the unit of account (LSS 106-I). */
    CUOTA_FIJA("cuotaFija", "CF", Dias.SIN_INCAPACIDAD, false),
    /** Quota on the excess of the SBC over three units of account (LSS 106-II). */
    EXCEDENTE("excedente", "EXC", Dias.SIN_INCAPACIDAD, false),
    /** Cash benefits of sickness and maternity (LSS 107). */
    PRESTACIONES_EN_DINERO("prestacionesEnDinero", "PD", Dias.SIN_INCAPACIDAD, false),
    /** Medical care of pensioners (LSS 25). */
    GASTOS_MEDICOS_PENSIONADOS("gastosMedicosPensionados", "GMP", Dias.SIN_INCAPACIDAD, false),
    /** Work risks (LSS 70 to 74). */
    RIESGOS_DE_TRABAJO("riesgosDeTrabajo", "RT", Dias.TRABAJADOS, false),
    /** Disability and life (LSS 147). */
    INVALIDEZ_Y_VIDA("invalidezYVida", "IV", Dias.TRABAJADOS, false),
    /** Nurseries and social benefits (LSS 211 and 212). */
    GUARDERIAS("guarderias", "GPS", Dias.TRABAJADOS, false),
    /** Retirement savings (LSS 168-I). */
    RETIRO("retiro", "RET", Dias.SIN_AUSENCIAS, true),
    /** Unemployment at an advanced age and old age (LSS 168-II). */
    CESANTIA_Y_VEJEZ("cesantiaYVejez", "CV", Dias.TRABAJADOS, true),
    /** Housing fund (Ley del Infonavit 29-II; LFT 136). */
    INFONAVIT("infonavit", "INF", Dias.SIN_AUSENCIAS, true);

    /** Which days of the month count ({@link DiasCotizados}). */
    public enum Dias {
        /** Days less those of incapacity. */
        SIN_INCAPACIDAD,
        /** Days less absences and incapacity. */
        TRABAJADOS,
        /** Days less absences. */
        SIN_AUSENCIAS
    }

    private static final Concepto[] TODOS = values();

    /** How many there are. */
    public static final int CUANTOS = TODOS.length;

    private final String clave;
    private final String abreviatura;
    private final Dias dias;
    private final boolean bimestral;

    Concepto(String clave, String abreviatura, Dias dias, boolean bimestral) {
        this.clave = clave;
        this.abreviatura = abreviatura;
        this.dias = dias;
        this.bimestral = bimestral;
    }

    /** Position in the flat arrays of the compiled law. */
    @SuppressWarnings("EnumOrdinal") // arrays compiled per month, never stored
    public int indice() {
        return ordinal();
    }

    /** Name in JSON and CSV. */
    public String clave() {
        return clave;
    }

    /** Short name used on the cédula: CF, EXC, PD… */
    public String abreviatura() {
        return abreviatura;
    }

    /** Which days count. */
    public Dias dias() {
        return dias;
    }

    /** Whether it is paid every two months, although it is computed month by month. */
    public boolean bimestral() {
        return bimestral;
    }

    /** The employer's rate fixed by law; empty for work risks, whose premium is the employer's. */
    public Optional<TasaLegal> tasaPatronal() {
        return switch (this) {
            case CUOTA_FIJA -> Optional.of(TasaLegal.CUOTA_FIJA);
            case EXCEDENTE -> Optional.of(TasaLegal.EXCEDENTE_PATRON);
            case PRESTACIONES_EN_DINERO -> Optional.of(TasaLegal.DINERO_PATRON);
            case GASTOS_MEDICOS_PENSIONADOS -> Optional.of(TasaLegal.GASTOS_MEDICOS_PATRON);
            case RIESGOS_DE_TRABAJO -> Optional.empty();
            case INVALIDEZ_Y_VIDA -> Optional.of(TasaLegal.INVALIDEZ_PATRON);
            case GUARDERIAS -> Optional.of(TasaLegal.GUARDERIAS);
            case RETIRO -> Optional.of(TasaLegal.RETIRO);
            case CESANTIA_Y_VEJEZ -> Optional.of(TasaLegal.CESANTIA_PATRON);
            case INFONAVIT -> Optional.of(TasaLegal.INFONAVIT);
        };
    }

    /** The worker's rate; empty when only the employer pays. */
    public Optional<TasaLegal> tasaObrera() {
        return switch (this) {
            case EXCEDENTE -> Optional.of(TasaLegal.EXCEDENTE_OBRERO);
            case PRESTACIONES_EN_DINERO -> Optional.of(TasaLegal.DINERO_OBRERO);
            case GASTOS_MEDICOS_PENSIONADOS -> Optional.of(TasaLegal.GASTOS_MEDICOS_OBRERO);
            case INVALIDEZ_Y_VIDA -> Optional.of(TasaLegal.INVALIDEZ_OBRERO);
            case CESANTIA_Y_VEJEZ -> Optional.of(TasaLegal.CESANTIA_OBRERO);
            case CUOTA_FIJA, RIESGOS_DE_TRABAJO, GUARDERIAS, RETIRO, INFONAVIT -> Optional.empty();
        };
    }

    /** Whether its base follows the limit of IV, CEAV and Infonavit, lower until June 2007. */
    public boolean conTopeDeInvalidez() {
        return this == INVALIDEZ_Y_VIDA || this == CESANTIA_Y_VEJEZ || this == INFONAVIT;
    }

    static Concepto deAbreviatura(String abreviatura) {
        for (Concepto concepto : TODOS) {
            if (concepto.abreviatura.equals(abreviatura)) {
                return concepto;
            }
        }
        throw new IllegalArgumentException("unknown concept: " + abreviatura);
    }
}
