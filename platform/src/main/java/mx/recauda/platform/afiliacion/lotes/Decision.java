package mx.recauda.platform.afiliacion.lotes;

import mx.recauda.ley.afiliacion.ErrorDeAfiliacion;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.afiliacion.movimientos.Movimiento;

import java.util.List;
import java.util.Optional;

/**
 * What was decided on a line.
 *
 * @param movimiento the fact it became, or empty when it was refused
 * @param incidencias everything said of it, in a line; a remark refuses nothing
 */
record Decision(Renglon renglon, Optional<Movimiento> movimiento, List<Incidencia> incidencias) {

    Decision {
        incidencias = List.copyOf(incidencias);
    }

    static Decision rechazo(Renglon renglon, List<Incidencia> incidencias) {
        return new Decision(
                renglon,
                Optional.empty(),
                incidencias.stream().map(i -> i.enLinea(renglon.numero())).toList());
    }

    /** Number of the fact, 0 when it was refused. */
    long hecho() {
        return movimiento.map(Movimiento::id).orElse(0L);
    }

    boolean operada() {
        return movimiento.isPresent();
    }

    MotivoDeCola motivoDeCola() {
        boolean enIncapacidad =
                incidencias.stream()
                        .anyMatch(i ->
                                i.codigo().equals(ErrorDeAfiliacion.BAJA_EN_INCAPACIDAD.codigo()));
        return enIncapacidad ? MotivoDeCola.BAJA_EN_INCAPACIDAD : MotivoDeCola.RECHAZO;
    }
}
