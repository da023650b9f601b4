package mx.recauda.platform.rendicion.compromisos;

import mx.recauda.platform.rendicion.captura.Archivo;

import java.util.Locale;
import java.util.Map;

/** Media type of a file by its name; what the name does not tell is only bytes. */
final class TiposDeArchivo {

    private static final String BYTES = "application/octet-stream";

    private static final Map<String, String> POR_EXTENSION =
            Map.of(
                    "pdf", "application/pdf",
                    "png", "image/png",
                    "jpg", "image/jpeg",
                    "jpeg", "image/jpeg",
                    "csv", "text/csv",
                    "txt", "text/plain",
                    "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "docx",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private TiposDeArchivo() {}

    static String de(Archivo archivo) {
        String nombre = archivo.nombre().toLowerCase(Locale.ROOT);
        return POR_EXTENSION.getOrDefault(nombre.substring(nombre.lastIndexOf('.') + 1), BYTES);
    }
}
