package mx.recauda.platform.rendicion.oficios;

import mx.recauda.platform.rendicion.captura.Archivo;
import mx.recauda.rendicion.oficio.ActoDeOficio;

import java.util.Optional;
import java.util.UUID;

/**
 * An act that a person wants to record on a letter.
 *
 * @param clave key of the request; the same one again gives the same answer
 * @param leidos acts the letter had when the person read it
 * @param acto makes the act once it is known who signs it and where its file is
 * @param archivo the receipt, when the act brings one
 */
public record IntentoDeOficio(UUID clave, int leidos, PorFirmar acto, Optional<Archivo> archivo) {

    /** An act without file. */
    public static IntentoDeOficio de(UUID clave, int leidos, PorFirmar acto) {
        return new IntentoDeOficio(clave, leidos, acto, Optional.empty());
    }

    /** An act that lacks its author. */
    @FunctionalInterface
    public interface PorFirmar {

        /**
         * The act.
         *
         * @param autor name and post of who records it
         * @param archivo handle of the stored file, or empty
         * @param huella SHA-256 of the file, or empty
         */
        ActoDeOficio firma(String autor, String archivo, String huella);
    }
}
