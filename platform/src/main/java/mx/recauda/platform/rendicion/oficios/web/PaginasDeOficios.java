package mx.recauda.platform.rendicion.oficios.web;

import mx.recauda.platform.documentos.Documento;
import mx.recauda.platform.documentos.Documentos;
import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.portal.Filtro;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.compromisos.Compromisos;
import mx.recauda.platform.rendicion.informes.Etiquetas;
import mx.recauda.platform.rendicion.mesa.Area;
import mx.recauda.platform.rendicion.mesa.Areas;
import mx.recauda.platform.rendicion.oficios.FichaDeOficio;
import mx.recauda.platform.rendicion.oficios.Oficios;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;
import mx.recauda.rendicion.oficio.ActoDeOficio;
import mx.recauda.rendicion.oficio.EstadoDeOficio;
import mx.recauda.rendicion.oficio.Oficio;
import mx.recauda.rendicion.oficio.PendienteDeOficio;
import mx.recauda.rendicion.oficio.Sentido;
import mx.recauda.rendicion.oficio.SituacionDeOficio;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The list of letters with what is owed for them, and the card of each one. */
@Controller
@Requiere(Permiso.VER_OFICIOS)
class PaginasDeOficios {

    private static final String DE_COMPROMISO = "compromiso:";

    private final AccesoAOficios acceso;
    private final Oficios oficios;
    private final Compromisos compromisos;
    private final Areas areas;
    private final Documentos documentos;
    private final Etiquetas etiquetas;

    PaginasDeOficios(
            AccesoAOficios acceso,
            Oficios oficios,
            Compromisos compromisos,
            Areas areas,
            Documentos documentos,
            Etiquetas etiquetas) {
        this.acceso = acceso;
        this.oficios = oficios;
        this.compromisos = compromisos;
        this.areas = areas;
        this.documentos = documentos;
        this.etiquetas = etiquetas;
    }

    @GetMapping("/oficios")
    String lista(
            @RequestParam(defaultValue = "") String sentido,
            @RequestParam(defaultValue = "") String estado,
            @RequestParam(defaultValue = "1") int pagina,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        List<FichaDeOficio> fichas = acceso.visibles(usuario);
        List<VistaDeOficios.Renglon> todos = fichas.stream().map(this::renglon).toList();
        List<VistaDeOficios.Renglon> quedan = filtra(todos, sentido, estado);
        modelo.addAttribute("hay", !todos.isEmpty());
        modelo.addAttribute("filtrado", !(sentido + estado).isEmpty());
        modelo.addAttribute("deudas", deudas(fichas, usuario));
        modelo.addAttribute("porSentido", porSentido(todos, sentido, estado));
        modelo.addAttribute("porEstado", porEstado(todos, sentido, estado));
        modelo.addAttribute(
                "lista",
                Pagina.de(
                        quedan,
                        pagina,
                        ruta("/oficios", sentido, estado),
                        ruta("/oficios.csv", sentido, estado)));
        return "rendicion/oficios/lista";
    }

    @GetMapping("/oficios.csv")
    ResponseEntity<byte[]> archivo(
            @RequestParam(defaultValue = "") String sentido,
            @RequestParam(defaultValue = "") String estado,
            @AuthenticationPrincipal UsuarioActual usuario) {
        List<List<String>> renglones = new ArrayList<>();
        renglones.add(
                List.of(
                        "sentido",
                        "numero",
                        "fecha",
                        "contraparte",
                        "asunto",
                        "vence",
                        "estado",
                        "dias_de_atraso"));
        filtra(acceso.visibles(usuario).stream().map(this::renglon).toList(), sentido, estado)
                .forEach(r ->
                        renglones.add(
                                List.of(
                                        r.sentido(),
                                        r.numero(),
                                        r.fecha().toString(),
                                        r.contraparte(),
                                        r.asunto(),
                                        r.vence().map(LocalDate::toString).orElse(""),
                                        etiquetas.di(
                                                "ofi.estado." + VistaDeOficios.clave(r.estado())),
                                        String.valueOf(r.atraso()))));
        return ArchivoCsv.descarga("oficios.csv", renglones);
    }

    private VistaDeOficios.Renglon renglon(FichaDeOficio f) {
        Oficio o = f.oficio();
        SituacionDeOficio s = oficios.situacion(f);
        return new VistaDeOficios.Renglon(
                f.id().toString(),
                VistaDeOficios.clave(o.sentido()),
                o.numero(),
                o.fecha(),
                (o.sentido() == Sentido.RECIBIDO ? o.de() : o.para()).impreso(),
                o.asunto(),
                o.vence(),
                s.atraso(),
                s.estado());
    }

    private static List<VistaDeOficios.Renglon> filtra(
            List<VistaDeOficios.Renglon> todos, String sentido, String estado) {
        return todos.stream()
                .filter(r -> sentido.isEmpty() || r.sentido().equals(sentido))
                .filter(r -> estado.isEmpty() || VistaDeOficios.clave(r.estado()).equals(estado))
                .toList();
    }

    /** Who is not of planning sees only what an own area owes. */
    private List<VistaDeOficios.Deuda> deudas(List<FichaDeOficio> fichas, UsuarioActual usuario) {
        Set<String> suyas = acceso.areas(usuario.getUsername());
        boolean todas = usuario.puede(Permiso.VER_TODAS_LAS_AREAS);
        return oficios.pendientes(fichas).stream()
                .filter(p -> todas || (p.turno().isPresent() && suyas.contains(p.quien())))
                .map(this::deuda)
                .toList();
    }

