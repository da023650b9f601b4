package mx.recauda.platform.rendicion.compromisos;

import mx.recauda.platform.rendicion.captura.Archivo;
import mx.recauda.rendicion.compromiso.Acto;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An act that a person wants to record.
 *
 * @param clave key of the request; the same one again gives the same answer
 * @param leidos acts the promise had when the person read it
 * @param acto makes the act once it is known who signs it and where its file is
 * @param archivo file of the evidence, when one comes with it
 * @param areas keys of the responsible areas, the owner first, when the act writes the promise
 * @param productos products expected, when the act writes the promise
 */
public record Intento(
        UUID clave,
        int leidos,
        PorFirmar acto,
        Optional<Archivo> archivo,
        List<String> areas,
        String productos) {

    /** Keeps an immutable copy. */
    public Intento {
        areas = List.copyOf(areas);
    }

    /** An act without file. */
    public static Intento de(UUID clave, int leidos, PorFirmar acto) {
        return new Intento(clave, leidos, acto, Optional.empty(), List.of(), "");
    }

    /** An act that lacks its author. */
    @FunctionalInterface
    public interface PorFirmar {

        /**
         * The act.
         *
         * @param autor name and post of who records it
         * @param archivo handle of the file that was stored, or empty
         */
        Acto firma(String autor, String archivo);
    }
}
