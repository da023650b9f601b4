package mx.recauda.rendicion.comision.visita;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An agreement of a visit, as its report prints it.
 *
 * @param clave key of the promise that follows it
 * @param texto what is to be done
 * @param responsable who owes it
 * @param termino by when
 * @param efecto what is expected to change, and of which point
 * @param estado where the promise stands, in words
 * @param avance progress in percent, when something was reported
 */
public record Acuerdo(
        String clave,
        String texto,
        String responsable,
        Optional<LocalDate> termino,
        String efecto,
        String estado,
        Optional<Integer> avance) {}
