package mx.recauda.rendicion.flujo;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One act on a requested section. Acts are only added, never changed.
 *
 * @param accion what was done
 * @param firma who did it, with the post held that day
 * @param nota words: the comment, the answer or the reason; empty when the act needs none
 * @param vence new due date, for an extension or a return that gives one
 * @param huella content hash (64 hexadecimal digits) of what was delivered, approved or sent
 * @param oficio reference of the letter that carries or orders it, when there is one
 * @param observacion number of the comment attended, from 1 in the order made; 0 when none
 */
public record Acto(
        Accion accion,
        Firma firma,
        String nota,
        Optional<LocalDate> vence,
        Optional<String> huella,
        Optional<String> oficio,
        int observacion) {

    /** An act with words only. */
    public static Acto de(Accion accion, Firma firma, String nota) {
        return new Acto(
                accion, firma, nota, Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }

    /** The same act with a due date. */
    public Acto conVencimiento(LocalDate fecha) {
        return new Acto(accion, firma, nota, Optional.of(fecha), huella, oficio, observacion);
    }

    /** The same act over the content of the given hash. */
    public Acto conHuella(String contenido) {
        return new Acto(accion, firma, nota, vence, Optional.of(contenido), oficio, observacion);
    }

    /** The same act, carried or ordered by a letter. */
    public Acto conOficio(String referencia) {
        return new Acto(accion, firma, nota, vence, huella, Optional.of(referencia), observacion);
    }

    /** The same act, as the answer to a comment. */
    public Acto sobreObservacion(int numero) {
        return new Acto(accion, firma, nota, vence, huella, oficio, numero);
    }
}
