package mx.recauda.platform.afiliacion.lotes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Groups what streams by, so that it is written by sets and memory does not grow with the file. */
final class Tanda<T> {

    private static final int TAMANO = 2_500;

    private final int maximo;
    private final Consumer<List<T>> destino;
    private final List<T> juntas = new ArrayList<>(TAMANO);
    private int llevadas;

    Tanda(Consumer<List<T>> destino) {
        this(Integer.MAX_VALUE, destino);
    }

    /** Delivers at most so many; the rest are let go. */
    Tanda(int maximo, Consumer<List<T>> destino) {
        this.maximo = maximo;
        this.destino = destino;
    }

    void agrega(T una) {
        if (llevadas == maximo) {
            return;
        }
        llevadas++;
        juntas.add(una);
        if (juntas.size() == TAMANO) {
            cierra();
        }
    }

    void cierra() {
        if (!juntas.isEmpty()) {
            destino.accept(List.copyOf(juntas));
            juntas.clear();
        }
    }
}
