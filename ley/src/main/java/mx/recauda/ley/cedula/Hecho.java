package mx.recauda.ley.cedula;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.vivienda.Descuento;

import java.time.LocalDate;

/** Something that happened to a worker and changes what is owed. */
public sealed interface Hecho {

    /** Day from which it counts. */
    LocalDate fecha();

    /** Enrolment, or return after a baja. */
    record Alta(LocalDate fecha, Importe sdi) implements Hecho {}

    /** End of the employment; its day is still contributed (RACERF 57). */
    record Baja(LocalDate fecha) implements Hecho {}

    /** New salary. */
    record CambioDeSalario(LocalDate fecha, Importe sdi) implements Hecho {}

    /**
     * The daily wage (cuota diaria) declared from this day on, until another is, the salary changes
     * or another employment begins: LSS 36 is tested on it, and not on the base of contribution.
     *
     * @param salario in pesos a day
     */
    record SalarioDiario(LocalDate fecha, Importe salario) implements Hecho {}

    /** Unpaid absence of consecutive days. */
    record Ausencia(LocalDate fecha, int dias) implements Hecho {}

    /**
     * Incapacity certified by the institute.
     *
     * @param fecha first day
     * @param dias days subsidised
     * @param folio number of the certificate
     * @param licencia whether it is the licence of parents of children with cancer (LSS 140 bis),
     *     which has its own column
     */
    record Incapacidad(LocalDate fecha, int dias, String folio, boolean licencia)
            implements Hecho {}

    /** Start of the deduction of a housing credit. */
    record InicioDeCredito(LocalDate fecha, String numero, Descuento descuento) implements Hecho {}

    /** Suspension of the deduction, from this day. */
    record SuspensionDeCredito(LocalDate fecha) implements Hecho {}

    /** The deduction starts again. */
    record ReinicioDeCredito(LocalDate fecha) implements Hecho {}

    /** New terms of the deduction. */
    record CambioDeDescuento(LocalDate fecha, Descuento descuento) implements Hecho {}

    /** New number of the credit. */
    record CambioDeNumero(LocalDate fecha, String numero) implements Hecho {}
}
