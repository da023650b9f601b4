package mx.recauda.ley.parametros;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value of the law in time: consecutive periods without gaps or overlaps, from a first day to the
 * last day on which the value is known.
 *
 * @param <T> type of the values
 * @param nombre name used in messages and explanations
 * @param valores in order of date; never empty
 */
public record Serie<T>(String nombre, List<Valor<T>> valores) {

    /**
     * Checks the periods.
     *
     * @throws IllegalArgumentException on an empty series, a gap or an overlap
     */
    public Serie {
        valores = List.copyOf(valores);
        if (valores.isEmpty()) {
            throw new IllegalArgumentException(nombre + " has no value");
        }
        for (int i = 1; i < valores.size(); i++) {
            LocalDate esperado = valores.get(i - 1).hasta().plusDays(1);
            LocalDate desde = valores.get(i).desde();
            if (!desde.equals(esperado)) {
                String falla = desde.isAfter(esperado) ? "gap" : "overlap";
                throw new IllegalArgumentException(nombre + ": " + falla + " before " + desde);
            }
        }
    }

    /** First day known. */
    public LocalDate desde() {
        return valores.getFirst().desde();
    }

    /** Last day known, or {@link LocalDate#MAX}. */
    public LocalDate hasta() {
        return valores.getLast().hasta();
    }

    /** The value of that day, or empty when the day is outside what is known. */
    public Optional<Valor<T>> en(LocalDate dia) {
        return valores.stream().filter(v -> v.rige(dia)).findFirst();
    }

    /**
     * This series with one more value after the last one. Days before the new value keep theirs, so
     * a result of the past never changes.
     *
     * @throws IllegalArgumentException when the new value does not start after the last one, or
     *     leaves days without a value
     */
    public Serie<T> con(Valor<T> nuevo) {
        Valor<T> ultimo = valores.getLast();
        if (!nuevo.desde().isAfter(ultimo.desde())) {
            throw new IllegalArgumentException(
                    nombre + ": " + nuevo.desde() + " would change the past");
        }
        List<Valor<T>> todos = new ArrayList<>(valores);
        LocalDate vispera = nuevo.desde().minusDays(1);
        if (ultimo.hasta().isAfter(vispera)) {
            todos.set(todos.size() - 1, ultimo.hasta(vispera));
        }
        todos.add(nuevo);
        return new Serie<>(nombre, todos);
    }
}
