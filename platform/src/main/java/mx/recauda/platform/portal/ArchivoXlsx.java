package mx.recauda.platform.portal;

import jakarta.servlet.http.HttpServletResponse;

import mx.recauda.formats.xlsx.ListaXlsx;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/**
 * A list as a workbook. Every list exported by {@link ArchivoCsv} is also a workbook: the same
 * address with {@code formato=xlsx}, so no list can have one and lack the other.
 */
public final class ArchivoXlsx {

    /** Name of the parameter that asks for another form of the same list. */
    static final String PARAMETRO = "formato";

    private static final MediaType TIPO =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final String ESTE = "xlsx";

    private ArchivoXlsx() {}

    /** The workbook as a download; the name may end in {@code .csv}. */
    public static ResponseEntity<byte[]> descarga(String nombre, List<List<String>> renglones) {
        String titulo = titulo(nombre);
        return ResponseEntity.ok()
                .contentType(TIPO)
                .header(HttpHeaders.CONTENT_DISPOSITION, adjunto(titulo))
                .body(ListaXlsx.escribe(titulo, renglones));
    }

    /**
     * The workbook of a list without limit, written while it is read.
     *
     * @param renglones the head and then every row, read once
     */
    public static void alVuelo(
            HttpServletResponse respuesta, String nombre, Iterator<List<String>> renglones)
            throws IOException {
        String titulo = titulo(nombre);
        respuesta.setContentType(TIPO.toString());
        respuesta.setHeader(HttpHeaders.CONTENT_DISPOSITION, adjunto(titulo));
        ListaXlsx.escribe(titulo, renglones, respuesta.getOutputStream());
    }

    /** The workbook, written on an answer that is not returned. */
    public static void escribe(
            HttpServletResponse respuesta, String nombre, List<List<String>> renglones)
            throws IOException {
        ResponseEntity<byte[]> libro = descarga(nombre, renglones);
        libro.getHeaders()
                .forEach((clave, valores) -> valores.forEach(v -> respuesta.addHeader(clave, v)));
        byte[] contenido = libro.getBody();
        respuesta.getOutputStream().write(contenido == null ? new byte[0] : contenido);
    }

    private static String titulo(String nombre) {
        return nombre.replaceFirst("\\.(csv|xlsx)$", "");
    }

    private static String adjunto(String titulo) {
        return ContentDisposition.attachment()
                .filename(titulo + "." + ESTE, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    /** Address of the workbook of a list whose CSV has the address given. */
    public static String ruta(String csv) {
        return csv + (csv.indexOf('?') < 0 ? '?' : '&') + PARAMETRO + '=' + ESTE;
    }

    /** Whether the request being answered asks for a workbook. */
    static boolean loPiden() {
        return RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes peticion
                && ESTE.equals(peticion.getRequest().getParameter(PARAMETRO));
    }
}
