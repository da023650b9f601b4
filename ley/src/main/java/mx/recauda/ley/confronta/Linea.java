package mx.recauda.ley.confronta;

import mx.recauda.ley.cuotas.Concepto;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Rubro;

import java.util.List;
import java.util.Optional;

/** An amount that both sides declare of a worker: a concept and who bears it. */
public enum Linea {
    /** See {@link Concepto#CUOTA_FIJA}. */
    CUOTA_FIJA(Concepto.CUOTA_FIJA, Cuota.PATRONAL),
    /** See {@link Concepto#EXCEDENTE}. */
    EXCEDENTE_PATRON(Concepto.EXCEDENTE, Cuota.PATRONAL),
    /** See {@link Concepto#EXCEDENTE}. */
    EXCEDENTE_OBRERO(Concepto.EXCEDENTE, Cuota.OBRERA),
    /** See {@link Concepto#PRESTACIONES_EN_DINERO}. */
    DINERO_PATRON(Concepto.PRESTACIONES_EN_DINERO, Cuota.PATRONAL),
    /** See {@link Concepto#PRESTACIONES_EN_DINERO}. */
    DINERO_OBRERO(Concepto.PRESTACIONES_EN_DINERO, Cuota.OBRERA),
    /** See {@link Concepto#GASTOS_MEDICOS_PENSIONADOS}. */
    GASTOS_MEDICOS_PATRON(Concepto.GASTOS_MEDICOS_PENSIONADOS, Cuota.PATRONAL),
    /** See {@link Concepto#GASTOS_MEDICOS_PENSIONADOS}. */
    GASTOS_MEDICOS_OBRERO(Concepto.GASTOS_MEDICOS_PENSIONADOS, Cuota.OBRERA),
    /** See {@link Concepto#RIESGOS_DE_TRABAJO}. */
    RIESGOS(Concepto.RIESGOS_DE_TRABAJO, Cuota.PATRONAL),
    /** See {@link Concepto#INVALIDEZ_Y_VIDA}. */
    INVALIDEZ_PATRON(Concepto.INVALIDEZ_Y_VIDA, Cuota.PATRONAL),
    /** See {@link Concepto#INVALIDEZ_Y_VIDA}. */
    INVALIDEZ_OBRERO(Concepto.INVALIDEZ_Y_VIDA, Cuota.OBRERA),
    /** See {@link Concepto#GUARDERIAS}. */
    GUARDERIAS(Concepto.GUARDERIAS, Cuota.PATRONAL),
    /** See {@link Concepto#RETIRO}. */
    RETIRO(Concepto.RETIRO, Cuota.PATRONAL),
    /** See {@link Concepto#CESANTIA_Y_VEJEZ}. */
    CESANTIA_PATRON(Concepto.CESANTIA_Y_VEJEZ, Cuota.PATRONAL),
    /** See {@link Concepto#CESANTIA_Y_VEJEZ}. */
    CESANTIA_OBRERO(Concepto.CESANTIA_Y_VEJEZ, Cuota.OBRERA),
    /** See {@link Concepto#INFONAVIT}. */
    INFONAVIT(Concepto.INFONAVIT, Cuota.PATRONAL),
    /** Instalment of a housing credit, withheld from the worker. */
    AMORTIZACION(Rubro.AMORTIZACION, Optional.empty(), Cuota.OBRERA);

    /** All of them, in the order of the columns. */
    public static final List<Linea> TODAS = List.of(values());

    private final Rubro rubro;
    private final Optional<Concepto> concepto;
    private final Cuota cuota;

    Linea(Concepto concepto, Cuota cuota) {
        this(Rubro.de(concepto), Optional.of(concepto), cuota);
    }

    Linea(Rubro rubro, Optional<Concepto> concepto, Cuota cuota) {
        this.rubro = rubro;
        this.concepto = concepto;
        this.cuota = cuota;
    }

    /** The line of a concept and who bears it. */
    public static Optional<Linea> de(Concepto concepto, Cuota cuota) {
        return TODAS.stream()
                .filter(l -> l.concepto.equals(Optional.of(concepto)) && l.cuota == cuota)
                .findFirst();
    }

    /** Its line in the ledger. */
    public Rubro rubro() {
        return rubro;
    }

    /** The contribution; empty in the instalment of a credit. */
    public Optional<Concepto> concepto() {
        return concepto;
    }

    /** Who bears it. */
    public Cuota cuota() {
        return cuota;
    }

    /** Whether it is paid every two months. */
    public boolean bimestral() {
        return rubro.fondo().bimestral();
    }

    @SuppressWarnings("EnumOrdinal") // position in the arrays of this package, never stored
    int indice() {
        return ordinal();
    }
}
