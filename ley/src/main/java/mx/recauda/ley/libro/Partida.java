package mx.recauda.ley.libro;

import mx.recauda.ley.dinero.Importe;

/**
 * One line of an entry.
 *
 * @param importe positive for a debit, negative for a credit; never zero in an entry
 */
public record Partida(Cuenta cuenta, Importe importe) {

    /** The opposite line. */
    public Partida contraria() {
        return new Partida(cuenta, importe.negado());
    }
}
