package mx.recauda.rendicion.forma;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The metadata of a report, kept as the canonical JSON it came in, with its texts moved to another
 * quarter. It was validated on the way in, so its texts can be told by their quotes; everything
 * that is not moved stays byte by byte.
 */
final class MetadatosEnJson {

    private static final Pattern MIEMBRO =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"(\\s*:)?|(?<=[:\\s])-?\\d+(?=\\s*[,}\\]])");

    /** What the file says of where it came from, which is not of the form. */
    private static final Set<String> AJENAS =
            Set.of("esquema", "fuente", "nota", "fecha_envio_honorarios", "archivo_envio");

    private static final Set<String> NUMEROS = Set.of("anio", "trimestre", "ciclo");

    private MetadatosEnJson() {}

    /**
     * The same document of another quarter.
     *
     * @param archivo name of the file in which the report was sent
     * @param archivoNuevo name of the file of the new one
     */
    static String mueve(String json, Traslado traslado, String archivo, String archivoNuevo) {
        StringBuilder movido = new StringBuilder();
        Matcher m = MIEMBRO.matcher(json);
        String clave = "";
        int hasta = 0;
        while (m.find()) {
            movido.append(json, hasta, m.start());
            hasta = m.end();
            if (m.group(2) != null) {
                clave = m.group(1);
                movido.append(m.group());
            } else {
                movido.append(valor(clave, m, traslado, archivo, archivoNuevo));
            }
        }
        return movido.append(json.substring(hasta)).toString();
    }

    private static String valor(
            String clave, Matcher m, Traslado traslado, String archivo, String archivoNuevo) {
        String texto = m.group(1);
        if (texto == null) {
            return NUMEROS.contains(clave) ? traslado.numero(m.group()) : m.group();
        }
        if (NUMEROS.contains(clave)) {
            return '"' + traslado.numero(texto) + '"';
        }
        if (texto.equals(archivo)) {
            return '"' + archivoNuevo + '"';
        }
        return AJENAS.contains(clave) ? m.group() : '"' + traslado.rotulo(texto) + '"';
    }
}
