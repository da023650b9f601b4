package mx.recauda.platform.seguridad;

import mx.recauda.platform.base.Alcance;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
    private final List<Tramo> alcance;

    /**
     * An assignment as the session carries it.
     *
     * @param oficina key of the office, or empty
     * @param registro id of the registro patronal, or empty
     * @param desde first day
     * @param hasta last day; {@link LocalDate#MAX} when open
     */
    public record Tramo(String oficina, String registro, LocalDate desde, LocalDate hasta)
            implements Serializable {}

    /** A user as stored; the password is already hashed. */
    public UsuarioActual(
            UUID id,
            String cuenta,
            String nombre,
            String claveCifrada,
            boolean activo,
            int version,
            Set<String> roles,
            Set<Permiso> permisos,
            List<Tramo> alcance) {
        this.id = id;
        this.cuenta = cuenta;
        this.nombre = nombre;
        this.claveCifrada = claveCifrada;
        this.activo = activo;
        this.version = version;
        this.roles = Set.copyOf(roles);
        this.permisos = Set.copyOf(permisos);
        this.alcance = List.copyOf(alcance);
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

    /** Whose data this user sees on a day. */
    public Alcance alcance(LocalDate dia) {
        if (puede(Permiso.VER_TODO_EL_PAIS)) {
            return Alcance.NACIONAL;
        }
        List<Tramo> vigentes =
                alcance.stream()
                        .filter(t -> !dia.isBefore(t.desde()) && !dia.isAfter(t.hasta()))
                        .toList();
        return new Alcance(
                vigentes.stream()
                        .map(Tramo::oficina)
                        .filter(oficina -> !oficina.isEmpty())
                        .collect(Collectors.toSet()),
                vigentes.stream()
                        .map(Tramo::registro)
                        .filter(registro -> !registro.isEmpty())
                        .map(UUID::fromString)
                        .collect(Collectors.toSet()));
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
