package mx.recauda.platform.determinacion;

import mx.recauda.ley.dinero.Importe;

import java.util.Optional;
import java.util.UUID;

/**
 * What came out of an emission for one registro.
 *
 * @param registro identity of the registro
 * @param numero its eleven positions
 * @param propuesta the proposal in force; empty when there is none
 * @param escritos rows written
 * @param apartados workers whose facts could not be computed
 * @param total everything proposed
 * @param codigo code of the reason when it was parked, or empty
 * @param motivo the reason for people, or empty
 * @param intento 1 the first time
 */
public record ResultadoDeEmision(
        UUID registro,
        String numero,
        String oficina,
        Estado estado,
        Optional<UUID> propuesta,
        int trabajadores,
        int escritos,
        int apartados,
        Importe total,
        String codigo,
        String motivo,
        int intento) {

    /** What happened. */
    public enum Estado {
        /** A proposal was written. */
        EMITIDA,
        /** The one before says the same. */
        SIN_CAMBIO,
        /** There is nobody to propose. */
        SIN_TRABAJADORES,
        /** It could not be computed; see the reason. */
        APARTADA
    }
}
