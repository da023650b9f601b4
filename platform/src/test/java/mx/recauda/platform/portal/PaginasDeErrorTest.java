package mx.recauda.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.RequestDispatcher;

import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A refusal says in its heading what happened, and below what to do. */
@PlataformaTest
class PaginasDeErrorTest {

    @Autowired MockMvcTester paginas;
    @Autowired UserDetailsService usuarios;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | No entendimos la solicitud | revisa lo que escribiste",
                "403 | Tu papel no permite esto | pide el permiso",
                "404 | Aquí no hay nada | Revisa la dirección",
                "405 | Esa dirección no hace eso | usa el botón de su formulario",
                "409 | Lo que viste ya cambió | Vuelve a abrir la página",
                "413 | El archivo o el texto es demasiado grande | Divide el archivo",
                "415 | Ese formato no se recibe aquí | Usa el formulario de la página",
                "406 | No se pudo atender lo que pediste | Vuelve a la página anterior"
            })
    void each_refusal_has_its_own_heading_and_remedy(
            int estado, String encabezado, String remedio) {
        assertThat(
                        paginas.get()
                                .uri("/error")
                                .accept(MediaType.TEXT_HTML)
                                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, estado)
                                .with(user(usuarios.loadUserByUsername("planeacion")))
                                .exchange())
                .hasStatus(estado)
                .bodyText()
                .contains("<h1>" + encabezado + "</h1>", remedio)
                .doesNotContain("??");
    }
}
