package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.PatronConocido;
import mx.recauda.platform.determinacion.Propuesta;

import java.util.Optional;
import java.util.UUID;

/**
 * The month that an employer determines with his own figures.
 *
 * @param propuesta what it is compared with; empty when the month cannot be proposed
 */
record MesPresentado(
        UUID registro,
        String oficina,
        String numero,
        String nombre,
        Mes mes,
        Optional<UUID> propuesta) {

    static MesPresentado de(Propuesta propuesta) {
        return new MesPresentado(
                propuesta.registro(),
                propuesta.oficina(),
                propuesta.numero(),
                propuesta.nombre(),
                propuesta.mes(),
                Optional.of(propuesta.id()));
    }

    static MesPresentado sinPropuesta(PatronConocido patron, Mes mes) {
        return new MesPresentado(
                patron.id(),
                patron.oficina(),
                patron.registro().valor(),
                patron.nombre(),
                mes,
                Optional.empty());
    }
}
