package mx.recauda.platform.rendicion.comisiones.web;

import mx.recauda.platform.portal.Insignia;
import mx.recauda.platform.portal.Insignia.Tono;
import mx.recauda.platform.portal.Pendientes;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.rendicion.comisiones.Comisiones;
import mx.recauda.platform.rendicion.comisiones.VisitaGuardada;
import mx.recauda.platform.rendicion.comisiones.Visitas;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.rendicion.comision.visita.EstadoDeVisita;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Reports of visits that ended, on the home page of who writes them. */
@Component
class PendientesDeComisiones implements Pendientes {

    private final Comisiones comisiones;
    private final Visitas visitas;

    PendientesDeComisiones(Comisiones comisiones, Visitas visitas) {
        this.comisiones = comisiones;
        this.visitas = visitas;
    }

    @Override
    public List<Pendiente> para(Persona persona) {
        return persona.puede(Permiso.CAPTURAR_INFORMES)
                ? visitas.todas().stream()
                        .filter(v -> comisiones.estado(v) == EstadoDeVisita.POR_INFORMAR)
                        .map(PendientesDeComisiones::pendiente)
                        .toList()
                : List.of();
    }

    private static Pendiente pendiente(VisitaGuardada v) {
        var p = v.visita().programada();
        return new Pendiente(
                Optional.of(p.al()),
                Texto.de("visita.pendiente"),
                Texto.de("visita.pendiente.pliego", p.pliego(), p.oficina()),
                Insignia.de(Tono.WARN, "visita.estado.por_informar"),
                "/comisiones/visitas/" + v.id(),
                Texto.de("visita.pendiente.abrir"));
    }
}
