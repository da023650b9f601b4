package mx.recauda.ley.salario;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.parametros.TablaCsv;
import mx.recauda.ley.parametros.TablaCsv.Fila;
import mx.recauda.ley.tiempo.Vigencia;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Minimum vacation days by year of service, under the table in force on a date. */
public final class Vacaciones {

    private static final List<Tabla> TABLAS =
            TablaCsv.deRecurso(Vacaciones.class, "vacaciones.csv").filas().stream()
                    .map(Vacaciones::tabla)
                    .toList();

    private Vacaciones() {}

    /** Days of the first years, and what is added every so many years after them. */
    private record Tabla(
            Vigencia vigencia, List<Integer> primerosAnios, int incremento, int cadaAnios) {}

    /**
     * Minimum days of vacation.
     *
     * @param anioDeServicio year of service in course, from 1
     * @param fecha day whose table applies: the one of 2023 is for everyone from its first day
     */
    @Fuente("LFT 76 (DOF 2022-12-27, in force 2023-01-01)")
    public static int diasMinimos(int anioDeServicio, LocalDate fecha) {
        if (anioDeServicio < 1) {
            throw new SalarioImposible(ErrorDeSalario.INGRESO_POSTERIOR, fecha);
        }
        Tabla tabla =
                TABLAS.stream()
                        .filter(t -> t.vigencia().contiene(fecha))
                        .findFirst()
                        .orElseThrow(() ->
                                new SalarioImposible(
                                        ErrorDeSalario.SIN_TABLA_DE_VACACIONES,
                                        fecha,
                                        TABLAS.getFirst().vigencia().desde()));
        List<Integer> primeros = tabla.primerosAnios();
        if (anioDeServicio <= primeros.size()) {
            return primeros.get(anioDeServicio - 1);
        }
        int bloques = (anioDeServicio - primeros.size() - 1) / tabla.cadaAnios() + 1;
        return primeros.getLast() + bloques * tabla.incremento();
    }

    /**
     * Year of service in course: 1 from the day of hiring to the eve of the first anniversary.
     *
     * @param ingreso day of hiring
     * @param fecha day of the computation, on or after
     */
    @Fuente(
            value = "The vacation days used are those of the year of service in course",
            confianza = Confianza.UNA_FUENTE)
    public static int anioDeServicio(LocalDate ingreso, LocalDate fecha) {
        if (fecha.isBefore(ingreso)) {
            throw new SalarioImposible(ErrorDeSalario.INGRESO_POSTERIOR, ingreso, fecha);
        }
        return Period.between(ingreso, fecha).getYears() + 1;
    }

    private static Tabla tabla(Fila fila) {
        Optional<LocalDate> hasta =
                fila.get("hasta").isEmpty()
                        ? Optional.empty()
                        : Optional.of(LocalDate.parse(fila.get("hasta")));
        List<Integer> primeros =
                Arrays.stream(fila.get("primeros_anios").split(";")).map(Integer::valueOf).toList();
        return new Tabla(
                new Vigencia(LocalDate.parse(fila.get("desde")), hasta),
                primeros,
                Integer.parseInt(fila.get("incremento_dias")),
                Integer.parseInt(fila.get("cada_anios")));
    }
}
