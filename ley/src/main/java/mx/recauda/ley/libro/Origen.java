package mx.recauda.ley.libro;

import java.util.UUID;

/**
 * The act behind an entry, to which every figure can be followed.
 *
 * @param tipo kind of act, for example {@code determinacion}; lower case letters and hyphens
 * @param id its identifier
 */
public record Origen(String tipo, UUID id) {

    private static final String TIPO = "[a-z][a-z-]{0,39}";

    /** Refuses a kind written otherwise. */
    public Origen {
        if (!tipo.matches(TIPO)) {
            throw new IllegalArgumentException("not a kind of act: " + tipo);
        }
    }

    /** {@code tipo:id}. */
    @Override
    public String toString() {
        return tipo + ":" + id;
    }
}
