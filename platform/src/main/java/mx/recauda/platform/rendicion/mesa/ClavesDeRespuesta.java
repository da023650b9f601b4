package mx.recauda.platform.rendicion.mesa;

import mx.recauda.rendicion.formulario.Formularios;
import mx.recauda.rendicion.informe.Tabla;
import mx.recauda.rendicion.texto.Texto;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys that a report prints beside the answers of a catalogue: looked up, and not asked for. A
 * form may give a key that nobody read anywhere (inferred): whoever knows another one writes it
 * after the answer, in brackets, and it is captured, reviewed and authorised with it.
 *
 * @param anio fiscal year of the form
 * @param tabla table of the base, whose rows have keys of their own
 */
record ClavesDeRespuesta(int anio, Tabla tabla) {

    private static final String CLAVE = "_codigo";
    private static final Pattern CON_CLAVE =
            Pattern.compile("(.*\\S)\\s*\\[([A-Z][A-Z0-9_]*)]\\s*", Pattern.DOTALL);

    /** Whether a column only gives the key of the answer beside it. */
    static boolean esClave(Tabla tabla, String columna) {
        return columna.endsWith(CLAVE) && tabla.tiene(respuesta(columna));
    }

    /** The column of the answer that a column gives the key of. */
    static String respuesta(String columna) {
        return columna.substring(0, columna.length() - CLAVE.length());
    }

    /** The column that would give the key of an answer. */
    static String clave(String columna) {
        return columna + CLAVE;
    }

    /** Whether a column is an answer that has its key beside it. */
    static boolean tieneClave(Tabla tabla, String columna) {
        return tabla.tiene(clave(columna));
    }

    /** The answer that was captured, without the key that may be written after it. */
    static String texto(String capturado) {
        Matcher m = CON_CLAVE.matcher(capturado);
        return m.matches() ? m.group(1) : capturado;
    }

    /**
     * The key of an answer: the one written after it, else that of the forms, else that of a row of
     * the base with the same answer, else the one somebody captured beside it; empty for an answer
     * that nobody knows, which INF-039 tells.
     *
     * @param columna column of the key
     * @param respuesta as it was captured
     * @param capturada key captured when it was still asked for; empty when none was
     */
    String de(String columna, String respuesta, String capturada) {
        if (respuesta.isBlank()) {
            return "";
        }
        Matcher escrita = CON_CLAVE.matcher(respuesta);
        if (escrita.matches()) {
            return escrita.group(2);
        }
        return Formularios.claveDeRespuesta(anio, respuesta)
                .or(() -> enLaBase(columna, respuesta))
                .orElse(capturada);
    }

    private Optional<String> enLaBase(String columna, String respuesta) {
        return tabla.filas().stream()
                .filter(f -> Texto.equivale(f.crudo(respuesta(columna)), respuesta))
                .map(f -> f.crudo(columna))
                .filter(c -> !c.isBlank())
                .findFirst();
    }
}
