package mx.recauda.platform.afiliacion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something new is known of a registro patronal that may move its money: published once, in the
 * transaction that writes it, and only when something was written. Whoever determines money derives
 * again the months of that registro from the one of {@link #desde} on; reads «as known at» a cut
 * before {@link #conocidoEn} stay as they were. A bulk lote is one event, when its last line is
 * decided; merged numbers are one event for each registro that has movements of any of them.
 *
 * <p>Listen with {@code @Async} and {@code @TransactionalEventListener}: the event is kept until
 * the listener ends well. The listener runs without scope and without transaction: it declares its
 * scope ({@code Alcances.nacional}) and then begins one, with one connection. The same event may
 * arrive twice; {@link #id} tells it.
 *
 * @param id identity of the event
 * @param motivo what happened
 * @param sujeto on what: the lote, the worker, or the procedure of the employer
 * @param registro identity of the registro patronal whose months may change
 * @param desde first day whose contributions may change
 * @param conocidoEn when it was known
 */
public record CambioDeAfiliacion(
        UUID id, Motivo motivo, UUID sujeto, UUID registro, LocalDate desde, Instant conocidoEn) {

    /** What moves money in the registry. */
    public enum Motivo {
        /** A lote of movements was operated to its last line. */
        LOTE,
        /** A movement that was operated never held. */
        ANULACION,
        /** Days of absence were noted. */
        AUSENCIA,
        /** Days of incapacity were certified. */
        INCAPACIDAD,
        /** Two numbers of one person are read as one. */
        FUSION,
        /** Two numbers that were read as one are read apart again. */
        SEPARACION,
        /** A procedure of the employer changed class, premium, or the days in force. */
        TRAMITE_PATRONAL
    }
}
