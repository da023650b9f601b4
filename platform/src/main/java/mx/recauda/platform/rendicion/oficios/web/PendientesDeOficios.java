package mx.recauda.platform.rendicion.oficios.web;

import mx.recauda.platform.portal.Insignia;
import mx.recauda.platform.portal.Insignia.Tono;
import mx.recauda.platform.portal.Pendientes;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.rendicion.oficios.Oficios;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.rendicion.oficio.PendienteDeOficio;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;

/** The turns of an own area and, for who keeps the letters, what nobody has. */
@Component
class PendientesDeOficios implements Pendientes {

    private final Oficios oficios;
    private final AccesoAOficios acceso;

    PendientesDeOficios(Oficios oficios, AccesoAOficios acceso) {
        this.oficios = oficios;
        this.acceso = acceso;
    }

    @Override
    public List<Pendiente> para(Persona persona) {
        if (!persona.puede(Permiso.ATENDER_OFICIOS)) {
            return List.of();
        }
        Set<String> suyas = acceso.areas(persona.usuario());
        boolean lleva = persona.puede(Permiso.LLEVAR_OFICIOS);
        return oficios.pendientes(oficios.todos()).stream()
                .filter(p ->
                        p.turno().isPresent() ? suyas.contains(p.quien()) : lleva && p.atraso() > 0)
                .map(PendientesDeOficios::pendiente)
                .toList();
    }

    private static Pendiente pendiente(PendienteDeOficio p) {
        return new Pendiente(
                p.limite(),
                Texto.de(p.turno().isPresent() ? "ofi.pendiente.turno" : "ofi.pendiente.respuesta"),
                Texto.de("ofi.pendiente.detalle", p.oficio().numero(), p.oficio().asunto()),
                p.atraso() > 0
                        ? Insignia.de(Tono.WARN, "ofi.atraso", p.atraso())
                        : Insignia.de(Tono.ACT, "ofi.aTiempo"),
                "/oficios/" + p.oficio().id(),
                Texto.de("ofi.pendiente.abrir"));
    }
}
