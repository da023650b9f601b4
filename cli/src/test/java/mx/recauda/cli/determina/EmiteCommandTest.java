package mx.recauda.cli.determina;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.cli.Ejecucion;
import mx.recauda.cli.Salida;
import mx.recauda.formats.archivo.Limites;
import mx.recauda.formats.emision.DirectorioDeEmision;
import mx.recauda.formats.emision.PropuestaEmitida;
import mx.recauda.formats.json.Json;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.tiempo.Mes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Folders of import files become the directory of proposals that {@code confronta} reads. */
class EmiteCommandTest {

    private static final String RP = "B9012345102";
    private static final Mes ABRIL = Mes.de(2026, 4);

    @TempDir private Path temporal;
    private Path entrada;

    @BeforeEach
    void one_folder_per_registro() throws IOException {
        entrada = Files.createDirectories(temporal.resolve("entrada"));
        Path suya = Files.createDirectories(entrada.resolve(RP));
        for (String clase : List.of("aseg", "movt", "incap", "cred", "afil")) {
            String nombre = "sua_" + clase + ".txt";
            try (InputStream muestra =
                    Objects.requireNonNull(getClass().getResourceAsStream(nombre))) {
                Files.copy(muestra, suya.resolve(nombre));
            }
        }
    }

    @Test
    void the_proposals_are_read_back_and_say_what_determina_says() throws IOException {
        Path salida = temporal.resolve("emision");
        Ejecucion emite =
                Ejecucion.de(
                        "emite",
                        entrada.toString(),
                        "--mes",
                        "2026-04",
                        "--prima",
                        "0.54355",
                        "--salida",
                        salida.toString());
        assertThat(emite.codigo()).as(emite.avisos()).isEqualTo(Salida.HECHO);

        PropuestaEmitida propuesta =
                DirectorioDeEmision.lee(
                                salida,
                                RegistroPatronal.parse(RP),
                                ABRIL,
                                Limites.POR_OMISION,
                                Idioma.ES)
                        .valor()
                        .orElseThrow();
        Path cedula = temporal.resolve("cedula");
        Ejecucion.de(
                "determina",
                entrada.resolve(RP).toString(),
                "--patron",
                RP,
                "--mes",
                "2026-04",
                "--prima",
                "0.54355",
                "--salida",
                cedula.toString());
        JsonNode resumen =
                Json.leePropio(Files.readString(cedula.resolve("cedula.json"))).path("resumen");
        Importe esperado = Importe.CERO;
        for (String fondo : List.of("imss", "rcv", "aportacionInfonavit")) {
            esperado = esperado.mas(Importe.parse(resumen.path(fondo).stringValue()));
        }
        assertThat(propuesta.total()).isEqualTo(esperado);
        assertThat(propuesta.conocidoEn()).isEmpty();
        assertThat(emite.lineas()).hasSize(8).anyMatch(l -> l.endsWith("CDEBMO99.txt"));
    }

    @Test
    void a_folder_that_cannot_be_read_is_kept_apart_and_the_others_are_emitted()
            throws IOException {
        Files.createDirectories(entrada.resolve("B9099999109"));
        Path salida = temporal.resolve("emision");

        Ejecucion emite =
                Ejecucion.de(
                        "emite",
                        entrada.toString(),
                        "--mes",
                        "2026-04",
                        "--salida",
                        salida.toString());

        assertThat(emite.codigo()).isEqualTo(Salida.ENTRADA_CON_ERRORES);
        assertThat(emite.avisos()).contains("SUA-004", "1 registros apartados");
        assertThat(salida.resolve(RP).resolve("2026-04").resolve("propuesta.json")).exists();
    }

    @Test
    void a_month_or_a_directory_that_are_none_are_told() {
        assertThat(
                        Ejecucion.de(
                                        "emite",
                                        entrada.toString(),
                                        "--mes",
                                        "abril",
                                        "--salida",
                                        temporal.resolve("x").toString())
                                .avisos())
                .contains("CAR-002");
        assertThat(
                        Ejecucion.de(
                                        "emite",
                                        temporal.resolve("nada").toString(),
                                        "--mes",
                                        "2026-04",
                                        "--salida",
                                        temporal.resolve("x").toString())
                                .avisos())
                .contains("No existe");
        for (String mes : List.of("2026-13", "abril")) {
            assertThat(
                            Ejecucion.de(
                                            "emite",
                                            entrada.toString(),
                                            "--mes",
                                            mes,
                                            "--salida",
                                            temporal.resolve("x").toString())
                                    .codigo())
                    .as(mes)
                    .isEqualTo(Salida.USO);
        }
    }
}
