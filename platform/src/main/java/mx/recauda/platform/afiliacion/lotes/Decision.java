package mx.recauda.platform.afiliacion.lotes;

import mx.recauda.ley.afiliacion.ErrorDeAfiliacion;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.afiliacion.movimientos.Movimiento;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was decided on a line.
 *
 * @param movimiento the fact it became, or empty when it was refused
 * @param incidencias everything said of it, in a line; a remark refuses nothing
 */
record Decision(Renglon renglon, Optional<Movimiento> movimiento, List<Incidencia> incidencias) {

    /** What is said of a movement because the same one is known. */
    private static final Set<String> DE_REPETIDA =
            Set.of(
                    ErrorDeAfiliacion.ALTA_SOBRE_ALTA.codigo(),
                    ErrorDeAfiliacion.SIN_ALTA.codigo(),
                    ErrorDeAfiliacion.ANTERIOR_AL_ULTIMO.codigo(),
                    ErrorDeAfiliacion.REPETIDO.codigo());

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

    /**
     * Whether it was refused and there is something to correct: not when all that is wrong with it
     * is that it was operated before and stands.
     */
    boolean porCorregir() {
        boolean yaVale =
                incidencias.stream()
                        .anyMatch(i -> i.codigo().equals(ErrorDeAfiliacion.YA_VALE.codigo()));
        return !operada()
                && !(yaVale
                        && incidencias.stream()
                                .filter(Incidencia::esError)
                                .allMatch(i -> DE_REPETIDA.contains(i.codigo())));
    }

    MotivoDeCola motivoDeCola() {
        boolean enIncapacidad =
                incidencias.stream()
                        .anyMatch(i ->
                                i.codigo().equals(ErrorDeAfiliacion.BAJA_EN_INCAPACIDAD.codigo()));
        return enIncapacidad ? MotivoDeCola.BAJA_EN_INCAPACIDAD : MotivoDeCola.RECHAZO;
    }
}
