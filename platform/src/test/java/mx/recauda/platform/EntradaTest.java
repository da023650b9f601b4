package mx.recauda.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Coming in and going out. */
@PlataformaTest
class EntradaTest {

    @Autowired MockMvcTester paginas;
    @Autowired JdbcClient jdbc;

    @Test
    void without_a_session_every_page_sends_to_the_entry() {
        assertThat(paginas.get().uri("/cualquiera"))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .endsWith("/entrar");
    }

    @Test
    void the_entry_shows_its_form_and_carries_the_security_headers() {
        assertThat(paginas.get().uri("/entrar"))
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .containsHeader("Content-Security-Policy")
                .containsHeader("X-Peticion")
                .bodyText()
                .contains("Entrar a Recauda", "name=\"_csrf\"");
    }

    @Test
    void a_demonstration_user_comes_in_and_it_is_on_the_audit_trail() {
        assertThat(entra("planeacion", "recauda-demo")).hasRedirectedUrl("/");

        assertThat(ultimoAcceso()).isEqualTo("planeacion ENTRAR HECHO");
    }

    @Test
    void a_wrong_password_is_refused_and_it_is_on_the_audit_trail() {
        assertThat(entra("planeacion", "otra")).hasRedirectedUrl("/entrar?fallo");

        assertThat(ultimoAcceso()).isEqualTo("planeacion ENTRAR FALLIDO");
    }

    @Test
    void what_was_typed_as_an_unknown_account_is_not_written_down() {
        entra("mi-clave-secreta", "x");

        assertThat(ultimoAcceso()).isEqualTo("desconocida ENTRAR FALLIDO");
    }

    @Test
    void a_form_without_its_token_is_refused() {
        assertThat(
                        paginas.post()
                                .uri("/entrar")
                                .param("cuenta", "planeacion")
                                .param("clave", "recauda-demo"))
                .hasStatus(403);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult entra(
            String cuenta, String clave) {
        return paginas.post()
                .uri("/entrar")
                .with(csrf())
                .param("cuenta", cuenta)
                .param("clave", clave)
                .exchange();
    }

    private String ultimoAcceso() {
        return jdbc.sql(
                        """
                        SELECT concat_ws(' ', cuenta, accion, resultado)
                        FROM seguridad.bitacora ORDER BY id DESC LIMIT 1
                        """)
                .query(String.class)
                .single();
    }
}
