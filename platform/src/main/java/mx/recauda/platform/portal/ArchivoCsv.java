package mx.recauda.platform.portal;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A list as a CSV file: UTF-8, comma, header row. A cell that a spreadsheet would run as a formula
 * is preceded by an apostrophe; numbers, negative ones too, are left alone.
 */
public final class ArchivoCsv {

    private static final MediaType TIPO = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final String FORMULA = "=+-@\t\r";
    private static final String NUMERO = "[-+]?[0-9]+(\\.[0-9]+)?";

    private ArchivoCsv() {}

    /**
     * The file as a download with the given name; the same list as a workbook when the request asks
     * for it with {@code formato=xlsx}.
     */
    public static ResponseEntity<byte[]> descarga(String nombre, List<List<String>> renglones) {
        if (ArchivoXlsx.loPiden()) {
            return ArchivoXlsx.descarga(nombre, renglones);
        }
        return ResponseEntity.ok()
                .contentType(TIPO)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(nombre, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(texto(renglones).getBytes(StandardCharsets.UTF_8));
    }

    /** The rows as text. */
    public static String texto(List<List<String>> renglones) {
        return renglones.stream()
                .map(r -> r.stream().map(ArchivoCsv::celda).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String celda(String valor) {
        String segura = esFormula(valor) ? "'" + valor : valor;
        boolean entreComillas =
                segura.indexOf(',') >= 0 || segura.indexOf('"') >= 0 || segura.indexOf('\n') >= 0;
        return entreComillas ? '"' + segura.replace("\"", "\"\"") + '"' : segura;
    }

    private static boolean esFormula(String valor) {
        return !valor.isEmpty() && FORMULA.indexOf(valor.charAt(0)) >= 0 && !valor.matches(NUMERO);
    }
}
