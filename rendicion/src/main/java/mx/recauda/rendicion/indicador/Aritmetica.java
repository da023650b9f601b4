package mx.recauda.rendicion.indicador;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/**
 * Evaluates the written steps of a computation: decimal numbers, names, the four operations and
 * parentheses. Sums and products are exact; a division keeps 34 significant digits.
 */
final class Aritmetica {

    private final String texto;
    private final Map<String, BigDecimal> nombres;
    private int posicion;

    private Aritmetica(String texto, Map<String, BigDecimal> nombres) {
        this.texto = texto;
        this.nombres = nombres;
    }

    /** The value, or empty when it is not well formed, names something unknown or divides by 0. */
    static Optional<BigDecimal> evalua(String expresion, Map<String, BigDecimal> nombres) {
        try {
            Aritmetica lector = new Aritmetica(expresion, nombres);
            BigDecimal valor = lector.suma();
            lector.espacios();
            return lector.posicion == expresion.length() ? Optional.of(valor) : Optional.empty();
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private BigDecimal suma() {
        BigDecimal valor = producto();
        while (true) {
            if (come('+')) {
                valor = valor.add(producto());
            } else if (come('-')) {
                valor = valor.subtract(producto());
            } else {
                return valor;
            }
        }
    }

    private BigDecimal producto() {
        BigDecimal valor = factor();
        while (true) {
            if (come('*')) {
                valor = valor.multiply(factor());
            } else if (come('/')) {
                valor = valor.divide(factor(), MathContext.DECIMAL128);
            } else {
                return valor;
            }
        }
    }

    private BigDecimal factor() {
        if (come('-')) {
            return factor().negate();
        }
        if (come('(')) {
            BigDecimal valor = suma();
            if (!come(')')) {
                throw new ArithmeticException("unclosed parenthesis at " + posicion);
            }
            return valor;
        }
        String palabra = palabra();
        if (!palabra.isEmpty() && Character.isDigit(palabra.charAt(0))) {
            return numero(palabra);
        }
        BigDecimal valor = nombres.get(palabra);
        if (valor == null) {
            throw new ArithmeticException("unknown name " + palabra);
        }
        return valor;
    }

    private static BigDecimal numero(String palabra) {
        try {
            return new BigDecimal(palabra);
        } catch (NumberFormatException e) {
            throw new ArithmeticException("not a number: " + palabra);
        }
    }

    private String palabra() {
        espacios();
        int inicio = posicion;
        while (posicion < texto.length() && esDePalabra(texto.charAt(posicion))) {
            posicion++;
        }
        return texto.substring(inicio, posicion);
    }

    private static boolean esDePalabra(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.';
    }

    private boolean come(char esperado) {
        espacios();
        boolean esta = posicion < texto.length() && texto.charAt(posicion) == esperado;
        if (esta) {
            posicion++;
        }
        return esta;
    }

    private void espacios() {
        while (posicion < texto.length() && Character.isWhitespace(texto.charAt(posicion))) {
            posicion++;
        }
    }
}
