package mx.recauda.formats.informe;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.function.BinaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Rewrites archives in tests. */
public final class Zips {

    private Zips() {}

    /** Copies an archive, passing the name and the text of each part through the function. */
    public static void reescribe(Path origen, Path destino, BinaryOperator<String> cambio)
            throws IOException {
        try (ZipFile zip = new ZipFile(origen.toFile());
                ZipOutputStream salida = new ZipOutputStream(Files.newOutputStream(destino))) {
            for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
                ZipEntry entrada = e.nextElement();
                String texto =
                        new String(
                                zip.getInputStream(entrada).readAllBytes(), StandardCharsets.UTF_8);
                salida.putNextEntry(new ZipEntry(entrada.getName()));
                salida.write(
                        cambio.apply(entrada.getName(), texto).getBytes(StandardCharsets.UTF_8));
                salida.closeEntry();
            }
        }
    }
}
