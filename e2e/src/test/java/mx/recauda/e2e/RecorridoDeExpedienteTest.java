package mx.recauda.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** From a figure of a report to the folder behind it, verified outside of the system. */
class RecorridoDeExpedienteTest {

    @TempDir Path carpeta;

    @ParameterizedTest
    @EnumSource(Modo.class)
    void an_auditor_opens_the_folder_of_a_figure_and_every_hash_is_right(Modo modo)
            throws IOException, InterruptedException {
        try (Persona auditor = Persona.de(modo, "auditor")) {
            auditor.abre("/informes")
                    .pulsa("2014-T4-50-GYR")
                    .pulsa("3 Adecuaciones")
                    .pulsa("Ver el origen")
                    .titulo("Origen del Dato")
                    .pulsa("Expediente")
                    .titulo("Expediente CIF-");
            String clave = auditor.mira("h1").textContent().replace("Expediente", "").strip();
            auditor.abre("/expedientes")
                    .escribe("#cifra", clave)
                    .pulsa("Abrir")
                    .titulo("Expediente " + clave);
            comprueba(auditor, auditor.baja("Descargar expediente (ZIP)"));
        }
    }

    /** The zip has the hash that the page shows, and sha256sum finds every file in order. */
    private void comprueba(Persona auditor, Download descarga)
            throws IOException, InterruptedException {
        Path zip = descarga.path();
        assertThat(RecorridosTest.sha256(zip))
                .isEqualTo(auditor.mira("#huella-zip").textContent().strip());
        extrae(zip);
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
    }

    private void extrae(Path zip) throws IOException {
        try (ZipInputStream entradas = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry e = entradas.getNextEntry(); e != null; e = entradas.getNextEntry()) {
                Path archivo = carpeta.resolve(e.getName());
                Files.createDirectories(archivo.getParent());
                Files.write(archivo, entradas.readAllBytes());
            }
        }
    }
}
