package mx.recauda.platform.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.seguridad.CuentaDeDemostracion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockPart;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A text that the database cannot keep is refused at the door, whatever page it was for. */
@PlataformaTest
class TextosQueSeGuardanTest {

    @Autowired MockMvcTester paginas;
    @Autowired UserDetailsService usuarios;
    @LocalServerPort int puerto;

    @ParameterizedTest
    @CsvSource({
        "patron, /patrones, q",
        "afiliacion, /personas, q",
        "patron, /movimientos/presentar, nombres",
        "patron, /movimientos/lotes, registro"
    })
    void a_field_with_the_character_zero_is_refused_with_its_code(
            String cuenta, String ruta, String campo) {
        assertThat(
                        paginas.post()
                                .uri(ruta)
                                .with(user(usuarios.loadUserByUsername(cuenta)))
                                .with(csrf())
                                .param(campo, "GARCÍA\0")
                                .exchange())
                .hasStatus(400)
                .bodyText()
                .contains("PET-002", campo);
    }

    @Test
    void so_is_the_name_of_a_file() {
        assertThat(
                        paginas.post()
                                .uri("/movimientos/lotes")
                                .multipart()
                                .part(new MockPart("archivo", "al\0tas.txt", new byte[] {'x'}))
                                .with(user(usuarios.loadUserByUsername("patron")))
                                .with(csrf())
                                .exchange())
                .hasStatus(400)
                .bodyText()
                .contains("PET-002");
    }

    @Test
    void so_is_a_text_of_the_api() {
        assertThat(busca("GARCÍA\\u0000")).hasStatus(400);
        assertThat(busca("GARCÍA")).hasStatus(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/entrar?lang=es%00", "/publico/datos?q=%00"})
    void nobody_has_to_enter_to_be_told_so_in_a_page(String direccion) throws Exception {
        HttpResponse<String> respuesta = pide(direccion);

        assertThat(respuesta.statusCode()).isEqualTo(400);
        assertThat(respuesta.body()).contains("PET-002", "<html", "No se guardó nada");
    }

    private HttpResponse<String> pide(String direccion) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + puerto + direccion))
                                .header("Accept", "text/html")
                                .header("Accept-Language", "es-MX")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult busca(String texto) {
        return paginas.post()
                .uri("/api/v1/personas/busquedas")
                .with(httpBasic("afiliacion", CuentaDeDemostracion.CLAVE))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"texto\":\"" + texto + "\"}")
                .exchange();
    }
}
