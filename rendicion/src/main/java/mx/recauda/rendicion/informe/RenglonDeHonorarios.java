package mx.recauda.rendicion.informe;

import mx.recauda.rendicion.texto.Texto;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A row of the section {@code honorarios}: a responsible unit, or the total.
 *
 * @param fila captured row
 * @param unidad responsible unit, empty in the total
 * @param contratos contracts signed in the period
 * @param ejercido budget spent in the period, in pesos
 */
public record RenglonDeHonorarios(
        Fila fila, String unidad, Optional<BigDecimal> contratos, Optional<BigDecimal> ejercido) {

    /** Key of the section and of its table. */
    public static final String TABLA = "honorarios";

    /** Every row of the report, in the order captured. */
    public static List<RenglonDeHonorarios> de(Informe informe) {
        return informe.tabla(TABLA).filas().stream()
                .map(f ->
                        new RenglonDeHonorarios(
                                f,
                                f.crudo("unidad_responsable").strip(),
                                NumeroPublicado.numero(f, "contratos_periodo"),
                                NumeroPublicado.numero(f, "presupuesto_ejercido")
                                        .or(() ->
                                                NumeroPublicado.numero(
                                                        f, "presupuesto_ejercido_publicado"))))
                .toList();
    }

    /** Whether the row is the total of the units. */
    public boolean esTotal() {
        return Texto.plano(fila.crudo("nivel")).contains("total")
                || Texto.plano(unidad).matches("total\\b.*");
    }
}
