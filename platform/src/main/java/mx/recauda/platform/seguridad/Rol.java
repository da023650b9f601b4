package mx.recauda.platform.seguridad;

import java.util.Set;

/**
 * A set of permissions with a name, as the database has it.
 *
 * @param clave key, in capitals
 * @param nombre name for people
 * @param descripcion what it is for
 * @param permisos what it may do
 */
public record Rol(String clave, String nombre, String descripcion, Set<Permiso> permisos) {

    /** Keeps its own copy of the permissions. */
    public Rol {
        permisos = Set.copyOf(permisos);
    }
}
