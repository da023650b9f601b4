package mx.recauda.platform.rendicion.requerimientos.web;

import mx.recauda.platform.portal.Pendientes;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.rendicion.requerimientos.Requerimientos;
import mx.recauda.platform.rendicion.requerimientos.Requerimientos.Registrado;
import mx.recauda.platform.seguridad.Permiso;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Requests that somebody still owes an answer or an acuse, on the home page. */
@Component
class PendientesDeRequerimientos implements Pendientes {

    private final Requerimientos requerimientos;

    PendientesDeRequerimientos(Requerimientos requerimientos) {
        this.requerimientos = requerimientos;
    }

    @Override
    public List<Pendiente> para(Persona persona) {
        return persona.puede(Permiso.CAPTURAR_INFORMES)
                ? requerimientos.todos().stream()
                        .filter(r -> r.estado().debe())
                        .map(PendientesDeRequerimientos::pendiente)
                        .toList()
                : List.of();
    }

    private static Pendiente pendiente(Registrado r) {
        return new Pendiente(
                Optional.of(r.requerimiento().vence()),
                Texto.de("requerimiento.pendiente"),
                Texto.de(
                        "requerimiento.pendiente.oficio",
                        r.requerimiento().oficio(),
                        r.requerimiento().ente()),
                PaginasDeRequerimiento.insignia(r.estado()),
                "/requerimientos/" + r.id(),
                Texto.de("requerimiento.entregar"));
    }
}
