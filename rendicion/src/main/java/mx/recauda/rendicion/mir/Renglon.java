package mx.recauda.rendicion.mir;

import mx.recauda.rendicion.indicador.FichaTecnica;
import mx.recauda.rendicion.informe.Origen;

import java.util.List;

/**
 * A row of the matrix.
 *
 * @param clave key, {@code F}, {@code P}, {@code C1}, {@code A1.2}
 * @param nivel its level
 * @param componente key of the component an activity belongs to, empty for the other levels
 * @param resumenNarrativo the objective
 * @param indicadores technical sheets of its indicators
 * @param supuestos external conditions, as positive facts
 * @param nodo key of the node of the tree of objectives it comes from, or empty
 * @param origen where it was captured
 */
public record Renglon(
        String clave,
        Nivel nivel,
        String componente,
        String resumenNarrativo,
        List<FichaTecnica> indicadores,
        List<String> supuestos,
        String nodo,
        Origen origen) {

    /** Keeps immutable copies. */
    public Renglon {
        indicadores = List.copyOf(indicadores);
        supuestos = List.copyOf(supuestos);
    }

    /** The row in the words of a reader: {@code Componente C1}. */
    public String lugar() {
        return nivel.nombre() + " " + clave;
    }
}
