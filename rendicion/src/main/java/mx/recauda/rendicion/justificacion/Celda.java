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
 * @param vacia whether nobody has given the cell a value, which has to be explained as if it were
 *     outside its threshold; the value is then zero and says nothing
 */
public record Celda(
        String nombre,
        BigDecimal base,
        BigDecimal valor,
        Umbral umbral,
        LocalDate corte,
        List<DatoCitable> datos,
        Optional<String> textoAnterior,
        boolean vacia) {

    /** Keeps an immutable copy. */
    public Celda {
        datos = List.copyOf(datos);
    }

    /** A cell with a value. */
    public Celda(
            String nombre,
            BigDecimal base,
            BigDecimal valor,
            Umbral umbral,
            LocalDate corte,
            List<DatoCitable> datos,
            Optional<String> textoAnterior) {
        this(nombre, base, valor, umbral, corte, datos, textoAnterior, false);
    }

    /** Whether it must be explained. */
    public boolean exigeJustificacion() {
        return vacia || umbral.excede(base, valor);
    }
}
