package mx.recauda.ley.cuotas;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.parametros.TablaCsv;
import mx.recauda.ley.parametros.TablaCsv.Fila;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The modalities of insurance and what each one pays, in time. */
public final class Modalidades {

    /** Key of the family health insurance, whose fee does not depend on a salary. */
    public static final String SALUD_PARA_LA_FAMILIA = "33";

    /** What a search found. */
    public sealed interface Busqueda {}

    /**
     * A modality with confirmed rules in that month.
     *
     * @param modalidad key
     * @param conceptos what it pays
     * @param paga who pays the employer's share
     * @param articulo its ground
     * @param confianza how well the composition is supported
     * @param nota what is doubtful, or empty
     */
    public record Composicion(
            String modalidad,
            Set<Concepto> conceptos,
            Paga paga,
            String articulo,
            Confianza confianza,
            String nota)
            implements Busqueda {

        /** Keeps an immutable copy. */
        public Composicion {
            conceptos = Set.copyOf(conceptos);
        }
    }

    /** It exists, but its rules are not known well enough to compute money. */
    public record NoConfirmada(String motivo) implements Busqueda {}

    /** It does not exist in that month: only from {@code desde} to {@code hasta}. */
    public record FueraDeVigencia(LocalDate desde, LocalDate hasta) implements Busqueda {}

    /** No such key. */
    public record Desconocida() implements Busqueda {}

    /** Its fee is by age, not by salary (modality 33). */
    public record PorEdad() implements Busqueda {}

    /** Who pays the share of the employer. */
    public enum Paga {
        /** An employer, who withholds the share of the worker. */
        PATRON,
        /** The insured person, who pays both shares. */
        ASEGURADO
    }

    record Periodo(LocalDate desde, LocalDate hasta, Composicion composicion) {}

    private static final class Tablas {
        static final Map<String, List<Periodo>> CONFIRMADAS = leerComposicion();
        static final Map<String, String> NO_CONFIRMADAS = leerNoConfirmadas();
    }

    private Modalidades() {}

    /** Looks a modality up in a month. */
    public static Busqueda buscar(String modalidad, YearMonth mes) {
        List<Periodo> periodos = Tablas.CONFIRMADAS.get(modalidad);
        if (periodos != null) {
            return enElMes(periodos, mes);
        }
        if (modalidad.equals(SALUD_PARA_LA_FAMILIA)) {
            return new PorEdad();
        }
        String motivo = Tablas.NO_CONFIRMADAS.get(modalidad);
        return motivo == null ? new Desconocida() : new NoConfirmada(motivo);
    }

    /** Keys of the modalities that are computed, in order. */
    public static List<String> claves() {
        List<String> claves = new ArrayList<>(Tablas.CONFIRMADAS.keySet());
        claves.add(SALUD_PARA_LA_FAMILIA);
        claves.sort(null);
        return List.copyOf(claves);
    }

    private static Busqueda enElMes(List<Periodo> periodos, YearMonth mes) {
        LocalDate dia = mes.atDay(1);
        for (Periodo periodo : periodos) {
            if (!dia.isBefore(periodo.desde()) && !dia.isAfter(periodo.hasta())) {
                return periodo.composicion();
            }
        }
        return new FueraDeVigencia(periodos.getFirst().desde(), periodos.getLast().hasta());
    }

    static Map<String, List<Periodo>> leerComposicion() {
        Map<String, List<Periodo>> tabla = new HashMap<>();
        for (Fila fila : TablaCsv.deParametros("composicion.csv").filas()) {
            EnumSet<Concepto> conceptos = EnumSet.noneOf(Concepto.class);
            for (String abreviatura : fila.get("conceptos").split(" ")) {
                conceptos.add(Concepto.deAbreviatura(abreviatura));
            }
            String hasta = fila.get("valid_to");
            Composicion composicion =
                    new Composicion(
                            fila.get("modalidad"),
                            conceptos,
                            "patron".equals(fila.get("paga")) ? Paga.PATRON : Paga.ASEGURADO,
                            fila.get("legal_source"),
                            fila.confianza("confidence"),
                            fila.get("note"));
            tabla.computeIfAbsent(fila.get("modalidad"), m -> new ArrayList<>())
                    .add(
                            new Periodo(
                                    LocalDate.parse(fila.get("valid_from")),
                                    hasta.isEmpty() ? LocalDate.MAX : LocalDate.parse(hasta),
                                    composicion));
        }
        return tabla;
    }

    static Map<String, String> leerNoConfirmadas() {
        Map<String, String> tabla = new HashMap<>();
        for (Fila fila : TablaCsv.deParametros("modalidades_no_confirmadas.csv").filas()) {
            tabla.put(fila.get("modalidad"), fila.get("motivo"));
        }
        return tabla;
    }
}
