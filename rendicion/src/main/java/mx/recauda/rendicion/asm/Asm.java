package mx.recauda.rendicion.asm;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.rendicion.auditor.RefCelda;
import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.texto.FechasEnTexto;
import mx.recauda.rendicion.texto.Texto;
import mx.recauda.rendicion.texto.Vocabulario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One row of the follow-up: an ASM with its activities and its progress at a cut.
 *
 * @param tabla key of the document that holds the row, {@code asm/1} for the first of the file
 * @param fila its 13 cells by {@link ColumnaAsm#clave()}, exactly as published
 * @param actividades activities one by one; empty when the document gives only the joint text
 * @param terminoCapturado end date given apart from the printed one, when it is
 * @param corteCapturado cut given apart from the printed one, when it is
 * @param promedioCapturado average in percent given apart from the printed one, when it is
 * @param oficios letters the document gives as data
 * @param sustitucion replacement given as data, when it is
 * @param otros remaining properties as received, by name, in canonical JSON
 */
public record Asm(
        String tabla,
        Fila fila,
        List<ActividadReportada> actividades,
        Optional<LocalDate> terminoCapturado,
        Optional<YearMonth> corteCapturado,
        Optional<BigDecimal> promedioCapturado,
        List<Oficio> oficios,
        Optional<Sustitucion> sustitucion,
        Map<String, String> otros) {

    private static final BigDecimal CIEN = BigDecimal.valueOf(100);

    /** Keeps immutable copies. */
    public Asm {
        actividades = List.copyOf(actividades);
        oficios = List.copyOf(oficios);
        otros = Collections.unmodifiableMap(new java.util.LinkedHashMap<>(otros));
    }

    /** The cell as published; empty text when it is blank or missing. */
    public String celda(ColumnaAsm columna) {
        return fila.crudo(columna.clave());
    }

    /** The reference of a cell of this row. */
    public RefCelda ref(ColumnaAsm columna) {
        return new RefCelda(tabla, fila.origen(), columna.clave());
    }

    /** Number of the ASM as printed. */
    public String numero() {
        return celda(ColumnaAsm.NUMERO);
    }

    /** End date: as printed, else as captured apart. */
    public Optional<LocalDate> fechaTermino() {
        return FechasEnTexto.publicada(celda(ColumnaAsm.FECHA_TERMINO)).or(() -> terminoCapturado);
    }

    /** Cut that the row reports: as printed, else as captured apart. */
    public Optional<YearMonth> corte() {
        return FechasEnTexto.mesAnio(celda(ColumnaAsm.MES_ANIO)).or(() -> corteCapturado);
    }

    /** Published progress of the row, in percent; empty when it is not a number. */
    public Optional<BigDecimal> avance() {
        return numero(celda(ColumnaAsm.AVANCE));
    }

    /** Published average in percent; empty when it is not a number. */
    public Optional<BigDecimal> promedio() {
        return numero(celda(ColumnaAsm.PROMEDIO)).or(() -> promedioCapturado);
    }

    /** Whether every activity carries its own progress. */
    public boolean avancePorActividad() {
        return !actividades.isEmpty()
                && actividades.stream().allMatch(a -> numero(a.avance()).isPresent());
    }

    /**
     * Arithmetic mean of the progress of the activities in percent, two decimals, half up. Where
     * the document gives one value for the whole ASM, that value is the mean.
     */
    @Fuente(
            value = "Seguimiento a ASM, columna Promedio",
            confianza = Confianza.DE_MEMORIA,
            nota = "The published documents print no value per activity")
    public Optional<BigDecimal> promedioRecalculado() {
        if (!avancePorActividad()) {
            return avance().map(a -> a.setScale(2, RoundingMode.HALF_UP));
        }
        BigDecimal suma =
                actividades.stream()
                        .flatMap(a -> numero(a.avance()).stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(
                suma.divide(BigDecimal.valueOf(actividades.size()), 2, RoundingMode.HALF_UP));
    }

    /** Whether the row says that everything promised was done. */
    public boolean concluido() {
        return promedioRecalculado().filter(p -> p.compareTo(CIEN) >= 0).isPresent();
    }

    /** Whether the row says that something is still to be done. */
    public boolean vigente() {
        return promedioRecalculado().filter(p -> p.compareTo(CIEN) < 0).isPresent();
    }

    /** Dates of the evidence: of its letters and those its name gives, in ascending order. */
    public List<LocalDate> fechasDeEvidencia() {
        List<LocalDate> fechas = new ArrayList<>(FechasEnTexto.todas(celda(ColumnaAsm.DOCUMENTO)));
        oficios.stream().flatMap(o -> o.fecha().stream()).forEach(fechas::add);
        return fechas.stream().distinct().sorted().toList();
    }

    /** The activity that replaced another: given as data, else as the remarks quote it. */
    public Optional<String> actividadSustituta() {
        return sustitucion
                .map(Sustitucion::nueva)
                .filter(t -> !t.isBlank())
                .or(() -> Vocabulario.actividadSustituta(celda(ColumnaAsm.OBSERVACIONES)));
    }

    /** Whether the row says that an activity was replaced. */
    public boolean declaraSustitucion() {
        return sustitucion.isPresent()
                || Vocabulario.hablaDeSustitucion(celda(ColumnaAsm.OBSERVACIONES));
    }

    /** The text of the activities: the joint cell and the list, which may differ. */
    public String textoDeActividades() {
        Stream<String> sueltas = actividades.stream().map(ActividadReportada::texto);
        return Texto.compacto(
                String.join(
                        " ",
                        Stream.concat(Stream.of(celda(ColumnaAsm.ACTIVIDADES)), sueltas).toList()));
    }

    /** Columns whose cell is not blank, in the order of the format. */
    public List<ColumnaAsm> conTexto() {
        return Arrays.stream(ColumnaAsm.values()).filter(c -> !celda(c).isBlank()).toList();
    }

    private static Optional<BigDecimal> numero(String texto) {
        String limpio = texto.replace("%", "").strip();
        return limpio.matches("-?\\d{1,9}(?:\\.\\d{1,9})?")
                ? Optional.of(new BigDecimal(limpio))
                : Optional.empty();
    }
}
