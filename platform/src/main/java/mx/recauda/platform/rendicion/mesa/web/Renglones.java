package mx.recauda.platform.rendicion.mesa.web;

import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.rendicion.informes.Etiquetas;
import mx.recauda.platform.rendicion.mesa.Area;
import mx.recauda.platform.rendicion.mesa.Areas;
import mx.recauda.platform.rendicion.mesa.Borrador;
import mx.recauda.platform.rendicion.mesa.Borradores;
import mx.recauda.platform.rendicion.mesa.Mesa;
import mx.recauda.platform.seguridad.UsuarioActual;
import mx.recauda.rendicion.flujo.Accion;
import mx.recauda.rendicion.flujo.Pendiente;
import mx.recauda.rendicion.flujo.Situacion;
import mx.recauda.rendicion.flujo.Solicitud;
import mx.recauda.rendicion.flujo.Tramite;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Requests as the lists of the desk show them, only those a person may see. */
@Component
class Renglones {

    private final Areas areas;
    private final Acceso acceso;
    private final Etiquetas etiquetas;
    private final FechaDeOperacion fecha;
    private final Borradores borradores;

    Renglones(
            Areas areas,
            Acceso acceso,
            Etiquetas etiquetas,
            FechaDeOperacion fecha,
            Borradores borradores) {
        this.areas = areas;
        this.acceso = acceso;
        this.etiquetas = etiquetas;
        this.fecha = fecha;
        this.borradores = borradores;
    }

    List<Tramite> visibles(List<Tramite> tramites, UsuarioActual usuario) {
        return tramites.stream().filter(t -> acceso.ve(t.solicitud().area(), usuario)).toList();
    }

    /** Lines of requests, whatever their state. */
    List<Vista.Renglon> de(List<Tramite> tramites) {
        Map<String, String> nombres = nombresDeArea();
        Map<String, String> informes = informes();
        return tramites.stream().map(t -> renglon(t, nombres, informes)).toList();
    }

    private Vista.Renglon renglon(
            Tramite t, Map<String, String> nombres, Map<String, String> informes) {
        Situacion s = Mesa.situacion(t);
        Solicitud solicitud = t.solicitud();
        return new Vista.Renglon(
                solicitud.id(),
                etiquetas.seccion(solicitud.seccion()),
                informes.getOrDefault(solicitud.informe(), ""),
                solicitud.filas(),
                nombres.getOrDefault(solicitud.area(), solicitud.area()),
                Vista.insignia(s.estado()),
                s.estado().debe().map(p -> p.nombre(Errores.idioma())).orElse(""),
                s.limite(),
                0,
                0,
                s.abiertas().size(),
                cuenta(t));
    }

    /** Lines of the chase list, in its order. */
    List<Vista.Renglon> pendientes(List<Pendiente> pendientes, List<Tramite> tramites) {
        Map<String, String> nombres = nombresDeArea();
        Map<String, String> informes = informes();
        Map<String, Integer> recordatorios =
                tramites.stream()
                        .collect(Collectors.toMap(t -> t.solicitud().id(), Renglones::cuenta));
        return pendientes.stream()
                .map(p ->
                        new Vista.Renglon(
                                p.solicitud().id(),
                                etiquetas.seccion(p.solicitud().seccion()),
                                informes.getOrDefault(p.solicitud().informe(), ""),
                                p.solicitud().filas(),
                                nombres.getOrDefault(p.area(), p.area()),
                                Vista.insignia(p.estado()),
                                p.papel().nombre(Errores.idioma()),
                                p.limite(),
                                p.diasDeAtraso(),
                                p.diasEnEspera(),
                                p.observacionesAbiertas(),
                                recordatorios.getOrDefault(p.solicitud().id(), 0)))
                .toList();
    }

    /** Reminders since the last delivery or endorsement: those of whoever owes now. */
    private static int cuenta(Tramite tramite) {
        int cuantos = 0;
        for (var acto : tramite.actos()) {
            boolean pasa = acto.accion() == Accion.ENTREGAR || acto.accion() == Accion.DEVOLVER;
            cuantos = pasa ? 0 : cuantos + (acto.accion() == Accion.RECORDAR ? 1 : 0);
        }
        return cuantos;
    }

    /** The quarter of each draft, by its id. */
    Map<String, String> informes() {
        return borradores.todos().stream()
                .collect(Collectors.toMap(b -> b.id().toString(), Borrador::periodo));
    }

    Map<String, String> nombresDeArea() {
        return areas.del(fecha.hoy()).stream().collect(Collectors.toMap(Area::clave, Area::nombre));
    }
}
