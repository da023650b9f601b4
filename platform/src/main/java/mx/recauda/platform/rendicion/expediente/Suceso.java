package mx.recauda.platform.rendicion.expediente;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Something that happened to a figure.
 *
 * @param cuando instant
 * @param orden place among those of the same instant
 * @param quien account
 * @param puesto post held that day, or empty when none was recorded
 * @param que what happened
 * @param detalle further words, or empty
 */
record Suceso(Instant cuando, int orden, String quien, String puesto, String que, String detalle) {

    static final Comparator<Suceso> EN_ORDEN =
            Comparator.comparing(Suceso::cuando).thenComparingInt(Suceso::orden);

    static final List<String> COLUMNAS = List.of("cuando", "quien", "puesto", "que", "detalle");

    List<String> fila() {
        return List.of(cuando.toString(), quien, puesto, que, detalle);
    }
}
