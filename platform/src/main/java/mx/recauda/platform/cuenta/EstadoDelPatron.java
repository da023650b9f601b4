package mx.recauda.platform.cuenta;

import mx.recauda.ley.cuenta.EstadoDeCuenta;
import mx.recauda.ley.cuenta.MovimientoDeCuenta;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.PatronConocido;
import mx.recauda.platform.libro.Punto;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The statement of a registro patronal on a day.
 *
 * @param patron whose it is
 * @param punto where the ledger was read
 * @param movimientos lines it is made of
 * @param estado the statement of the day
 * @param hastaCuando last day with the same total, when it changes within two months
 * @param despues total to be paid on the next day, when it changes
 */
public record EstadoDelPatron(
        PatronConocido patron,
        Punto punto,
        List<MovimientoDeCuenta> movimientos,
        EstadoDeCuenta estado,
        Optional<LocalDate> hastaCuando,
        Optional<EstadoDeCuenta> despues) {

    /** Keeps an immutable copy. */
    public EstadoDelPatron {
        movimientos = List.copyOf(movimientos);
    }
}
