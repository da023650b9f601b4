package mx.recauda.rendicion.mir;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A population.
 *
 * @param descripcion who they are
 * @param valor how many
 * @param unidad persons, employers, jobs
 * @param fuente where the count comes from
 * @param corte day of the count
 */
public record Poblacion(
        String descripcion, BigDecimal valor, String unidad, String fuente, LocalDate corte) {}
