package mx.recauda.platform.rendicion.oficios;

import mx.recauda.rendicion.oficio.Parte;
import mx.recauda.rendicion.oficio.Sentido;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A letter to be registered.
 *
 * @param intento key of the request; the same one again gives the same letter
 * @param sentido which way it goes
 * @param numero number as printed
 * @param fecha date of the letter, today at the latest
 * @param de who signs it
 * @param para to whom
 * @param asunto what it is about
 * @param contesta letter it answers, which is then answered
 * @param vence last day to answer it
 * @param objetos handles of what it is about, {@code compromiso:<id>}
 */
public record NuevoOficio(
        UUID intento,
        Sentido sentido,
        String numero,
        LocalDate fecha,
        Parte de,
        Parte para,
        String asunto,
        Optional<UUID> contesta,
        Optional<LocalDate> vence,
        List<String> objetos) {

    /** Keeps an immutable copy. */
    public NuevoOficio {
        objetos = List.copyOf(objetos);
    }
}
