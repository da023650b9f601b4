package mx.recauda.platform.portal;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

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
        vierte(respuesta, nombre, salida -> renglones.forEachRemaining(salida));
    }

    /** Gives out rows as it finds them. */
    @FunctionalInterface
    public interface Fuente {

        /** Gives the head and then every row. */
        void da(Consumer<List<String>> salida) throws IOException;
    }

    /** Writes the whole answer of whoever gives rows instead of being asked for them. */
    public static void vierte(HttpServletResponse respuesta, String nombre, Fuente fuente)
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
            fuente.da(renglon -> escribe(salida, renglon));
        }
    }

    private static void escribe(Writer salida, List<String> renglon) {
        try {
            salida.write(ArchivoCsv.texto(List.of(renglon)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
