package mx.recauda.rendicion.justificacion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A cell to be explained, with what it is compared with.
 *
 * @param nombre words that name it
 * @param base what it is compared with: previous quarter, goal or approved budget
 * @param valor its value
 * @param umbral how far it may go without words
 * @param corte last day of the period it tells
 * @param datos figures of the report that its text may quote
 * @param textoAnterior the explanation of the previous quarter, when there was one
 */
public record Celda(
        String nombre,
        BigDecimal base,
        BigDecimal valor,
        Umbral umbral,
        LocalDate corte,
        List<DatoCitable> datos,
        Optional<String> textoAnterior) {

    /** Keeps an immutable copy. */
    public Celda {
        datos = List.copyOf(datos);
    }

    /** Whether it must be explained. */
    public boolean exigeJustificacion() {
        return umbral.excede(base, valor);
    }
}
