package mx.recauda.rendicion.medida;

import mx.recauda.rendicion.cifra.OrigenDeCifra;
import mx.recauda.rendicion.cifra.Unidad;

/**
 * Something that is measured.
 *
 * @param id stable key, small letters and dots: {@code determinacion.cotizantes}
 * @param unidad unit of its value
 * @param origen where its facts live
 */
public record Medida(String id, Unidad unidad, OrigenDeCifra origen) {

    private static final String ID = "[a-z]+(\\.[a-z]+)+";

    /** Refuses a key of another shape. */
    public Medida {
        if (!id.matches(ID)) {
            throw new IllegalArgumentException("not a key of a measure: " + id);
        }
    }
}
