package mx.recauda.rendicion.cifra;

import java.math.BigDecimal;
import java.util.Optional;

/** The value of a figure. "Undefined" is a value with its reason, never an error cell or a zero. */
public sealed interface ValorDeCifra {

    /** The number, or empty when the figure is undefined. */
    Optional<BigDecimal> numero();

    /** A defined value of the number given. */
    static ValorDeCifra de(BigDecimal numero) {
        return new Definido(numero);
    }

    /** An undefined value. */
    static ValorDeCifra indefinido(String razon) {
        return new Indefinido(razon);
    }

    /**
     * A number, in the unit of the figure.
     *
     * @param valor exact value; its scale is the number of decimals published
     */
    record Definido(BigDecimal valor) implements ValorDeCifra {
        @Override
        public Optional<BigDecimal> numero() {
            return Optional.of(valor);
        }
    }

    /**
     * No number can be given.
     *
     * @param razon why, in Spanish, as it will be printed in the note
     */
    record Indefinido(String razon) implements ValorDeCifra {

        /** Refuses an undefined value that does not say why. */
        public Indefinido {
            if (razon.isBlank()) {
                throw new IllegalArgumentException("an undefined value must say why");
            }
        }

        @Override
        public Optional<BigDecimal> numero() {
            return Optional.empty();
        }
    }
}
