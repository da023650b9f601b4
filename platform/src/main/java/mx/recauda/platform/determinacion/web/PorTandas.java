package mx.recauda.platform.determinacion.web;

import jakarta.servlet.http.HttpServletResponse;

import mx.recauda.platform.portal.ArchivoXlsx;
import mx.recauda.platform.portal.CsvAlVuelo;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** A list without limit, read and written by parts: memory does not grow with its rows. */
final class PorTandas {

    private static final int POR_VEZ = 1_000;
    private static final String LIBRO_DE_CALCULO = "xlsx";

    private PorTandas() {}

    /**
     * All of them, each part after the last of the one before it.
     *
     * @param lector those after one, or the first ones, as many as said
     */
    static <T> Stream<T> tras(BiFunction<Optional<T>, Integer, List<T>> lector) {
        return Stream.iterate(
                        lector.apply(Optional.empty(), POR_VEZ),
                        tanda -> !tanda.isEmpty(),
                        tanda -> lector.apply(Optional.of(tanda.getLast()), POR_VEZ))
                .flatMap(List::stream);
    }

    /**
     * Writes the whole answer.
     *
     * @param formato {@code xlsx} for a workbook
     */
    static void descarga(
            HttpServletResponse respuesta,
            String nombre,
            String formato,
            List<String> cabeza,
            Stream<List<String>> renglones)
            throws IOException {
        Iterator<List<String>> todos = Stream.concat(Stream.of(cabeza), renglones).iterator();
        if (formato.equals(LIBRO_DE_CALCULO)) {
            ArchivoXlsx.alVuelo(respuesta, nombre, todos);
        } else {
            CsvAlVuelo.escribe(respuesta, nombre, todos);
        }
    }
}
