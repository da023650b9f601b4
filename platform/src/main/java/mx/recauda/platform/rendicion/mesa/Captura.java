package mx.recauda.platform.rendicion.mesa;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.rendicion.cantidad.Numero;
import mx.recauda.rendicion.justificacion.Redaccion;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a cell accepts, and how it is kept. */
final class Captura {

    static final int CARACTERES_MAXIMO = 20_000;

    /** Columns of the forms that explain a figure in words. */
    private static final Set<String> EXPLICAN = Set.of("explicacion", "justificacion");

    /** Control characters that no text has, halves of a character, and the null one. */
    private static final Pattern PROHIBIDO = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]|\\p{Cs}");

    private Captura() {}

    /**
     * Why a text cannot be kept in a cell, when it cannot.
     *
     * @param lugar row and column of the cell as people read them
     */
    static Optional<Incidencia> rechaza(Campo campo, String lugar, String valor, Idioma idioma) {
        return rechaza(campo, valor)
                .map(error ->
                        Incidencia.de(error, idioma, argumentos(error, lugar, valor))
                                .enCampo(lugar, valor));
    }

    private static Optional<ErrorDeMesa> rechaza(Campo campo, String valor) {
        if (valor.length() > CARACTERES_MAXIMO) {
            return Optional.of(ErrorDeMesa.TEXTO_LARGO);
        }
        if (PROHIBIDO.matcher(valor).find()) {
            return Optional.of(ErrorDeMesa.CARACTER_PROHIBIDO);
        }
        if (valor.isBlank()) {
            return Optional.empty();
        }
        if (campo.numerico() && Numero.lee(valor).isEmpty()) {
            return Optional.of(ErrorDeMesa.NO_ES_NUMERO);
        }
        return EXPLICAN.contains(campo.casilla().columna()) && Redaccion.palabras(valor) == 0
                ? Optional.of(ErrorDeMesa.NO_EXPLICA)
                : Optional.empty();
    }

    private static Object[] argumentos(ErrorDeMesa error, String lugar, String valor) {
        return error == ErrorDeMesa.TEXTO_LARGO
                ? new Object[] {lugar, valor.length(), CARACTERES_MAXIMO}
                : new Object[] {lugar, valor.strip()};
    }

    /** Numbers without separators or signs, texts without blanks at their ends. */
    static String canonico(Campo campo, String valor) {
        String limpio = valor.replace("\r\n", "\n").strip();
        if (!campo.numerico() || limpio.isEmpty()) {
            return limpio;
        }
        return Numero.lee(limpio).map(BigDecimal::toPlainString).orElse(limpio);
    }
}
