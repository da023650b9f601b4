package mx.recauda.ley.afiliacion;

import mx.recauda.ley.dinero.Importe;

import java.time.LocalDate;

/** What an employer says about one worker, before it is known whether it is admitted. */
public sealed interface Aviso {

    /** Day of the fact: start of work, change of wage, or last day worked. */
    LocalDate fecha();

    /** Work starts. */
    record DeAlta(LocalDate fecha, Condiciones condiciones) implements Aviso {}

    /** The wage changes. */
    record DeSalario(LocalDate fecha, Importe sbc, int tipoDeSalario, int jornada)
            implements Aviso {}

    /** Work ends. */
    record DeBaja(LocalDate fecha) implements Aviso {}
}
