package mx.recauda.platform.rendicion.comisiones.web;

import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.documentos.Asidero;
import mx.recauda.platform.documentos.Documento;
import mx.recauda.platform.documentos.Documentos;
import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.portal.Insignia;
import mx.recauda.platform.portal.Insignia.Tono;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.captura.Archivo;
import mx.recauda.platform.rendicion.comisiones.Acuerdos;
import mx.recauda.platform.rendicion.comisiones.Comisiones;
import mx.recauda.platform.rendicion.comisiones.Seguimiento;
import mx.recauda.platform.rendicion.comisiones.VisitaGuardada;
import mx.recauda.platform.rendicion.comisiones.Visitas;
import mx.recauda.platform.rendicion.mesa.Areas;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.comision.InformeComision;
import mx.recauda.rendicion.comision.visita.EstadoDeVisita;
import mx.recauda.rendicion.comision.visita.Evaluacion;
import mx.recauda.rendicion.comision.visita.Programada;
import mx.recauda.rendicion.comision.visita.Punto;
import mx.recauda.rendicion.comision.visita.Visita;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The programme of visits and the report of each one. */
@Controller
@Requiere(Permiso.LEER_INFORMES)
class PaginasDeVisita {

    private static final String RUTA = "/comisiones/visitas/";

    private final Comisiones comisiones;
    private final Visitas visitas;
    private final Acuerdos acuerdos;
    private final Seguimiento seguimiento;
    private final Documentos documentos;
    private final Areas areas;

    PaginasDeVisita(
            Comisiones comisiones,
            Visitas visitas,
            Acuerdos acuerdos,
            Seguimiento seguimiento,
            Documentos documentos,
            Areas areas) {
        this.comisiones = comisiones;
        this.visitas = visitas;
        this.acuerdos = acuerdos;
        this.seguimiento = seguimiento;
        this.documentos = documentos;
        this.areas = areas;
    }

    /** A line of the programme. */
    record Renglon(VisitaGuardada v, Insignia estado, int acuerdos) {}

    /**
     * A point with what the auditor says of it and its evidence.
     *
     * @param propios findings of this point alone, told whole beside it
     * @param comunes findings of several points, told once in the list that these lead to
     */
    record PuntoVisto(
            Evaluacion e,
            List<Hallazgo> propios,
            List<Hallazgo> comunes,
            Optional<Documento> evidencia) {

        PuntoVisto {
            propios = List.copyOf(propios);
            comunes = List.copyOf(comunes);
        }
    }

    // The programme

    @GetMapping("/comisiones")
    String programa(
            @RequestParam(defaultValue = "") String estado,
            @RequestParam(defaultValue = "1") int pagina,
            Model modelo) {
        String ruta = "/comisiones" + (estado.isEmpty() ? "" : "?estado=" + estado);
        modelo.addAttribute(
                "lista",
                Pagina.de(
                        renglones(estado),
                        pagina,
                        ruta,
                        ruta.replace("comisiones", "comisiones.csv")));
        modelo.addAttribute("estado", estado);
        modelo.addAttribute("estados", EstadoDeVisita.values());
        return "rendicion/comisiones/programa";
    }

    private List<Renglon> renglones(String estado) {
        return visitas.todas().stream()
                .filter(v -> estado.isEmpty() || comisiones.estado(v).clave().equals(estado))
                .map(v -> new Renglon(v, insignia(v), acuerdos.fichas(v).size()))
                .toList();
    }

    @GetMapping("/comisiones.csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> programaCsv(@RequestParam(defaultValue = "") String estado) {
        List<List<String>> filas = new ArrayList<>();
        filas.add(
                List.of(
                        "pliego",
                        "oficina",
                        "lugar",
                        "del",
                        "al",
                        "comisionado",
                        "estado",
                        "acuerdos"));
        for (Renglon r : renglones(estado)) {
            var p = r.v().visita().programada();
            filas.add(
                    List.of(
                            p.pliego(),
                            p.oficina(),
                            p.lugar(),
                            p.del().toString(),
                            p.al().toString(),
                            p.comisionado(),
                            comisiones.estado(r.v()).clave(),
                            String.valueOf(r.acuerdos())));
        }
        return ArchivoCsv.descarga("programa-de-comisiones.csv", filas);
    }

    private Insignia insignia(VisitaGuardada visita) {
        EstadoDeVisita estado = comisiones.estado(visita);
        Tono tono =
                switch (estado) {
                    case PROGRAMADA -> Tono.OFF;
                    case EN_CURSO -> Tono.RUN;
                    case POR_INFORMAR -> Tono.WARN;
                    case INFORMADA -> Tono.OK;
                    case CANCELADA -> Tono.END;
                };
        return Insignia.de(tono, "visita.estado." + estado.clave());
    }

    @GetMapping("/comisiones/nueva")
    @Requiere(Permiso.CAPTURAR_INFORMES)
    String nueva(Model modelo) {
        return paginaNueva(Map.of(), List.of(), modelo);
    }

