package mx.recauda.rendicion.compromiso;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The activities of a promise with everything they were: each text it had, since when, and the
 * progress told at each cut while it had it.
 */
public final class Historial {

    private final Map<String, List<Borrador>> activas = new LinkedHashMap<>();
    private final Map<String, Integer> porcentajes = new LinkedHashMap<>();

    private Historial() {}

    /**
     * A text an activity had.
     *
     * @param clave key of the activity
     * @param texto what was to be done
     * @param desde first day
     * @param hasta day on which another took its place, when it did
     * @param oficio letter that brought it in; empty for the first text
     * @param nota remark of the substitution; empty for the first text
     * @param avances percent told at each cut while this text was in force
     */
    public record Version(
            String clave,
            String texto,
            LocalDate desde,
            Optional<LocalDate> hasta,
            String oficio,
            String nota,
            SortedMap<YearMonth, Integer> avances) {

        /** Keeps an immutable copy. */
        public Version {
            avances = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(avances));
        }

        /** Whether it is the text in force. */
        public boolean vigente() {
            return hasta.isEmpty();
        }
    }

    private static final class Borrador {

        private final Actividad actividad;
        private final LocalDate desde;
        private final String oficio;
        private final String nota;
        private final SortedMap<YearMonth, Integer> avances = new TreeMap<>();
        private Optional<LocalDate> hasta = Optional.empty();

        private Borrador(Actividad actividad, LocalDate desde, String oficio, String nota) {
            this.actividad = actividad;
            this.desde = desde;
            this.oficio = oficio;
            this.nota = nota;
        }

        private Version version() {
            return new Version(
                    actividad.clave(), actividad.texto(), desde, hasta, oficio, nota, avances);
        }
    }

    /** Every text of every activity: in the order of the activities, oldest text first. */
    public static List<Version> de(Compromiso compromiso) {
        Historial historial = new Historial();
        compromiso.actos().forEach(historial::aplica);
        return historial.activas.values().stream()
                .flatMap(List::stream)
                .map(Borrador::version)
                .toList();
    }

    private void aplica(Acto acto) {
        switch (acto) {
            case Acto.Comprometido c -> c.actividades().forEach(a -> empieza(c, a));
            case Acto.AvanceReportado a -> avanza(a.actividad(), a.corte(), a.porcentaje());
            case Acto.ActividadSustituida s -> sustituye(s);
            case Acto.CorteEnviado c ->
                    activas.keySet()
                            .forEach(k -> avanza(k, c.corte(), porcentajes.getOrDefault(k, 0)));
            case Acto.Reabierto r -> porcentajes.put(r.actividad(), r.porcentaje());
            case Acto.Propuesto p -> {}
            case Acto.Seleccionado s -> {}
            case Acto.Rechazado r -> {}
            case Acto.EvidenciaEntregada e -> {}
            case Acto.CorteCorregido c -> {}
            case Acto.TerminoCambiado t -> {}
            case Acto.Cancelado c -> {}
        }
    }

    private void empieza(Acto.Comprometido acto, Actividad actividad) {
        List<Borrador> textos = new ArrayList<>();
        textos.add(new Borrador(actividad, acto.fecha(), "", ""));
        activas.put(actividad.clave(), textos);
    }

    private void avanza(String clave, YearMonth corte, int porcentaje) {
        porcentajes.put(clave, porcentaje);
        activas.getOrDefault(clave, List.of()).reversed().stream()
                .findFirst()
                .ifPresent(v -> v.avances.put(corte, porcentaje));
    }

    private void sustituye(Acto.ActividadSustituida acto) {
        List<Borrador> textos = activas.get(acto.actividad());
        if (textos == null) {
            return;
        }
        textos.getLast().hasta = Optional.of(acto.fecha());
        textos.add(
                new Borrador(
                        new Actividad(acto.actividad(), acto.texto()),
                        acto.fecha(),
                        acto.oficio(),
                        acto.nota()));
        porcentajes.put(acto.actividad(), 0);
    }
}
