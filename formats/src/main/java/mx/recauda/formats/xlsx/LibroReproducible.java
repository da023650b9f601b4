package mx.recauda.formats.xlsx;

import org.dhatim.fastexcel.Workbook;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes workbooks whose bytes depend only on their content: the time of creation that the library
 * stamps, and the times of the entries, are replaced by one fixed moment.
 */
public final class LibroReproducible {

    /** Every entry carries this moment; the date of a document is written in its cells. */
    private static final LocalDateTime MOMENTO = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final String PROPIEDADES = "docProps/core.xml";

    private LibroReproducible() {}

    /** The bytes of the workbook that the consumer fills. */
    public static byte[] escribe(String titulo, Consumer<Workbook> contenido) {
        try {
            ByteArrayOutputStream destino = new ByteArrayOutputStream();
            escribe(titulo, contenido, destino);
            return destino.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    /**
     * The same workbook to a stream, which is not closed. It passes through a file: only the
     * central directory of what the library writes can be trusted, and memory does not grow with
     * the rows that were already flushed.
     */
    public static void escribe(String titulo, Consumer<Workbook> contenido, OutputStream destino)
            throws IOException {
        Path temporal = Files.createTempFile("libro", ".xlsx");
        try {
            try (OutputStream archivo = new BufferedOutputStream(Files.newOutputStream(temporal));
                    Workbook libro = new Workbook(archivo, "Recauda", "1.0")) {
                libro.properties().setTitle(titulo);
                contenido.accept(libro);
            }
            fija(temporal, destino);
        } finally {
            Files.deleteIfExists(temporal);
        }
    }

    private static void fija(Path libro, OutputStream destino) throws IOException {
        ZipOutputStream salida = new ZipOutputStream(destino);
        try (ZipFile entrada = new ZipFile(libro.toFile())) {
            for (Enumeration<? extends ZipEntry> e = entrada.entries(); e.hasMoreElements(); ) {
                copia(entrada, e.nextElement(), salida);
            }
        }
        salida.finish();
    }

    private static void copia(ZipFile entrada, ZipEntry original, ZipOutputStream salida)
            throws IOException {
        ZipEntry fijada = new ZipEntry(original.getName());
        fijada.setTimeLocal(MOMENTO);
        salida.putNextEntry(fijada);
        try (InputStream contenido = entrada.getInputStream(original)) {
            if (original.getName().equals(PROPIEDADES)) {
                salida.write(sinMomento(contenido.readAllBytes()));
            } else {
                contenido.transferTo(salida);
            }
        }
        salida.closeEntry();
    }

    private static byte[] sinMomento(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .replaceAll(
                        "(?<inicio><dcterms:(?:created|modified)[^>]*>)[^<]*<",
                        "${inicio}2000-01-01T00:00:00Z<")
                .getBytes(StandardCharsets.UTF_8);
    }
}
