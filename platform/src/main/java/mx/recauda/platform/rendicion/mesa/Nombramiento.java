package mx.recauda.platform.rendicion.mesa;

import mx.recauda.rendicion.flujo.Firma;
import mx.recauda.rendicion.flujo.Papel;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The post a person holds on a day.
 *
 * @param cuenta account
 * @param nombre name
 * @param area key of the area
 * @param puesto title of the post
 * @param papel what the post does on the road of a section
 */
public record Nombramiento(String cuenta, String nombre, String area, String puesto, Papel papel) {

    /** The signature of an act done with this post. */
    public Firma firma(Instant momento, LocalDate dia) {
        return new Firma(cuenta, nombre, puesto, papel, area, momento, dia);
    }
}
