package mx.recauda.platform.pagos.web;

import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.pagos.Devoluciones;
import mx.recauda.platform.pagos.Devoluciones.Devolucion;
import mx.recauda.platform.portal.Insignia;
import mx.recauda.platform.portal.Insignia.Tono;
import mx.recauda.platform.portal.Pendientes;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.seguridad.Permiso;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Refunds whose term runs, on the home page of whoever works them: the first to expire first. */
@Component
class PendientesDeDevoluciones implements Pendientes {

    private static final int CUANTAS = 20;

    private final Devoluciones devoluciones;
    private final NombresDePago nombres;
    private final FechaDeOperacion fecha;

    PendientesDeDevoluciones(
            Devoluciones devoluciones, NombresDePago nombres, FechaDeOperacion fecha) {
        this.devoluciones = devoluciones;
        this.nombres = nombres;
        this.fecha = fecha;
    }

    @Override
    public List<Pendiente> para(Persona persona) {
        if (!persona.puede(Permiso.CONCILIAR_PAGOS)) {
            return List.of();
        }
        return devoluciones.lista(Optional.empty(), 0, CUANTAS).stream()
                .filter(d -> d.estado().enPlazo())
                .map(this::pendiente)
                .toList();
    }

    private Pendiente pendiente(Devolucion d) {
        return new Pendiente(
                Optional.of(d.plazo().ultimoDia()),
                Texto.de(
                        "devolucion.pendiente",
                        d.folio(),
                        nombres.texto("devolucion.estado." + d.estado())),
                Texto.de("devolucion.titulo"),
                d.vencida(fecha.hoy())
                        ? Insignia.de(Tono.BAD, "devolucion.vencida")
                        : nombres.insignia(d.estado()),
                "/devoluciones/" + d.id(),
                Texto.de("devolucion.pendiente.paso"));
    }
}
