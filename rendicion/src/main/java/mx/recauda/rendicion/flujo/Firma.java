package mx.recauda.rendicion.flujo;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who acted, with the post held that day. It is a copy, not a reference: a later change of post
 * does not change it.
 *
 * @param persona stable id of the person
 * @param nombre name as it was that day
 * @param puesto title of the post held that day
 * @param papel what the post does on the road
 * @param area key of the area of the post
 * @param momento instant of the act
 * @param dia legal day of the act (business date, America/Mexico_City)
 */
public record Firma(
        String persona,
        String nombre,
        String puesto,
        Papel papel,
        String area,
        Instant momento,
        LocalDate dia) {

    /** Refuses an anonymous act. */
    public Firma {
        if (persona.isBlank() || nombre.isBlank() || puesto.isBlank()) {
            throw new IllegalArgumentException("an act needs a person, a name and a post");
        }
    }
}
