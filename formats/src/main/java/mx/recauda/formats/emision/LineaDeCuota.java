package mx.recauda.formats.emision;

import mx.recauda.ley.cuotas.Concepto;
import mx.recauda.ley.libro.Cuota;

import java.util.Arrays;
import java.util.List;

/** The fifteen amounts of a worker: one for each concept and share, in the order of the columns. */
public enum LineaDeCuota {
    /** See {@link Concepto#CUOTA_FIJA}. */
    CUOTA_FIJA("cuotaFija", Concepto.CUOTA_FIJA, Cuota.PATRONAL, "Cuota fija"),
    /** Employer's share. */
    EXCEDENTE_PATRON("excedentePatron", Concepto.EXCEDENTE, Cuota.PATRONAL, "Excedente patronal"),
    /** Worker's share. */
    EXCEDENTE_OBRERO("excedenteObrero", Concepto.EXCEDENTE, Cuota.OBRERA, "Excedente obrera"),
    /** Employer's share. */
    DINERO_PATRON(
            "dineroPatron",
            Concepto.PRESTACIONES_EN_DINERO,
            Cuota.PATRONAL,
            "Prestaciones en dinero patronal"),
    /** Worker's share. */
    DINERO_OBRERO(
            "dineroObrero",
            Concepto.PRESTACIONES_EN_DINERO,
            Cuota.OBRERA,
            "Prestaciones en dinero obrera"),
    /** Employer's share. */
    GASTOS_MEDICOS_PATRON(
            "gastosMedicosPatron",
            Concepto.GASTOS_MEDICOS_PENSIONADOS,
            Cuota.PATRONAL,
            "Gastos médicos pensionados patronal"),
    /** Worker's share. */
    GASTOS_MEDICOS_OBRERO(
            "gastosMedicosObrero",
            Concepto.GASTOS_MEDICOS_PENSIONADOS,
            Cuota.OBRERA,
            "Gastos médicos pensionados obrera"),
    /** See {@link Concepto#RIESGOS_DE_TRABAJO}. */
    RIESGOS("riesgos", Concepto.RIESGOS_DE_TRABAJO, Cuota.PATRONAL, "Riesgos de trabajo"),
    /** Employer's share. */
    INVALIDEZ_PATRON(
            "invalidezPatron",
            Concepto.INVALIDEZ_Y_VIDA,
            Cuota.PATRONAL,
            "Invalidez y vida patronal"),
    /** Worker's share. */
    INVALIDEZ_OBRERO(
            "invalidezObrero", Concepto.INVALIDEZ_Y_VIDA, Cuota.OBRERA, "Invalidez y vida obrera"),
    /** See {@link Concepto#GUARDERIAS}. */
    GUARDERIAS(
            "guarderias",
            Concepto.GUARDERIAS,
            Cuota.PATRONAL,
            "Guarderías y prestaciones sociales"),
    /** See {@link Concepto#RETIRO}. */
    RETIRO("retiro", Concepto.RETIRO, Cuota.PATRONAL, "Retiro"),
    /** Employer's share. */
    CESANTIA_PATRON("cesantiaPatron", Concepto.CESANTIA_Y_VEJEZ, Cuota.PATRONAL, "CEAV patronal"),
    /** Worker's share. */
    CESANTIA_OBRERO("cesantiaObrero", Concepto.CESANTIA_Y_VEJEZ, Cuota.OBRERA, "CEAV obrera"),
    /** See {@link Concepto#INFONAVIT}. */
    INFONAVIT("infonavit", Concepto.INFONAVIT, Cuota.PATRONAL, "Aportación patronal");

    /** Those of every month. */
    public static final List<LineaDeCuota> MENSUALES =
            Arrays.stream(values()).filter(l -> !l.concepto.bimestral()).toList();

    /** Those of the month that closes a bimester. */
    public static final List<LineaDeCuota> BIMESTRALES =
            Arrays.stream(values()).filter(l -> l.concepto.bimestral()).toList();

    private final String clave;
    private final Concepto concepto;
    private final Cuota cuota;
    private final String titulo;

    LineaDeCuota(String clave, Concepto concepto, Cuota cuota, String titulo) {
        this.clave = clave;
        this.concepto = concepto;
        this.cuota = cuota;
        this.titulo = titulo;
    }

    /** Its key in the files. */
    public String clave() {
        return clave;
    }

    /** What is paid. */
    public Concepto concepto() {
        return concepto;
    }

    /** Who bears it. */
    public Cuota cuota() {
        return cuota;
    }

    /** Its heading in Spanish. */
    public String titulo() {
        return titulo;
    }
}
