package mx.recauda.rendicion.informe;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A row of the section {@code variacion_gasto}. Amounts in the unit of the row, usually million
 * pesos.
 *
 * @param fila captured row
 * @param concepto concept
 * @param programado authorised calendar
 * @param ejercido spent
 * @param absoluta published absolute variation
 * @param relativa published relative variation, in percent
 */
public record VariacionDeGasto(
        Fila fila,
        String concepto,
        Optional<BigDecimal> programado,
        Optional<BigDecimal> ejercido,
        Optional<BigDecimal> absoluta,
        Optional<BigDecimal> relativa) {

    /** Key of the section and of its table. */
    public static final String TABLA = "variacion_gasto";

    /** Every row of the report, in the order captured. */
    public static List<VariacionDeGasto> de(Informe informe) {
        return informe.tabla(TABLA).filas().stream()
                .map(f ->
                        new VariacionDeGasto(
                                f,
                                f.crudo("concepto").strip(),
                                NumeroPublicado.numero(f, "programado"),
                                NumeroPublicado.numero(f, "ejercido"),
                                NumeroPublicado.numero(f, "diferencia_absoluta"),
                                NumeroPublicado.numero(f, "diferencia_relativa_pct")))
                .toList();
    }
}
