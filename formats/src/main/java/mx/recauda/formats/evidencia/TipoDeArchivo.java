package mx.recauda.formats.evidencia;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of file taken as evidence. */
public enum TipoDeArchivo {
    PDF("application/pdf", "pdf", "application/x-pdf"),
    PNG("image/png", "png", "image/x-png"),
    JPEG("image/jpeg", "jpg jpeg jpe", "image/jpg image/pjpeg"),
    TIFF("image/tiff", "tif tiff", "image/tif"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", ""),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xlsx",
            "application/vnd.ms-excel"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", ""),
    ODT("application/vnd.oasis.opendocument.text", "odt", ""),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods", ""),
    ODP("application/vnd.oasis.opendocument.presentation", "odp", ""),
    DOC("application/msword", "doc", ""),
    XLS("application/vnd.ms-excel", "xls", "application/msexcel"),
    PPT("application/vnd.ms-powerpoint", "ppt", ""),
    ZIP("application/zip", "zip", "application/x-zip-compressed"),
    // Windows declares a CSV as what opens it.
    CSV("text/csv", "csv", "application/csv text/plain application/vnd.ms-excel"),
    JSON("application/json", "json", "text/json text/plain"),
    XML("application/xml", "xml", "text/xml text/plain"),
    TEXTO("text/plain", "txt", "text/csv text/markdown text/x-log");

    // Names apart by a blank: an enum keeps no lists.
    private final String tipo;
    private final String extensiones;
    private final String otrosNombres;

    TipoDeArchivo(String tipo, String extensiones, String otrosNombres) {
        this.tipo = tipo;
        this.extensiones = extensiones;
        this.otrosNombres = otrosNombres;
    }

    /** Media type with which it is kept and handed out. */
    public String tipo() {
        return tipo;
    }

    /** The extension that names it, without dot. */
    public String extension() {
        return extensiones.split(" ")[0];
    }

    /** Short form for a label: {@code PDF}, {@code XLSX}. */
    public String sigla() {
        return extension().toUpperCase(Locale.ROOT);
    }

    /** The kind that a media type names. */
    public static Optional<TipoDeArchivo> deTipo(String tipo) {
        return Arrays.stream(values()).filter(t -> t.tipo.equals(tipo)).findFirst();
    }

    /** The kind that an extension names. */
    static Optional<TipoDeArchivo> deExtension(String extension) {
        return Arrays.stream(values()).filter(t -> t.tieneExtension(extension)).findFirst();
    }

    /** Every extension taken, in one line. */
    static String admitidos() {
        return Arrays.stream(values())
                .map(TipoDeArchivo::extension)
                .collect(Collectors.joining(", "));
    }

    boolean seLlamaTambien(String declarado) {
        return tipo.equals(declarado) || tiene(otrosNombres, declarado);
    }

    boolean tieneExtension(String extension) {
        return tiene(extensiones, extension);
    }

    boolean esTexto() {
        return this == CSV || this == JSON || this == XML || this == TEXTO;
    }

    private static boolean tiene(String nombres, String buscado) {
        return Arrays.asList(nombres.split(" ")).contains(buscado);
    }
}
