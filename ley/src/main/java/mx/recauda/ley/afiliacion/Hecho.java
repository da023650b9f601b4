package mx.recauda.ley.afiliacion;

import mx.recauda.ley.dinero.Importe;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A fact about one worker under one registro patronal, in two times: the day from which it holds
 * and the instant at which the institute knew it. Facts are never changed: a correction is another
 * fact that annuls one.
 */
public sealed interface Hecho {

    /** Number of the fact, which also orders facts known at the same instant. */
    long id();

    /** When it was known. */
    Instant conocidoEn();

    /**
     * Employment starts.
     *
     * @param efecto first contributed day
     */
    record Alta(long id, Instant conocidoEn, LocalDate efecto, Condiciones condiciones)
            implements Hecho {}

    /**
     * The wage changes.
     *
     * @param efecto first day with the new wage
     */
    record Salario(
            long id,
            Instant conocidoEn,
            LocalDate efecto,
            Importe sbc,
            int tipoDeSalario,
            int jornada)
            implements Hecho {}

    /**
     * Employment ends.
     *
     * @param efecto last contributed day
     */
    record Baja(long id, Instant conocidoEn, LocalDate efecto) implements Hecho {}

    /**
     * A former fact never held.
     *
     * @param anulado number of the fact it annuls
     */
    record Anulacion(long id, Instant conocidoEn, long anulado) implements Hecho {}
}
