package mx.recauda.platform.afiliacion.forma;

import mx.recauda.platform.portal.Pagina;

import java.util.List;

/** A page of a list whose search stays in the session: its address carries only the key. */
public final class ListaBuscada {

    private ListaBuscada() {}

    /** Reads some rows, after skipping others. */
    @FunctionalInterface
    public interface Lectura<T> {

        /** The rows. */
        List<T> lee(int desde, int cuantas);
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
