package mx.recauda.platform.rendicion.requerimientos.web;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.documentos.Documento;
import mx.recauda.platform.documentos.Documentos;
import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.portal.Insignia;
import mx.recauda.platform.portal.Insignia.Tono;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.requerimientos.Requerimientos;
import mx.recauda.platform.rendicion.requerimientos.Requerimientos.Registrado;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;
import mx.recauda.rendicion.requerimiento.Entrega;
import mx.recauda.rendicion.requerimiento.ErrorDeRequerimiento;
import mx.recauda.rendicion.requerimiento.Estado;
import mx.recauda.rendicion.requerimiento.Requerimiento;

import org.springframework.context.i18n.LocaleContextHolder;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The register of auditors' requests: list, card, new, deliver, acuse. */
@Controller
@Requiere(Permiso.LEER_INFORMES)
class PaginasDeRequerimiento {

    private static final String RUTA = "/requerimientos";

    private final Requerimientos requerimientos;
    private final Documentos documentos;

    PaginasDeRequerimiento(Requerimientos requerimientos, Documentos documentos) {
        this.requerimientos = requerimientos;
        this.documentos = documentos;
    }

    /** A line of the register. */
    record Renglon(Registrado r, Insignia estado) {}

    /** A delivery with its acuse. */
    record EntregaVista(Entrega e, Optional<Documento> acuse) {}

    @GetMapping(RUTA)
    String lista(
            @RequestParam(defaultValue = "") String estado,
            @RequestParam(defaultValue = "1") int pagina,
            Model modelo) {
        String filtro = estado.isEmpty() ? "" : "?estado=" + estado;
        modelo.addAttribute(
                "lista",
                Pagina.de(renglones(estado), pagina, RUTA + filtro, RUTA + ".csv" + filtro));
        modelo.addAttribute("estado", estado);
        modelo.addAttribute("estados", Estado.values());
        return "rendicion/requerimientos/lista";
    }

    private List<Renglon> renglones(String estado) {
        return requerimientos.todos().stream()
                .filter(r -> estado.isEmpty() || r.estado().clave().equals(estado))
                .map(r -> new Renglon(r, insignia(r.estado())))
                .toList();
    }

    static Insignia insignia(Estado estado) {
        Tono tono =
                switch (estado) {
                    case PENDIENTE -> Tono.RUN;
                    case VENCIDO -> Tono.STOP;
                    case ENTREGADO -> Tono.WARN;
                    case CON_ACUSE -> Tono.OK;
                };
        return Insignia.de(tono, "requerimiento.estado." + estado.clave());
    }

    @GetMapping(RUTA + ".csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> csv(@RequestParam(defaultValue = "") String estado) {
        List<List<String>> filas = new ArrayList<>();
        filas.add(
                List.of(
                        "oficio",
                        "ente",
                        "solicitante",
                        "recibido",
                        "vence",
                        "estado",
                        "pedido",
                        "entregas"));
        for (Renglon r : renglones(estado)) {
            Requerimiento q = r.r().requerimiento();
            filas.add(
                    List.of(
                            q.oficio(),
                            q.ente(),
                            q.solicitante(),
                            q.recibido().toString(),
                            q.vence().toString(),
                            r.r().estado().clave(),
                            q.pedido(),
                            String.valueOf(r.r().entregas().size())));
        }
        return ArchivoCsv.descarga("requerimientos.csv", filas);
    }

    @GetMapping(RUTA + "/nuevo")
    @Requiere(Permiso.CAPTURAR_INFORMES)
    String nuevo(Model modelo) {
        return paginaNueva(Map.of(), List.of(), modelo);
    }

    @PostMapping(RUTA + "/nuevo")
    @Requiere(Permiso.CAPTURAR_INFORMES)
    String registra(
            @RequestParam Map<String, String> f,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        Requerimiento r =
                new Requerimiento(
                        texto(f, "oficio"),
                        texto(f, "ente"),
                        texto(f, "solicitante"),
                        fecha(f, "recibido"),
                        entero(f, "dias"),
                        texto(f, "pedido"));
        var registrado = requerimientos.registra(r, usuario.getUsername(), idioma());
        return registrado
                .valor()
                .map(id -> "redirect:" + RUTA + "/" + id)
                .orElseGet(() -> paginaNueva(f, errores(registrado.incidencias()), modelo));
    }

    private static String paginaNueva(
            Map<String, String> f, List<ErrorDeCampo> errores, Model modelo) {
        modelo.addAttribute("f", f);
        modelo.addAttribute("errores", errores);
        return "rendicion/requerimientos/nuevo";
    }

    @GetMapping(RUTA + "/{id}")
    String requerimiento(@PathVariable UUID id, Model modelo) {
        return pagina(id, List.of(), Map.of(), modelo);
    }

