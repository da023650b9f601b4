package mx.recauda.platform.seguridad.internal;

import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.base.Siembra;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;

/** The users of {@code --demo}, at least one per role, with the password the README tells. */
@Component
@Order(100)
class UsuariosDeDemostracion implements Siembra {

    private static final String CLAVE = "recauda-demo";
    private static final List<Demostracion> USUARIOS =
            List.of(
                    new Demostracion("planeacion", "Inés Planeación", "PLANEACION"),
                    new Demostracion("supervision", "Sergio Supervisión", "SUPERVISION"),
                    new Demostracion("presupuesto", "Pablo Presupuesto", "ELABORACION"),
                    new Demostracion("titular", "Teresa Titular", "TITULAR_DE_AREA"),
                    new Demostracion("finanzas", "Fidel Finanzas", "FINANZAS"),
                    new Demostracion("litigio", "Lucía Litigio", "ELABORACION"),
                    new Demostracion("auditor", "Aurora Auditora", "AUDITOR_EXTERNO"),
                    new Demostracion("admin", "Adrián Administración", "ADMIN"));

    private final JdbcClient jdbc;
    private final PasswordEncoder cifrador;
    private final Identificadores identificadores;

    UsuariosDeDemostracion(
            JdbcClient jdbc, PasswordEncoder cifrador, Identificadores identificadores) {
        this.jdbc = jdbc;
        this.cifrador = cifrador;
        this.identificadores = identificadores;
    }

    private record Demostracion(String cuenta, String nombre, String rol) {}

    @Override
    @Transactional
    public void siembra(boolean demostracion) {
        if (demostracion && !hayDemostracion()) {
            String clave = cifrador.encode(CLAVE);
            USUARIOS.forEach(usuario -> crea(usuario, clave));
        }
    }

    private boolean hayDemostracion() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM seguridad.usuario WHERE de_demostracion)")
                .query(Boolean.class)
                .single();
    }

    private void crea(Demostracion usuario, String clave) {
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
