package mx.recauda.platform.rendicion.mesa.web;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.informes.Etiquetas;
import mx.recauda.platform.rendicion.mesa.Area;
import mx.recauda.platform.rendicion.mesa.Areas;
import mx.recauda.platform.rendicion.mesa.Borrador;
import mx.recauda.platform.rendicion.mesa.Borradores;
import mx.recauda.platform.rendicion.mesa.Envio;
import mx.recauda.platform.rendicion.mesa.Mesa;
import mx.recauda.platform.rendicion.mesa.Solicitudes;
import mx.recauda.platform.rendicion.version.Version;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;
import mx.recauda.rendicion.flujo.Pendientes;
import mx.recauda.rendicion.flujo.Situacion;
import mx.recauda.rendicion.flujo.Tramite;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The desk: drafts, the chase list, asking for a section, and sending the version. */
@Controller
@Requiere(Permiso.VER_SECCIONES)
class PaginasDeMesa {

    private static final int DIAS_PARA_ENTREGAR = 10;
    private static final int DIAS_PARA_REVISAR = 5;

    private final Borradores borradores;
    private final Solicitudes solicitudes;
    private final Mesa mesa;
    private final Envio envio;
    private final Areas areas;
    private final Acceso acceso;
    private final Etiquetas etiquetas;
    private final FechaDeOperacion fecha;

    PaginasDeMesa(
            Borradores borradores,
            Solicitudes solicitudes,
            Mesa mesa,
            Envio envio,
            Areas areas,
            Acceso acceso,
            Etiquetas etiquetas,
            FechaDeOperacion fecha) {
        this.borradores = borradores;
        this.solicitudes = solicitudes;
        this.mesa = mesa;
        this.envio = envio;
        this.areas = areas;
        this.acceso = acceso;
        this.etiquetas = etiquetas;
        this.fecha = fecha;
    }

    @GetMapping("/planeacion")
    String mesa(@AuthenticationPrincipal UsuarioActual usuario, Model modelo) {
        modelo.addAttribute("borradores", borradores.todos());
        modelo.addAttribute("pendientes", renglones(solicitudes.todas(), usuario, true));
        return "rendicion/mesa/mesa";
    }

    @GetMapping("/planeacion/borradores/{id}")
    String borrador(
            @PathVariable UUID id, @AuthenticationPrincipal UsuarioActual usuario, Model modelo) {
        Borrador borrador = busca(id);
        List<Tramite> tramites = solicitudes.de(id);
        modelo.addAttribute("borrador", borrador);
        modelo.addAttribute("base", borradores.base(borrador).clave());
        modelo.addAttribute("renglones", renglones(tramites, usuario, false));
        modelo.addAttribute("faltan", envio.faltan(envio.van(borrador)).size());
        return "rendicion/mesa/borrador";
    }

    private List<Vista.Renglon> renglones(
            List<Tramite> tramites, UsuarioActual usuario, boolean soloPendientes) {
        Map<String, String> nombres = nombres();
        List<Tramite> visibles =
                tramites.stream().filter(t -> acceso.ve(t.solicitud().area(), usuario)).toList();
        if (soloPendientes) {
            return Pendientes.al(fecha.hoy(), visibles).stream()
                    .map(p ->
                            new Vista.Renglon(
                                    p.solicitud().id(),
                                    etiquetas.seccion(p.solicitud().seccion()),
                                    nombres.getOrDefault(p.area(), p.area()),
                                    Vista.insignia(p.estado()),
                                    p.papel().nombre(idioma()),
                                    p.limite(),
                                    p.diasDeAtraso(),
                                    p.diasEnEspera(),
                                    p.observacionesAbiertas()))
                    .toList();
        }
        return visibles.stream().map(t -> renglon(t, nombres)).toList();
    }

    private Vista.Renglon renglon(Tramite t, Map<String, String> nombres) {
        Situacion s = Mesa.situacion(t);
        return new Vista.Renglon(
                t.solicitud().id(),
                etiquetas.seccion(t.solicitud().seccion()),
                nombres.getOrDefault(t.solicitud().area(), t.solicitud().area()),
                Vista.insignia(s.estado()),
                s.estado().debe().map(p -> p.nombre(idioma())).orElse(""),
                s.limite(),
                0,
                0,
                s.abiertas().size());
    }

