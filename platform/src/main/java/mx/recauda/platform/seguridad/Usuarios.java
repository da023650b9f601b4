package mx.recauda.platform.seguridad;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The accounts: who they are, what roles they have, whether they may come in. */
public interface Usuarios {

    /**
     * An account to be made.
     *
     * @param cuenta three to forty lower-case letters, digits, dots, hyphens or underscores
     * @param nombre name for people
     * @param roles keys of existing roles, at least one
     */
    record Nuevo(String cuenta, String nombre, Set<String> roles) {

        /** Keeps its own copy of the roles. */
        public Nuevo {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * An account as it is.
     *
     * @param id identity
     * @param cuenta name with which the person comes in
     * @param nombre name for people
     * @param activo whether the account may come in
     * @param deDemostracion whether it came with the demonstration data
     * @param creadoEn when it was made
     * @param roles keys of its roles, sorted
     */
    record Usuario(
            UUID id,
            String cuenta,
            String nombre,
            boolean activo,
            boolean deDemostracion,
            Instant creadoEn,
            List<String> roles) {

        /** Keeps its own copy of the roles. */
        public Usuario {
            roles = List.copyOf(roles);
        }
    }

    /** Every account, by name of account. */
    List<Usuario> todos();

    /** Every role, by key. */
    List<Rol> roles();

    /**
     * Makes an account and returns its generated password, which is not kept in the clear.
     *
     * @throws mx.recauda.platform.base.FalloConCodigo when the data are not acceptable
     */
    String crea(Nuevo nuevo);

    /** Lets an account in or keeps it out; the last administrator cannot be kept out. */
    void activa(UUID id, boolean activo);

    /** Replaces the roles of an account; the last administrator keeps being one. */
    void cambiaRoles(UUID id, Set<String> roles);

    /** Gives an account another generated password and returns it. */
    String renuevaClave(UUID id);

    /**
     * Changes the password of who knows the present one; every session of the account ends.
     *
     * @throws mx.recauda.platform.base.FalloConCodigo when the present one is wrong (SEG-020), the
     *     new one is short (SEG-021) or it is the same (SEG-022)
     */
    void cambiaClavePropia(UUID id, String actual, String nueva);

    /** Whether the password was given by somebody else and its owner has not changed it yet. */
    boolean debeCambiarClave(UUID id);
}
