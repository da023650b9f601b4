package mx.recauda.rendicion.informe;

import mx.recauda.rendicion.texto.Texto;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A row of the section {@code juicios}: a month of the quarter, or a total, of one result.
 *
 * @param fila captured row
 * @param grupo won, lost, nullity for effects, operating cost
 * @param resultado result inside the group; {@code total} for the total of the group
 * @param mes month, or the label of the total
 * @param numero lawsuits counted
 * @param cuantia amount in pesos
 */
public record RenglonDeJuicios(
        Fila fila,
        String grupo,
        String resultado,
        String mes,
        Optional<BigDecimal> numero,
        Optional<BigDecimal> cuantia) {

    /** Key of the section and of its table. */
    public static final String TABLA = "juicios";

    /** Every row of the report, in the order captured. */
    public static List<RenglonDeJuicios> de(Informe informe) {
        return informe.tabla(TABLA).filas().stream().map(RenglonDeJuicios::lee).toList();
    }

    /** Whether the row is a total or a subtotal. */
    public boolean esTotal() {
        return Texto.plano(fila.crudo("nivel")).contains("total")
                || Texto.plano(mes).contains("total");
    }

    /** Whether the row is the total of several results of its group. */
    public boolean esTotalDeGrupo() {
        return esTotal() && Texto.plano(resultado).startsWith("total");
    }

    private static RenglonDeJuicios lee(Fila fila) {
        return new RenglonDeJuicios(
                fila,
                fila.crudo("grupo").strip(),
                fila.crudo("resultado").strip(),
                fila.crudo("mes").strip(),
                NumeroPublicado.numero(fila, "numero"),
                NumeroPublicado.numero(fila, "cuantia")
                        .or(() -> NumeroPublicado.numero(fila, "cuantia_publicada")));
    }
}
