package mx.recauda.formats.idse;

import java.nio.charset.StandardCharsets;

/**
 * The control record that closes a file: thirteen asterisks, the number of movements (57-62) and
 * the guía (134-138).
 */
final class Control {

    private static final String ASTERISCOS = "*************";

    private Control() {}

    static boolean loParece(byte[] bytes, int inicio, int longitud) {
        return longitud > 0 && bytes[inicio] == '*';
    }

    /** Whether every position of the 168 is as the layout says. */
    static boolean bienFormado(String registro) {
        return registro.startsWith(ASTERISCOS)
                && registro.substring(13, 56).isBlank()
                && esNumero(total(registro))
                && registro.substring(62, 133).isBlank()
                && esNumero(guia(registro))
                && registro.substring(138, 167).isBlank()
                && registro.charAt(167) == '9';
    }

    static String total(String registro) {
        return registro.substring(56, 62);
    }

    static String guia(String registro) {
        return registro.substring(133, 138);
    }

    /** Whether a text can be a guía: what is not is told as a fault and names no file. */
    static boolean esGuia(String texto) {
        return esNumero(texto);
    }

    /** The control record of a file with the given movements. */
    static String escribe(int movimientos, String guia) {
        return ASTERISCOS
                + " ".repeat(43)
                + "%06d".formatted(movimientos)
                + " ".repeat(71)
                + guia
                + " ".repeat(29)
                + "9";
    }

    static String texto(byte[] bytes, int inicio, int longitud) {
        return new String(bytes, inicio, longitud, StandardCharsets.ISO_8859_1);
    }

    private static boolean esNumero(String texto) {
        return texto.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