    @PostMapping("/comisiones/nueva")
    @Requiere(Permiso.CAPTURAR_INFORMES)
    String programa(
            @RequestParam Map<String, String> enviado,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        List<Incidencia> faltas = new ArrayList<>();
        Programada programada = Formularios.programada(enviado, faltas);
        if (!faltas.isEmpty()) {
            return paginaNueva(enviado, Formularios.errores(faltas), modelo);
        }
        var r = comisiones.programa(programada, usuario.getUsername(), Formularios.idioma());
        return r.valor()
                .map(id -> "redirect:" + RUTA + id)
                .orElseGet(
                        () -> paginaNueva(enviado, Formularios.errores(r.incidencias()), modelo));
    }

    private static String paginaNueva(
            Map<String, String> f, List<ErrorDeCampo> errores, Model modelo) {
        modelo.addAttribute("f", f);
        modelo.addAttribute("errores", errores);
        return "rendicion/comisiones/nueva";
    }

    // One visit

    @GetMapping("/comisiones/visitas/{id}")
    String visita(@PathVariable UUID id, Model modelo) {
        return pagina(visita(id), List.of(), Map.of(), modelo);
    }

    private VisitaGuardada visita(UUID id) {
        return visitas.busca(id).orElseThrow(NoEncontrado::new);
    }

    private String pagina(
            VisitaGuardada v, List<ErrorDeCampo> errores, Map<String, String> f, Model modelo) {
        List<Hallazgo> hallazgos = comisiones.hallazgos(v);
        List<PuntoVisto> puntos =
                visitas.puntos(v).values().stream().map(e -> visto(e, hallazgos)).toList();
        modelo.addAttribute("v", v);
        modelo.addAttribute("p", v.visita().programada());
        modelo.addAttribute("estado", insignia(v));
        modelo.addAttribute("abierta", comisiones.estado(v).abierta());
        modelo.addAttribute("puntos", puntos);
        modelo.addAttribute(
                "hallazgos",
                hallazgos.stream()
                        .filter(h -> puntos.stream().noneMatch(p -> p.propios().contains(h)))
                        .toList());
        modelo.addAttribute("acuerdos", acuerdos.de(v, comisiones.hoy()));
        modelo.addAttribute("fichas", acuerdos.fichas(v));
        modelo.addAttribute("cambios", seguimiento.de(v, comisiones.hoy()));
        modelo.addAttribute("areas", areas.del(comisiones.hoy()));
        modelo.addAttribute("errores", errores);
        modelo.addAttribute("f", f);
        modelo.addAttribute("intento", UUID.randomUUID());
        return "rendicion/comisiones/visita";
    }

    private PuntoVisto visto(Evaluacion e, List<Hallazgo> hallazgos) {
        String punto = InformeComision.columnaDePunto(e.punto().inciso());
        Map<Boolean, List<Hallazgo>> delPunto =
                hallazgos.stream()
                        .filter(h -> h.celdas().stream().anyMatch(c -> c.columna().equals(punto)))
                        .collect(Collectors.partitioningBy(h -> h.celdas().size() == 1));
        return new PuntoVisto(
                e,
                delPunto.getOrDefault(true, List.of()),
                delPunto.getOrDefault(false, List.of()),
                evidencia(e));
    }

    private Optional<Documento> evidencia(Evaluacion e) {
        return Asidero.documento(e.evidencia()).flatMap(documentos::busca);
    }

    // A point

    @GetMapping("/comisiones/visitas/{id}/puntos/{letra}")
    @Requiere(Permiso.CAPTURAR_INFORMES)
    String punto(@PathVariable UUID id, @PathVariable String letra, Model modelo) {
        VisitaGuardada v = visita(id);
        Evaluacion e = evaluacion(v, letra);
        return paginaDePunto(v, e, Map.of(), List.of(), modelo);
    }

    private Evaluacion evaluacion(VisitaGuardada v, String letra) {
        Punto punto = Punto.de(letra).orElseThrow(NoEncontrado::new);
        return visitas.puntos(v).values().stream()
                .filter(e -> e.punto() == punto)
                .findFirst()
                .orElseThrow(NoEncontrado::new);
    }

    private String paginaDePunto(
            VisitaGuardada v,
            Evaluacion e,
            Map<String, String> f,
            List<ErrorDeCampo> errores,
            Model modelo) {
        modelo.addAttribute("v", v);
        modelo.addAttribute("e", e);
        modelo.addAttribute("f", f);
        modelo.addAttribute("leidos", v.leidos());
        modelo.addAttribute("evidencia", evidencia(e));
        modelo.addAttribute("errores", errores);
        return "rendicion/comisiones/punto";
    }

    @PostMapping("/comisiones/visitas/{id}/puntos/{letra}")
    @Requiere(Permiso.CAPTURAR_INFORMES)
    String evalua(
            @PathVariable UUID id,
            @PathVariable String letra,
            @RequestParam Map<String, String> enviado,
            @RequestParam(required = false) Optional<MultipartFile> archivo,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo)
            throws IOException {
        VisitaGuardada v = visita(id);
        Evaluacion antes = evaluacion(v, letra);
        List<Incidencia> faltas = new ArrayList<>();
        Evaluacion e = Formularios.evaluacion(antes.punto(), enviado, antes.evidencia(), faltas);
        if (faltas.isEmpty()) {
            faltas.addAll(guarda(id, e, archivo.filter(a -> !a.isEmpty()), enviado, usuario));
        }
        return faltas.isEmpty()
                ? "redirect:" + RUTA + id + "#punto-" + letra
                : paginaDePunto(visita(id), antes, enviado, Formularios.errores(faltas), modelo);
    }

