package mx.recauda.platform.rendicion.requerimientos.web;

import mx.recauda.platform.portal.Insignia;
import mx.recauda.platform.portal.Insignia.Tono;
import mx.recauda.platform.portal.Pendientes;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.rendicion.requerimientos.Requerimientos;
import mx.recauda.platform.rendicion.requerimientos.Requerimientos.Registrado;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.rendicion.requerimiento.Estado;

import org.springframework.stereotype.Component;

import java.time.temporal.ChronoUnit;
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
                        .map(this::pendiente)
                        .toList()
                : List.of();
    }

    private Pendiente pendiente(Registrado r) {
        return new Pendiente(
                Optional.of(r.requerimiento().vence()),
                Texto.de("requerimiento.pendiente"),
                Texto.de(
                        "requerimiento.pendiente.oficio",
                        r.requerimiento().oficio(),
                        r.requerimiento().ente()),
                insignia(r),
                "/requerimientos/" + r.id(),
                Texto.de(
                        r.estado() == Estado.ENTREGADO
                                ? "requerimiento.acuse.registrar"
                                : "requerimiento.entregar"));
    }

    /** What is late says how many days. */
    private Insignia insignia(Registrado r) {
        return r.estado() == Estado.VENCIDO
                ? Insignia.de(
                        Tono.WARN,
                        "mesa.vencida",
                        ChronoUnit.DAYS.between(r.requerimiento().vence(), requerimientos.hoy()))
                : PaginasDeRequerimiento.insignia(r.estado());
    }
}
