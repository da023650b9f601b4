package mx.recauda.platform.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.prueba.BaseDePrueba;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;

/** A server of somebody else, with {@code --db}. */
class BaseExternaTest {

    @TempDir Path datos;

    @Test
    void credentials_of_the_address_are_taken_out_of_it() {
        ConexionDeDatos conexion =
                BaseExterna.conexion("postgresql://ana:a%40b@servidor:5433/base", Map.of());

        assertThat(conexion)
                .isEqualTo(
                        new ConexionDeDatos("jdbc:postgresql://servidor:5433/base", "ana", "a@b"));
        assertThat(conexion.toString()).doesNotContain("a@b");
    }

    @Test
    void credentials_may_come_from_the_environment() {
        Map<String, String> entorno =
                Map.of("RECAUDA_DB_USUARIO", "ana", "RECAUDA_DB_CLAVE", "secreta");

        assertThat(BaseExterna.conexion("jdbc:postgresql://servidor/base?sslmode=require", entorno))
                .isEqualTo(
                        new ConexionDeDatos(
                                "jdbc:postgresql://servidor/base?sslmode=require",
                                "ana",
                                "secreta"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"servidor:5432", "mysql://servidor/base", "postgresql://servidor", "p q"})
    void an_address_that_is_not_one_is_refused_with_its_code(String direccion) {
        assertThatThrownBy(() -> BaseExterna.de(direccion, Map.of(), datos))
                .isInstanceOfSatisfying(
                        FalloDeArranque.class,
                        fallo ->
                                assertThat(fallo.error())
                                        .isEqualTo(ErrorDeArranque.DIRECCION_MAL_ESCRITA));
    }

    @Test
    void a_password_written_wrong_in_the_address_is_not_repeated() {
        assertThatThrownBy(() -> BaseExterna.de("mysql://ana:secreta@servidor/b", Map.of(), datos))
                .isInstanceOfSatisfying(
                        FalloDeArranque.class,
                        fallo ->
                                assertThat(fallo.linea(Idioma.ES))
                                        .contains("servidor")
                                        .doesNotContain("secreta"));
    }

    @Test
    void a_server_that_does_not_answer_is_said_with_its_address() throws Exception {
        int libre;
        try (ServerSocket enchufe = new ServerSocket(0)) {
            libre = enchufe.getLocalPort();
        }
        String direccion = "postgresql://ana:secreta@127.0.0.1:" + libre + "/base";

        assertThatThrownBy(() -> BaseExterna.de(direccion, Map.of(), datos))
                .isInstanceOfSatisfying(
                        FalloDeArranque.class,
                        fallo ->
                                assertThat(fallo.linea(Idioma.ES))
                                        .startsWith("SER-004. ")
                                        .contains("127.0.0.1:" + libre)
                                        .doesNotContain("secreta"));
    }

    @Test
    void a_wrong_password_is_said_apart_from_a_server_that_is_off() {
        String direccion = BaseDePrueba.compartida().duenio().url().replace("//", "//ana:otra@");

        assertThatThrownBy(() -> BaseExterna.de(direccion, Map.of(), datos))
                .isInstanceOfSatisfying(
                        FalloDeArranque.class,
                        fallo -> assertThat(fallo.error()).isEqualTo(ErrorDeArranque.BASE_RECHAZA));
    }
}
