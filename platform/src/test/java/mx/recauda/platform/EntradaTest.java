package mx.recauda.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.seguridad.Usuarios;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.Set;
import java.util.UUID;

/** Coming in and going out. */
@PlataformaTest
class EntradaTest {

    @Autowired MockMvcTester paginas;
    @Autowired JdbcClient jdbc;
    @Autowired Usuarios usuarios;

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
    void what_is_tried_while_the_account_waits_does_not_make_it_wait_longer() {
        for (int i = 0; i < 5; i++) {
            entra("supervision", "otra");
        }

        assertThat(entra("supervision", "recauda-demo")).hasRedirectedUrl("/entrar?fallo");

        assertThat(ultimoAcceso()).isEqualTo("supervision ENTRAR NEGADO");
    }

    @Test
    void a_session_ends_when_the_roles_of_its_account_change() {
        MockHttpSession sesion =
                (MockHttpSession) entra("presupuesto", "recauda-demo").getRequest().getSession();
        assertThat(sesion).isNotNull();
        assertThat(paginas.get().uri("/").session(sesion)).hasStatusOk();

        usuarios.cambiaRoles(id("presupuesto"), Set.of("FINANZAS"));

        assertThat(paginas.get().uri("/").session(sesion))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .endsWith("/entrar");
        assertThat(sesion.isInvalid()).isTrue();
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

    private UUID id(String cuenta) {
        return usuarios.todos().stream()
                .filter(usuario -> usuario.cuenta().equals(cuenta))
                .findFirst()
                .orElseThrow()
                .id();
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
