package mx.recauda.formats.numero;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way of writing a number, with its decimals. A text is read only if printing the value in the
 * style found gives the very same text; anything else is a text, not a number.
 *
 * @param forma thousands, sign of pesos, percent…
 * @param decimales digits after the point, 0 to 8
 * @param apostrofo mark of the millions, only for {@link Forma#PESOS_MILLONES}; U+2019 or ASCII
 */
public record EstiloNumerico(Forma forma, int decimales, char apostrofo) {

    /** Longest number a spreadsheet keeps exactly, in significant digits. */
    private static final int DIGITOS_EXACTOS = 15;

    private static final int DECIMALES_MAX = 8;

    private static final Map<String, EstiloNumerico> POR_FORMATO = porFormato();

    /** The families of styles seen in the published reports. */
    public enum Forma {
        /** {@code 28985302080.0}. */
        PLANO("-?(?:0|[1-9][0-9]*)(?:\\.([0-9]+))?"),
        /** {@code 9,228,565,126}. */
        MILES("-?[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\\.([0-9]+))?"),
        /** {@code 1,250} captured where plain digits are expected: it looks the same in a cell. */
        MILES_CAPTURADOS("-?[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\\.([0-9]+))?"),
        /** {@code $251,364,405.12}. */
        PESOS("-?\\$[0-9]{1,3}(?:,[0-9]{3})*(?:\\.([0-9]+))?"),
        /** {@code $126’985,227}: an apostrophe closes the millions. */
        PESOS_MILLONES("\\$[1-9][0-9]{0,2}(?:,[0-9]{3})?[’'][0-9]{3},[0-9]{3}(?:\\.([0-9]+))?"),
        /** {@code 100.0%}; the value is in percent. */
        PORCENTAJE("-?(?:0|[1-9][0-9]*)(?:\\.([0-9]+))?%"),
        /** {@code -}, which in the accounting tables is zero. */
        GUION("-");

        private final Pattern patron;

        Forma(String patron) {
            this.patron = Pattern.compile(patron);
        }
    }

    /**
     * A text understood as a number.
     *
     * @param valor the number; of a percentage, in percent
     * @param estilo how it was written
     */
    public record Leido(BigDecimal valor, EstiloNumerico estilo) {}

    /** Plain digits with a point. */
    public static EstiloNumerico plano(int decimales) {
        return new EstiloNumerico(Forma.PLANO, decimales, '\0');
    }

    /** Thousands with comma. */
    public static EstiloNumerico miles(int decimales) {
        return new EstiloNumerico(Forma.MILES, decimales, '\0');
    }

    /** The number in a text, or empty when it is not written in one of the styles. */
    public static Optional<Leido> lee(String texto) {
        return Arrays.stream(Forma.values())
                .flatMap(forma -> leeComo(forma, texto).stream())
                .filter(l -> l.estilo().imprime(l.valor()).equals(texto))
                .filter(l -> l.valor().stripTrailingZeros().precision() <= DIGITOS_EXACTOS)
                .findFirst();
    }

    private static Optional<Leido> leeComo(Forma forma, String texto) {
        Matcher partes = forma.patron.matcher(texto);
        if (!partes.matches()) {
            return Optional.empty();
        }
        if (forma == Forma.GUION) {
            return Optional.of(
                    new Leido(BigDecimal.ZERO, new EstiloNumerico(Forma.GUION, 0, '\0')));
        }
        String decimales = partes.group(1);
        int cuantos = decimales == null ? 0 : decimales.length();
        if (cuantos > DECIMALES_MAX) {
            return Optional.empty();
        }
        char apostrofo =
                forma != Forma.PESOS_MILLONES ? '\0' : texto.indexOf('’') >= 0 ? '’' : '\'';
        return Optional.of(
                new Leido(
                        new BigDecimal(texto.replaceAll("[$,’'%]", "")),
                        new EstiloNumerico(forma, cuantos, apostrofo)));
    }

    /** Prints a value, rounding half up to the decimals of the style. */
    public String imprime(BigDecimal valor) {
        BigDecimal exacto = valor.setScale(decimales, RoundingMode.HALF_UP);
        String signo = exacto.signum() < 0 ? "-" : "";
        String digitos = exacto.abs().toPlainString();
        return switch (forma) {
            case PLANO -> signo + digitos;
            case PORCENTAJE -> signo + digitos + "%";
            case MILES, MILES_CAPTURADOS -> signo + agrupa(digitos);
            case PESOS -> signo + "$" + agrupa(digitos);
            case PESOS_MILLONES -> signo + "$" + agrupaConApostrofo(digitos);
            case GUION -> exacto.signum() == 0 ? "-" : signo + agrupa(digitos);
        };
    }

    private static String agrupa(String digitos) {
        int punto = digitos.indexOf('.');
        String enteros = punto < 0 ? digitos : digitos.substring(0, punto);
        String resto = punto < 0 ? "" : digitos.substring(punto);
        return enteros.replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", ",") + resto;
    }

    /** {@code 1,234’567,890}: the comma two groups from the point becomes the apostrophe. */
    private String agrupaConApostrofo(String digitos) {
        String agrupado = agrupa(digitos);
        int punto = agrupado.indexOf('.');
        int fin = punto < 0 ? agrupado.length() : punto;
        int lugar = fin - "000,000".length() - 1;
        if (lugar < 0 || agrupado.charAt(lugar) != ',') {
            return agrupado;
        }
        return agrupado.substring(0, lugar) + apostrofo + agrupado.substring(lugar + 1);
    }

    /** The number that a spreadsheet cell holds: percentages as a fraction of one. */
    public BigDecimal paraCelda(BigDecimal valor) {
        return forma == Forma.PORCENTAJE ? valor.movePointLeft(2) : valor;
    }

    /** The value of a number read from a cell, rounded to the decimals it shows. */
    public BigDecimal desdeCelda(BigDecimal celda) {
        BigDecimal valor = forma == Forma.PORCENTAJE ? celda.movePointRight(2) : celda;
        return valor.setScale(decimales, RoundingMode.HALF_UP);
    }

    /** The spreadsheet's number format. */
    public String formatoDeCelda() {
        String ceros = decimales == 0 ? "" : "." + "0".repeat(decimales);
        return switch (forma) {
            case PLANO -> "0" + ceros;
            case MILES -> "#,##0" + ceros;
            case MILES_CAPTURADOS -> "#,##0" + ceros + ";-#,##0" + ceros;
            case PESOS -> "\"$\"#,##0" + ceros;
            case PORCENTAJE -> "0" + ceros + "%";
            case GUION -> "#,##0;-#,##0;\"-\"";
            case PESOS_MILLONES -> formatoConApostrofo(ceros);
        };
    }

    private String formatoConApostrofo(String ceros) {
        String millones = "\"" + apostrofo + "\"000\",\"000" + ceros;
        return "[>=1000000000]\"$\"0\",\"000"
                + millones
                + ";[>=1000000]\"$\"0"
                + millones
                + ";\"$\"#,##0"
                + ceros;
    }

    /** The style whose spreadsheet format is this one. */
    public static Optional<EstiloNumerico> deFormato(String formato) {
        return Optional.ofNullable(POR_FORMATO.get(formato));
    }

    private static Map<String, EstiloNumerico> porFormato() {
        Map<String, EstiloNumerico> estilos = new HashMap<>();
        for (Forma forma : Forma.values()) {
            for (int decimales = 0; decimales <= DECIMALES_MAX; decimales++) {
                for (char apostrofo : apostrofos(forma)) {
                    EstiloNumerico estilo = new EstiloNumerico(forma, decimales, apostrofo);
                    estilos.putIfAbsent(estilo.formatoDeCelda(), estilo);
                }
            }
        }
        return estilos;
    }

    private static char[] apostrofos(Forma forma) {
        return forma == Forma.PESOS_MILLONES ? new char[] {'’', '\''} : new char[] {'\0'};
    }
}
