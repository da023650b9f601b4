package mx.recauda.rendicion.compromiso;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A promise as its acts leave it on a day.
 *
 * @param estado state that day
 * @param termino term in force, once promised
 * @param resultadoEsperado expected result, once promised
 * @param responsables owner and co-owners
 * @param actividades activities in force with their progress
 * @param conclusion day on which the last activity reached 100 %, while it is concluded
 */
public record Situacion(
        Estado estado,
        Optional<LocalDate> termino,
        String resultadoEsperado,
        List<Responsable> responsables,
        List<Avance> actividades,
        Optional<LocalDate> conclusion) {

    /**
     * An activity in force.
     *
     * @param actividad the activity; its text is that of the last substitution
     * @param porcentaje 0 to 100
     * @param anteriores texts it had before, oldest first
     * @param evidencias evidence handed in for the activity in force, oldest first
     */
    public record Avance(
            Actividad actividad,
            int porcentaje,
            List<String> anteriores,
            List<Evidencia> evidencias) {

        /** Keeps immutable copies. */
        public Avance {
            anteriores = List.copyOf(anteriores);
            evidencias = List.copyOf(evidencias);
        }

        /** Whether some evidence has a name and a place. */
        public boolean comprobada() {
            return evidencias.stream()
                    .anyMatch(e -> !e.documento().isBlank() && !e.ubicacion().isBlank());
        }
    }

    /** Keeps immutable copies. */
    public Situacion {
        responsables = List.copyOf(responsables);
        actividades = List.copyOf(actividades);
    }

    /**
     * Arithmetic mean of the activities in percent, two decimals, half up; empty before there are
     * activities.
     */
    @Fuente(
            value = "Seguimiento a ASM, columna Promedio",
            confianza = Confianza.DE_MEMORIA,
            nota = "The published documents print no value per activity")
    public Optional<BigDecimal> promedio() {
        if (actividades.isEmpty()) {
            return Optional.empty();
        }
        int suma = actividades.stream().mapToInt(Avance::porcentaje).sum();
        return Optional.of(
                BigDecimal.valueOf(suma)
                        .divide(BigDecimal.valueOf(actividades.size()), 2, RoundingMode.HALF_UP));
    }

    /** Days from the term to the conclusion; zero or less is in time. Empty while not concluded. */
    public Optional<Long> diasDeAtraso() {
        return conclusion.flatMap(c -> termino.map(t -> c.toEpochDay() - t.toEpochDay()));
    }

    /** The activity with that key. */
    public Optional<Avance> actividad(String clave) {
        return actividades.stream().filter(a -> a.actividad().clave().equals(clave)).findFirst();
    }
}
