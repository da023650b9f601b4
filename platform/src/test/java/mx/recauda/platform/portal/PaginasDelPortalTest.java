package mx.recauda.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The frame, the home, the search and the guide. */
@PlataformaTest
class PaginasDelPortalTest {

    @Autowired MockMvcTester paginas;

    @Test
    @WithUserDetails("planeacion")
    void the_home_page_says_what_waits_and_who_is_looking() {
        assertThat(paginas.get().uri("/"))
                .hasStatusOk()
                .bodyText()
                .contains("Lo que sigue", "Inés Planeación", "Fecha de operación")
                .doesNotContain("??");
    }

    @Test
    @WithUserDetails("planeacion")
    void the_guide_shows_every_fragment_without_a_missing_text() {
        assertThat(paginas.get().uri("/guia"))
                .hasStatusOk()
                .bodyText()
                .contains("Guía de componentes", "class=\"finding\"", "class=\"pager\"")
                .doesNotContain("??");
    }

    @Test
    @WithUserDetails("auditor")
    void english_is_asked_for_in_the_address() {
        assertThat(paginas.get().uri("/guia?idioma=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Guide of components", "lang=\"en\"")
                .doesNotContain("??", "Guía");
    }

    @Test
    @WithUserDetails("planeacion")
    void a_browser_gets_a_page_for_what_does_not_exist() {
        assertThat(paginas.get().uri("/no-existe").accept("text/html"))
                .hasStatus(404)
                .bodyText()
                .contains("Aquí no hay nada");
        assertThat(paginas.get().uri("/informes/no-es-un-id").accept("text/html")).hasStatus(404);
    }

    @Test
    @WithUserDetails("planeacion")
    void what_is_searched_never_becomes_part_of_an_address() {
        var respuesta =
                paginas.post()
                        .uri("/buscar")
                        .with(csrf())
                        .param("q", "52149204175 sin coincidencias")
                        .exchange();

        assertThat(respuesta).hasStatus(303);
        assertThat(respuesta.getResponse().getHeader("Location")).matches("/buscar/[0-9a-f-]{36}");
    }
}
