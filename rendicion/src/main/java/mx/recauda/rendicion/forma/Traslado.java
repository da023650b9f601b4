package mx.recauda.rendicion.forma;

import mx.recauda.rendicion.informe.Corte;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Moves the words of a form from one quarter to another. A cut that begins in January is an
 * accumulation and moves its last month only; any other moves both. What would leave the year stays
 * as it is, and so do years that are neither that of the report nor the next one: they are the base
 * of a promise or the date of a law.
 *
 * @param de quarter the words are of
 * @param a quarter they go to
 */
record Traslado(Trimestre de, Trimestre a) {

    private static final int MESES_POR_TRIMESTRE = 3;
    private static final int MESES = 12;
    private static final int LETRAS_CORTAS = 3;

    private static final String LARGO =
            IntStream.rangeClosed(1, MESES)
                    .mapToObj(Traslado::nombre)
                    .collect(Collectors.joining("|", "(?:", "|setiembre)"));
    private static final String CORTO =
            IntStream.rangeClosed(1, MESES)
                    .mapToObj(m -> nombre(m).substring(0, LETRAS_CORTAS))
                    .collect(Collectors.joining("|", "(?:", ")"));
    private static final String SEPARADOR = "(\\s*[-–—_]\\s*|\\s+a\\s+)";
    private static final Pattern RANGO =
            patron("(" + LARGO + "|" + CORTO + ")" + SEPARADOR + "(" + LARGO + "|" + CORTO + ")");
    private static final Pattern RANGO_O_MES =
            patron(
                    "(" + LARGO + "|" + CORTO + ")(?:" + SEPARADOR + "(" + LARGO + "|" + CORTO
                            + "))?");
    private static final Pattern ORDINAL = patron("(primer|segundo|tercer|cuarto)(\\s+trimestre)");
    private static final List<String> ORDINALES = List.of("primer", "segundo", "tercer", "cuarto");
    private static final Pattern ANIO = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final Pattern RANGO_ANTES =
            Pattern.compile(
                    "(?:\\d|" + LARGO + "|" + CORTO + ")\\s*[-–/]\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGO_DESPUES =
            Pattern.compile("^\\s*[-–/]\\s*\\d.*", Pattern.DOTALL);
    private static final Pattern FECHA_ANTES =
            Pattern.compile(
                    "\\d{1,2}[.ºo°]?\\s+de\\s+" + LARGO + "\\s+(?:del?\\s+)?$",
                    Pattern.CASE_INSENSITIVE);

    private static Pattern patron(String expresion) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])" + expresion + "(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String nombre(int mes) {
        return new Corte(mes, mes).etiqueta();
    }

    /**
     * A printed text: a title, a note, a heading. A month by itself stays, since it may be the date
     * of anything.
     */
    String rotulo(String texto) {
        return anios(ordinales(cortes(texto, RANGO, false)));
    }

    /**
     * A cell or a column name that is a cut: months by themselves move too.
     *
     * @param acumula whether January by itself is the first accumulation of the year
     */
    String corte(String texto, boolean acumula) {
        return anios(ordinales(cortes(texto, RANGO_O_MES, acumula)));
    }

    /**
     * Whether January by itself is an accumulation among its companions: in the first quarter the
     * cuts are {@code enero}, {@code enero-febrero} and {@code enero-marzo}.
     */
    boolean acumulan(Collection<String> companeros) {
        return de.numero() == 1
                && companeros.stream()
                        .flatMap(t -> RANGO.matcher(t).results())
                        .anyMatch(m -> mes(m.group(1)) == 1);
    }

    /** A name without the months it speaks of, which tells the columns of one measure. */
    static String raiz(String columna) {
        return RANGO_O_MES.matcher(columna).replaceAll("");
    }

    /** A cell that is the year or the number of the quarter and nothing else. */
    String numero(String texto) {
        String limpio = texto.strip();
        if (limpio.equals(Integer.toString(de.anio()))) {
            return Integer.toString(a.anio());
        }
        return limpio.equals(Integer.toString(de.numero())) ? Integer.toString(a.numero()) : texto;
    }

    private String cortes(String texto, Pattern patron, boolean acumula) {
        return patron.matcher(texto)
                .replaceAll(m ->
                        Matcher.quoteReplacement(
                                traslada(m, acumula, texto.indexOf('_') < 0 ? "-" : "_")));
    }

    private String traslada(MatchResult hallado, boolean acumula, String separador) {
        int desde = mes(hallado.group(1));
        String union = Optional.ofNullable(hallado.group(2)).orElse(separador);
        int hasta = Optional.ofNullable(hallado.group(3)).map(Traslado::mes).orElse(desde);
        boolean acumulada = desde == 1 && (hasta > 1 || acumula);
        int mueve = MESES_POR_TRIMESTRE * (a.numero() - de.numero());
        int nuevoDesde = acumulada ? 1 : desde + mueve;
        int nuevoHasta = hasta + mueve;
        if (nuevoDesde < 1 || nuevoHasta > MESES || nuevoDesde > nuevoHasta) {
            return hallado.group();
        }
        String primero = como(hallado.group(1), nombre(nuevoDesde));
        return nuevoDesde == nuevoHasta
                ? primero
                : primero + union + como(hallado.group(1), nombre(nuevoHasta));
    }

    private static int mes(String palabra) {
        return Corte.mes(palabra).orElseThrow();
    }

    /**
     * A month written as another word was: short or whole, in capitals, small or with a capital.
     */
    private static String como(String modelo, String mes) {
        String largo = modelo.length() == LETRAS_CORTAS ? mes.substring(0, LETRAS_CORTAS) : mes;
        if (modelo.equals(modelo.toUpperCase(Locale.ROOT))) {
            return largo.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(modelo.charAt(0))
                ? Character.toUpperCase(largo.charAt(0)) + largo.substring(1)
                : largo;
    }

    private String ordinales(String texto) {
        return ORDINAL.matcher(texto)
                .replaceAll(m ->
                        ORDINALES.indexOf(m.group(1).toLowerCase(Locale.ROOT)) + 1 == de.numero()
                                ? como(m.group(1), ORDINALES.get(a.numero() - 1)) + m.group(2)
                                : Matcher.quoteReplacement(m.group()));
    }

    private String anios(String texto) {
        return ANIO.matcher(texto)
                .replaceAll(m -> {
                    int anio = Integer.parseInt(m.group());
                    boolean relativo = anio == de.anio() || anio == de.anio() + 1;
                    boolean fijo =
                            RANGO_ANTES.matcher(texto.substring(0, m.start())).find()
                                    || RANGO_DESPUES.matcher(texto.substring(m.end())).matches()
                                    || FECHA_ANTES.matcher(texto.substring(0, m.start())).find();
                    return relativo && !fijo
                            ? Integer.toString(anio + a.anio() - de.anio())
                            : m.group();
                });
    }
}
