package mx.recauda.formats.cedula;

import java.util.ArrayList;
import java.util.List;

/**
 * A table ready for the template: RFC, CURP and place are left to the data files so that the
 * amounts fit the page.
 *
 * @param titulo title
 * @param columnas titles
 * @param renglones rows of texts
 * @param totales last row
 */
record CuadroImpreso(
        String titulo, List<Celda> columnas, List<List<Celda>> renglones, List<Celda> totales) {

    private static final List<String> SIN_IMPRIMIR = List.of("rfc", "curp", "ubicacion");

    /**
     * A cell.
     *
     * @param texto what it says
     * @param clase {@code num} for numbers, or empty
     */
    record Celda(String texto, String clase) {}

    static CuadroImpreso de(Cuadro cuadro) {
        List<Object> titulos = cuadro.columnas().stream().map(c -> (Object) c.titulo()).toList();
        return new CuadroImpreso(
                cuadro.titulo(),
                celdas(cuadro, titulos),
                cuadro.renglones().stream().map(r -> celdas(cuadro, cuadro.valores(r))).toList(),
                celdas(cuadro, conEtiqueta(cuadro)));
    }

    private static List<Object> conEtiqueta(Cuadro cuadro) {
        List<Object> totales = new ArrayList<>(cuadro.totales());
        totales.set(1, "TOTAL");
        return totales;
    }

    private static List<Celda> celdas(Cuadro cuadro, List<Object> valores) {
        List<Celda> celdas = new ArrayList<>();
        for (int i = 0; i < valores.size(); i++) {
            if (!SIN_IMPRIMIR.contains(cuadro.columnas().get(i).clave())) {
                celdas.add(
                        new Celda(Cuadro.legible(valores.get(i)), cuadro.esNumero(i) ? "num" : ""));
            }
        }
        return celdas;
    }
}
