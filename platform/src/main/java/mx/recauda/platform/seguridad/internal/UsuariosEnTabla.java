package mx.recauda.platform.seguridad.internal;

import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.UsuarioActual;
import mx.recauda.platform.seguridad.UsuarioActual.Tramo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The users as the session needs them. Those of the demonstration, whose password everybody can
 * read, come in only while the server runs with {@code --demo}.
 */
@Component
public class UsuariosEnTabla implements UserDetailsService {

    private final JdbcClient jdbc;

    private final boolean demostracion;

    UsuariosEnTabla(JdbcClient jdbc, @Value("${recauda.demo:false}") boolean demostracion) {
        this.jdbc = jdbc;
        this.demostracion = demostracion;
    }

    @Override
    public UsuarioActual loadUserByUsername(String cuenta) {
        return busca(cuenta).orElseThrow(() -> new UsernameNotFoundException("account"));
    }

    /** The user of an account, whether active or not. */
    public Optional<UsuarioActual> busca(String cuenta) {
        return jdbc.sql(
                        """
                        SELECT u.id, u.cuenta, u.nombre, u.clave_cifrada, u.version,
                               u.activo AND (:demostracion OR NOT u.de_demostracion) AS activo,
                               array(SELECT rol FROM seguridad.usuario_rol r
                                     WHERE r.usuario_id = u.id) AS roles,
                               array(SELECT DISTINCT p.permiso FROM seguridad.usuario_rol r
                                     JOIN seguridad.rol_permiso p USING (rol)
                                     WHERE r.usuario_id = u.id) AS permisos,
                               array(SELECT concat_ws(';', coalesce(a.oficina, ''),
                                                      coalesce(a.registro_id::text, ''),
                                                      a.desde, coalesce(a.hasta::text, ''))
                                     FROM seguridad.asignacion a
                                     WHERE a.usuario_id = u.id) AS alcance
                        FROM seguridad.usuario u WHERE u.cuenta = :cuenta
                        """)
                .param("cuenta", cuenta)
                .param("demostracion", demostracion)
                .query(UsuariosEnTabla::lee)
                .optional();
    }

    /** Whether a session still says the truth: nobody disabled or changed its account since. */
    boolean sigueIgual(UsuarioActual usuario) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT 1 FROM seguridad.usuario
                                       WHERE id = :id AND version = :version AND activo
                                         AND (:demostracion OR NOT de_demostracion))
                        """)
                .param("id", usuario.id())
                .param("version", usuario.version())
                .param("demostracion", demostracion)
                .query(Boolean.class)
                .single();
    }

    /** Whether the account keeps a password that its owner did not choose. */
    boolean debeCambiarClave(UsuarioActual usuario) {
        return jdbc.sql("SELECT debe_cambiarla FROM seguridad.usuario WHERE id = ?")
                .param(usuario.id())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private static UsuarioActual lee(ResultSet fila, int numero) throws SQLException {
        return new UsuarioActual(
                fila.getObject("id", UUID.class),
                fila.getString("cuenta"),
                fila.getString("nombre"),
                fila.getString("clave_cifrada"),
                fila.getBoolean("activo"),
                fila.getInt("version"),
                textos(fila.getArray("roles")),
                textos(fila.getArray("permisos")).stream()
                        .map(Permiso::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                textos(fila.getArray("alcance")).stream().map(UsuariosEnTabla::tramo).toList());
    }

    private static Tramo tramo(String texto) {
        String[] partes = texto.split(";", -1);
        return new Tramo(
                partes[0],
                partes[1],
                LocalDate.parse(partes[2]),
                partes[3].isEmpty() ? LocalDate.MAX : LocalDate.parse(partes[3]));
    }

    private static Set<String> textos(Array arreglo) throws SQLException {
        return Set.copyOf(Arrays.asList((String[]) arreglo.getArray()));
    }
}
