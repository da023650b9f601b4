package mx.recauda.formats.xlsx;

import org.dhatim.fastexcel.Workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
            try (Workbook libro = new Workbook(destino, "Recauda", "1.0")) {
                libro.properties().setTitle(titulo);
                contenido.accept(libro);
            }
            return fija(destino.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    /** Through a file: only the central directory of what the library writes can be trusted. */
    private static byte[] fija(byte[] libro) throws IOException {
        Path temporal = Files.createTempFile("libro", ".xlsx");
        try {
            Files.write(temporal, libro);
            ByteArrayOutputStream destino = new ByteArrayOutputStream(libro.length);
            try (ZipFile entrada = new ZipFile(temporal.toFile());
                    ZipOutputStream salida = new ZipOutputStream(destino)) {
                for (Enumeration<? extends ZipEntry> e = entrada.entries(); e.hasMoreElements(); ) {
                    copia(entrada, e.nextElement(), salida);
                }
            }
            return destino.toByteArray();
        } finally {
            Files.deleteIfExists(temporal);
        }
    }

    private static void copia(ZipFile entrada, ZipEntry original, ZipOutputStream salida)
            throws IOException {
        ZipEntry fijada = new ZipEntry(original.getName());
        fijada.setTimeLocal(MOMENTO);
        salida.putNextEntry(fijada);
        try (InputStream contenido = entrada.getInputStream(original)) {
            salida.write(contenido(original.getName(), contenido.readAllBytes()));
        }
        salida.closeEntry();
    }

    private static byte[] contenido(String nombre, byte[] bytes) {
        if (!nombre.equals(PROPIEDADES)) {
            return bytes;
        }
        return new String(bytes, StandardCharsets.UTF_8)
                .replaceAll(
                        "(?<inicio><dcterms:(?:created|modified)[^>]*>)[^<]*<",
                        "${inicio}2000-01-01T00:00:00Z<")
                .getBytes(StandardCharsets.UTF_8);
    }
}
