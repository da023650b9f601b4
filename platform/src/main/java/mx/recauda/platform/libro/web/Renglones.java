package mx.recauda.platform.libro.web;

import jakarta.servlet.http.HttpServletResponse;

import mx.recauda.platform.portal.ArchivoXlsx;
import mx.recauda.platform.portal.CsvAlVuelo;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** The rows of a file, the head first, counted while they are written. */
final class Renglones<T> implements Iterator<List<String>> {

    private static final String LIBRO_DE_CALCULO = "xlsx";

    private final List<String> cabeza;
    private final Iterator<T> cosas;
    private final Function<T, List<String>> celdas;
    private int leidos = -1;

    Renglones(List<String> cabeza, Iterator<T> cosas, Function<T, List<String>> celdas) {
        this.cabeza = cabeza;
        this.cosas = cosas;
        this.celdas = celdas;
    }

    /** Writes all of them, and says how many there were beside the head. */
    int escribe(HttpServletResponse respuesta, String nombre, String formato) throws IOException {
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
