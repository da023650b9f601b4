package mx.recauda.cli.informe;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.cli.Ejecucion;
import mx.recauda.formats.informe.DirectorioInforme;
import mx.recauda.formats.json.Json;
import mx.recauda.ley.error.Idioma;
import mx.recauda.rendicion.informe.Informe;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

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

        assertThat(e.avisos()).contains("There is no “no-existe”.");
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

    @Test
    void json_is_one_object_a_line_with_the_properties_of_the_contract() {
        Ejecucion e = Ejecucion.de("informe", "revisa", GOLDEN, "--json");

        assertThat(e.lineas())
                .isNotEmpty()
                .allSatisfy(linea -> {
                    JsonNode hallazgo = Json.leePropio(linea);
                    assertThat(hallazgo.propertyNames())
                            .containsExactly(
                                    "regla",
                                    "seccion",
                                    "ubicacion",
                                    "severidad",
                                    "publicado",
                                    "esperado",
                                    "mensaje");
                    assertThat(hallazgo.get("severidad").asString()).isIn("alta", "media", "baja");
                    assertThat(hallazgo.get("regla").asString()).matches("INF-[0-9]{3}");
                });
    }

    @Test
    void a_finding_of_severity_alta_is_exit_code_1_and_nothing_goes_to_standard_error() {
        Ejecucion e = Ejecucion.de("informe", "revisa", GOLDEN, "--json");

        assertThat(e.salida()).contains("\"severidad\":\"alta\"");
        assertThat(e.codigo()).isEqualTo(1);
        assertThat(e.avisos()).isEmpty();
    }

    @Test
    void people_get_the_same_findings_grouped_by_section_with_their_count() {
        int hallazgos = Ejecucion.de("informe", "revisa", GOLDEN, "--json").lineas().size();

        Ejecucion e = Ejecucion.de("informe", "revisa", GOLDEN);

        assertThat(e.lineas().getLast()).startsWith("Total: " + hallazgos + " observaciones");
        assertThat(e.salida())
                .containsSubsequence(
                        "(ingresos_excedentes): ",
                        "ADECUACIONES PRESUPUESTARIAS (adecuaciones): ",
                        "(donativos): ",
                        "(juicios): ");
        assertThat(e.lineas()).allSatisfy(l -> assertThat(l.length()).isLessThan(260));
    }

    @Test
    void the_derived_columns_change_nothing(@TempDir Path carpeta) {
        Path sinDerivadas = carpeta.resolve("informe");
        Informe informe = DirectorioInforme.lee(Path.of(GOLDEN), Idioma.ES).valor().orElseThrow();
        try {
            DirectorioInforme.escribe(informe, sinDerivadas);
        } catch (java.io.IOException error) {
            throw new java.io.UncheckedIOException(error);
        }

        assertThat(Ejecucion.de("informe", "revisa", sinDerivadas.toString(), "--json"))
                .isEqualTo(Ejecucion.de("informe", "revisa", GOLDEN, "--json"));
    }
}
