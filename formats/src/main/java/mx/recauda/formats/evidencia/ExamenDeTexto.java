package mx.recauda.formats.evidencia;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts: UTF-8, or the code page of Windows in which Mexican systems still write. */
final class ExamenDeTexto {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int CABEZA = 4_096;

    /** What a browser would run, wherever in the head of the text it is. */
    private static final Pattern ACTIVO =
            Pattern.compile("<(!doctype\\s+html|html|head|body|script|svg|iframe|object|embed)\\b");

    private static final Pattern GUION =
            Pattern.compile(
                    "^(@echo off|on error resume next|<\\?php|<%@|powershell|windows registry)");

    private ExamenDeTexto() {}

    static Contenido examina(String extension, byte[] contenido) {
        if (!esTexto(contenido)) {
            return Contenido.malo(ErrorDeEvidencia.TIPO_NO_ADMITIDO, "");
        }
        String texto = lee(contenido);
        String cabeza =
                texto.substring(0, Math.min(CABEZA, texto.length()))
                        .replace("\uFEFF", "")
                        .stripLeading()
                        .toLowerCase(Locale.ROOT);
        if (GUION.matcher(cabeza).find()) {
            return Contenido.malo(ErrorDeEvidencia.PROGRAMA, primeraLinea(cabeza));
        }
        boolean marcado = cabeza.startsWith("<");
        if (marcado && ACTIVO.matcher(cabeza).find()) {
            return Contenido.malo(ErrorDeEvidencia.CONTENIDO_ACTIVO, primeraLinea(cabeza));
        }
        if (cabeza.startsWith("{\\rtf")) {
            return Contenido.malo(ErrorDeEvidencia.TIPO_NO_ADMITIDO, "");
        }
        return new Contenido.Bueno(tipo(extension, marcado));
    }

    private static TipoDeArchivo tipo(String extension, boolean marcado) {
        return switch (extension) {
            case "csv" -> TipoDeArchivo.CSV;
            case "json" -> TipoDeArchivo.JSON;
            case "xml" -> marcado ? TipoDeArchivo.XML : TipoDeArchivo.TEXTO;
            default -> TipoDeArchivo.TEXTO;
        };
    }

    /** Only the control characters of a text; the end-of-file of DOS as the last one. */
    private static boolean esTexto(byte[] contenido) {
        for (int i = 0; i < contenido.length; i++) {
            int b = contenido[i] & 0xFF;
            boolean blanco = b == '\t' || b == '\n' || b == '\r' || b == '\f';
            boolean fin = b == 0x1A && i >= contenido.length - 2;
            if ((b < ' ' && !blanco && !fin) || b == 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static String lee(byte[] contenido) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(contenido))
                    .toString();
        } catch (CharacterCodingException otraCodificacion) {
            return new String(contenido, WINDOWS);
        }
    }

    private static String primeraLinea(String cabeza) {
        String linea = cabeza.lines().findFirst().orElse("");
        return linea.substring(0, Math.min(linea.length(), 40));
    }
}
