package mx.recauda.platform.seguridad;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The things that can be assigned to a user, by whoever owns them. Each method has a default, so
 * that the owner of offices and the owner of registros answer each for its own.
 */
public interface DirectorioDeAlcance {

    /**
     * An office that can be assigned.
     *
     * @param clave two or four digits
     * @param nombre its name today
     */
    record Oficina(String clave, String nombre) {}

    /** Offices, each delegación before its subdelegaciones. */
    default List<Oficina> oficinas() {
        return List.of();
    }

    /** The registro patronal written by a person, eleven characters. */
    default Optional<UUID> registro(String numero) {
        return Optional.empty();
    }

    /** The eleven characters of a registro patronal. */
    default Optional<String> numeroDeRegistro(UUID registro) {
        return Optional.empty();
    }

    /** A registro patronal as a person reads it. */
    default Optional<String> nombreDeRegistro(UUID registro) {
        return Optional.empty();
    }
}
