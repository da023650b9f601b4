package mx.recauda.platform.portal;

import java.util.List;

/**
 * What a module finds for the command search. Implemented as a bean by each module; the query never
 * travels in an address.
 */
public interface Buscador {

    /** Matches for a query of at least two characters, best first, few. */
    List<Hallado> busca(String consulta, Persona persona);

    /**
     * One match.
     *
     * @param clase kind of thing, by which results are grouped
     * @param titulo its own name, as data
     * @param detalle where it belongs
     * @param ruta its page
     * @param exacto whether the query names it and nothing else
     */
    record Hallado(Texto clase, String titulo, Texto detalle, String ruta, boolean exacto) {}
}
