package mx.recauda.rendicion.comision.visita;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A visit with what has been written of it.
 *
 * @param programada the visit as programmed
 * @param evaluaciones what was found, by point
 * @param textos conclusions, contributions and place of the report
 * @param cancelada why it was called off, when it was
 * @param informada whether its report is frozen
 */
public record Visita(
        Programada programada,
        Map<Punto, Evaluacion> evaluaciones,
        Textos textos,
        Optional<String> cancelada,
        boolean informada) {

    /**
     * Texts of the report.
     *
     * @param lugar place where it is signed
     * @param fecha day on which it is signed
     * @param actividades what was done, one per line
     * @param conclusiones conclusions
     * @param contribuciones what it gave to the institution
     */
    public record Textos(
            String lugar,
            Optional<LocalDate> fecha,
            String actividades,
            String conclusiones,
            String contribuciones) {

        /** Nothing written yet. */
        public static final Textos VACIOS = new Textos("", Optional.empty(), "", "", "");
    }

    /** Keeps an immutable copy. */
    public Visita {
        evaluaciones =
                evaluaciones.isEmpty()
                        ? Map.of()
                        : java.util.Collections.unmodifiableMap(new EnumMap<>(evaluaciones));
    }

    /** Where it stands on a day. */
    public EstadoDeVisita estado(LocalDate dia) {
        if (cancelada.isPresent()) {
            return EstadoDeVisita.CANCELADA;
        }
        if (informada) {
            return EstadoDeVisita.INFORMADA;
        }
        if (dia.isBefore(programada.del())) {
            return EstadoDeVisita.PROGRAMADA;
        }
        return dia.isAfter(programada.al()) ? EstadoDeVisita.POR_INFORMAR : EstadoDeVisita.EN_CURSO;
    }

    /** Points of which nothing is said. */
    public List<Punto> callados() {
        return java.util.Arrays.stream(Punto.values())
                .filter(p ->
                        !Optional.ofNullable(evaluaciones.get(p))
                                .filter(Evaluacion::dicha)
                                .isPresent())
                .toList();
    }
}
