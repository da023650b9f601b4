package mx.recauda.platform.seguridad.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.seguridad.Actor;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.Bitacora.Hecho;
import mx.recauda.platform.seguridad.Bitacora.Resultado;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.LockedException;

import java.time.Clock;
import java.time.Duration;

/** Guessing a password is slow. */
@PlataformaTest
class IntentosFallidosTest {

    @Autowired Bitacora bitacora;
    @Autowired UsuariosEnTabla usuarios;
    @Autowired IntentosFallidos intentos;
    @Autowired JdbcClient jdbc;

    @Test
    void after_five_wrong_passwords_the_account_waits_and_others_do_not() {
        falla("planeacion", 5);

        assertThatThrownBy(() -> intentos.check(usuario("planeacion")))
                .isInstanceOf(LockedException.class);
        assertThatCode(() -> intentos.check(usuario("auditor"))).doesNotThrowAnyException();
    }

    @Test
    void four_wrong_passwords_are_forgiven() {
        falla("supervision", 4);

        assertThatCode(() -> intentos.check(usuario("supervision"))).doesNotThrowAnyException();
    }

    @Test
    void a_right_password_begins_the_count_again() {
        falla("admin", 4);
        bitacora.anotaAparte(
                new Hecho(Actor.de(usuario("admin")), "ENTRAR", "sesion", Resultado.HECHO));
        falla("admin", 4);

        assertThatCode(() -> intentos.check(usuario("admin"))).doesNotThrowAnyException();
    }

    @Test
    void after_a_quarter_of_an_hour_the_account_may_try_again() {
        falla("planeacion", 5);
        Clock despues = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(16));

        assertThatCode(() -> new IntentosFallidos(jdbc, despues).check(usuario("planeacion")))
                .doesNotThrowAnyException();
    }

    private void falla(String cuenta, int veces) {
        for (int i = 0; i < veces; i++) {
            bitacora.anotaAparte(
                    new Hecho(Actor.de(usuario(cuenta)), "ENTRAR", "sesion", Resultado.FALLIDO));
        }
    }

    private UsuarioActual usuario(String cuenta) {
        return usuarios.loadUserByUsername(cuenta);
    }
}
