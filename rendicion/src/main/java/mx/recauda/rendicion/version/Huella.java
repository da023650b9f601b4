package mx.recauda.rendicion.version;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * The canonical content hash: SHA-256 of the cells in order, as CSV lines {@code
 * tabla,fila,columna,texto} in UTF-8, each field between quotes with its quotes doubled, each line
 * ended by a line feed. Anybody can repeat it from an export.
 */
public final class Huella {

    private Huella() {}

    /** The hash, as 64 lower-case hexadecimal digits. */
    public static String de(Contenido contenido) {
        MessageDigest resumen = sha256();
        for (Map.Entry<Casilla, String> celda : contenido.celdas().entrySet()) {
            resumen.update(linea(celda.getKey(), celda.getValue()));
        }
        return HexFormat.of().formatHex(resumen.digest());
    }

    /** The text that is hashed. */
    public static String canonico(Contenido contenido) {
        StringBuilder texto = new StringBuilder();
        contenido
                .celdas()
                .forEach((casilla, valor) ->
                        texto.append(new String(linea(casilla, valor), StandardCharsets.UTF_8)));
        return texto.toString();
    }

    private static byte[] linea(Casilla casilla, String texto) {
        return (campo(casilla.tabla())
                        + ","
                        + campo(casilla.fila())
                        + ","
                        + campo(casilla.columna())
                        + ","
                        + campo(texto)
                        + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String campo(String texto) {
        return '"' + texto.replace("\"", "\"\"") + '"';
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
