package mx.recauda.platform.libro;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Rubro;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What acts made owed, as their entries and the reversals of these say: whoever reports determined
 * money reads it here.
 */
public interface Devengos {

    /**
     * What an entry makes owed of a concept, accessories apart.
     *
     * @param acto the act behind; of a reversal, that of the entry reversed
     * @param asiento number of the entry
     * @param oficina that the entry carries
     * @param importe negative when the entry unmakes a debt
     */
    record Devengo(
            UUID acto, long asiento, String oficina, Rubro rubro, Cuota cuota, Importe importe) {}

    /** A concept and who bears it. */
    record Linea(Rubro rubro, Cuota cuota) {}

    /**
     * How many of the contributions that some acts made owed are of some lines: without reading
     * them.
     *
     * @param conocidoEn as in {@link Cortes}
     */
    int cuantos(Collection<UUID> actos, Instant conocidoEn, Collection<Linea> lineas);

    /**
     * The contributions that some acts made owed, entry by entry, within the scope.
     *
     * @param conocidoEn as in {@link Cortes}: entries in no block closed then do not count
     */
    List<Devengo> deActos(Collection<UUID> actos, Instant conocidoEn);
}
