package mx.recauda.formats.evidencia;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Reading of bytes by place. */
final class Bytes {

    private Bytes() {}

    /** Whether the content begins with these bytes, in hexadecimal. */
    static boolean empieza(byte[] contenido, String firma) {
        return tiene(contenido, 0, HexFormat.of().parseHex(firma));
    }

    /** Whether these bytes are at that place. */
    static boolean tiene(byte[] contenido, int lugar, byte[] buscado) {
        if (lugar < 0 || lugar + buscado.length > contenido.length) {
            return false;
        }
        for (int i = 0; i < buscado.length; i++) {
            if (contenido[lugar + i] != buscado[i]) {
                return false;
            }
        }
        return true;
    }

    /** First place of a text of one byte per character, from a place on, or -1. */
    static int busca(byte[] contenido, String texto, int desde) {
        byte[] buscado = texto.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = Math.max(0, desde); i <= contenido.length - buscado.length; i++) {
            if (contenido[i] == buscado[0] && tiene(contenido, i, buscado)) {
                return i;
            }
        }
        return -1;
    }

    /** Unsigned little-endian number of two bytes. */
    static int dos(byte[] b, int lugar) {
        return (b[lugar] & 0xFF) | (b[lugar + 1] & 0xFF) << 8;
    }

    /** Unsigned little-endian number of four bytes. */
    static long cuatro(byte[] b, int lugar) {
        return dos(b, lugar) | (long) dos(b, lugar + 2) << 16;
    }
}