    private VistaDeOficios.Deuda deuda(PendienteDeOficio p) {
        return new VistaDeOficios.Deuda(
                p.oficio().id(),
                p.oficio().numero(),
                p.oficio().asunto(),
                p.turno().isPresent() ? nombre(p.quien()) : p.quien(),
                p.turno().isPresent(),
                p.limite(),
                p.atraso());
    }

    private String nombre(String area) {
        return areas.area(area).map(Area::nombre).orElse(area);
    }

    private List<Filtro> porSentido(
            List<VistaDeOficios.Renglon> todos, String sentido, String estado) {
        List<Filtro> filtros = new ArrayList<>();
        for (Sentido s : Sentido.values()) {
            String clave = VistaDeOficios.clave(s);
            boolean puesta = clave.equals(sentido);
            filtros.add(
                    new Filtro(
                            etiquetas.di("ofi.sentido." + clave),
                            "",
                            (int) todos.stream().filter(r -> r.sentido().equals(clave)).count(),
                            puesta,
                            ruta("/oficios", puesta ? "" : clave, estado)));
        }
        return filtros;
    }

    private List<Filtro> porEstado(
            List<VistaDeOficios.Renglon> todos, String sentido, String estado) {
        List<Filtro> filtros = new ArrayList<>();
        for (EstadoDeOficio e : EstadoDeOficio.values()) {
            int cuenta = (int) todos.stream().filter(r -> r.estado() == e).count();
            boolean puesta = VistaDeOficios.clave(e).equals(estado);
            if (cuenta > 0) {
                filtros.add(
                        new Filtro(
                                etiquetas.di("ofi.estado." + VistaDeOficios.clave(e)),
                                VistaDeOficios.insignia(e).tono().forma(),
                                cuenta,
                                puesta,
                                ruta("/oficios", sentido, puesta ? "" : VistaDeOficios.clave(e))));
            }
        }
        return filtros;
    }

    private static String ruta(String base, String sentido, String estado) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath(base);
        if (!sentido.isEmpty()) {
            uri.queryParam("sentido", sentido);
        }
        if (!estado.isEmpty()) {
            uri.queryParam("estado", estado);
        }
        return uri.build().encode().toUriString();
    }

    @GetMapping("/oficios/{id}")
    String tarjeta(
            @PathVariable UUID id, @AuthenticationPrincipal UsuarioActual usuario, Model modelo) {
        FichaDeOficio ficha = acceso.ficha(id, usuario);
        SituacionDeOficio s = oficios.situacion(ficha);
        Set<String> suyas = acceso.areas(usuario.getUsername());
        boolean lleva = usuario.puede(Permiso.LLEVAR_OFICIOS);
        modelo.addAttribute("ficha", ficha);
        modelo.addAttribute("o", ficha.oficio());
        modelo.addAttribute("s", s);
        modelo.addAttribute("estado", VistaDeOficios.insignia(s.estado()));
        modelo.addAttribute("lleva", lleva);
        modelo.addAttribute("abierto", s.estado().abierto());
        modelo.addAttribute(
                "turnos",
                s.turnos().stream()
                        .map(t ->
                                new VistaDeOficios.FilaDeTurno(
                                        t,
                                        nombre(t.area()),
                                        t.pendiente()
                                                && usuario.puede(Permiso.ATENDER_OFICIOS)
                                                && (lleva || suyas.contains(t.area()))))
                        .toList());
        modelo.addAttribute("compromisos", vinculados(ficha));
        modelo.addAttribute("alcanzables", alcanzables(ficha, usuario));
        modelo.addAttribute(
                "contestado",
                ficha.oficio()
                        .contesta()
                        .flatMap(otro -> oficios.busca(UUID.fromString(otro)))
                        .map(f -> Map.of(f.id().toString(), f.oficio().numero()))
                        .orElse(Map.of()));
        return "rendicion/oficios/oficio";
    }

    /** Promises linked to the letter that the person may open: those of the areas of its posts. */
    private Set<String> alcanzables(FichaDeOficio ficha, UsuarioActual usuario) {
        Set<String> suyas = acceso.areas(usuario.getUsername());
        return vinculados(ficha).keySet().stream()
                .filter(id ->
                        usuario.puede(Permiso.VER_TODAS_LAS_AREAS)
                                || compromisos
                                        .busca(UUID.fromString(id))
                                        .filter(c -> c.areas().stream().anyMatch(suyas::contains))
                                        .isPresent())
                .collect(Collectors.toSet());
    }

    private Map<String, String> vinculados(FichaDeOficio ficha) {
        Map<String, String> vinculados = new LinkedHashMap<>();
        ficha.objetos().stream()
                .filter(o -> o.startsWith(DE_COMPROMISO))
                .map(o -> UUID.fromString(o.substring(DE_COMPROMISO.length())))
                .forEach(c ->
                        compromisos
                                .busca(c)
                                .ifPresent(f -> vinculados.put(c.toString(), f.clave())));
        return vinculados;
    }

    /** A receipt of this letter, and of no other. */
    @GetMapping("/oficios/{id}/acuses/{documento}")
    ResponseEntity<byte[]> acuse(
            @PathVariable UUID id,
            @PathVariable UUID documento,
            @AuthenticationPrincipal UsuarioActual usuario) {
        boolean suyo =
                acceso.ficha(id, usuario).oficio().actos().stream()
                        .anyMatch(a ->
                                a instanceof ActoDeOficio.Acusado acuse
                                        && acuse.archivo().equals("documento:" + documento));
        if (!suyo) {
            throw new NoEncontrado();
        }
        Documento d = documentos.busca(documento).orElseThrow(NoEncontrado::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(d.tipo()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(d.nombre(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(documentos.abre(documento));
    }
}
