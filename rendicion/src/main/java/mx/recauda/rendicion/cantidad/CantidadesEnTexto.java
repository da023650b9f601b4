package mx.recauda.rendicion.cantidad;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of a text and the unit each one carries. */
public final class CantidadesEnTexto {

    private static final Pattern CANTIDAD =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,'\u2019/-])(?<menos>[-\u2212])?(?<signo>\\$\\s?)?"
                            + "(?<entero>\\d{1,3}(?:[,'\u2019]\\d{3})+|\\d+)(?<dec>\\.\\d+)?"
                            + "(?![\\d])(?:\\s*(?<unidad>"
                            + "mil(?:es de)? millones(?: de pesos)?|"
                            + "millones(?: de pesos)?(?:\\s*\\(mdp\\))?|mdp|"
                            + "%|por ciento|pesos)(?![\\p{L}\\d]))?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private CantidadesEnTexto() {}

    /**
     * Every number, in order. Dates written with slashes, codes with letters or hyphens and
     * malformed groups of thousands are left out.
     */
    public static List<Cantidad> de(String texto) {
        List<Cantidad> halladas = new ArrayList<>();
        Matcher m = CANTIDAD.matcher(texto);
        while (m.find()) {
            if (!cortada(texto, m.end("entero"), m.group("dec"))) {
                halladas.add(cantidad(m));
            }
        }
        return halladas;
    }

    /** Only the money and the percents: the figures a text must be able to prove. */
    public static List<Cantidad> comprobables(String texto) {
        return de(texto).stream().filter(c -> c.unidad() != Unidad.SIN_UNIDAD).toList();
    }

    private static boolean cortada(String texto, int fin, @Nullable String decimales) {
        boolean sigueNumero =
                decimales == null
                        && fin + 1 < texto.length()
                        && ",'\u2019/-".indexOf(texto.charAt(fin)) >= 0
                        && Character.isDigit(texto.charAt(fin + 1));
        return sigueNumero
                || (fin < texto.length()
                        && decimales == null
                        && Character.isLetter(texto.charAt(fin)));
    }

    private static Cantidad cantidad(Matcher m) {
        BigDecimal valor = Numero.valor(m.group("entero"), m.group("dec"));
        boolean negativo = m.group("menos") != null;
        return new Cantidad(
                negativo ? valor.negate() : valor,
                unidad(m.group("unidad"), m.group("signo") != null),
                m.group(),
                m.start(),
                m.end());
    }

    private static Unidad unidad(@Nullable String palabra, boolean conSigno) {
        if (palabra == null) {
            return conSigno ? Unidad.PESOS : Unidad.SIN_UNIDAD;
        }
        String plana = palabra.toLowerCase(Locale.ROOT);
        if (plana.startsWith("mil") && !plana.startsWith("millones")) {
            return Unidad.MILES_DE_MILLONES_DE_PESOS;
        }
        return switch (plana) {
            case "%", "por ciento" -> Unidad.PORCENTAJE;
            case "pesos" -> Unidad.PESOS;
            case "mdp" -> Unidad.MILLONES_DE_PESOS;
            case "millones" -> conSigno ? Unidad.MILLONES_DE_PESOS : Unidad.SIN_UNIDAD;
            default -> Unidad.MILLONES_DE_PESOS;
        };
    }
}
