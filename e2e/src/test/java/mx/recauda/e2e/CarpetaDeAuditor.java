package mx.recauda.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The folder of a figure, verified with the tool that an auditor has. */
final class CarpetaDeAuditor {

    private CarpetaDeAuditor() {}

    /** The zip has the hash that the page shows, and sha256sum finds every file in order. */
    static void comprueba(Persona auditor, Download descarga, Path carpeta, String... dentro)
            throws IOException, InterruptedException {
        Path zip = descarga.path();
        assertThat(RecorridosTest.sha256(zip))
                .isEqualTo(auditor.mira("#huella-zip").textContent().strip());
        extrae(zip, carpeta);
        Process sumas =
                new ProcessBuilder("sha256sum", "--check", "--strict", "SHA256SUMS")
                        .directory(
                                carpeta.resolve(descarga.suggestedFilename().replace(".zip", ""))
                                        .toFile())
                        .redirectErrorStream(true)
                        .start();
        String dicho = new String(sumas.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(sumas.waitFor()).as(dicho).isZero();
        assertThat(dicho).contains("0-indice.pdf: OK", "3-extracto.csv: OK");
        for (String archivo : dentro) {
            assertThat(dicho).contains(archivo);
        }
    }

    private static void extrae(Path zip, Path carpeta) throws IOException {
        try (ZipInputStream entradas = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry e = entradas.getNextEntry(); e != null; e = entradas.getNextEntry()) {
                Path archivo = carpeta.resolve(e.getName());
                Files.createDirectories(archivo.getParent());
                Files.write(archivo, entradas.readAllBytes());
            }
        }
    }
}
