package mx.recauda.ley.afiliacion.patron;

import mx.recauda.ley.riesgos.Clase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What surrounds a procedure: the day it is filed and the catalogues of the day of the fact.
 *
 * @param hoy day on which it is filed
 * @param ultimoDia last day of its term, five business days after the fact
 * @param clases class of a fracción on the day of the fact
 * @param modalidades whether a modalidad is in force on the day of the fact
 * @param municipios whether a municipality is known
 * @param registros registros in force of the same RFC, in the whole country
 */
public record Entorno(
        LocalDate hoy,
        LocalDate ultimoDia,
        Function<String, Optional<Clase>> clases,
        Predicate<String> modalidades,
        Predicate<String> municipios,
        List<RegistroVigente> registros) {

    /**
     * A registro of the same employer.
     *
     * @param numero eleven characters
     * @param municipio first three of them
     * @param modalidad two digits
     * @param fraccion its activity
     */
    public record RegistroVigente(
            String numero, String municipio, String modalidad, String fraccion) {}

    /** Keeps an immutable copy. */
    public Entorno {
        registros = List.copyOf(registros);
    }
}