    private Map<String, String> nombres() {
        return areas.del(fecha.hoy()).stream().collect(Collectors.toMap(Area::clave, Area::nombre));
    }

    @GetMapping("/planeacion/borradores/{id}/solicitar")
    @Requiere(Permiso.SOLICITAR_SECCIONES)
    String solicitar(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String seccion, Model modelo) {
        Mesa.Peticion propuesta =
                new Mesa.Peticion(
                        seccion,
                        List.of(),
                        "",
                        fecha.hoy().plusDays(DIAS_PARA_ENTREGAR),
                        fecha.hoy().plusDays(DIAS_PARA_ENTREGAR + DIAS_PARA_REVISAR),
                        "");
        return formulario(busca(id), propuesta, List.of(), modelo);
    }

    private String formulario(
            Borrador borrador, Mesa.Peticion peticion, List<ErrorDeCampo> errores, Model modelo) {
        modelo.addAttribute("borrador", borrador);
        modelo.addAttribute("peticion", peticion);
        modelo.addAttribute("errores", errores);
        modelo.addAttribute(
                "secciones",
                borradores.plan(borrador).secciones().stream()
                        .map(c -> new Area(c, etiquetas.seccion(c)))
                        .toList());
        modelo.addAttribute("areas", areas.del(fecha.hoy()));
        return "rendicion/mesa/solicitar";
    }

    @PostMapping("/planeacion/borradores/{id}/solicitar")
    @Requiere(Permiso.SOLICITAR_SECCIONES)
    String solicita(
            @PathVariable UUID id,
            @RequestParam String seccion,
            @RequestParam String area,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate vence,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate cierre,
            @RequestParam(defaultValue = "") String instrucciones,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        Borrador borrador = busca(id);
        boolean existe =
                borradores.plan(borrador).secciones().contains(seccion)
                        && areas.area(area).isPresent();
        if (!existe) {
            throw new NoEncontrado();
        }
        Mesa.Peticion peticion =
                new Mesa.Peticion(seccion, List.of(), area, vence, cierre, instrucciones);
        Resultado<Optional<UUID>> hecha =
                mesa.solicita(borrador, peticion, usuario.getUsername(), idioma());
        return hecha.valor()
                .map(s -> "redirect:/planeacion/solicitudes/" + s)
                .orElseGet(() ->
                        formulario(borrador, peticion, Errores.de(hecha.incidencias()), modelo));
    }

    @GetMapping("/planeacion/borradores/{id}/enviar")
    @Requiere(Permiso.CONGELAR_VERSIONES)
    String enviar(@PathVariable UUID id, Model modelo) {
        return paginaDeEnvio(busca(id), "", List.of(), modelo);
    }

    private String paginaDeEnvio(
            Borrador borrador, String oficio, List<ErrorDeCampo> errores, Model modelo) {
        Map<String, String> nombres = nombres();
        List<Vista.Renglon> van = new ArrayList<>();
        envio.van(borrador).forEach(t -> van.add(renglon(t, nombres)));
        modelo.addAttribute("borrador", borrador);
        modelo.addAttribute("van", van);
        modelo.addAttribute("oficio", oficio);
        modelo.addAttribute("errores", errores);
        return "rendicion/mesa/enviar";
    }

    @PostMapping("/planeacion/borradores/{id}/enviar")
    @Requiere(Permiso.CONGELAR_VERSIONES)
    String envia(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String oficio,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        Borrador borrador = busca(id);
        Resultado<Optional<Version>> enviada =
                envio.envia(borrador, oficio, usuario.getUsername(), idioma());
        return enviada.valor()
                .map(v -> "redirect:/versiones/" + v.id())
                .orElseGet(() ->
                        paginaDeEnvio(borrador, oficio, Errores.de(enviada.incidencias()), modelo));
    }

    private Borrador busca(UUID id) {
        return borradores.busca(id).orElseThrow(NoEncontrado::new);
    }

    private static Idioma idioma() {
        return Errores.idioma();
    }
}
