package mx.recauda.ley.afiliacion;

import mx.recauda.ley.dinero.Importe;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A fact about one worker under one registro patronal: the day from which it holds, the instant at
 * which the institute received it, which decides between facts of the same day, and the instant at
 * which it entered the registry. Facts are never changed: a correction is another fact that annuls
 * one.
 */
public sealed interface Hecho {

    /** Number of the fact, which also orders facts received at the same instant. */
    long id();

    /** When the institute received it. */
    Instant recibidoEn();

    /** When it was known: on or after its reception. */
    Instant conocidoEn();

    /**
     * Employment starts.
     *
     * @param efecto first contributed day
     */
    record Alta(
            long id,
            Instant recibidoEn,
            Instant conocidoEn,
            LocalDate efecto,
            Condiciones condiciones)
            implements Hecho {

        /** A fact known as soon as it is received. */
        public Alta(long id, Instant conocidoEn, LocalDate efecto, Condiciones condiciones) {
            this(id, conocidoEn, conocidoEn, efecto, condiciones);
        }
    }

    /**
     * The wage changes.
     *
     * @param fecha day of the change, as the employer states it
     * @param efecto first day with the new wage; later than the day stated when a decrease is late
     */
    record Salario(
            long id,
            Instant recibidoEn,
            Instant conocidoEn,
            LocalDate fecha,
            LocalDate efecto,
            Importe sbc,
            int tipoDeSalario,
            int jornada)
            implements Hecho {

        /** A change that has effect on the day stated. */
        public Salario(
                long id,
                Instant recibidoEn,
                Instant conocidoEn,
                LocalDate efecto,
                Importe sbc,
                int tipoDeSalario,
                int jornada) {
            this(id, recibidoEn, conocidoEn, efecto, efecto, sbc, tipoDeSalario, jornada);
        }

        /** A fact known as soon as it is received. */
        public Salario(
                long id,
                Instant conocidoEn,
                LocalDate efecto,
                Importe sbc,
                int tipoDeSalario,
                int jornada) {
            this(id, conocidoEn, conocidoEn, efecto, sbc, tipoDeSalario, jornada);
        }
    }

    /**
     * Employment ends.
     *
     * @param fecha last day worked, as the employer states it
     * @param efecto last contributed day; later than the day stated when the notice is late
     */
    record Baja(long id, Instant recibidoEn, Instant conocidoEn, LocalDate fecha, LocalDate efecto)
            implements Hecho {

        /** An end that has effect on the day stated. */
        public Baja(long id, Instant recibidoEn, Instant conocidoEn, LocalDate efecto) {
            this(id, recibidoEn, conocidoEn, efecto, efecto);
        }

        /** A fact known as soon as it is received. */
        public Baja(long id, Instant conocidoEn, LocalDate efecto) {
            this(id, conocidoEn, conocidoEn, efecto);
        }
    }

    /**
     * A former fact never held.
     *
     * @param anulado number of the fact it annuls
     */
    record Anulacion(long id, Instant recibidoEn, Instant conocidoEn, long anulado)
            implements Hecho {

        /** A fact known as soon as it is received. */
        public Anulacion(long id, Instant conocidoEn, long anulado) {
            this(id, conocidoEn, conocidoEn, anulado);
        }
    }
}
