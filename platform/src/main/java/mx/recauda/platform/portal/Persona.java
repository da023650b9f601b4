package mx.recauda.platform.portal;

import mx.recauda.platform.seguridad.Permiso;

import java.util.Set;

/**
 * Who looks at the page.
 *
 * @param usuario account name, empty when nobody has signed in
 * @param nombre name as shown in the top bar
 * @param roles keys of the roles
 * @param permisos what the roles allow
 */
public record Persona(String usuario, String nombre, Set<String> roles, Set<Permiso> permisos) {

    /** Nobody: the visitor of a public page. */
    public static final Persona NADIE = new Persona("", "", Set.of(), Set.of());

    /** Keeps immutable copies. */
    public Persona {
        roles = Set.copyOf(roles);
        permisos = Set.copyOf(permisos);
    }

    /** Whether somebody has signed in. */
    public boolean identificada() {
        return !usuario.isEmpty();
    }

    /** Whether the person may do something. */
    public boolean puede(Permiso permiso) {
        return permisos.contains(permiso);
    }

    /** The same by name, for templates. */
    public boolean puede(String permiso) {
        return permisos.contains(Permiso.valueOf(permiso));
    }
}
