package mx.recauda.platform.pagos.web;

import mx.recauda.ley.dinero.Importe;

import java.util.Optional;
import java.util.regex.Pattern;

/** Pesos as people write them: with or without the sign, and commas only between thousands. */
final class ImporteEscrito {

    private static final Pattern FORMA =
            Pattern.compile("([0-9]{1,12}|[0-9]{1,3}(,[0-9]{3}){1,3})(\\.[0-9]{1,2})?");

    private ImporteEscrito() {}

    /** What was written; empty when it is no amount. */
    static Optional<Importe> lee(String texto) {
        String limpio = texto.replaceAll("[$\\s]", "");
        return FORMA.matcher(limpio).matches()
                ? Optional.of(Importe.parse(limpio.replace(",", "")))
                : Optional.empty();
    }
}
