package mx.recauda.platform.portal;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/**
 * A list without limit as a download, written while it is read: memory does not grow with it. It is
 * written in the thread of the request, whose scope it needs.
 */
public final class CsvAlVuelo {

    private CsvAlVuelo() {}

    /**
     * Writes the whole answer.
     *
     * @param renglones the head and then every row, read once
     */
    public static void escribe(
            HttpServletResponse respuesta, String nombre, Iterator<List<String>> renglones)
            throws IOException {
        respuesta.setContentType("text/csv;charset=UTF-8");
        respuesta.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(nombre, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (Writer salida =
                new BufferedWriter(
                        new OutputStreamWriter(
                                respuesta.getOutputStream(), StandardCharsets.UTF_8))) {
            while (renglones.hasNext()) {
                salida.write(ArchivoCsv.texto(List.of(renglones.next())));
            }
        }
    }
}
