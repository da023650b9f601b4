package mx.recauda.platform.rendicion.mesa;

import mx.recauda.rendicion.justificacion.JustificacionesDeInforme.Declarada;
import mx.recauda.rendicion.version.Casilla;

import java.util.SortedMap;
import java.util.UUID;

/** The explanations of the cells of a draft, which go with it into the version sent. */
public interface JustificacionesDeBorrador {

    /** Those in force that say something, of every section, by the cell explained. */
    SortedMap<Casilla, Declarada> enVigor(UUID borrador);

    /** Keeps in a draft that nobody has written in those of the report it corrects. */
    void toma(UUID borrador, SortedMap<Casilla, Declarada> declaradas, String cuenta);
}
