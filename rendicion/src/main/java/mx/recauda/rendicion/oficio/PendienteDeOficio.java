package mx.recauda.rendicion.oficio;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something owed for a letter.
 *
 * @param oficio the letter
 * @param turno the turn that waits; empty when what is owed is the answer itself
 * @param quien area that owes it: that of the turn, ours to turn or answer, or the receiver
 * @param limite last day, when there is one
 * @param atraso days past that day, 0 when in time
 */
public record PendienteDeOficio(
        Oficio oficio,
        Optional<Turno> turno,
        String quien,
        Optional<LocalDate> limite,
        long atraso) {

    /**
     * What is owed on a day, the latest first. A letter that asks for no answer and was turned to
     * nobody owes nothing; a sent one is owed by its receiver.
     */
    public static List<PendienteDeOficio> al(LocalDate dia, List<Oficio> oficios) {
        return oficios.stream()
                .flatMap(o -> de(o, dia))
                .sorted(
                        Comparator.comparingLong(PendienteDeOficio::atraso)
                                .reversed()
                                .thenComparing(p -> p.limite().orElse(LocalDate.MAX))
                                .thenComparing(p -> p.oficio().numero()))
                .toList();
    }

    private static Stream<PendienteDeOficio> de(Oficio oficio, LocalDate dia) {
        SituacionDeOficio situacion = oficio.situacion(dia);
        if (oficio.fecha().isAfter(dia) || !situacion.estado().abierto()) {
            return Stream.empty();
        }
        List<Turno> turnos = situacion.pendientes();
        if (!turnos.isEmpty()) {
            return turnos.stream()
                    .map(t ->
                            new PendienteDeOficio(
                                    oficio,
                                    Optional.of(t),
                                    t.area(),
                                    Optional.of(t.vence()),
                                    SituacionDeOficio.atraso(Optional.of(t.vence()), dia)));
        }
        boolean debeAlgo =
                oficio.vence().isPresent() || situacion.estado() == EstadoDeOficio.DEVUELTO;
        return debeAlgo
                ? Stream.of(
                        new PendienteDeOficio(
                                oficio,
                                Optional.empty(),
                                oficio.para().area().isBlank()
                                        ? oficio.para().nombre()
                                        : oficio.para().area(),
                                oficio.vence(),
                                situacion.atraso()))
                : Stream.empty();
    }
}
