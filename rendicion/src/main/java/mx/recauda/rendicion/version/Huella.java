package mx.recauda.rendicion.version;

import mx.recauda.ley.huella.Resumen;

import java.nio.charset.StandardCharsets;

/**
 * The canonical content hash: SHA-256 of the cells in order, as CSV lines {@code
 * tabla,fila,columna,texto} in UTF-8, each field between quotes with its quotes doubled, each line
 * ended by a line feed. Anybody can repeat it from an export.
 */
public final class Huella {

    private Huella() {}

    /** The hash, as 64 lower-case hexadecimal digits. */
    public static String de(Contenido contenido) {
        return Resumen.de(
                        contenido.celdas().entrySet().stream()
                                .map(celda -> linea(celda.getKey(), celda.getValue()))
                                .toArray(byte[][]::new))
                .toString();
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
}
