package mx.recauda.platform.base;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.function.Supplier;

/**
 * The scope in force. What a job, a listener or a search over the whole country declares with
 * {@link #como} wins; then the one of the session; without either, nothing is seen. It is read when
 * a transaction begins, so it must be declared outside of it.
 */
@Component
public final class Alcances {

    private static final ScopedValue<Alcance> DECLARADO = ScopedValue.newInstance();

    private final List<FuenteDeAlcance> fuentes;

    Alcances(List<FuenteDeAlcance> fuentes) {
        this.fuentes = List.copyOf(fuentes);
    }

    /** The scope of this thread, now. */
    public Alcance actual() {
        if (DECLARADO.isBound()) {
            return DECLARADO.get();
        }
        return fuentes.stream()
                .flatMap(fuente -> fuente.alcance().stream())
                .findFirst()
                .orElse(Alcance.NINGUNO);
    }

    /** Does something with a declared scope and returns its result. */
    public static <T> T como(Alcance alcance, Supplier<T> trabajo) {
        return ScopedValue.where(DECLARADO, alcance).call(trabajo::get);
    }

    /** Does something with a declared scope. */
    public static void como(Alcance alcance, Runnable trabajo) {
        ScopedValue.where(DECLARADO, alcance).run(trabajo);
    }

    /** Does something over the whole country and returns its result. */
    public static <T> T nacional(Supplier<T> trabajo) {
        return como(Alcance.NACIONAL, trabajo);
    }

    /** Does something over the whole country. */
    public static void nacional(Runnable trabajo) {
        como(Alcance.NACIONAL, trabajo);
    }
}
