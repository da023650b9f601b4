package mx.recauda.platform.base;

import java.util.LinkedHashMap;
import java.util.function.Function;

/**
 * The last values asked for, kept in memory up to a number of them; the one asked for longest ago
 * leaves first. Only for what never changes once it exists: nothing here expires.
 *
 * @param <K> what a value is asked for by
 * @param <V> the value, which several threads read
 */
public final class Recientes<K, V> {

    private final int cuantos;
    private final LinkedHashMap<K, V> valores;

    private Recientes(int cuantos) {
        this.cuantos = cuantos;
        this.valores = new LinkedHashMap<>(cuantos + 1, 0.75f, true);
    }

    /** Keeps as many as given. */
    public static <K, V> Recientes<K, V> de(int cuantos) {
        return new Recientes<>(cuantos);
    }

    /** The value kept, or the one made now; two who ask at once may both make it. */
    public V pide(K clave, Function<K, V> hace) {
        V guardado;
        synchronized (valores) {
            guardado = valores.get(clave);
        }
        if (guardado != null) {
            return guardado;
        }
        V hecho = hace.apply(clave);
        synchronized (valores) {
            valores.put(clave, hecho);
            if (valores.size() > cuantos) {
                K viejo = valores.keySet().iterator().next();
                valores.remove(viejo);
            }
        }
        return hecho;
    }
}
