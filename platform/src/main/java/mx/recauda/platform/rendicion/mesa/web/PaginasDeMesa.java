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
import mx.recauda.platform.rendicion.mesa.PlanDeCaptura;
import mx.recauda.platform.rendicion.mesa.RevisionDeEnvio;
import mx.recauda.platform.rendicion.mesa.Solicitudes;
import mx.recauda.platform.rendicion.version.Version;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;
import mx.recauda.rendicion.flujo.Tramite;
import mx.recauda.rendicion.forma.Cambio;
import mx.recauda.rendicion.formulario.Formularios;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A draft: its requests, asking for a section or some of its rows, and sending the version. */
@Controller
@Requiere(Permiso.VER_SECCIONES)
class PaginasDeMesa {

    private static final int DIAS_PARA_ENTREGAR = 10;
    private static final int DIAS_PARA_REVISAR = 5;

    private final Borradores borradores;
    private final Solicitudes solicitudes;
    private final Mesa mesa;
    private final Envio envio;
    private final RevisionDeEnvio revision;
    private final Areas areas;
    private final Renglones renglones;
    private final Etiquetas etiquetas;
    private final MedidasDelTrimestre medidas;
    private final FechaDeOperacion fecha;

    PaginasDeMesa(
            Borradores borradores,
            Solicitudes solicitudes,
            Mesa mesa,
            Envio envio,
            RevisionDeEnvio revision,
            Areas areas,
            Renglones renglones,
            Etiquetas etiquetas,
            MedidasDelTrimestre medidas,
            FechaDeOperacion fecha) {
        this.borradores = borradores;
        this.solicitudes = solicitudes;
        this.mesa = mesa;
        this.envio = envio;
        this.revision = revision;
        this.areas = areas;
        this.renglones = renglones;
        this.etiquetas = etiquetas;
        this.medidas = medidas;
        this.fecha = fecha;
    }

    @GetMapping("/planeacion/borradores/{id}")
    String borrador(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int pedidas,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        Borrador borrador = busca(id);
        List<Tramite> tramites = renglones.visibles(solicitudes.de(id), usuario);
        modelo.addAttribute("borrador", borrador);
        modelo.addAttribute("base", borradores.base(borrador).clave());
        modelo.addAttribute("pedidas", Math.clamp(pedidas, 0, 999));
        modelo.addAttribute("renglones", renglones.de(tramites));
        modelo.addAttribute("faltan", envio.faltan(envio.van(borrador)).size());
        modelo.addAttribute("datos", medidas.de(borrador));
        modelo.addAttribute("cambios", cambios(borrador));
        modelo.addAttribute("avisoDeForma", Formularios.para(borrador.anio()).aviso().orElse(""));
        return "rendicion/mesa/borrador";
    }

    /** What the form of the draft says otherwise than its base, columns as people read them. */
    private List<Vista.Cambio> cambios(Borrador borrador) {
        return borradores.plan(borrador).cambiosDeForma().stream()
                .map(c ->
                        new Vista.Cambio(
                                c.clase().name().toLowerCase(Locale.ROOT),
                                rotulo(c.clase(), c.antes()),
                                rotulo(c.clase(), c.ahora())))
                .distinct()
                .toList();
    }

    private String rotulo(Cambio.Clase clase, String texto) {
        return clase == Cambio.Clase.COLUMNA || clase == Cambio.Clase.CHOQUE
                ? etiquetas.columna(texto) + " · " + etiquetas.corteDeColumna(texto)
                : texto;
    }

