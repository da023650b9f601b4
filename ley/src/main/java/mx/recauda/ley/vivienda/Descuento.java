package mx.recauda.ley.vivienda;

import mx.recauda.ley.dinero.Factor;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;

import java.math.BigDecimal;

/** How the deduction of a housing credit is measured. */
public sealed interface Descuento {

    /** Share of the SBC. */
    record Porcentaje(Tasa tasa) implements Descuento {
        @Override
        public char clave() {
            return '1';
        }

        @Override
        public String texto() {
            return tasa + " %";
        }
    }

    /** A fixed amount of pesos each month. */
    record CuotaFija(Importe mensual) implements Descuento {
        @Override
        public char clave() {
            return '2';
        }

        @Override
        public String texto() {
            return mensual.toString();
        }
    }

    /** A number of times a daily unit (minimum wages once, UMI today) each month. */
    record VecesUnidad(Factor veces) implements Descuento {
        @Override
        public char clave() {
            return '3';
        }

        @Override
        public String texto() {
            BigDecimal valor = veces.valor().stripTrailingZeros();
            return (valor.scale() < 0 ? valor.setScale(0) : valor).toPlainString() + " VSM";
        }
    }

    /** Type in the files: 1 percentage, 2 fixed amount, 3 times a unit. */
    char clave();

    /** The value, readable. */
    String texto();
}
