package mx.recauda.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.io.UnsupportedEncodingException;
import java.util.UUID;

/** The frame and the home speak to whoever looks at them, and of nobody else's work. */
@PlataformaTest
class LoQueVeCadaQuienTest {

    @Autowired MockMvcTester paginas;
    @Autowired UserDetailsService usuarios;
    @Autowired BaseDePrueba base;

    @BeforeEach
    void no_jobs() {
        base.comoDuenio().sql("DELETE FROM base.trabajo WHERE nombre LIKE 'buscar.%'").update();
    }

    @ParameterizedTest
    @CsvSource({
        "planeacion, Nivel central · Planeación y Evaluación",
        "admin, Nivel central",
        "auditor, Todo el país",
        "patron, Registro patronal"
    })
    void the_head_says_from_where_one_works(String cuenta, String lugar) {
        assertThat(ve(cuenta, "/")).contains(lugar);
        if (!cuenta.equals("planeacion")) {
            assertThat(ve(cuenta, "/")).doesNotContain("Planeación y Evaluación");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"patron", "contador", "empresa", "afiliacion"})
    void nobody_is_told_of_reports_who_does_not_read_them(String cuenta) {
        assertThat(ve(cuenta, "/"))
                .doesNotContain(
                        "Cuando un informe",
                        "documentos incorporados",
                        "Avance al 100",
                        "Informe, compromiso, indicador");
    }

    @ParameterizedTest
    @CsvSource({
        // who looks, who asked, scope of the job, whether it is seen
        "patron, patron, ';', true",
        "patron, afiliacion, '0119;', false",
        "patron, sistema, '*;', false",
        "patron, otro, ';', false",
        "auditor, sistema, '*;', true",
        "auditor, afiliacion, '0119;', true",
        "admin, otro, '0119;', true",
        "planeacion, sistema, '0119;', false"
    })
    void a_job_is_named_to_whoever_sees_its_data(
            String quien, String pidio, String alcance, boolean seVe) {
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO base.trabajo (id, tipo, nombre, argumentos, sujeto, alcance, estado, total, parte,
                            pedido_por, pedido_en)
                        VALUES (uuidv7(), 'prueba', 'buscar.consulta', '["COSA AJENA", 1]', ?, ?, 'EN_COLA', 9, 1, ?,
                            now())
                        """)
                .params(UUID.randomUUID(), alcance, pidio)
                .update();

        assertThat(ve(quien, "/").contains("COSA AJENA")).isEqualTo(seVe);
    }

    @Test
    void an_employer_finds_his_registro_from_any_page_and_nobody_elses() {
        String registro =
                base.comoDuenio()
                        .sql(
                                """
                                SELECT r.registro FROM afiliacion.registro_patronal r
                                JOIN seguridad.asignacion a ON a.registro_id = r.id
                                JOIN seguridad.usuario u ON u.id = a.usuario_id WHERE u.cuenta = 'patron' LIMIT 1
                                """)
                        .query(String.class)
                        .single();
        String ajeno =
                base.comoDuenio()
                        .sql(
                                """
                                SELECT r.registro FROM afiliacion.registro_patronal r WHERE NOT EXISTS
                                    (SELECT FROM seguridad.asignacion a JOIN seguridad.usuario u
                                     ON u.id = a.usuario_id WHERE u.cuenta = 'patron' AND a.registro_id = r.id)
                                LIMIT 1
                                """)
                        .query(String.class)
                        .single();

        assertThat(halla(registro)).startsWith("/patrones/");
        assertThat(halla(registro.substring(0, 3) + "-" + registro.substring(3)))
                .startsWith("/patrones/");
        assertThat(halla(ajeno)).startsWith("/buscar/");
    }

    @Test
    void an_empty_register_is_not_an_empty_search() throws UnsupportedEncodingException {
        assertThat(ve("contador", "/personas"))
                .contains("Todavía no hay personas a tu cargo")
                .doesNotContain("Nadie con esa búsqueda");
        MockHttpSession sesion = new MockHttpSession();
        String destino =
                paginas.post()
                        .uri("/personas/buscar")
                        .session(sesion)
                        .with(user(usuarios.loadUserByUsername("contador")))
                        .with(csrf())
                        .param("texto", "NADIE SE LLAMA ASI")
                        .exchange()
                        .getResponse()
                        .getRedirectedUrl();
        assertThat(
                        paginas.get()
                                .uri(String.valueOf(destino))
                                .session(sesion)
                                .with(user(usuarios.loadUserByUsername("contador"))))
                .bodyText()
                .contains("Nadie con esa búsqueda");
    }

    private String halla(String consulta) {
        return String.valueOf(
                paginas.post()
                        .uri("/buscar")
                        .with(user(usuarios.loadUserByUsername("patron")))
                        .with(csrf())
                        .param("q", consulta)
                        .exchange()
                        .getResponse()
                        .getHeader("Location"));
    }

    private String ve(String cuenta, String ruta) {
        try {
            return paginas.get()
                    .uri(ruta)
                    .with(user(usuarios.loadUserByUsername(cuenta)))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
