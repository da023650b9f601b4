package mx.recauda.synthetic;

import mx.recauda.formats.movimientos.Suceso;

import java.time.LocalDate;

/**
 * Something that happened to a worker and when the institute knew it.
 *
 * @param fecha day of the fact; of a baja, the last day worked
 * @param recepcion day on which it was received, never before the one of the act before it
 * @param efecto day from which the law makes it count; of a baja, the last contributed day
 * @param oportuno whether it was received within its term
 * @param suceso what happened
 */
public record ActoSintetico(
        LocalDate fecha, LocalDate recepcion, LocalDate efecto, boolean oportuno, Suceso suceso) {}
