package mx.recauda.formats.informe;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.informe.Informe;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Optional;

/** The published report of the fourth quarter of 2014 as the reader sees it. */
class DirectorioInformeTest {

    private final Resultado<Optional<Informe>> leido =
            DirectorioInforme.lee(Golden.informe2014T4(), Idioma.ES);

    private final Informe informe = leido.valor().orElseThrow();

    @Test
    void the_published_report_reads_without_incidents() {
        assertThat(leido.incidencias()).isEmpty();
    }

    @Test
    void it_knows_which_report_it_is() {
        assertThat(informe.metadatos().archivoDeEnvio()).isEqualTo("R4T2014-50-GYR.xlsx");
        assertThat(informe.metadatos().periodoAcumulado()).contains("enero-diciembre 2014");
        assertThat(informe.secciones()).hasSize(10);
    }

    @Test
    void the_counts_are_those_of_the_golden_readme() {
        assertThat(informe.tabla("compromisos").filas()).hasSize(63);
        assertThat(informe.tabla("compromisos").filas())
                .extracting(f -> f.crudo("tema"))
                .doesNotContain("")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .satisfies(temas -> assertThat(temas.stream().distinct()).hasSize(12));
        assertThat(informe.tabla("indicadores").filas()).hasSize(16);
        assertThat(informe.tabla("adecuaciones").filas()).hasSize(5);
        assertThat(informe.tabla("donativos").filas()).hasSize(15);
        assertThat(informe.textos()).hasSize(8);
        assertThat(informe.anexos()).containsOnlyKeys("juicios_texto");
    }

    @Test
    void derived_columns_are_not_loaded() {
        assertThat(informe.tablas().values())
                .allSatisfy(t -> assertThat(t.columnas()).noneMatch(EsquemaInforme::esDerivada));
    }

    @Test
    void a_row_knows_the_line_it_came_from() {
        assertThat(informe.tabla("honorarios").filas().getLast().origen().linea()).isEqualTo(3);
    }

    @Test
    void a_directory_that_does_not_exist_is_refused() {
        assertThat(DirectorioInforme.lee(Path.of("no-existe"), Idioma.ES).incidencias())
                .singleElement()
                .satisfies(i -> assertThat(i.codigo()).isEqualTo("ARC-001"));
    }
}
