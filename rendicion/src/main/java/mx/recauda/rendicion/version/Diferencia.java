package mx.recauda.rendicion.version;

import mx.recauda.rendicion.cantidad.Numero;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One cell that is not the same in two versions.
 *
 * @param casilla which cell
 * @param antes its text in the first version, empty when it had none
 * @param despues its text in the second version, empty when it has none
 */
public record Diferencia(Casilla casilla, Optional<String> antes, Optional<String> despues) {

    /** Kinds of change. */
    public enum Tipo {
        /** The second version has a cell the first had not. */
        AGREGADA,
        /** The second version lacks a cell the first had. */
        QUITADA,
        /** Both have it, with different values. */
        CAMBIADA,
        /** Both have it, with the same number written in another way. */
        SOLO_FORMA
    }

    /** Refuses a difference that is none. */
    public Diferencia {
        if (antes.equals(despues)) {
            throw new IllegalArgumentException("nothing changed in " + casilla);
        }
    }

    /** What kind of change it is. */
    public Tipo tipo() {
        if (antes.isEmpty()) {
            return Tipo.AGREGADA;
        }
        if (despues.isEmpty()) {
            return Tipo.QUITADA;
        }
        boolean mismoValor = delta().filter(d -> d.signum() == 0).isPresent();
        return mismoValor ? Tipo.SOLO_FORMA : Tipo.CAMBIADA;
    }

    /** Second minus first, when both are numbers; exact. */
    public Optional<BigDecimal> delta() {
        Optional<BigDecimal> uno = antes.flatMap(Numero::lee);
        Optional<BigDecimal> otro = despues.flatMap(Numero::lee);
        return uno.flatMap(a -> otro.map(b -> b.subtract(a)));
    }
}
