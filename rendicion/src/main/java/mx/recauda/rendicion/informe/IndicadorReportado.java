package mx.recauda.rendicion.informe;

import mx.recauda.rendicion.texto.Texto;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An indicator of the section {@code indicadores}.
 *
 * @param fila captured row, with any further column of its sheet
 * @param tema theme
 * @param codigo code, {@code IOR.3}
 * @param nombre name
 * @param respuesta type of report as captured
 * @param etiquetaA what variable A counts
 * @param a variable A
 * @param etiquetaB what variable B counts
 * @param b variable B
 * @param columnaValor column of the published value
 * @param valor published value as captured, for example {@code 2.6%}
 */
public record IndicadorReportado(
        Fila fila,
        String tema,
        String codigo,
        String nombre,
        String respuesta,
        String etiquetaA,
        Optional<BigDecimal> a,
        String etiquetaB,
        Optional<BigDecimal> b,
        String columnaValor,
        String valor) {

    /** Key of the table. */
    public static final String TABLA = "indicadores";

    /** Every indicator of the report, in the order captured. */
    public static List<IndicadorReportado> de(Informe informe) {
        Tabla tabla = informe.tabla(TABLA);
        String columnaValor =
                tabla.columnas().stream()
                        .filter(c -> c.equals("valor_publicado") || c.equals("valor"))
                        .findFirst()
                        .orElse("");
        return tabla.filas().stream().map(f -> lee(f, columnaValor)).toList();
    }

    /** How the row is named to a reader: its code, or its name. */
    public String rotulo() {
        return codigo.isEmpty() ? nombre : codigo;
    }

    /** The published value as a number, in percent. */
    public Optional<BigDecimal> numero() {
        return NumeroPublicado.numero(valor);
    }

    /** Whether the response says that a value is reported. */
    public boolean diceReportarValor() {
        return Texto.plano(respuesta).startsWith("se reporta valor");
    }

    /** Whether the response says that there is nothing to report. */
    public boolean diceSinInformacion() {
        return Texto.plano(respuesta).startsWith("sin informacion");
    }

    /** Whether the formula is the ratio A/B in percent; a blank formula counts as such. */
    public boolean esRazonPorcentual() {
        String formula = fila.crudo("formula").replaceAll("[\\s()\\[\\]]", "");
        return formula.isEmpty() || formula.matches("(?i)A/B[*x×·]100");
    }

    private static IndicadorReportado lee(Fila fila, String columnaValor) {
        return new IndicadorReportado(
                fila,
                fila.crudo("tema").strip(),
                fila.crudo("codigo").strip(),
                fila.crudo("nombre").strip(),
                fila.crudo("tipo_reporte").strip(),
                fila.crudo("variable_a").strip(),
                NumeroPublicado.numero(fila, "a"),
                fila.crudo("variable_b").strip(),
                NumeroPublicado.numero(fila, "b"),
                columnaValor,
                fila.crudo(columnaValor).strip());
    }
}
