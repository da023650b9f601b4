package mx.recauda.platform.libro;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Origen;

import java.time.LocalDate;

/**
 * A line of an account.
 *
 * @param asiento number of its entry
 * @param saldo balance after it, in the order of effect
 */
public record Movimiento(
        long asiento,
        String clave,
        Origen origen,
        String fundamento,
        LocalDate efectivo,
        Importe importe,
        Importe saldo) {}
