package mx.recauda.ley.parametros;

import java.util.Optional;

/** The rates that the law fixes for everyone, as they are keyed in {@code tasas.csv}. */
public enum TasaLegal {
    /** Fixed quota of sickness and maternity, on the unit of account. */
    CUOTA_FIJA("EM_ESPECIE_CUOTA_FIJA", "patron"),
    /** Excess over three units, employer. */
    EXCEDENTE_PATRON("EM_ESPECIE_EXCEDENTE", "patron"),
    /** Excess over three units, worker. */
    EXCEDENTE_OBRERO("EM_ESPECIE_EXCEDENTE", "trabajador"),
    /** Cash benefits, employer. */
    DINERO_PATRON("EM_DINERO", "patron"),
    /** Cash benefits, worker. */
    DINERO_OBRERO("EM_DINERO", "trabajador"),
    /** Cash benefits, State. */
    DINERO_ESTADO("EM_DINERO", "estado"),
    /** Medical care of pensioners, employer. */
    GASTOS_MEDICOS_PATRON("GASTOS_MEDICOS_PENSIONADOS", "patron"),
    /** Medical care of pensioners, worker. */
    GASTOS_MEDICOS_OBRERO("GASTOS_MEDICOS_PENSIONADOS", "trabajador"),
    /** Medical care of pensioners, State. */
    GASTOS_MEDICOS_ESTADO("GASTOS_MEDICOS_PENSIONADOS", "estado"),
    /** Disability and life, employer. */
    INVALIDEZ_PATRON("INVALIDEZ_VIDA", "patron"),
    /** Disability and life, worker. */
    INVALIDEZ_OBRERO("INVALIDEZ_VIDA", "trabajador"),
    /** Disability and life, State. */
    INVALIDEZ_ESTADO("INVALIDEZ_VIDA", "estado"),
    /** Nurseries and social benefits. */
    GUARDERIAS("GUARDERIAS_PRESTACIONES_SOCIALES", "patron"),
    /** Retirement savings. */
    RETIRO("RETIRO", "patron"),
    /** Old age, employer: one rate until 2022, by bracket since 2023 ({@link TablaCeav}). */
    CESANTIA_PATRON("CEAV", "patron"),
    /** Old age, worker. */
    CESANTIA_OBRERO("CEAV", "trabajador"),
    /** Old age, State, until 2022. */
    CESANTIA_ESTADO("CEAV", "estado"),
    /** Housing fund. */
    INFONAVIT("INFONAVIT_APORTACION", "patron");

    private static final TasaLegal[] TODAS = values();

    /** How many there are. */
    public static final int CUANTAS = TODAS.length;

    private final String concepto;
    private final String pagador;

    TasaLegal(String concepto, String pagador) {
        this.concepto = concepto;
        this.pagador = pagador;
    }

    /** Position in the flat arrays of the compiled law. */
    @SuppressWarnings("EnumOrdinal") // arrays compiled per month, never stored
    public int indice() {
        return ordinal();
    }

    static Optional<TasaLegal> de(String concepto, String pagador) {
        for (TasaLegal tasa : TODAS) {
            if (tasa.concepto.equals(concepto) && tasa.pagador.equals(pagador)) {
                return Optional.of(tasa);
            }
        }
        return Optional.empty();
    }
}
