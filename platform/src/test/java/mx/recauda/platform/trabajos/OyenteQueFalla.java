package mx.recauda.platform.trabajos;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A listener of the tests that fails the first time that it is told something. */
@Component
public class OyenteQueFalla {

    private final ConcurrentLinkedQueue<UUID> veces = new ConcurrentLinkedQueue<>();

    /** What is told. */
    public record Dicho(UUID id) {}

    @ApplicationModuleListener
    void al(Dicho dicho) {
        boolean primera = !veces.contains(dicho.id());
        veces.add(dicho.id());
        if (primera) {
            throw new IllegalStateException("the first time it is not heard");
        }
    }

    /** How many times it was told something. */
    long veces(UUID id) {
        return List.copyOf(veces).stream().filter(id::equals).count();
    }
}
