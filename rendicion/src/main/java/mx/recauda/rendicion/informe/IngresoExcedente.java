package mx.recauda.rendicion.informe;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A row of the section {@code ingresos_excedentes}: income above the estimate, at a cut.
 *
 * @param fila captured row
 * @param concepto income concept
 * @param periodo accumulated period as captured
 * @param registrado surplus registered, in pesos
 * @param aplicacion its use, in pesos
 */
public record IngresoExcedente(
        Fila fila,
        String concepto,
        String periodo,
        Optional<BigDecimal> registrado,
        Optional<BigDecimal> aplicacion) {

    /** Key of the section and of its table. */
    public static final String TABLA = "ingresos_excedentes";

    /** Every row of the report, in the order captured. */
    public static List<IngresoExcedente> de(Informe informe) {
        return informe.tabla(TABLA).filas().stream()
                .map(f ->
                        new IngresoExcedente(
                                f,
                                f.crudo("concepto").strip(),
                                f.crudo("periodo").strip(),
                                NumeroPublicado.numero(f, "monto")
                                        .or(() -> NumeroPublicado.numero(f, "monto_publicado")),
                                NumeroPublicado.numero(f, "aplicacion")
                                        .or(() ->
                                                NumeroPublicado.numero(f, "aplicacion_publicada"))))
                .toList();
    }
}
