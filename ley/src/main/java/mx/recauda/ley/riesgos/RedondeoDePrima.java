package mx.recauda.ley.riesgos;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.math.BigInteger;

/** How the exact premium becomes a percentage of five decimals: neither law nor regulation says. */
@Fuente(
        value = "Five decimals as in LSS 73; the rounding is not written",
        confianza = Confianza.PROPUESTA)
public enum RedondeoDePrima {
    /** Half up; the default. */
    MITAD_ARRIBA {
        @Override
        long entero(BigInteger numerador, BigInteger divisor) {
            return numerador
                    .shiftLeft(1)
                    .add(divisor)
                    .divide(divisor.shiftLeft(1))
                    .longValueExact();
        }
    },
    /** The decimals after the fifth are dropped. */
    TRUNCADA {
        @Override
        long entero(BigInteger numerador, BigInteger divisor) {
            return numerador.divide(divisor).longValueExact();
        }
    };

    abstract long entero(BigInteger numerador, BigInteger divisor);
}
