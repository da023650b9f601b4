package mx.recauda.rendicion.version;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The difference between two contents, cell by cell. */
public final class Comparacion {

    private Comparacion() {}

    /** Every cell that differs, in canonical order; empty when both say the same. */
    public static List<Diferencia> de(Contenido primero, Contenido segundo) {
        SortedSet<Casilla> todas = new TreeSet<>(primero.celdas().keySet());
        todas.addAll(segundo.celdas().keySet());
        List<Diferencia> cambios = new ArrayList<>();
        for (Casilla casilla : todas) {
            var antes = primero.texto(casilla);
            var despues = segundo.texto(casilla);
            if (!antes.equals(despues)) {
                cambios.add(new Diferencia(casilla, antes, despues));
            }
        }
        return cambios;
    }

    /**
     * The first content with the changes made: the second one, when the changes are all.
     *
     * @throws IllegalStateException when a cell is not as the change says it was: somebody changed
     *     it meanwhile, and nothing is overwritten
     */
    public static Contenido aplica(Contenido primero, List<Diferencia> cambios) {
        SortedMap<Casilla, String> celdas = new TreeMap<>(primero.celdas());
        for (Diferencia cambio : cambios) {
            if (!primero.texto(cambio.casilla()).equals(cambio.antes())) {
                throw new IllegalStateException("cell changed meanwhile: " + cambio.casilla());
            }
            cambio.despues()
                    .ifPresentOrElse(
                            texto -> celdas.put(cambio.casilla(), texto),
                            () -> celdas.remove(cambio.casilla()));
        }
        return new Contenido(celdas);
    }
}