    private String pagina(
            UUID id, List<ErrorDeCampo> errores, Map<String, String> f, Model modelo) {
        Registrado r = requerimientos.busca(id).orElseThrow(NoEncontrado::new);
        modelo.addAttribute("r", r);
        modelo.addAttribute("q", r.requerimiento());
        modelo.addAttribute("estado", insignia(r.estado()));
        modelo.addAttribute(
                "entregas", r.entregas().stream().map(e -> new EntregaVista(e, acuse(e))).toList());
        modelo.addAttribute("errores", errores);
        modelo.addAttribute("f", f);
        return "rendicion/requerimientos/requerimiento";
    }

    private Optional<Documento> acuse(Entrega e) {
        return e.conAcuse()
                ? documentos.busca(UUID.fromString(e.acuse().substring("documento:".length())))
                : Optional.empty();
    }

    @PostMapping(RUTA + "/{id}/entregas")
    @Requiere(Permiso.CAPTURAR_INFORMES)
    String entrega(
            @PathVariable UUID id,
            @RequestParam Map<String, String> f,
            @RequestParam(required = false) Optional<MultipartFile> archivo,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo)
            throws IOException {
        if (requerimientos.busca(id).isEmpty()) {
            throw new NoEncontrado();
        }
        Optional<MultipartFile> subido = archivo.filter(a -> !a.isEmpty());
        String cifra = texto(f, "cifra");
        if (cifra.isEmpty() == subido.isEmpty()) {
            Incidencia falta = Incidencia.de(ErrorDeRequerimiento.QUE_SE_ENTREGA, idioma());
            return pagina(id, errores(List.of(falta.enCampo("cifra", cifra))), f, modelo);
        }
        try {
            List<Incidencia> faltas =
                    subido.isPresent()
                            ? requerimientos.entregaArchivo(
                                    id,
                                    guarda(subido.get()),
                                    texto(f, "aQuien"),
                                    usuario.getUsername(),
                                    idioma())
                            : requerimientos.entregaCifra(
                                    id, cifra, texto(f, "aQuien"), usuario.getUsername(), idioma());
            return sigue(id, faltas, f, modelo);
        } catch (FalloConCodigo fallo) {
            return pagina(id, deArchivo(fallo, "archivo"), f, modelo);
        }
    }

    @PostMapping(RUTA + "/{id}/entregas/{numero}/acuse")
    @Requiere(Permiso.CAPTURAR_INFORMES)
    String acusa(
            @PathVariable UUID id,
            @PathVariable int numero,
            @RequestParam MultipartFile acuse,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo)
            throws IOException {
        Registrado r = requerimientos.busca(id).orElseThrow(NoEncontrado::new);
        if (r.entregas().stream().noneMatch(e -> e.numero() == numero)) {
            throw new NoEncontrado();
        }
        try {
            List<Incidencia> faltas =
                    requerimientos.acusa(
                            id, numero, guarda(acuse), usuario.getUsername(), idioma());
            return sigue(id, faltas, Map.of(), modelo);
        } catch (FalloConCodigo fallo) {
            return pagina(id, deArchivo(fallo, "acuse" + numero), Map.of(), modelo);
        }
    }

    private String sigue(UUID id, List<Incidencia> faltas, Map<String, String> f, Model modelo) {
        return faltas.isEmpty()
                ? "redirect:" + RUTA + "/" + id
                : pagina(id, errores(faltas), f, modelo);
    }

    private Documento guarda(MultipartFile archivo) throws IOException {
        String nombre = Optional.ofNullable(archivo.getOriginalFilename()).orElse("");
        String tipo = Optional.ofNullable(archivo.getContentType()).orElse("");
        return documentos.guarda(nombre, tipo, archivo.getBytes());
    }

    private static List<ErrorDeCampo> deArchivo(FalloConCodigo fallo, String campo) {
        return errores(List.of(fallo.incidencia(idioma()).enCampo(campo, "")));
    }

    private static List<ErrorDeCampo> errores(List<Incidencia> faltas) {
        return faltas.stream()
                .map(i -> new ErrorDeCampo(i.campo(), i.mensaje() + " " + i.remedio()))
                .toList();
    }

    private static String texto(Map<String, String> f, String campo) {
        return f.getOrDefault(campo, "").strip();
    }

    private static int entero(Map<String, String> f, String campo) {
        String escrito = texto(f, campo);
        return escrito.matches("\\d{1,6}") ? Integer.parseInt(escrito) : 0;
    }

    private LocalDate fecha(Map<String, String> f, String campo) {
        try {
            return LocalDate.parse(texto(f, campo));
        } catch (DateTimeException noEsFecha) {
            return requerimientos.hoy().plusDays(1);
        }
    }

    private static Idioma idioma() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? Idioma.EN
                : Idioma.ES;
    }
}
