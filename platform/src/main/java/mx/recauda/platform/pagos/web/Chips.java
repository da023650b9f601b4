package mx.recauda.platform.pagos.web;

import mx.recauda.platform.portal.Filtro;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The chips of a list that is filtered by one thing. */
final class Chips {

    private Chips() {}

    /**
     * The same after one that takes the filter off; none when there is nothing to filter.
     *
     * @param rotulo of the first one
     * @param total rows without filter
     */
    static <E> List<Filtro> conTodo(
            String rotulo, int total, Optional<E> puesta, String ruta, List<Filtro> chips) {
        List<Filtro> todos = new ArrayList<>();
        if (!chips.isEmpty()) {
            todos.add(new Filtro(rotulo, "", total, puesta.isEmpty(), ruta));
        }
        todos.addAll(chips);
        return todos;
    }

    /**
     * Those that leave something, and the one in force.
     *
     * @param ruta address of each choice; empty takes the filter off
     */
    static <E> List<Filtro> de(
            List<E> todas,
            Map<E, Integer> cuantas,
            Optional<E> puesta,
            Function<E, String> nombre,
            Function<Optional<E>, String> ruta) {
        List<Filtro> chips = new ArrayList<>();
        for (E una : todas) {
            boolean enVigor = puesta.filter(una::equals).isPresent();
            int suyas = cuantas.getOrDefault(una, 0);
            if (suyas > 0 || enVigor) {
                chips.add(
                        new Filtro(
                                nombre.apply(una),
                                "",
                                suyas,
                                enVigor,
                                ruta.apply(enVigor ? Optional.empty() : Optional.of(una))));
            }
        }
        return chips;
    }
}
