package mx.recauda.platform.portal;

import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * A list without limit as a file, read while it is written: the head and then its rows, counted.
 */
public final class ListaAlVuelo<T> implements Iterator<List<String>> {

    private static final String LIBRO_DE_CALCULO = "xlsx";

    private final List<String> cabeza;
    private final Iterator<T> cosas;
    private final Function<T, List<String>> celdas;
    private int leidos = -1;

    /**
     * A list and how it is written.
     *
     * @param cabeza names of the columns
     * @param cosas what is listed, read once
     * @param celdas those of each
     */
    public ListaAlVuelo(List<String> cabeza, Iterator<T> cosas, Function<T, List<String>> celdas) {
        this.cabeza = cabeza;
        this.cosas = cosas;
        this.celdas = celdas;
    }

    /**
     * Writes all of them, and says how many there were beside the head.
     *
     * @param formato {@code xlsx} for a workbook; anything else is CSV
     */
    public int escribe(HttpServletResponse respuesta, String nombre, String formato)
            throws IOException {
        if (formato.equals(LIBRO_DE_CALCULO)) {
            ArchivoXlsx.alVuelo(respuesta, nombre, this);
        } else {
            CsvAlVuelo.escribe(respuesta, nombre, this);
        }
        return leidos;
    }

    @Override
    public boolean hasNext() {
        return leidos < 0 || cosas.hasNext();
    }

    @Override
    public List<String> next() {
        leidos++;
        return leidos == 0 ? cabeza : celdas.apply(cosas.next());
    }
}
