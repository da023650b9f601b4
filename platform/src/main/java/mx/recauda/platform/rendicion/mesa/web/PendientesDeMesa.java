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

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What each person owes on the desk, on the home page, and to whoever asks, what others owe. */
@Component
class PendientesDeMesa implements Pendientes {

    private static final int VENCIDAS_A_LA_VISTA = 10;

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
        boolean cobra = persona.puede(Permiso.SOLICITAR_SECCIONES);
        if (puestos.isEmpty() && !cobra) {
            return List.of();
        }
        Map<String, String> informes = renglones.informes();
        Map<Boolean, List<mx.recauda.rendicion.flujo.Pendiente>> propios =
                mesa.pendientes().stream()
                        .collect(
                                Collectors.partitioningBy(
                                        p -> puestos.stream().anyMatch(n -> loDebe(n, p))));
        List<Pendiente> todos = new ArrayList<>();
        propios.getOrDefault(true, List.of())
                .forEach(p ->
                        todos.add(
                                pendiente(p, informes.getOrDefault(p.solicitud().informe(), ""))));
        if (cobra) {
            todos.addAll(cobro(propios.getOrDefault(false, List.of()), informes));
        }
        return todos;
    }

    /** Who owes what to whoever asked: what is late one by one, and the rest in one line. */
    private List<Pendiente> cobro(
            List<mx.recauda.rendicion.flujo.Pendiente> ajenos, Map<String, String> informes) {
        Map<String, String> areas = renglones.nombresDeArea();
        List<Pendiente> cobro = new ArrayList<>();
        List<mx.recauda.rendicion.flujo.Pendiente> vencidas = new ArrayList<>();
        List<mx.recauda.rendicion.flujo.Pendiente> enPlazo = new ArrayList<>();
        for (var p : ajenos) {
            if (p.vencido() && cobro.size() < VENCIDAS_A_LA_VISTA) {
                cobro.add(
                        new Pendiente(
                                Optional.of(p.limite()),
                                Texto.de(
                                        "mesa.cobro.seccion",
                                        etiquetas.seccion(p.solicitud().seccion())),
                                Texto.de(
                                        "mesa.cobro.quien",
                                        p.papel().nombre(Errores.idioma()),
                                        areas.getOrDefault(p.area(), p.area()),
                                        informes.getOrDefault(p.solicitud().informe(), "")),
                                Insignia.de(Tono.WARN, "mesa.vencida", p.diasDeAtraso()),
                                "/planeacion/solicitudes/" + p.solicitud().id(),
                                Texto.de("mesa.pendiente.abrir")));
            } else {
                (p.vencido() ? vencidas : enPlazo).add(p);
            }
        }
        enUnRenglon(vencidas, "mesa.cobro.masVencidas", Tono.WARN, "mesa.cobro.vencidas")
                .ifPresent(cobro::add);
        enUnRenglon(enPlazo, "mesa.cobro.otras", Tono.RUN, "mesa.cobro.enCamino")
                .ifPresent(cobro::add);
        return cobro;
    }

    private static Optional<Pendiente> enUnRenglon(
            List<mx.recauda.rendicion.flujo.Pendiente> juntas,
            String asunto,
            Tono tono,
            String estado) {
        return juntas.stream()
                .map(mx.recauda.rendicion.flujo.Pendiente::limite)
                .min(Comparator.naturalOrder())
                .map(primera ->
                        new Pendiente(
                                Optional.of(primera),
                                Texto.de(asunto, juntas.size()),
                                Texto.de("mesa.cobro.otras.detalle"),
                                Insignia.de(tono, estado),
                                "/planeacion",
                                Texto.de("mesa.quienDebe")));
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
