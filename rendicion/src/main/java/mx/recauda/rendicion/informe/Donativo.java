package mx.recauda.rendicion.informe;

import mx.recauda.rendicion.texto.Texto;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A row of the section {@code donativos}: a beneficiary, or the total, at a cut. The amount may be
 * split by origin of the resources (2014) or be a single one (2016).
 *
 * @param fila captured row
 * @param partida expense item as captured
 * @param beneficiario who received it
 * @param fin specific purpose
 * @param periodo accumulated period as captured; empty when the form has a single cut
 * @param montos amounts by column, in pesos, in the order captured
 */
public record Donativo(
        Fila fila,
        String partida,
        String beneficiario,
        String fin,
        String periodo,
        List<Monto> montos) {

    /** Key of the section and of its table. */
    public static final String TABLA = "donativos";

    private static final String POR_FUENTE = "recursos_";

    /**
     * An amount of the row.
     *
     * @param columna its column
     * @param importe pesos; empty when it was not reported
     */
    public record Monto(String columna, Optional<BigDecimal> importe) {}

    /** Keeps an immutable copy. */
    public Donativo {
        montos = List.copyOf(montos);
    }

    /** Every row of the report, in the order captured. */
    public static List<Donativo> de(Informe informe) {
        Tabla tabla = informe.tabla(TABLA);
        List<String> columnas =
                tabla.columnas().stream()
                        .filter(c -> c.startsWith("monto") || c.startsWith(POR_FUENTE))
                        .filter(c -> !c.contains("publicad"))
                        .toList();
        return tabla.filas().stream().map(f -> lee(f, columnas)).toList();
    }

    /** Whether the row is the total of the beneficiaries. */
    public boolean esTotal() {
        return Texto.plano(fila.crudo("nivel")).startsWith("total")
                || Texto.plano(beneficiario).matches("total\\b.*");
    }

    /** The whole amount of the row. */
    public Optional<Monto> total() {
        return montos.stream().filter(m -> m.columna().startsWith("monto")).findFirst();
    }

    /** The parts of the amount, by origin of the resources. */
    public List<Monto> porFuente() {
        return montos.stream().filter(m -> m.columna().startsWith(POR_FUENTE)).toList();
    }

    private static Donativo lee(Fila fila, List<String> columnas) {
        return new Donativo(
                fila,
                fila.crudo("partida").strip(),
                fila.crudo("beneficiario").strip(),
                fila.crudo("fin_especifico").strip(),
                fila.crudo("periodo").strip(),
                columnas.stream().map(c -> new Monto(c, NumeroPublicado.numero(fila, c))).toList());
    }
}
