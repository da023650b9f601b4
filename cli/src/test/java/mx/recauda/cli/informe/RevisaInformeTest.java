package mx.recauda.cli.informe;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.cli.Ejecucion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

class RevisaInformeTest {

    private static final String GOLDEN = "../golden/2014Q4";

    @Test
    void a_directory_without_metadata_is_refused_with_code_and_remedy(@TempDir Path vacio) {
        Ejecucion e = Ejecucion.de("informe", "revisa", vacio.toString());

        assertThat(e.codigo()).isEqualTo(1);
        assertThat(e.salida()).isEmpty();
        assertThat(e.avisos()).contains("ARC-003 error").contains("docs/informes/formato.md");
    }

    @Test
    void messages_speak_the_language_asked_for() {
        Ejecucion e = Ejecucion.de("informe", "revisa", "no-existe", "--idioma", "en");

        assertThat(e.avisos()).contains("The directory “no-existe” does not exist.");
    }

    @Test
    void a_missing_argument_is_wrong_usage() {
        assertThat(Ejecucion.de("informe", "revisa").codigo()).isEqualTo(2);
        assertThat(Ejecucion.de("informe").codigo()).isEqualTo(2);
        assertThat(Ejecucion.de("informe", "revisa", GOLDEN, "--idioma", "fr").codigo())
                .isEqualTo(2);
    }

    @Test
    void a_file_error_makes_the_review_fail_even_without_findings(@TempDir Path directorio)
            throws Exception {
        Files.writeString(
                directorio.resolve("metadatos.json"),
                """
                {"esquema":"informe-trimestral/1","anio":2016,"trimestre":1,"ramo":"50",
                 "unidad_responsable":"GYR","entidad":"IMSS"}
                """);
        Files.writeString(directorio.resolve("honorarios.csv"), "ramo,ramo\n1,2\n");

        Ejecucion e = Ejecucion.de("informe", "revisa", directorio.toString());

        assertThat(e.codigo()).isEqualTo(1);
        assertThat(e.avisos()).contains("ARC-021");
    }
}
