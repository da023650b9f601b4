package mx.recauda.platform.pagos.web;

import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.pagos.PorIdentificar;
import mx.recauda.platform.pagos.PorIdentificar.Situacion;
import mx.recauda.platform.pagos.PorIdentificar.Suma;
import mx.recauda.platform.portal.Formato;
import mx.recauda.platform.portal.Insignia;
import mx.recauda.platform.portal.Insignia.Tono;
import mx.recauda.platform.portal.Pendientes;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.seguridad.Permiso;

import org.springframework.stereotype.Component;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The queue of payments to be identified, on the home page of whoever works or approves it. */
@Component
class PendientesDeConciliacion implements Pendientes {

    private static final String COLA = "/conciliacion/por-identificar?ver=";

    private final PorIdentificar cola;
    private final Formato formato;
    private final FechaDeOperacion fecha;

    PendientesDeConciliacion(PorIdentificar cola, Formato formato, FechaDeOperacion fecha) {
        this.cola = cola;
        this.formato = formato;
        this.fecha = fecha;
    }

    @Override
    public List<Pendiente> para(Persona persona) {
        boolean trabaja = persona.puede(Permiso.CONCILIAR_PAGOS);
        boolean aprueba = persona.puede(Permiso.APROBAR_PAGOS);
        if (!trabaja && !aprueba) {
            return List.of();
        }
        Map<Situacion, Suma> sumas = cola.sumas();
        List<Pendiente> pendientes = new ArrayList<>();
        if (trabaja) {
            agrega(pendientes, sumas, Situacion.SIN_RESPONSABLE, Tono.WARN);
            agrega(pendientes, sumas, Situacion.EN_TRABAJO, Tono.RUN);
        }
        if (aprueba) {
            agrega(pendientes, sumas, Situacion.PROPUESTO, Tono.WARN);
        }
        return pendientes;
    }

    private void agrega(
            List<Pendiente> pendientes,
            Map<Situacion, Suma> sumas,
            Situacion situacion,
            Tono tono) {
        Optional.ofNullable(sumas.get(situacion))
                .map(suma -> pendiente(situacion, tono, suma))
                .ifPresent(pendientes::add);
    }

    private Pendiente pendiente(Situacion situacion, Tono tono, Suma suma) {
        long dias = Math.max(0, ChronoUnit.DAYS.between(suma.desde(), fecha.hoy()));
        return new Pendiente(
                Optional.empty(),
                Texto.de(
                        "conciliacion.pendiente",
                        suma.pagos(),
                        formato.pesos(suma.importe().centavos())),
                Texto.de("conciliacion.pendiente.antiguo", dias),
                Insignia.de(tono, "conciliacion.situacion." + situacion),
                COLA + situacion,
                Texto.de("conciliacion.pendiente.paso." + situacion));
    }
}
