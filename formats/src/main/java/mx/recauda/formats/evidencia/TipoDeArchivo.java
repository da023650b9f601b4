package mx.recauda.formats.evidencia;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of file taken as evidence. */
public enum TipoDeArchivo {
    PDF("application/pdf", List.of("pdf"), List.of("application/x-pdf")),
    PNG("image/png", List.of("png"), List.of("image/x-png")),
    JPEG("image/jpeg", List.of("jpg", "jpeg", "jpe"), List.of("image/jpg", "image/pjpeg")),
    TIFF("image/tiff", List.of("tif", "tiff"), List.of("image/tif")),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of("docx"),
            List.of()),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            List.of("xlsx"),
            List.of("application/vnd.ms-excel")),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            List.of("pptx"),
            List.of()),
    ODT("application/vnd.oasis.opendocument.text", List.of("odt"), List.of()),
    ODS("application/vnd.oasis.opendocument.spreadsheet", List.of("ods"), List.of()),
    ODP("application/vnd.oasis.opendocument.presentation", List.of("odp"), List.of()),
    DOC("application/msword", List.of("doc"), List.of()),
    XLS("application/vnd.ms-excel", List.of("xls"), List.of("application/msexcel")),
    PPT("application/vnd.ms-powerpoint", List.of("ppt"), List.of()),
    ZIP("application/zip", List.of("zip"), List.of("application/x-zip-compressed")),
    // Windows declares a CSV as what opens it.
    CSV(
            "text/csv",
            List.of("csv"),
            List.of("application/csv", "text/plain", "application/vnd.ms-excel")),
    JSON("application/json", List.of("json"), List.of("text/json", "text/plain")),
    XML("application/xml", List.of("xml"), List.of("text/xml", "text/plain")),
    TEXTO("text/plain", List.of("txt"), List.of("text/csv", "text/markdown", "text/x-log"));

    private final String tipo;
    private final List<String> extensiones;
    private final List<String> otrosNombres;

    TipoDeArchivo(String tipo, List<String> extensiones, List<String> otrosNombres) {
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
        return extensiones.getFirst();
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
        return Arrays.stream(values()).filter(t -> t.extensiones.contains(extension)).findFirst();
    }

    /** Every extension taken, in one line. */
    static String admitidos() {
        return Arrays.stream(values())
                .map(TipoDeArchivo::extension)
                .collect(Collectors.joining(", "));
    }

    boolean seLlamaTambien(String declarado) {
        return tipo.equals(declarado) || otrosNombres.contains(declarado);
    }

    boolean tieneExtension(String extension) {
        return extensiones.contains(extension);
    }

    boolean esTexto() {
        return this == CSV || this == JSON || this == XML || this == TEXTO;
    }
}
