package mx.recauda.platform.rendicion.compromisos;

import mx.recauda.platform.portal.Insignia;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The letters about a promise. Implemented by who keeps them. */
public interface Correspondencia {

    /** The letters about a promise, the newest first. */
    List<Carta> de(UUID compromiso);

    /**
     * A letter.
     *
     * @param ruta its page
     * @param numero number as printed
     * @param fecha its date
     * @param asunto what it is about
     * @param estado where it stands
     */
    record Carta(String ruta, String numero, LocalDate fecha, String asunto, Insignia estado) {}
}
