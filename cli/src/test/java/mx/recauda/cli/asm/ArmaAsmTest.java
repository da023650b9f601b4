package mx.recauda.cli.asm;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.cli.Ejecucion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

class ArmaAsmTest {

    private static final String GOLDEN = "../golden/asm.json";

    @TempDir Path carpeta;

    @Test
    void the_official_files_are_made_and_named_on_standard_output() {
        Path salida = carpeta.resolve("salida");

        Ejecucion e = Ejecucion.de("asm", "arma", GOLDEN, "--salida", salida.toString());

        assertThat(e.codigo()).isZero();
        assertThat(e.lineas())
                .hasSize(9)
                .startsWith(
                        salida.resolve("ASM-E-006-2014-2015.xlsx").toString(),
                        salida.resolve("ASM-E-006-2014-2015.pdf").toString())
                .endsWith(salida.resolve("diferencias.csv").toString());
        assertThat(e.lineas()).allSatisfy(ruta -> assertThat(Path.of(ruta)).isNotEmptyFile());
    }

    @Test
    void the_json_that_is_made_is_reviewed_like_the_original() {
        Path salida = carpeta.resolve("salida");
        Ejecucion.de("asm", "arma", GOLDEN, "--salida", salida.toString());

        Ejecucion e =
                Ejecucion.de(
                        "asm",
                        "revisa",
                        salida.resolve("ASM-E-006-2014-2015.json").toString(),
                        "--json");

        assertThat(e.avisos()).isEmpty();
        assertThat(e.lineas())
                .isNotEmpty()
                .isSubsetOf(Ejecucion.de("asm", "revisa", GOLDEN, "--json").lineas());
    }

    @Test
    void an_occupied_output_is_left_alone_unless_asked() throws Exception {
        Files.writeString(carpeta.resolve("mio.txt"), "no tocar");

        Ejecucion rechazo = Ejecucion.de("asm", "arma", GOLDEN, "--salida", carpeta.toString());

        assertThat(rechazo.codigo()).isEqualTo(1);
        assertThat(rechazo.avisos()).contains("ARC-070").contains("--reemplaza");
        assertThat(carpeta).isDirectoryNotContaining("glob:**.pdf");
        Ejecucion aceptado =
                Ejecucion.de("asm", "arma", GOLDEN, "--salida", carpeta.toString(), "--reemplaza");
        assertThat(aceptado.codigo()).isZero();
        assertThat(carpeta.resolve("mio.txt")).hasContent("no tocar");
    }

    @Test
    void a_file_that_is_not_a_follow_up_is_refused() throws Exception {
        Path otro = Files.writeString(carpeta.resolve("otro.json"), "{\"esquema\": \"otro/1\"}");
        Path salida = carpeta.resolve("salida");

        Ejecucion e = Ejecucion.de("asm", "arma", otro.toString(), "--salida", salida.toString());

        assertThat(e.codigo()).isEqualTo(1);
        assertThat(e.avisos()).contains("ASD-001");
        assertThat(salida).doesNotExist();
    }

    @Test
    void without_an_output_it_is_wrong_usage() {
        assertThat(Ejecucion.de("asm", "arma", GOLDEN).codigo()).isEqualTo(2);
    }
}
