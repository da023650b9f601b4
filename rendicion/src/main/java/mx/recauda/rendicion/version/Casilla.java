package mx.recauda.rendicion.version;

import java.util.Comparator;

/**
 * The address of a cell that does not depend on where its row stands.
 *
 * @param tabla section key; {@code textos}, {@code anexos} or {@code metadatos} for the rest
 * @param fila key of the row: the values of its key columns, or its number
 * @param columna column key
 */
public record Casilla(String tabla, String fila, String columna) implements Comparable<Casilla> {

    private static final Comparator<Casilla> ORDEN =
            Comparator.comparing(Casilla::tabla)
                    .thenComparing(Casilla::fila)
                    .thenComparing(Casilla::columna);

    @Override
    public int compareTo(Casilla otra) {
        return ORDEN.compare(this, otra);
    }
}
