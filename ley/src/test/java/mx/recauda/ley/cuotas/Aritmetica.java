package mx.recauda.ley.cuotas;

import java.math.BigDecimal;

/** Evaluates the arithmetic written in the golden cases: + - * ( ), decimals and percentages. */
final class Aritmetica {

    private final String texto;
    private int pos;

    private Aritmetica(String texto) {
        this.texto = texto.replace(" ", "");
    }

    static BigDecimal evaluar(String expresion) {
        Aritmetica a = new Aritmetica(expresion);
        BigDecimal valor = a.suma();
        if (a.pos != a.texto.length()) {
            throw new IllegalArgumentException(expresion + " at " + a.pos);
        }
        return valor;
    }

    private BigDecimal suma() {
        BigDecimal valor = producto();
        while (pos < texto.length() && "+-".indexOf(texto.charAt(pos)) >= 0) {
            boolean mas = texto.charAt(pos++) == '+';
            BigDecimal otro = producto();
            valor = mas ? valor.add(otro) : valor.subtract(otro);
        }
        return valor;
    }

    private BigDecimal producto() {
        BigDecimal valor = numero();
        while (pos < texto.length() && texto.charAt(pos) == '*') {
            pos++;
            valor = valor.multiply(numero());
        }
        return valor;
    }

    private BigDecimal numero() {
        if (texto.charAt(pos) == '(') {
            pos++;
            BigDecimal valor = suma();
            pos++;
            return valor;
        }
        int inicio = pos;
        while (pos < texto.length() && "0123456789.".indexOf(texto.charAt(pos)) >= 0) {
            pos++;
        }
        BigDecimal valor = new BigDecimal(texto.substring(inicio, pos));
        if (pos < texto.length() && texto.charAt(pos) == '%') {
            pos++;
            return valor.movePointLeft(2);
        }
        return valor;
    }
}
