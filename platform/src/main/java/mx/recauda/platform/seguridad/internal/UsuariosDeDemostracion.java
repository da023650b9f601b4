package mx.recauda.platform.seguridad.internal;

import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.base.Siembra;
import mx.recauda.platform.seguridad.CuentaDeDemostracion;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/** The users of {@code --demo}, at least one per role, with the password everybody knows. */
@Component
@Order(100)
class UsuariosDeDemostracion implements Siembra {

    private final JdbcClient jdbc;
    private final PasswordEncoder cifrador;
    private final Identificadores identificadores;

    UsuariosDeDemostracion(
            JdbcClient jdbc, PasswordEncoder cifrador, Identificadores identificadores) {
        this.jdbc = jdbc;
        this.cifrador = cifrador;
        this.identificadores = identificadores;
    }

    @Override
    @Transactional
    public void siembra(boolean demostracion) {
        if (demostracion && !hayDemostracion()) {
            String clave = cifrador.encode(CuentaDeDemostracion.CLAVE);
            CuentaDeDemostracion.TODAS.forEach(usuario -> crea(usuario, clave));
        }
    }

    private boolean hayDemostracion() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM seguridad.usuario WHERE de_demostracion)")
                .query(Boolean.class)
                .single();
    }

    private void crea(CuentaDeDemostracion usuario, String clave) {
        UUID id = identificadores.nuevo();
        jdbc.sql(
                        """
                        INSERT INTO seguridad.usuario (id, cuenta, nombre, clave_cifrada, de_demostracion)
                        VALUES (?, ?, ?, ?, true)
                        """)
                .params(id, usuario.cuenta(), usuario.nombre(), clave)
                .update();
        jdbc.sql("INSERT INTO seguridad.usuario_rol (usuario_id, rol) VALUES (?, ?)")
                .params(id, usuario.rol())
                .update();
    }
}
