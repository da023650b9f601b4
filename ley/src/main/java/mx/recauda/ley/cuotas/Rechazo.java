package mx.recauda.ley.cuotas;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import java.util.Arrays;
import java.util.List;

/**
 * Why a case is not computed, before it is put into a language.
 *
 * @param codigo numbered code
 * @param campo field of the contract, or empty
 * @param valor offending value, or empty
 * @param argumentos of the message, already written without separators of thousands
 */
public record Rechazo(CodigoDeCuotas codigo, String campo, String valor, List<String> argumentos) {

    /** Keeps an immutable copy. */
    public Rechazo {
        argumentos = List.copyOf(argumentos);
    }

    /** A rejection; the arguments are written as text. */
    public static Rechazo de(
            CodigoDeCuotas codigo, String campo, Object valor, Object... argumentos) {
        List<String> textos = Arrays.stream(argumentos).map(String::valueOf).toList();
        return new Rechazo(codigo, campo, String.valueOf(valor), textos);
    }

    /** The incident in a language. */
    public Incidencia incidencia(Idioma idioma) {
        return Incidencia.de(codigo, idioma, argumentos.toArray()).enCampo(campo, valor);
    }
}
