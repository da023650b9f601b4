package mx.recauda.platform.rendicion.mesa.web;

import mx.recauda.platform.portal.Insignia;
import mx.recauda.platform.portal.Insignia.Tono;
import mx.recauda.platform.portal.Pendientes;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.rendicion.informes.Etiquetas;
import mx.recauda.platform.rendicion.mesa.Mesa;
import mx.recauda.platform.rendicion.mesa.Nombramiento;
import mx.recauda.platform.seguridad.Permiso;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each person owes on the desk, on the home page. */
@Component
class PendientesDeMesa implements Pendientes {

    private final Mesa mesa;
    private final Etiquetas etiquetas;
    private final Renglones renglones;

    PendientesDeMesa(Mesa mesa, Etiquetas etiquetas, Renglones renglones) {
        this.mesa = mesa;
        this.etiquetas = etiquetas;
        this.renglones = renglones;
    }

    @Override
    public List<Pendiente> para(Persona persona) {
        if (!persona.puede(Permiso.TRAMITAR_SECCIONES)) {
            return List.of();
        }
        List<Nombramiento> puestos = mesa.nombramientos(persona.usuario());
        if (puestos.isEmpty()) {
            return List.of();
        }
        Map<String, String> informes = renglones.informes();
        return mesa.pendientes().stream()
                .filter(p -> puestos.stream().anyMatch(n -> loDebe(n, p)))
                .map(p -> pendiente(p, informes.getOrDefault(p.solicitud().informe(), "")))
                .toList();
    }

    private static boolean loDebe(Nombramiento n, mx.recauda.rendicion.flujo.Pendiente p) {
        return n.papel() == p.papel() && (!n.papel().esDelArea() || n.area().equals(p.area()));
    }

    private Pendiente pendiente(mx.recauda.rendicion.flujo.Pendiente p, String informe) {
        return new Pendiente(
                Optional.of(p.limite()),
                Texto.de("mesa.pendiente." + p.papel().clave()),
                Texto.de(
                        "mesa.pendiente.seccion",
                        etiquetas.seccion(p.solicitud().seccion()),
                        informe),
                p.vencido()
                        ? Insignia.de(Tono.WARN, "mesa.vencida", p.diasDeAtraso())
                        : Vista.insignia(p.estado()),
                "/planeacion/solicitudes/" + p.solicitud().id(),
                Texto.de("mesa.pendiente.abrir"));
    }
}
