package mx.recauda.platform.afiliacion.forma;

import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.portal.Pagina;

import java.util.List;

/** A page of a list whose search stays in the session: its address carries only the key. */
public final class ListaBuscada {

    /** Rows that an exported file holds. */
    public static final int MAXIMO_EXPORTADO = 50_000;

    private ListaBuscada() {}

    /** Reads some rows, after skipping others. */
    @FunctionalInterface
    public interface Lectura<T> {

        /** The rows. */
        List<T> lee(int desde, int cuantas);
    }

    /**
     * Every row, for a file that is never cut short in silence.
     *
     * @throws FalloConCodigo when there are more than a file holds
     */
    public static <T> List<T> entera(int total, Lectura<T> lectura) {
        if (total > MAXIMO_EXPORTADO) {
            throw new FalloConCodigo(
                    FalloConCodigo.Clase.ENTRADA,
                    ErrorDeForma.EXPORTACION_GRANDE,
                    total,
                    MAXIMO_EXPORTADO);
        }
        return lectura.lee(0, MAXIMO_EXPORTADO);
    }

    /**
     * The page asked for, or the nearest one.
     *
     * @param total rows of the whole search
     * @param ruta address of the list; its export is the same with {@code .csv}
     * @param consulta key of the search, or empty
     */
    public static <T> Pagina<T> pagina(
            int total, int pagina, String ruta, String consulta, Lectura<T> lectura) {
        int esta = Math.clamp(pagina, 1, Math.max(1, Math.ceilDiv(total, Pagina.TAMANO)));
        String cola = consulta.isEmpty() ? "" : "?consulta=" + consulta;
        return new Pagina<>(
                lectura.lee((esta - 1) * Pagina.TAMANO, Pagina.TAMANO),
                esta,
                Pagina.TAMANO,
                total,
                ruta + cola,
                ruta + ".csv" + cola);
    }
}
