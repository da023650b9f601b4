package mx.recauda.platform.catalogo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.riesgos.Fraccion;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.time.LocalDate;

/** The lists: their names by day, their agreement with the law, their pages. */
@PlataformaTest
class CatalogosTest {

    private static final LocalDate HOY = LocalDate.of(2026, 11, 20);

    @Autowired Catalogos catalogos;
    @Autowired MockMvcTester paginas;

    @Test
    void there_are_thirty_five_delegaciones_and_each_subdelegacion_is_below_one() {
        var oficinas = catalogos.oficinas(HOY);

        assertThat(oficinas).filteredOn(Oficina::esDelegacion).hasSize(35);
        assertThat(oficinas).filteredOn(o -> !o.esDelegacion()).hasSize(134);
        assertThat(oficinas)
                .allSatisfy(o -> assertThat(catalogos.oficina(o.delegacion(), HOY)).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "39,2015-12-31,Distrito Federal Norte",
        "39,2016-01-28,Distrito Federal Norte",
        "39,2016-01-29,Ciudad de México Norte",
        "0119,2016-01-29,Aguascalientes Sur"
    })
    void an_office_is_called_as_it_was_called_on_the_day(
            String clave, LocalDate dia, String nombre) {
        assertThat(catalogos.nombreDeOficina(clave, dia)).isEqualTo(nombre);
    }

    @Test
    void the_activities_are_those_of_the_law_with_their_class() {
        assertThat(catalogos.actividades(HOY))
                .extracting(Actividad::fraccion, Actividad::descripcion, Actividad::clase)
                .containsExactlyInAnyOrderElementsOf(
                        Fraccion.todas().stream()
                                .map(f ->
                                        org.assertj.core.groups.Tuple.tuple(
                                                f.codigo(), f.descripcion(), f.clase()))
                                .toList());
        assertThat(catalogos.actividades(LocalDate.of(2002, 10, 31))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"35,2023-12-01,true", "35,2023-12-02,false", "10,2026-11-20,true"})
    void a_modalidad_repealed_is_not_offered_after_its_last_day(
            String clave, LocalDate dia, boolean esta) {
        assertThat(catalogos.modalidades(dia).stream().anyMatch(m -> m.clave().equals(clave)))
                .isEqualTo(esta);
    }

    @Test
    void a_municipality_is_added_and_then_corrected() {
        catalogos.guarda(new Municipio("Y01", "Prueba", "Jalisco", "1438", "GENERAL", "prueba"));
        catalogos.guarda(new Municipio("Y01", "Otra", "Jalisco", "1438", "ZLFN", "prueba"));

        assertThat(catalogos.municipio("Y01"))
                .contains(new Municipio("Y01", "Otra", "Jalisco", "1438", "ZLFN", "prueba"));
    }

    @ParameterizedTest
    @CsvSource({
        "Ñ01,Prueba,1438,fuente,CAT-001",
        "Y1,Prueba,1438,fuente,CAT-001",
        "Y01,' ',1438,fuente,CAT-002",
        "Y01,Prueba,1438,' ',CAT-002",
        "Y01,Prueba,9999,fuente,CAT-003",
        "Y01,Prueba,14,fuente,CAT-003"
    })
    void what_is_not_acceptable_is_said_with_its_code(
            String clave, String nombre, String oficina, String fuente, String codigo) {
        assertThatThrownBy(() ->
                        catalogos.guarda(
                                new Municipio(
                                        clave, nombre, "Jalisco", oficina, "GENERAL", fuente)))
                .hasMessage(codigo);
    }

    @ParameterizedTest
    @CsvSource({"oficinas", "modalidades", "fracciones", "municipios"})
    @WithUserDetails("afiliacion")
    void each_list_is_a_page_and_a_file(String lista) {
        assertThat(paginas.get().uri("/catalogos/" + lista)).hasStatusOk();
        assertThat(paginas.get().uri("/catalogos/" + lista + ".csv"))
                .hasStatusOk()
                .hasContentType("text/csv;charset=UTF-8");
    }

    @Test
    @WithUserDetails("afiliacion")
    void a_list_is_filtered_and_exported_with_the_same_filter() {
        assertThat(paginas.get().uri("/catalogos/fracciones?q=buceo&dia=2026-01-01"))
                .bodyText()
                .contains(
                        "trabajos de buceo", "/catalogos/fracciones.csv?q=buceo&amp;dia=2026-01-01")
                .doesNotContain("explot. de bosques");
        assertThat(paginas.get().uri("/catalogos/fracciones.csv?q=acuicultura"))
                .bodyText()
                .satisfies(texto -> assertThat(texto.lines()).hasSize(2));
        assertThat(paginas.get().uri("/catalogos/fracciones?q=nada-asi"))
                .bodyText()
                .contains("Nada con esos filtros");
    }

    @Test
    @WithUserDetails("admin")
    void an_administrator_adds_a_municipality_from_the_page() {
        assertThat(
                        paginas.post()
                                .uri("/catalogos/municipios")
                                .with(csrf())
                                .param("clave", "y02")
                                .param("nombre", "Página")
                                .param("entidad", "Jalisco")
                                .param("oficina", "1438")
                                .param("fuente", "prueba"))
                .hasRedirectedUrl("/catalogos/municipios");

        assertThat(catalogos.municipio("Y02")).isPresent();
    }

    @Test
    @WithUserDetails("afiliacion")
    void who_only_reads_cannot_add_one() {
        assertThat(paginas.get().uri("/catalogos/municipios"))
                .bodyText()
                .doesNotContain("name=\"fuente\"");
        assertThat(
                        paginas.post()
                                .uri("/catalogos/municipios")
                                .with(csrf())
                                .param("clave", "Y03")
                                .param("nombre", "x")
                                .param("entidad", "x")
                                .param("oficina", "1438")
                                .param("fuente", "x"))
                .hasStatus(403);
    }

    @ParameterizedTest
    @EnumSource
    void every_error_has_its_texts(ErrorDeCatalogo error) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia incidencia = Incidencia.de(error, idioma, "uno");
            assertThat(incidencia.mensaje() + incidencia.remedio()).doesNotContain("{");
        }
    }
}