    /** Point and evidence are kept together, or neither. */
    private List<Incidencia> guarda(
            UUID id,
            Evaluacion e,
            Optional<MultipartFile> archivo,
            Map<String, String> enviado,
            UsuarioActual usuario)
            throws IOException {
        Optional<Comisiones.Evidencia> evidencia = Optional.empty();
        if (archivo.isPresent()) {
            evidencia = Optional.of(evidencia(archivo.get()));
        }
        try {
            return comisiones.evalua(
                    id,
                    e,
                    evidencia,
                    Formularios.entero(enviado, "leidos"),
                    usuario.getUsername(),
                    Formularios.idioma());
        } catch (FalloConCodigo fallo) {
            return List.of(fallo.incidencia(Formularios.idioma()).enCampo("archivo", ""));
        }
    }

    private static Comisiones.Evidencia evidencia(MultipartFile archivo) throws IOException {
        String nombre = Optional.ofNullable(archivo.getOriginalFilename()).orElse("");
        String tipo = Optional.ofNullable(archivo.getContentType()).orElse("");
        return new Comisiones.Evidencia(nombre, tipo, new Archivo("subido", archivo.getBytes()));
    }

    // Texts, agreements, end

    @PostMapping("/comisiones/visitas/{id}/textos")
    @Requiere(Permiso.CAPTURAR_INFORMES)
    String textos(
            @PathVariable UUID id,
            @RequestParam Map<String, String> f,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        visita(id);
        List<Incidencia> faltas = new ArrayList<>();
        Visita.Textos textos =
                new Visita.Textos(
                        Formularios.texto(f, "lugarDelInforme"),
                        Formularios.fecha(f, "fecha", faltas),
                        Formularios.texto(f, "actividades"),
                        Formularios.texto(f, "conclusiones"),
                        Formularios.texto(f, "contribuciones"));
        if (faltas.isEmpty()) {
            faltas.addAll(
                    comisiones.escribe(
                            id,
                            textos,
                            Formularios.entero(f, "leidos"),
                            usuario.getUsername(),
                            Formularios.idioma()));
        }
        return sigue(id, faltas, f, modelo);
    }

    @PostMapping("/comisiones/visitas/{id}/acuerdos")
    @Requiere(Permiso.CAPTURAR_INFORMES)
    String acuerda(
            @PathVariable UUID id,
            @RequestParam Map<String, String> f,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        visita(id);
        List<Incidencia> faltas = new ArrayList<>();
        Acuerdos.Nuevo nuevo = Formularios.acuerdo(f, faltas);
        if (faltas.isEmpty()) {
            faltas.addAll(
                    acuerdos.agrega(id, nuevo, usuario.getUsername(), Formularios.idioma())
                            .incidencias());
        }
        return sigue(id, faltas, f, modelo);
    }

    @PostMapping("/comisiones/visitas/{id}/cancelar")
    @Requiere(Permiso.CAPTURAR_INFORMES)
    String cancela(
            @PathVariable UUID id,
            @RequestParam Map<String, String> f,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        visita(id);
        return sigue(
                id,
                comisiones.cancela(
                        id,
                        Formularios.texto(f, "motivo"),
                        Formularios.entero(f, "leidos"),
                        usuario.getUsername(),
                        Formularios.idioma()),
                f,
                modelo);
    }

    @PostMapping("/comisiones/visitas/{id}/congelar")
    @Requiere(Permiso.CONGELAR_VERSIONES)
    String congela(
            @PathVariable UUID id,
            @RequestParam Map<String, String> f,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        visita(id);
        return sigue(
                id,
                comisiones
                        .recibeYCongela(
                                id,
                                Formularios.entero(f, "leidos"),
                                usuario.getUsername(),
                                Formularios.idioma())
                        .incidencias(),
                f,
                modelo);
    }

    private String sigue(UUID id, List<Incidencia> faltas, Map<String, String> f, Model modelo) {
        return faltas.stream().noneMatch(Incidencia::esError)
                ? "redirect:" + RUTA + id
                : pagina(visita(id), Formularios.errores(faltas), f, modelo);
    }

    // What was agreed and what changed

    @GetMapping("/comisiones/visitas/{id}/seguimiento.pdf")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> seguimiento(@PathVariable UUID id) {
        VisitaGuardada v = visita(id);
        Seguimiento.Cambios cambios =
                seguimiento.de(v, comisiones.hoy()).orElseThrow(NoEncontrado::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"seguimiento-pliego-"
                                + v.visita().programada().pliego()
                                + ".pdf\"")
                .body(Impresion.de(v, cambios, comisiones.hoy()));
    }
}
