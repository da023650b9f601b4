package mx.recauda.e2e;

import com.microsoft.playwright.options.FilePayload;

import java.nio.charset.StandardCharsets;

/** Files that people of the journeys hand over. */
final class Archivos {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Archivos() {}

    static FilePayload acuse() {
        return new FilePayload(
                "acuse.pdf",
                "application/pdf",
                "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"
                        .getBytes(StandardCharsets.US_ASCII));
    }

    static FilePayload texto(String nombre, String contenido) {
        return new FilePayload(nombre, "text/plain", contenido.getBytes(StandardCharsets.UTF_8));
    }

    static FilePayload libro(byte[] contenido) {
        return new FilePayload("plantilla.xlsx", XLSX, contenido);
    }
}
