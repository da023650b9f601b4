package mx.recauda.platform.cuenta.web;

import java.util.OptionalLong;

/** What addresses carry. */
final class Parametros {

    private static final String NUMERO = "[0-9]{1,15}";

    private Parametros() {}

    /** Number of a block; empty is now. */
    static OptionalLong bloque(String texto) {
        String limpio = texto.strip();
        return limpio.matches(NUMERO)
                ? OptionalLong.of(Long.parseLong(limpio))
                : OptionalLong.empty();
    }
}