    @GetMapping("/planeacion/borradores/{id}/solicitar")
    @Requiere(Permiso.SOLICITAR_SECCIONES)
    String solicitar(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String seccion, Model modelo) {
        Borrador borrador = busca(id);
        List<String> secciones = borradores.plan(borrador).secciones();
        Mesa.Peticion propuesta =
                new Mesa.Peticion(
                        secciones.contains(seccion) ? seccion : secciones.getFirst(),
                        List.of(),
                        "",
                        fecha.hoy().plusDays(DIAS_PARA_ENTREGAR),
                        fecha.hoy().plusDays(DIAS_PARA_ENTREGAR + DIAS_PARA_REVISAR),
                        "");
        return formulario(borrador, propuesta, List.of(), modelo);
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
        modelo.addAttribute("filas", borradores.plan(borrador).renglones(peticion.seccion()));
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
            @RequestParam(defaultValue = "") List<Integer> fila,
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
                new Mesa.Peticion(
                        seccion,
                        filas(borrador, seccion, fila),
                        area,
                        vence,
                        cierre,
                        instrucciones);
        Resultado<Optional<UUID>> hecha =
                mesa.solicita(borrador, peticion, usuario.getUsername(), idioma());
        return hecha.valor()
                .map(s -> "redirect:/planeacion/solicitudes/" + s)
                .orElseGet(() ->
                        formulario(borrador, peticion, Errores.de(hecha.incidencias()), modelo));
    }

    /** The names of the rows marked; none for the whole section, marked or not. */
    private List<String> filas(Borrador borrador, String seccion, List<Integer> marcadas) {
        List<String> nombres =
                borradores.plan(borrador).renglones(seccion).stream()
                        .map(PlanDeCaptura.Renglon::nombre)
                        .toList();
        List<String> elegidas =
                marcadas.stream()
                        .distinct()
                        .sorted()
                        .filter(i -> i >= 0 && i < nombres.size())
                        .map(nombres::get)
                        .toList();
        return elegidas.size() == nombres.size() ? List.of() : elegidas;
    }

    @GetMapping("/planeacion/borradores/{id}/enviar")
    @Requiere(Permiso.CONGELAR_VERSIONES)
    String enviar(@PathVariable UUID id, Model modelo) {
        return paginaDeEnvio(busca(id), new Envio.Carta("", ""), List.of(), modelo);
    }

    /** A finding of high severity that would be sent. */
    record Abierto(
            String seccion, String ubicacion, String regla, String mensaje, String remedio) {}

    /** A section with rows that nobody was asked for. */
    record SinPedir(String nombre, int libres, int renglones) {}

    private String paginaDeEnvio(
            Borrador borrador, Envio.Carta carta, List<ErrorDeCampo> errores, Model modelo) {
        List<Tramite> van = envio.van(borrador);
        RevisionDeEnvio.Reparos reparos = revision.reparos(borrador, van);
        modelo.addAttribute("borrador", borrador);
        modelo.addAttribute("van", renglones.de(van));
        modelo.addAttribute("corrige", reparos.corrige());
        modelo.addAttribute("pideMotivo", !van.isEmpty() && reparos.pidenMotivo());
        modelo.addAttribute(
                "altas",
                reparos.altas().stream()
                        .map(h ->
                                new Abierto(
                                        etiquetas.seccion(h.seccion()),
                                        h.ubicacion(),
                                        h.regla(),
                                        h.mensaje(),
                                        h.remedio()))
                        .toList());
        modelo.addAttribute(
                "sinPedir",
                reparos.sinPedir().stream()
                        .map(p ->
                                new SinPedir(
                                        etiquetas.seccion(p.seccion()),
                                        p.libres(),
                                        p.renglones().size()))
                        .toList());
        modelo.addAttribute("carta", carta);
        modelo.addAttribute("errores", errores);
        return "rendicion/mesa/enviar";
    }

    @PostMapping("/planeacion/borradores/{id}/enviar")
    @Requiere(Permiso.CONGELAR_VERSIONES)
    String envia(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String oficio,
            @RequestParam(defaultValue = "") String motivo,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        Borrador borrador = busca(id);
        Envio.Carta carta = new Envio.Carta(oficio, motivo);
        Resultado<Optional<Version>> enviada =
                envio.envia(borrador, carta, usuario.getUsername(), idioma());
        return enviada.valor()
                .map(v -> "redirect:/planeacion/versiones/" + v.id())
                .orElseGet(() ->
                        paginaDeEnvio(borrador, carta, Errores.de(enviada.incidencias()), modelo));
    }

    private Borrador busca(UUID id) {
        return borradores.busca(id).orElseThrow(NoEncontrado::new);
    }

    private static Idioma idioma() {
        return Errores.idioma();
    }
}
