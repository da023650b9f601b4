package mx.recauda.platform.administracion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.seguridad.Usuarios;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Users and audit trail, as those who may see them see them. */
@PlataformaTest
class PaginasDeAdministracionTest {

    @Autowired MockMvcTester paginas;
    @Autowired Usuarios usuarios;
    @Autowired JdbcClient jdbc;

    @Test
    @WithUserDetails("admin")
    void an_administrator_makes_an_account_and_sees_its_password_once() {
        MvcTestResult creada =
                envia("/usuarios", Map.of("cuenta", "rita", "nombre", "Rita", "roles", "ADMIN"));

        assertThat(creada).hasRedirectedUrl("/usuarios");
        Map<String, Object> entregado = flash(creada);
        assertThat(entregado).containsKeys("claveNueva");
        String clave = String.valueOf(entregado.get("claveNueva"));
        assertThat(paginas.get().uri("/usuarios").flashAttr("claveNueva", clave))
                .bodyText()
                .contains(clave, "rita");
        assertThat(paginas.get().uri("/usuarios")).bodyText().doesNotContain(clave);
    }

    @Test
    @WithUserDetails("admin")
    void what_is_wrong_is_said_and_what_was_typed_is_kept() {
        MvcTestResult rechazada =
                envia("/usuarios", Map.of("cuenta", "Mal Escrita", "nombre", "Marta"));

        assertThat(flash(rechazada)).containsKeys("incidencia", "escrito");
        assertThat(paginas.get().uri("/usuarios").flashAttrs(flash(rechazada)))
                .bodyText()
                .contains("SEG-001", "Mal Escrita", "Marta");
    }

    @Test
    @WithUserDetails("admin")
    void roles_and_state_are_changed_from_the_list() {
        envia("/usuarios", Map.of("cuenta", "saul", "nombre", "Saúl", "roles", "PLANEACION"));
        UUID id = id("saul");

        envia("/usuarios/" + id + "/roles", Map.of("roles", "SUPERVISION"));
        envia("/usuarios/" + id + "/estado", Map.of("activo", "false"));

        assertThat(usuarios.todos())
                .filteredOn(usuario -> usuario.id().equals(id))
                .singleElement()
                .satisfies(usuario -> {
                    assertThat(usuario.roles()).containsExactly("SUPERVISION");
                    assertThat(usuario.activo()).isFalse();
                });
    }

    @Test
    @WithUserDetails("admin")
    void scope_is_given_and_taken_away_from_the_list_and_each_wrong_name_has_its_code() {
        UUID id = id("litigio");

        envia("/usuarios/" + id + "/alcance", Map.of("oficina", "0119"));
        String pagina = texto(paginas.get().uri("/usuarios").exchange());
        assertThat(pagina).contains("0119 Aguascalientes Sur");
        assertThat(incidencia(envia("/usuarios/" + id + "/alcance", Map.of("oficina", "9999"))))
                .contains("SEG-007");
        assertThat(incidencia(envia("/usuarios/" + id + "/alcance", Map.of("registro", "Z1"))))
                .contains("SEG-008");
        UUID dada =
                jdbc.sql("SELECT id FROM seguridad.asignacion WHERE usuario_id = ?")
                        .param(id)
                        .query(UUID.class)
                        .single();
        envia("/usuarios/alcance/" + dada + "/fin", Map.of());

        assertThat(
                        jdbc.sql("SELECT hasta IS NOT NULL FROM seguridad.asignacion WHERE id = ?")
                                .param(dada)
                                .query(Boolean.class)
                                .single())
                .isTrue();
    }

    @Test
    @WithUserDetails("admin")
    void the_bank_for_which_an_account_hands_in_settlements_is_given_and_told() {
        UUID id = id("finanzas");

        envia("/usuarios/" + id + "/alcance", Map.of("oficina", "01", "banco", "995"));

        assertThat(texto(paginas.get().uri("/usuarios").exchange())).contains("Banco 995");
        assertThat(incidencia(envia("/usuarios/" + id + "/alcance", Map.of("banco", "99-5"))))
                .contains("SEG-012");
    }

    private static String incidencia(MvcTestResult respuesta) {
        return String.valueOf(flash(respuesta).get("incidencia"));
    }

    private static String texto(MvcTestResult respuesta) {
        return new String(
                respuesta.getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    @WithUserDetails("auditor")
    void the_external_auditor_sees_the_list_without_any_form_and_cannot_post() {
        assertThat(paginas.get().uri("/usuarios"))
                .hasStatusOk()
                .bodyText()
                .contains("planeacion")
                .doesNotContain("/roles\"", "/estado\"");
        assertThat(envia("/usuarios", Map.of("cuenta", "x", "nombre", "x"))).hasStatus(403);
    }

    @Test
    @WithUserDetails("planeacion")
    void who_may_not_see_it_is_refused_and_that_is_on_the_audit_trail() {
        assertThat(paginas.get().uri("/bitacora")).hasStatus(403);

        assertThat(
                        jdbc.sql(
                                        """
                                        SELECT cuenta || ' ' || objeto FROM seguridad.bitacora
                                        WHERE resultado = 'NEGADO' ORDER BY id DESC LIMIT 1
                                        """)
                                .query(String.class)
                                .single())
                .isEqualTo("planeacion /bitacora");
    }

    @Test
    @WithUserDetails("auditor")
    void the_audit_trail_is_filtered_and_exported_with_the_same_filter() {
        for (int i = 0; i < 60; i++) {
            jdbc.sql(
                            """
                            INSERT INTO seguridad.bitacora (cuenta, accion, objeto, resultado, peticion)
                            VALUES ('sistema', 'PRUEBA', 'cosa:1', 'HECHO', '-')
                            """)
                    .update();
        }

        assertThat(paginas.get().uri("/bitacora?accion=PRUEBA&pagina=2"))
                .hasStatusOk()
                .bodyText()
                .contains("PRUEBA", "pagina=1", "/bitacora.csv?accion=PRUEBA");
        assertThat(paginas.get().uri("/bitacora.csv?accion=PRUEBA"))
                .hasStatusOk()
                .bodyText()
                .satisfies(texto -> assertThat(texto.lines()).hasSize(61));
    }

    private MvcTestResult envia(String ruta, Map<String, String> datos) {
        var peticion = paginas.post().uri(ruta).with(csrf());
        datos.forEach(peticion::param);
        return peticion.exchange();
    }

    private static Map<String, Object> flash(MvcTestResult respuesta) {
        return new HashMap<>(respuesta.getMvcResult().getFlashMap());
    }

    private UUID id(String cuenta) {
        return usuarios.todos().stream()
                .filter(usuario -> usuario.cuenta().equals(cuenta))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
