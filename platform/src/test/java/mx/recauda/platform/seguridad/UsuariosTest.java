package mx.recauda.platform.seguridad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/** Accounts: made, disabled, given roles; always somebody is left to administer. */
@PlataformaTest
class UsuariosTest {

    @Autowired Usuarios usuarios;
    @Autowired UserDetailsService sesiones;
    @Autowired PasswordEncoder cifrador;
    @Autowired JdbcClient jdbc;

    @Test
    void a_new_account_comes_in_with_its_generated_password_which_is_not_kept() {
        String clave =
                usuarios.crea(new Usuarios.Nuevo("nueva", "Nora Nueva", Set.of("PLANEACION")));

        String cifrada = sesiones.loadUserByUsername("nueva").getPassword();
        assertThat(cifrador.matches(clave, cifrada)).isTrue();
        assertThat(clave).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}");
        assertThat(todaLaBitacora()).contains("CREAR_USUARIO").doesNotContain(clave, "Nora");
    }

    @Test
    void a_disabled_account_does_not_come_in() {
        usuarios.crea(new Usuarios.Nuevo("fugaz", "Fabián Fugaz", Set.of("PLANEACION")));

        usuarios.activa(id("fugaz"), false);

        assertThat(sesiones.loadUserByUsername("fugaz").isEnabled()).isFalse();
    }

    @Test
    void changed_roles_change_what_may_be_done() {
        usuarios.crea(new Usuarios.Nuevo("mudable", "Mara Mudable", Set.of("PLANEACION")));

        usuarios.cambiaRoles(id("mudable"), Set.of("AUDITOR_EXTERNO"));

        UsuarioActual mudable = (UsuarioActual) sesiones.loadUserByUsername("mudable");
        assertThat(mudable.puede(Permiso.CAPTURAR_INFORMES)).isFalse();
        assertThat(mudable.puede(Permiso.LEER_INFORMES)).isTrue();
    }

    @Test
    void the_last_administrator_stays() {
        assertThatThrownBy(() -> usuarios.activa(id("admin"), false)).hasMessage("SEG-005");
        assertThatThrownBy(() -> usuarios.cambiaRoles(id("admin"), Set.of("PLANEACION")))
                .hasMessage("SEG-005");
    }

    @ParameterizedTest
    @CsvSource({
        "A,Nombre,ADMIN,SEG-001",
        "con espacio,Nombre,ADMIN,SEG-001",
        "planeacion,Nombre,ADMIN,SEG-002",
        "otra,Nombre,REY,SEG-003",
        "otra,' ',ADMIN,SEG-006"
    })
    void what_is_not_acceptable_is_said_with_its_code(
            String cuenta, String nombre, String rol, String codigo) {
        assertThatThrownBy(() -> usuarios.crea(new Usuarios.Nuevo(cuenta, nombre, Set.of(rol))))
                .isInstanceOf(FalloConCodigo.class)
                .hasMessage(codigo);
    }

    @Test
    void somebody_unknown_cannot_be_changed() {
        assertThatThrownBy(() -> usuarios.activa(UUID.randomUUID(), true)).hasMessage("SEG-004");
    }

    @Test
    void the_roles_are_those_the_design_starts_with() {
        assertThat(usuarios.roles().stream().map(Rol::clave))
                .contains("ADMIN", "AUDITOR_EXTERNO", "PLANEACION", "SUPERVISION");
    }

    @ParameterizedTest
    @EnumSource
    void every_error_has_its_texts(ErrorDeSeguridad error) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia incidencia = Incidencia.de(error, idioma, "uno", "dos");
            assertThat(incidencia.mensaje() + incidencia.remedio()).doesNotContain("{");
        }
        assertThat(Arrays.stream(ErrorDeSeguridad.values()).map(ErrorDeSeguridad::codigo))
                .doesNotHaveDuplicates();
    }

    private UUID id(String cuenta) {
        return usuarios.todos().stream()
                .filter(usuario -> usuario.cuenta().equals(cuenta))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String todaLaBitacora() {
        return String.join(
                "\n",
                jdbc.sql("SELECT concat_ws(' ', accion, objeto, detalle) FROM seguridad.bitacora")
                        .query(String.class)
                        .list());
    }
}
