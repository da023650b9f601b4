package mx.recauda.rendicion.informe;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the text of a numeric cell says. Marks of pesos and percent are set aside; thousands may be
 * separated by commas and, from the millions, by an apostrophe; a lone dash is the accounting zero;
 * parentheses are a negative amount.
 */
public sealed interface NumeroPublicado {

    /** Nothing reported. */
    record Vacio() implements NumeroPublicado {}

    /**
     * A number, exact, with the decimals written.
     *
     * @param numero its value
     */
    record Valor(BigDecimal numero) implements NumeroPublicado {}

    /**
     * An error of a spreadsheet, such as a division by zero.
     *
     * @param texto the cell as published
     */
    record CeldaDeError(String texto) implements NumeroPublicado {}

    /**
     * A text that is not a number.
     *
     * @param texto the cell as published
     */
    record Malformado(String texto) implements NumeroPublicado {}

    /** Reads the text of a cell. Never throws. */
    static NumeroPublicado lee(String celda) {
        return LectorDeNumero.lee(celda);
    }

    /** The number of a cell; empty when it is blank or is not one. */
    static Optional<BigDecimal> numero(String celda) {
        return lee(celda) instanceof Valor(BigDecimal numero)
                ? Optional.of(numero)
                : Optional.empty();
    }

    /** The number of a cell of a row. */
    static Optional<BigDecimal> numero(Fila fila, String columna) {
        return numero(fila.crudo(columna));
    }
}

/** Kept apart so that the patterns are compiled once. */
final class LectorDeNumero {

    private static final Pattern ERROR =
            Pattern.compile("#\\s?[¡¿]?[\\p{Lu}/0-9]+[!?]?|#{2,}|Err:\\d+");
    private static final Pattern GUION = Pattern.compile("[-–—]");
    private static final Pattern NUMERO =
            Pattern.compile("\\d{1,3}(?:[,'’´]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+");
    private static final Pattern MARCAS = Pattern.compile("[$%\\s\\u00a0]");
    private static final Pattern MILES = Pattern.compile("[,'’´]");

    private LectorDeNumero() {}

    static NumeroPublicado lee(String celda) {
        String texto = MARCAS.matcher(celda).replaceAll("");
        if (texto.isEmpty()) {
            return new NumeroPublicado.Vacio();
        }
        if (ERROR.matcher(celda.strip()).matches()) {
            return new NumeroPublicado.CeldaDeError(celda.strip());
        }
        if (GUION.matcher(texto).matches()) {
            return new NumeroPublicado.Valor(BigDecimal.ZERO);
        }
        boolean entreParentesis = texto.startsWith("(") && texto.endsWith(")");
        boolean conSigno = texto.matches("[-–−].+");
        String cuerpo =
                entreParentesis
                        ? texto.substring(1, texto.length() - 1)
                        : conSigno || texto.startsWith("+") ? texto.substring(1) : texto;
        if (!NUMERO.matcher(cuerpo).matches()) {
            return new NumeroPublicado.Malformado(celda.strip());
        }
        BigDecimal numero = new BigDecimal(MILES.matcher(cuerpo).replaceAll(""));
        return new NumeroPublicado.Valor(entreParentesis || conSigno ? numero.negate() : numero);
    }
}
