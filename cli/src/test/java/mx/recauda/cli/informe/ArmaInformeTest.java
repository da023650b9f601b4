package mx.recauda.cli.informe;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.cli.Ejecucion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

class ArmaInformeTest {

    private static final String GOLDEN = "../golden/2014Q4";

    @TempDir Path carpeta;

    @Test
    void the_official_files_are_made_and_named_on_standard_output() throws Exception {
        Path salida = carpeta.resolve("salida");

        Ejecucion e = Ejecucion.de("informe", "arma", GOLDEN, "--salida", salida.toString());

        assertThat(e.codigo()).isZero();
        assertThat(e.lineas())
                .containsExactly(
                        salida.resolve("R4T2014-50-GYR.xlsx").toString(),
                        salida.resolve("R4T2014-50-GYR.pdf").toString(),
                        salida.resolve("R4T2014-50-GYR.csv").toString(),
                        salida.resolve("R4T2014-50-GYR.json").toString(),
                        salida.resolve("diferencias.csv").toString());
        assertThat(e.lineas()).allSatisfy(ruta -> assertThat(Path.of(ruta)).isNotEmptyFile());
        assertThat(Files.readString(salida.resolve("diferencias.csv")))
                .contains("variacion_pct_publicada,100.0,,,indefinido");
    }

    @Test
    void an_occupied_output_is_left_alone_unless_asked() throws Exception {
        Files.writeString(carpeta.resolve("mio.txt"), "no tocar");

        Ejecucion e = Ejecucion.de("informe", "arma", GOLDEN, "--salida", carpeta.toString());

        assertThat(e.codigo()).isEqualTo(1);
        assertThat(e.avisos()).contains("ARC-070").contains("--reemplaza");
        assertThat(carpeta).isDirectoryNotContaining("glob:**.xlsx");
    }

    @Test
    void an_output_that_cannot_be_written_says_so() throws Exception {
        Path archivo = Files.writeString(carpeta.resolve("archivo"), "x");

        Ejecucion e =
                Ejecucion.de(
                        "informe", "arma", GOLDEN, "--salida", archivo + "/dentro", "--reemplaza");

        assertThat(e.codigo()).isEqualTo(1);
        assertThat(e.avisos()).contains("ARC-071");
    }

    @Test
    void the_workbook_comes_back_as_the_same_directory() throws Exception {
        Path salida = carpeta.resolve("salida");
        Path vuelta = carpeta.resolve("vuelta");
        Ejecucion.de("informe", "arma", GOLDEN, "--salida", salida.toString());

        Ejecucion e =
                Ejecucion.de(
                        "informe",
                        "importa",
                        salida.resolve("R4T2014-50-GYR.xlsx").toString(),
                        "--salida",
                        vuelta.toString());

        assertThat(e.codigo()).isZero();
        assertThat(e.avisos()).isEmpty();
        assertThat(Ejecucion.de("informe", "revisa", vuelta.toString(), "--json").salida())
                .isEqualTo(Ejecucion.de("informe", "revisa", GOLDEN, "--json").salida())
                .isNotEmpty();
        assertThat(Files.readAllLines(vuelta.resolve("juicios.csv")))
                .isEqualTo(Files.readAllLines(Path.of(GOLDEN, "juicios.csv")));
    }

    @Test
    void a_file_that_is_not_a_workbook_is_refused() throws Exception {
        Path falso = Files.writeString(carpeta.resolve("falso.xlsx"), "no soy un libro");

        Ejecucion e =
                Ejecucion.de(
                        "informe",
                        "importa",
                        falso.toString(),
                        "--salida",
                        carpeta.resolve("d").toString());

        assertThat(e.codigo()).isEqualTo(1);
        assertThat(e.avisos()).contains("ARC-050");
        assertThat(carpeta.resolve("d")).doesNotExist();
    }
}
