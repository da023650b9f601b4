package mx.recauda.rendicion.informe;

import mx.recauda.rendicion.texto.Texto;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One amount of the section {@code contratos_plurianuales}: a concept in a printed column.
 *
 * @param fila captured row
 * @param concepto total of the entity, current or capital expenditure
 * @param columna number of the printed column
 * @param medida what is measured: the annual amount, programmed, spent
 * @param etiqueta heading of the printed column
 * @param periodo accumulated period as captured
 * @param monto amount in pesos
 */
public record RenglonDeContratos(
        Fila fila,
        String concepto,
        String columna,
        String medida,
        String etiqueta,
        String periodo,
        Optional<BigDecimal> monto) {

    /** Key of the section and of its table. */
    public static final String TABLA = "contratos_plurianuales";

    /** Every amount of the report, in the order captured. */
    public static List<RenglonDeContratos> de(Informe informe) {
        return informe.tabla(TABLA).filas().stream().map(RenglonDeContratos::lee).toList();
    }

    /** Whether the row is the total of the others. */
    public boolean esTotal() {
        return Texto.plano(fila.crudo("nivel")).startsWith("total")
                || Texto.plano(concepto).matches("total\\b.*");
    }

    /** Whether the row is a part of a total. */
    public boolean esComponente() {
        return !esTotal() && !Texto.plano(fila.crudo("nivel")).startsWith("subtotal");
    }

    /** Whether it is an annual amount reported in the register of multi-year contracts (MASCP). */
    public boolean esReportadoEnMascp() {
        return esAnual() && !Texto.plano(etiqueta).matches(".*(no reportad|diferente).*");
    }

    /** Whether it is an annual amount that differs from that register or is missing from it. */
    public boolean esNoReportadoEnMascp() {
        return esAnual() && Texto.plano(etiqueta).matches(".*(no reportad|diferente).*");
    }

    /** Whether it is the annual amount, authorised or modified. */
    public boolean esAnual() {
        return Texto.plano(medida).startsWith("anual");
    }

    /** Whether it is the programmed amount. */
    public boolean esProgramado() {
        return Texto.plano(medida).startsWith("programado");
    }

    /** Whether it is the spent amount. */
    public boolean esEjercido() {
        return Texto.plano(medida).startsWith("ejercido");
    }

    /** The cut of the amount; empty for the annual ones. */
    public Optional<Corte> corte() {
        return Corte.lee(periodo);
    }

    private static RenglonDeContratos lee(Fila fila) {
        return new RenglonDeContratos(
                fila,
                fila.crudo("concepto").strip(),
                fila.crudo("columna").strip(),
                fila.crudo("medida").strip(),
                fila.crudo("etiqueta").strip(),
                fila.crudo("periodo").strip(),
                NumeroPublicado.numero(fila, "monto")
                        .or(() -> NumeroPublicado.numero(fila, "monto_publicado")));
    }
}
