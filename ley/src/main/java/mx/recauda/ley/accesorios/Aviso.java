package mx.recauda.ley.accesorios;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import java.util.List;

/**
 * Something a person should know about a result, told in any language.
 *
 * @param codigo what it is
 * @param argumentos values quoted in the text
 */
public record Aviso(ErrorDeAccesorios codigo, List<String> argumentos) {

    /** Keeps an immutable copy. */
    public Aviso {
        argumentos = List.copyOf(argumentos);
    }

    static Aviso de(ErrorDeAccesorios codigo, Object... argumentos) {
        return new Aviso(codigo, List.of(argumentos).stream().map(String::valueOf).toList());
    }

    /** The text. */
    public Incidencia incidencia(Idioma idioma) {
        return Incidencia.de(codigo, idioma, argumentos.toArray());
    }
}
