package mx.recauda.platform.portal;

import org.springframework.web.util.UriComponentsBuilder;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * One page of a list, with what its foot needs. The address always reproduces the page.
 *
 * @param filas rows of this page
 * @param numero this page, from 1
 * @param tamano rows on a full page
 * @param total rows of the whole filtered set
 * @param ruta address of the list with its filters, without the page
 * @param exporta address that exports the whole filtered set, or empty
 * @param <T> type of a row
 */
public record Pagina<T>(
        List<T> filas, int numero, int tamano, int total, String ruta, String exporta) {

    /** Rows of a page unless the person asks otherwise. */
    public static final int TAMANO = 50;

    private static final int VECINAS = 2;

    /** Keeps an immutable copy of the rows. */
    public Pagina {
        filas = List.copyOf(filas);
    }

    /** Cuts the page out of the whole filtered list; a number outside the range is the nearest. */
    public static <T> Pagina<T> de(List<T> todas, int numero, String ruta, String exporta) {
        int paginas = Math.max(1, Math.ceilDiv(todas.size(), TAMANO));
        int esta = Math.clamp(numero, 1, paginas);
        int desde = Math.min(todas.size(), (esta - 1) * TAMANO);
        int hasta = Math.min(todas.size(), desde + TAMANO);
        return new Pagina<>(todas.subList(desde, hasta), esta, TAMANO, todas.size(), ruta, exporta);
    }

    /** How many pages there are, at least one. */
    public int paginas() {
        return Math.max(1, Math.ceilDiv(total, tamano));
    }

    /** Place of the first row shown, from 1; 0 when there is none. */
    public int primero() {
        return filas.isEmpty() ? 0 : (numero - 1) * tamano + 1;
    }

    /** Place of the last row shown. */
    public int ultimo() {
        return filas.isEmpty() ? 0 : primero() + filas.size() - 1;
    }

    /** Numbers of the pages shown in the foot: the first, the last and the neighbours. */
    public List<Integer> visibles() {
        return IntStream.rangeClosed(1, paginas())
                .filter(p -> p == 1 || p == paginas() || Math.abs(p - numero) <= VECINAS)
                .boxed()
                .toList();
    }

    /** Address of another page. */
    public String enlace(int pagina) {
        return con(ruta, uri -> uri.replaceQueryParam("pagina", pagina));
    }

    private static String con(String ruta, UnaryOperator<UriComponentsBuilder> cambio) {
        return cambio.apply(UriComponentsBuilder.fromUriString(ruta)).build().toUriString();
    }
}
