package mx.recauda.platform.portal;

import java.util.List;

/**
 * A text for a person, by key, to be said in the language of the page.
 *
 * @param clave key in the bundles of {@code mensajes/}
 * @param argumentos arguments of the pattern, in order
 */
public record Texto(String clave, List<Object> argumentos) {

    /** Keeps an immutable copy. */
    public Texto {
        argumentos = List.copyOf(argumentos);
    }

    /** A text with its arguments. */
    public static Texto de(String clave, Object... argumentos) {
        return new Texto(clave, List.of(argumentos));
    }

    /** The arguments as the message functions of the templates take them. */
    public Object[] parametros() {
        return argumentos.toArray();
    }
}
