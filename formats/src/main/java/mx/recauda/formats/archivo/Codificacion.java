package mx.recauda.formats.archivo;

import mx.recauda.ley.error.Idioma;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Says what a file that is not UTF-8 looks like, so that the person knows what to convert from. */
final class Codificacion {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String LETRAS_DEL_ESPANOL = "áéíóúÁÉÍÓÚñÑüÜ°ºª¿¡“”’–";
    private static final int CONTEXTO_BYTES = 12;
    private static final int MUESTRA_BYTES = 200;
    // Blank, point, comma, hyphen and the line ends, as they read in a one-byte code.
    private static final String EBCDIC_DE_SIGNOS = "@Kk`\u0015%\r";

    private Codificacion() {}

    static String parece(byte[] bytes, int posicion, Idioma idioma) {
        if (bytes.length >= 2 && esMarcaUtf16(bytes)) {
            return frase("UTF-16", "", idioma);
        }
        if (bytes.length >= 4 && bytes[0] == 'P' && bytes[1] == 'K') {
            return frase("ZIP (XLSX)", "", idioma);
        }
        if (esEbcdic(bytes)) {
            return frase("EBCDIC", "", idioma);
        }
        String letra = new String(bytes, posicion, 1, WINDOWS_1252);
        if (LETRAS_DEL_ESPANOL.contains(letra)) {
            return frase("Windows-1252", contexto(bytes, posicion), idioma);
        }
        return idioma == Idioma.ES
                ? "No se reconoce su codificación."
                : "Its encoding is not recognised.";
    }

    private static boolean esMarcaUtf16(byte[] bytes) {
        int marca = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return marca == 0xFEFF || marca == 0xFFFE;
    }

    // Digits, capitals, blank and line end of the mainframes: hardly any of it is text elsewhere.
    private static boolean esEbcdic(byte[] bytes) {
        int muestra = Math.min(bytes.length, MUESTRA_BYTES);
        int suyos = 0;
        for (int i = 0; i < muestra; i++) {
            int octeto = bytes[i] & 0xFF;
            boolean letraODigito = octeto >= 0x81 && (octeto & 0x0F) <= 9;
            suyos += letraODigito || EBCDIC_DE_SIGNOS.indexOf(octeto) >= 0 ? 1 : 0;
        }
        return suyos > muestra * 9 / 10;
    }

    private static String contexto(byte[] bytes, int posicion) {
        int desde = Math.max(0, posicion - CONTEXTO_BYTES);
        int hasta = Math.min(bytes.length, posicion + CONTEXTO_BYTES);
        return new String(bytes, desde, hasta - desde, WINDOWS_1252).replaceAll("\\R", " ").strip();
    }

    private static String frase(String codificacion, String muestra, Idioma idioma) {
        boolean espanol = idioma == Idioma.ES;
        String base = (espanol ? "Parece " : "It looks like ") + codificacion;
        if (muestra.isEmpty()) {
            return base + ".";
        }
        return base + (espanol ? ": «…" + muestra + "…»." : ": “…" + muestra + "…”.");
    }

    /** Bytes of a text in the encoding old spreadsheets save in; for tests of this refusal. */
    static byte[] enWindows1252(String texto) {
        return texto.getBytes(WINDOWS_1252);
    }

    static byte[] enUtf16(String texto) {
        return texto.getBytes(StandardCharsets.UTF_16);
    }
}
