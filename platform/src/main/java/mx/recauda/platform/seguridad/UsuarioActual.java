package mx.recauda.platform.seguridad;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

import java.io.Serial;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who is using the program: the principal of the session. Controllers take it with
 * {@code @AuthenticationPrincipal UsuarioActual}.
 */
public final class UsuarioActual implements UserDetails {

    @Serial private static final long serialVersionUID = 1L;

    private final UUID id;
    private final String cuenta;
    private final String nombre;
    private final String claveCifrada;
    private final boolean activo;
    private final int version;
    private final Set<String> roles;
    private final Set<Permiso> permisos;

    /** A user as stored; the password is already hashed. */
    public UsuarioActual(
            UUID id,
            String cuenta,
            String nombre,
            String claveCifrada,
            boolean activo,
            int version,
            Set<String> roles,
            Set<Permiso> permisos) {
        this.id = id;
        this.cuenta = cuenta;
        this.nombre = nombre;
        this.claveCifrada = claveCifrada;
        this.activo = activo;
        this.version = version;
        this.roles = Set.copyOf(roles);
        this.permisos = Set.copyOf(permisos);
    }

    /** Identity, the only one that other modules store. */
    public UUID id() {
        return id;
    }

    /** Name for people. */
    public String nombre() {
        return nombre;
    }

    /** Number of the account when it was read; any change of it since then makes it another. */
    public int version() {
        return version;
    }

    /** Keys of the roles. */
    public Set<String> roles() {
        return roles;
    }

    /** Whether any of the roles gives this permission. */
    public boolean puede(Permiso permiso) {
        return permisos.contains(permiso);
    }

    /** The same question by name, for templates: {@code usuario.puede('EXPORTAR')}. */
    public boolean puede(String permiso) {
        return permisos.contains(Permiso.valueOf(permiso));
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return permisos.stream()
                .map(Enum::name)
                .sorted()
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }

    @Override
    public String getPassword() {
        return claveCifrada;
    }

    @Override
    public String getUsername() {
        return cuenta;
    }

    @Override
    public boolean isEnabled() {
        return activo;
    }

    @Override
    public boolean equals(Object otro) {
        return otro instanceof UsuarioActual usuario && usuario.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "UsuarioActual[" + id + "]";
    }
}
