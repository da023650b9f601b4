package mx.recauda.platform.rendicion.informes;

import java.util.List;
import java.util.Map;

/**
 * How a captured table is laid out on a page. Columns not named anywhere are shown as they come, so
 * that a table of another year is never hidden.
 *
 * @param encabezado columns that name the row
 * @param grupo column whose changes part the rows, or empty
 * @param pivote columns whose values become columns, or none
 * @param medidas columns repeated under each value of the pivot
 * @param textos long texts shown under the name of the row
 * @param ocultas columns that repeat what the page already says
 * @param suma whether each group of rows is closed by its sum, which is not published
 */
record Disposicion(
        List<String> encabezado,
        String grupo,
        List<String> pivote,
        List<String> medidas,
        List<String> textos,
        List<String> ocultas,
        boolean suma) {

    private static final List<String> REPETIDAS =
            List.of("ramo", "entidad", "orden", "tipo_respuesta_codigo", "nivel");

    private static final Map<String, Disposicion> CONOCIDAS =
            Map.ofEntries(
                    Map.entry(
                            "ingresos_excedentes",
                            por(List.of("concepto"), "periodo", List.of("monto", "aplicacion"))
                                    .sumando()),
                    Map.entry(
                            "contratos_plurianuales",
                            new Disposicion(
                                    List.of("concepto"),
                                    "",
                                    List.of("etiqueta", "periodo"),
                                    List.of("monto"),
                                    List.of("justificacion"),
                                    List.of("ramo", "entidad", "nivel", "columna", "medida"),
                                    false)),
                    Map.entry(
                            "adecuaciones",
                            new Disposicion(
                                    List.of("concepto"),
                                    "seccion",
                                    List.of(),
                                    List.of(),
                                    List.of("explicacion"),
                                    List.of("ramo", "entidad"),
                                    true)),
                    Map.entry(
                            "donativos",
                            por(
                                            List.of("beneficiario"),
                                            "periodo",
                                            List.of(
                                                    "monto",
                                                    "monto_total",
                                                    "recursos_fiscales",
                                                    "recursos_propios"))
                                    .con("fin_especifico")
                                    .sumando()),
                    Map.entry(
                            "juicios",
                            new Disposicion(
                                    List.of("resultado"),
                                    "grupo",
                                    List.of("mes"),
                                    List.of("numero", "cuantia"),
                                    List.of(),
                                    List.of("ramo", "entidad", "nivel"),
                                    false)),
                    Map.entry("variacion_gasto", simple("concepto", "", "explicacion")),
                    Map.entry("honorarios", simple("unidad_responsable", "", "")),
                    Map.entry("compromisos", simple("codigo", "tema", "")),
                    Map.entry("indicadores", simple("codigo", "tema", "")));

    /** The layout of a table; an unknown one shows every column after its first. */
    static Disposicion de(String tabla, List<String> columnas) {
        Disposicion conocida = CONOCIDAS.get(tabla);
        if (conocida != null && columnas.containsAll(conocida.encabezado)) {
            return conocida.pivotable(columnas);
        }
        return new Disposicion(
                columnas.stream().limit(1).toList(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    /** Without its pivot when the table lacks the columns for it. */
    private Disposicion pivotable(List<String> columnas) {
        return columnas.containsAll(pivote)
                ? this
                : new Disposicion(encabezado, grupo, List.of(), List.of(), textos, ocultas, suma);
    }

    private static Disposicion por(List<String> encabezado, String pivote, List<String> medidas) {
        return new Disposicion(
                encabezado, "", List.of(pivote), medidas, List.of(), REPETIDAS, false);
    }

    private static Disposicion simple(String encabezado, String grupo, String texto) {
        return new Disposicion(
                List.of(encabezado),
                grupo,
                List.of(),
                List.of(),
                texto.isEmpty() ? List.of() : List.of(texto),
                REPETIDAS,
                false);
    }

    private Disposicion con(String texto) {
        return new Disposicion(encabezado, grupo, pivote, medidas, List.of(texto), ocultas, suma);
    }

    private Disposicion sumando() {
        return new Disposicion(encabezado, grupo, pivote, medidas, textos, ocultas, true);
    }

    boolean pivotada() {
        return !pivote.isEmpty();
    }
}
