package mx.recauda.platform.seguridad.internal;

import mx.recauda.platform.base.ArchivoPrivado;
import mx.recauda.platform.base.Siembra;
import mx.recauda.platform.seguridad.Usuarios;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;

/**
 * The first administrator of a server without demonstration data. The password is generated, kept
 * in a file only its owner can read, and must be changed; no log carries it.
 */
@Component
@Order(50)
class PrimerAdministrador implements Siembra {

    private static final Logger REGISTRO = LoggerFactory.getLogger(PrimerAdministrador.class);
    private static final String CUENTA = "administrador";

    private final JdbcClient jdbc;
    private final Usuarios usuarios;
    private final Path datos;

    PrimerAdministrador(
            JdbcClient jdbc,
            Usuarios usuarios,
            @Value("${recauda.datos:${user.home}/.recauda}") Path datos) {
        this.jdbc = jdbc;
        this.usuarios = usuarios;
        this.datos = datos;
    }

    @Override
    @Transactional
    public void siembra(boolean demostracion) {
        if (demostracion || hayAdministrador()) {
            return;
        }
        String clave =
                usuarios.crea(
                        new Usuarios.Nuevo(CUENTA, "Administración inicial", Set.of("ADMIN")));
        Path archivo = datos.resolve("administrador.clave");
        try {
            ArchivoPrivado.creaCarpeta(datos);
            ArchivoPrivado.escribe(archivo, clave + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        REGISTRO.info("Cuenta «{}» creada; su contraseña está en {}", CUENTA, archivo);
    }

    private boolean hayAdministrador() {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT 1 FROM seguridad.usuario u
                                       JOIN seguridad.usuario_rol r ON r.usuario_id = u.id
                                       WHERE r.rol = 'ADMIN' AND u.activo AND NOT u.de_demostracion)
                        """)
                .query(Boolean.class)
                .single();
    }
}
