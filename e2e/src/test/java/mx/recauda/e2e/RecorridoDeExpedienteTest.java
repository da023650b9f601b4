package mx.recauda.e2e;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Path;

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
            CarpetaDeAuditor.comprueba(
                    auditor, auditor.baja("Descargar expediente (ZIP)"), carpeta);
        }
    }
}
