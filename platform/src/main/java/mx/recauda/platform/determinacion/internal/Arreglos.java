package mx.recauda.platform.determinacion.internal;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Arrays as PostgreSQL writes them, for those that travel inside an array of texts. */
final class Arreglos {

    private Arreglos() {}

    /** {@code {1,2,3}}. */
    static String texto(long[] numeros) {
        return Arrays.stream(numeros)
                .mapToObj(Long::toString)
                .collect(Collectors.joining(",", "{", "}"));
    }
}
