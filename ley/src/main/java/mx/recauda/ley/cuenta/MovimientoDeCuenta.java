package mx.recauda.ley.cuenta;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Cuenta;

import java.time.LocalDate;

/**
 * A line of an account of a registro patronal, as the ledger has it.
 *
 * @param asiento number of its entry
 * @param efectivo day of effect
 * @param importe positive a debit
 * @param devengo whether the entry makes or unmakes the debt: it moves the income account of the
 *     same period, concept and component; a receivable that moves otherwise was paid, or its
 *     payment undone
 */
public record MovimientoDeCuenta(
        long asiento, Cuenta cuenta, LocalDate efectivo, Importe importe, boolean devengo) {}
