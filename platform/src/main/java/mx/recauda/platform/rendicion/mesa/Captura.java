package mx.recauda.platform.rendicion.mesa;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.rendicion.cantidad.Numero;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a cell accepts, and how it is kept. */
final class Captura {

    static final int CARACTERES_MAXIMO = 20_000;

    /** Control characters that no text has, halves of a character, and the null one. */
    private static final Pattern PROHIBIDO = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]|\\p{Cs}");

    private Captura() {}

    /** Why a text cannot be kept in a cell, when it cannot. */
    static Optional<Incidencia> rechaza(Campo campo, String valor, Idioma idioma) {
        String columna = campo.casilla().columna().replace('_', ' ');
        String lugar = campo.casilla().fila() + " · " + columna;
        if (valor.length() > CARACTERES_MAXIMO) {
            return Optional.of(
                    Incidencia.de(
                                    ErrorDeMesa.TEXTO_LARGO,
                                    idioma,
                                    lugar,
                                    valor.length(),
                                    CARACTERES_MAXIMO)
                            .enCampo(columna, valor));
        }
        if (PROHIBIDO.matcher(valor).find()) {
            return Optional.of(
                    Incidencia.de(ErrorDeMesa.CARACTER_PROHIBIDO, idioma, lugar)
                            .enCampo(columna, ""));
        }
        if (campo.numerico() && !valor.isBlank() && Numero.lee(valor).isEmpty()) {
            return Optional.of(
                    Incidencia.de(ErrorDeMesa.NO_ES_NUMERO, idioma, lugar, valor)
                            .enCampo(columna, valor));
        }
        return Optional.empty();
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
