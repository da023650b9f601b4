package mx.recauda.platform.afiliacion.lotes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What is read from the database some thousands at a time, as it is asked for: a list of any size
 * takes the same memory.
 */
final class PorPartes<T> implements Iterator<T> {

    static final int POR_VEZ = 2_000;

    private final Lectura<T> lectura;
    private final Deque<T> leidas = new ArrayDeque<>();
    private Optional<T> ultima = Optional.empty();
    private int entregadas;
    private boolean hayMas = true;

    PorPartes(Lectura<T> lectura) {
        this.lectura = lectura;
    }

    /** How the next part is read. */
    interface Lectura<T> {
        /**
         * At most {@link PorPartes#POR_VEZ} more; fewer when there are no more.
         *
         * @param ultima the last one delivered, if any
         * @param entregadas how many were delivered
         */
        List<T> siguientes(Optional<T> ultima, int entregadas);
    }

    @Override
    public boolean hasNext() {
        if (leidas.isEmpty() && hayMas) {
            List<T> otras = lectura.siguientes(ultima, entregadas);
            leidas.addAll(otras);
            hayMas = otras.size() == POR_VEZ;
        }
        return !leidas.isEmpty();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T una = leidas.removeFirst();
        ultima = Optional.of(una);
        entregadas++;
        return una;
    }
}
