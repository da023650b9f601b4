package mx.recauda.rendicion.informe.regla;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers as people read them in messages. */
final class Impreso {

    private Impreso() {}

    /** With thousands separators and the decimals it carries. */
    static String numero(BigDecimal numero) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, numero.scale()) + "f", numero);
    }

    /** A text cut to be quoted. */
    static String cita(String texto) {
        return texto.length() <= 160 ? texto : texto.substring(0, 160) + "…";
    }
}
