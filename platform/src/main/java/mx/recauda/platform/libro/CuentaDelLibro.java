package mx.recauda.platform.libro;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Cuenta;

/**
 * An account with its sums at a point.
 *
 * @param numero number of the account
 * @param partidas lines that count
 * @param cargos sum of debits
 * @param abonos sum of credits, positive
 */
public record CuentaDelLibro(
        long numero, Cuenta cuenta, int partidas, Importe cargos, Importe abonos) {

    /** Debits less credits. */
    public Importe saldo() {
        return cargos.menos(abonos);
    }
}
