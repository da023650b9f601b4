package mx.recauda.cli.comision;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.cli.Ejecucion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

class ArmaComisionTest {

    private static final String GOLDEN = "../golden/commission.json";

    @TempDir Path carpeta;

    @Test
    void the_official_files_are_made_and_named_on_standard_output() {
        Path salida = carpeta.resolve("salida");

        Ejecucion e = Ejecucion.de("comision", "arma", GOLDEN, "--salida", salida.toString());

        assertThat(e.codigo()).isZero();
        assertThat(e.lineas())
                .containsExactly(
                        salida.resolve("1270-009-032-pliego-4103.xlsx").toString(),
                        salida.resolve("1270-009-032-pliego-4103.pdf").toString(),
                        salida.resolve("1270-009-032-pliego-4103.csv").toString(),
                        salida.resolve("1270-009-032-pliego-4103.json").toString(),
                        salida.resolve("diferencias.csv").toString());
        assertThat(e.lineas()).allSatisfy(ruta -> assertThat(Path.of(ruta)).isNotEmptyFile());
    }

    @Test
    void the_json_that_is_made_is_reviewed_like_the_original() {
        Path salida = carpeta.resolve("salida");
        Ejecucion.de("comision", "arma", GOLDEN, "--salida", salida.toString());
        String json = salida.resolve("1270-009-032-pliego-4103.json").toString();

        assertThat(Ejecucion.de("comision", "revisa", json, "--json").lineas())
                .isNotEmpty()
                .isEqualTo(Ejecucion.de("comision", "revisa", GOLDEN, "--json").lineas());
    }

    @Test
    void an_occupied_output_is_left_alone_unless_asked() throws Exception {
        Files.writeString(carpeta.resolve("mio.txt"), "no tocar");

        Ejecucion rechazo =
                Ejecucion.de("comision", "arma", GOLDEN, "--salida", carpeta.toString());

        assertThat(rechazo.codigo()).isEqualTo(1);
        assertThat(rechazo.avisos()).contains("ARC-070").contains("--reemplaza");
        assertThat(carpeta).isDirectoryNotContaining("glob:**.pdf");
        assertThat(
                        Ejecucion.de(
                                        "comision",
                                        "arma",
                                        GOLDEN,
                                        "--salida",
                                        carpeta.toString(),
                                        "--reemplaza")
                                .codigo())
                .isZero();
        assertThat(carpeta.resolve("mio.txt")).hasContent("no tocar");
    }

    @Test
    void a_file_that_is_not_a_commission_report_is_refused() throws Exception {
        Path otro = Files.writeString(carpeta.resolve("otro.json"), "{\"esquema\": \"otro/1\"}");
        Path salida = carpeta.resolve("salida");

        Ejecucion e =
                Ejecucion.de("comision", "arma", otro.toString(), "--salida", salida.toString());

        assertThat(e.codigo()).isEqualTo(1);
        assertThat(e.avisos()).contains("CMD-001");
        assertThat(salida).doesNotExist();
    }
}
