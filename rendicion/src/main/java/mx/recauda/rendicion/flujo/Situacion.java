package mx.recauda.rendicion.flujo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a request stands after its acts; a pure function of them.
 *
 * @param estado where it stands
 * @param version 1 for the first round; one more each time a sent section is reopened
 * @param vence last day for the area, after extensions
 * @param cierre last day for the reviews, never before {@code vence}
 * @param desde legal day since which the present debtor owes
 * @param ultimo instant of the last act, the request included
 * @param elaboraron persons who captured or delivered what now stands, since the section was first
 *     asked: reopening does not wash hands
 * @param aprobaron persons who endorsed it since it was last delivered
 * @param observaciones every comment, in the order made
 * @param huellaEntregada content hash of the last delivery, when given
 */
public record Situacion(
        Estado estado,
        int version,
        LocalDate vence,
        LocalDate cierre,
        LocalDate desde,
        Instant ultimo,
        Set<String> elaboraron,
        Set<String> aprobaron,
        List<Observacion> observaciones,
        Optional<String> huellaEntregada) {

    /** Keeps immutable copies. */
    public Situacion {
        elaboraron = Set.copyOf(elaboraron);
        aprobaron = Set.copyOf(aprobaron);
        observaciones = List.copyOf(observaciones);
    }

    /** The comments nobody has answered. */
    public List<Observacion> abiertas() {
        return observaciones.stream().filter(Observacion::abierta).toList();
    }

    /** The last day that binds whoever owes the next act. */
    public LocalDate limite() {
        return estado.admiteCaptura() ? vence : cierre;
    }
}
