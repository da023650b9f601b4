package mx.recauda.platform.seguridad.internal;

import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FalloConCodigo.Clase;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.ErrorDeSeguridad;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Rol;
import mx.recauda.platform.seguridad.Usuarios;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every change of users leaves its trace in the same transaction. */
@Service
@Transactional
class AdministracionDeUsuarios implements Usuarios {

    private static final String ADMIN = "ADMIN";
    private static final String FORMA_DE_CUENTA = "[a-z][a-z0-9._-]{2,39}";

    /** Without the letters and digits that are mistaken for each other. */
    private static final String ALFABETO = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LETRAS_DE_CLAVE = 20;
    private static final int GRUPO = 5;
    private static final int LARGO_MINIMO = 12;

    /** BCrypt reads no more. */
    private static final int BYTES_MAXIMO = 72;

    private final JdbcClient jdbc;
    private final PasswordEncoder cifrador;
    private final Identificadores identificadores;
    private final Bitacora bitacora;
    private final SecureRandom azar = new SecureRandom();

    AdministracionDeUsuarios(
            JdbcClient jdbc,
            PasswordEncoder cifrador,
            Identificadores identificadores,
            Bitacora bitacora) {
        this.jdbc = jdbc;
        this.cifrador = cifrador;
        this.identificadores = identificadores;
        this.bitacora = bitacora;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Usuario> todos() {
        return jdbc.sql(
                        """
                        SELECT u.*, array(SELECT rol FROM seguridad.usuario_rol r
                                          WHERE r.usuario_id = u.id ORDER BY rol) AS roles
                        FROM seguridad.usuario u ORDER BY cuenta
                        """)
                .query(AdministracionDeUsuarios::usuario)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Rol> roles() {
        return jdbc.sql(
                        """
                        SELECT clave, nombre, descripcion,
                               array(SELECT permiso FROM seguridad.rol_permiso p
                                     WHERE p.rol = clave) AS permisos
                        FROM seguridad.rol ORDER BY clave
                        """)
                .query(AdministracionDeUsuarios::rol)
                .list();
    }

    @Override
    public String crea(Nuevo nuevo) {
        revisa(nuevo);
        UUID id = identificadores.nuevo();
        String clave = claveNueva();
        jdbc.sql(
                        """
                        INSERT INTO seguridad.usuario (id, cuenta, nombre, clave_cifrada, debe_cambiarla)
                        VALUES (?, ?, ?, ?, true)
                        """)
                .params(id, nuevo.cuenta(), nuevo.nombre().strip(), cifrador.encode(clave))
                .update();
        ponRoles(id, nuevo.roles());
        bitacora.anota("CREAR_USUARIO", objeto(id), Map.of("roles", new TreeSet<>(nuevo.roles())));
        return clave;
    }

    @Override
    public void activa(UUID id, boolean activo) {
        Usuario usuario = bloquea(id);
        if (!activo) {
            exigeOtroAdministrador(usuario);
        }
        jdbc.sql("UPDATE seguridad.usuario SET activo = ?, version = version + 1 WHERE id = ?")
                .params(activo, id)
                .update();
        bitacora.anota(activo ? "ACTIVAR_USUARIO" : "DESACTIVAR_USUARIO", objeto(id));
    }

    @Override
    public void cambiaRoles(UUID id, Set<String> roles) {
        Usuario usuario = bloquea(id);
        revisaRoles(roles);
        if (!roles.contains(ADMIN)) {
            exigeOtroAdministrador(usuario);
        }
        jdbc.sql("DELETE FROM seguridad.usuario_rol WHERE usuario_id = ?").param(id).update();
        ponRoles(id, roles);
        jdbc.sql("UPDATE seguridad.usuario SET version = version + 1 WHERE id = ?")
                .param(id)
                .update();
        bitacora.anota(
                "CAMBIAR_ROLES",
                objeto(id),
                Map.of("antes", usuario.roles(), "despues", new TreeSet<>(roles)));
    }

    @Override
    public String renuevaClave(UUID id) {
        Usuario usuario = bloquea(id);
        String clave = claveNueva();
        jdbc.sql(
                        """
                        UPDATE seguridad.usuario
                        SET clave_cifrada = ?, debe_cambiarla = true, version = version + 1
                        WHERE id = ?
                        """)
                .params(cifrador.encode(clave), usuario.id())
                .update();
        bitacora.anota("RENOVAR_CLAVE", objeto(id));
        return clave;
    }

    @Override
    public void cambiaClavePropia(UUID id, String actual, String nueva) {
        bloquea(id);
        String cifrada =
                jdbc.sql("SELECT clave_cifrada FROM seguridad.usuario WHERE id = ?")
                        .param(id)
                        .query(String.class)
                        .single();
        if (!cifrador.matches(actual, cifrada)) {
            throw rechazo(ErrorDeSeguridad.CLAVE_EQUIVOCADA);
        }
        if (nueva.length() < LARGO_MINIMO || enBytes(nueva) > BYTES_MAXIMO) {
            throw rechazo(ErrorDeSeguridad.CLAVE_CORTA, LARGO_MINIMO, BYTES_MAXIMO);
        }
        if (actual.equals(nueva)) {
            throw rechazo(ErrorDeSeguridad.CLAVE_IGUAL);
        }
        jdbc.sql(
                        """
                        UPDATE seguridad.usuario
                        SET clave_cifrada = ?, debe_cambiarla = false, version = version + 1
                        WHERE id = ?
                        """)
                .params(cifrador.encode(nueva), id)
                .update();
        bitacora.anota("CAMBIAR_CLAVE", objeto(id));
    }

    private static int enBytes(String clave) {
        return clave.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean debeCambiarClave(UUID id) {
        return jdbc.sql("SELECT debe_cambiarla FROM seguridad.usuario WHERE id = ?")
                .param(id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private void revisa(Nuevo nuevo) {
        if (!nuevo.cuenta().matches(FORMA_DE_CUENTA)) {
            throw rechazo(ErrorDeSeguridad.CUENTA_MAL_ESCRITA, nuevo.cuenta());
        }
        if (nuevo.nombre().isBlank()) {
            throw rechazo(ErrorDeSeguridad.FALTA_NOMBRE);
        }
        revisaRoles(nuevo.roles());
        if (todos().stream().anyMatch(usuario -> usuario.cuenta().equals(nuevo.cuenta()))) {
            throw rechazo(ErrorDeSeguridad.CUENTA_REPETIDA, nuevo.cuenta());
        }
    }

    private void revisaRoles(Set<String> roles) {
        Set<String> conocidos = roles().stream().map(Rol::clave).collect(Collectors.toSet());
        if (roles.isEmpty()) {
            throw rechazo(ErrorDeSeguridad.ROL_DESCONOCIDO, "");
        }
        for (String rol : roles) {
            if (!conocidos.contains(rol)) {
                throw rechazo(ErrorDeSeguridad.ROL_DESCONOCIDO, rol);
            }
        }
    }

    private void exigeOtroAdministrador(Usuario usuario) {
        boolean otro =
                todos().stream()
                        .anyMatch(u ->
                                u.activo()
                                        && u.roles().contains(ADMIN)
                                        && !u.id().equals(usuario.id()));
        if (usuario.roles().contains(ADMIN) && !otro) {
            throw new FalloConCodigo(
                    Clase.CONFLICTO, ErrorDeSeguridad.ULTIMO_ADMINISTRADOR, usuario.cuenta());
        }
    }

    /** One change of users at a time: two administrators could otherwise disable each other. */
    private Usuario bloquea(UUID id) {
        jdbc.sql("SELECT id FROM seguridad.usuario ORDER BY id FOR UPDATE")
                .query(UUID.class)
                .list();
        return todos().stream()
                .filter(usuario -> usuario.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new FalloConCodigo(
                                Clase.NO_HAY, ErrorDeSeguridad.USUARIO_DESCONOCIDO, id.toString()));
    }

    private void ponRoles(UUID id, Set<String> roles) {
        for (String rol : new TreeSet<>(roles)) {
            jdbc.sql("INSERT INTO seguridad.usuario_rol (usuario_id, rol) VALUES (?, ?)")
                    .params(id, rol)
                    .update();
        }
    }

    /** Twenty letters in groups of five: 99 bits, and it can be read aloud. */
    private String claveNueva() {
        StringBuilder clave = new StringBuilder();
        for (int i = 0; i < LETRAS_DE_CLAVE; i++) {
            if (i > 0 && i % GRUPO == 0) {
                clave.append('-');
            }
            clave.append(ALFABETO.charAt(azar.nextInt(ALFABETO.length())));
        }
        return clave.toString();
    }

    private static FalloConCodigo rechazo(ErrorDeSeguridad error, Object... argumentos) {
        return new FalloConCodigo(Clase.ENTRADA, error, argumentos);
    }

    private static String objeto(UUID id) {
        return "usuario:" + id;
    }

    private static Usuario usuario(ResultSet fila, int numero) throws SQLException {
        return new Usuario(
                fila.getObject("id", UUID.class),
                fila.getString("cuenta"),
                fila.getString("nombre"),
                fila.getBoolean("activo"),
                fila.getBoolean("de_demostracion"),
                fila.getTimestamp("creado_en").toInstant(),
                textos(fila.getArray("roles")));
    }

    private static Rol rol(ResultSet fila, int numero) throws SQLException {
        return new Rol(
                fila.getString("clave"),
                fila.getString("nombre"),
                fila.getString("descripcion"),
                textos(fila.getArray("permisos")).stream()
                        .map(Permiso::valueOf)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static List<String> textos(Array arreglo) throws SQLException {
        return Arrays.asList((String[]) arreglo.getArray());
    }
}
