package mx.recauda.platform.seguridad;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** The eleven characters of each of several registros; one that is not known is not in it. */
    default Map<UUID, String> numerosDeRegistro(Collection<UUID> registros) {
        return Map.of();
    }

    /** A registro patronal as a person reads it. */
    default Optional<String> nombreDeRegistro(UUID registro) {
        return Optional.empty();
    }
}
