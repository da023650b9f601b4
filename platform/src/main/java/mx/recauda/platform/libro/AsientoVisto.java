package mx.recauda.platform.libro;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Bloque;
import mx.recauda.ley.libro.Cuenta;

import java.util.List;
import java.util.Optional;

/**
 * An entry as somebody's scope lets it be seen, with what hangs from it.
 *
 * @param escrito the entry; without the lines of accounts outside the scope
 * @param partidas its lines, each with the number of its account
 * @param ajenas how many lines are of accounts outside the scope
 * @param reversaDe number of the entry it reverses
 * @param reversadoPor number of the entry that reverses it
 * @param bloque block that holds it; empty while it is not closed
 */
public record AsientoVisto(
        AsientoEscrito escrito,
        List<Linea> partidas,
        int ajenas,
        Optional<Long> reversaDe,
        Optional<Long> reversadoPor,
        Optional<Bloque> bloque) {

    /** A line of it. */
    public record Linea(long numeroDeCuenta, Cuenta cuenta, Importe importe) {}

    /** Keeps an immutable copy. */
    public AsientoVisto {
        partidas = List.copyOf(partidas);
    }

    /** Whether all of it is seen, so that its hash can be computed again. */
    public boolean completo() {
        return ajenas == 0;
    }
}
