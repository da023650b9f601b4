package mx.recauda.formats.cedula;

import mx.recauda.formats.cedula.Columna.Clase;
import mx.recauda.formats.csv.EscritorCsv;
import mx.recauda.ley.cedula.Renglon;
import mx.recauda.ley.dinero.Importe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Rows against columns, with totals.
 *
 * @param titulo title of the part
 * @param columnas columns
 * @param renglones rows
 */
record Cuadro(String titulo, List<Columna> columnas, List<Renglon> renglones) {

    /** Values of a row, in the order of the columns. */
    List<Object> valores(Renglon renglon) {
        return columnas.stream().map(c -> c.valor().apply(renglon)).toList();
    }

    /** Sum of each column that is added up; an empty text in the others. */
    List<Object> totales() {
        List<Object> totales = new ArrayList<>();
        for (Columna columna : columnas) {
            totales.add(total(columna));
        }
        return totales;
    }

    private Object total(Columna columna) {
        return switch (columna.clase()) {
            case IMPORTE ->
                    renglones.stream()
                            .map(r -> (Importe) columna.valor().apply(r))
                            .reduce(Importe.CERO, Importe::mas);
            case ENTERO ->
                    renglones.stream().mapToInt(r -> (Integer) columna.valor().apply(r)).sum();
            case TEXTO, SALARIO -> "";
        };
    }

    /** The data as CSV, without totals: numbers free of any locale. */
    String csv() {
        return EscritorCsv.escribe(
                columnas.stream().map(Columna::clave).toList(),
                renglones.stream()
                        .map(r -> valores(r).stream().map(Object::toString).toList())
                        .toList());
    }

    /** A value as read by people: thousands separated. */
    static String legible(Object valor) {
        return switch (valor) {
            case Importe importe -> String.format(Locale.ROOT, "%,.2f", importe.pesos());
            case Integer entero -> String.format(Locale.ROOT, "%,d", entero);
            default -> valor.toString();
        };
    }

    boolean esNumero(int columna) {
        return columnas.get(columna).clase() != Clase.TEXTO;
    }
}
