package mx.recauda.platform.administracion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.seguridad.Usuarios;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.Set;
import java.util.UUID;

/** A password given by an administrator must be changed by its owner before anything else. */
@PlataformaTest
class MiClaveTest {

    @Autowired MockMvcTester paginas;
    @Autowired Usuarios usuarios;
    @Autowired UserDetailsService cuentas;
    @Autowired PasswordEncoder cifrador;

    private String nueva(String cuenta) {
        return usuarios.crea(new Usuarios.Nuevo(cuenta, "Persona Nueva", Set.of("PLANEACION")));
    }

    private MvcTestResult cambia(String cuenta, String actual, String nueva, String otraVez) {
        return paginas.post()
                .uri("/mi-clave")
                .with(user(cuentas.loadUserByUsername(cuenta)))
                .with(csrf())
                .param("actual", actual)
                .param("nueva", nueva)
                .param("otraVez", otraVez)
                .exchange();
    }

    private MvcTestResult abre(String cuenta, String ruta) {
        return paginas.get().uri(ruta).with(user(cuentas.loadUserByUsername(cuenta))).exchange();
    }

    private UUID id(String cuenta) {
        return usuarios.todos().stream()
                .filter(u -> u.cuenta().equals(cuenta))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void who_has_a_given_password_reaches_nothing_before_changing_it() {
        String dada = nueva("primera.vez");

        assertThat(abre("primera.vez", "/informes").getResponse().getHeader("Location"))
                .isEqualTo("/mi-clave");
        assertThat(abre("primera.vez", "/mi-clave"))
                .hasStatusOk()
                .bodyText()
                .contains("Cambia tu clave para seguir");

        assertThat(
                        cambia("primera.vez", dada, "una frase larga", "una frase larga")
                                .getResponse()
                                .getRedirectedUrl())
                .isEqualTo("/entrar?clave");
        assertThat(usuarios.debeCambiarClave(id("primera.vez"))).isFalse();
        assertThat(abre("primera.vez", "/informes")).hasStatusOk();
        assertThat(
                        cifrador.matches(
                                "una frase larga",
                                cuentas.loadUserByUsername("primera.vez").getPassword()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "otra cosa, una frase larga, una frase larga, La clave actual no es esa",
        "recauda-demo, corta, corta, no tiene el largo que debe",
        "recauda-demo, recauda-demo, recauda-demo, es igual a la actual",
        "recauda-demo, una frase larga, otra frase larga, no son iguales"
    })
    void a_change_that_cannot_be_says_why_and_keeps_the_password(
            String actual, String nueva, String otraVez, String mensaje) {
        assertThat(cambia("auditor", actual, nueva, otraVez))
                .hasStatusOk()
                .bodyText()
                .contains(mensaje, "Error: ")
                .doesNotContain("??");
        assertThat(
                        cifrador.matches(
                                "recauda-demo",
                                cuentas.loadUserByUsername("auditor").getPassword()))
                .isTrue();
    }

    @Test
    void a_renewed_password_must_be_changed_again() {
        nueva("renovada");
        usuarios.renuevaClave(id("renovada"));

        assertThat(usuarios.debeCambiarClave(id("renovada"))).isTrue();
    }
}
