package mx.recauda.platform.rendicion.requerimientos.web;

import mx.recauda.ley.error.Idioma;
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
import mx.recauda.platform.rendicion.requerimientos.Requerimientos;
import mx.recauda.platform.rendicion.requerimientos.Requerimientos.Registrado;
import mx.recauda.platform.rendicion.requerimientos.Requerimientos.Subido;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;
import mx.recauda.rendicion.requerimiento.Entrega;
import mx.recauda.rendicion.requerimiento.ErrorDeRequerimiento;
import mx.recauda.rendicion.requerimiento.Estado;
import mx.recauda.rendicion.requerimiento.Requerimiento;
import mx.recauda.rendicion.texto.Texto;

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
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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

    /**
     * A delivery with the file delivered and its acuse.
     *
     * @param integro whether the stored file still has the hash recorded on the day of the delivery
     */
    record EntregaVista(
            Entrega e, Optional<Documento> archivo, boolean integro, Optional<Documento> acuse) {}

    @GetMapping(RUTA)
    String lista(
            @RequestParam(defaultValue = "") String estado,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int pagina,
            Model modelo) {
        String filtro =
                UriComponentsBuilder.newInstance()
                        .queryParam("estado", estado)
                        .queryParam("q", UriUtils.encode(q, StandardCharsets.UTF_8))
                        .build(true)
                        .toUriString();
        modelo.addAttribute(
                "lista",
                Pagina.de(renglones(estado, q), pagina, RUTA + filtro, RUTA + ".csv" + filtro));
        modelo.addAttribute("estado", estado);
        modelo.addAttribute("q", q);
        modelo.addAttribute("estados", Estado.values());
        return "rendicion/requerimientos/lista";
    }

    private List<Renglon> renglones(String estado, String palabras) {
        return requerimientos.todos().stream()
                .filter(r -> dice(r.requerimiento(), palabras))
                .filter(r -> estado.isEmpty() || r.estado().clave().equals(estado))
                .map(r -> new Renglon(r, insignia(r.estado())))
                .toList();
    }

    /** Whether it has every word, with or without accents. */
    private static boolean dice(Requerimiento r, String palabras) {
        String todo =
                Texto.plano(String.join(" ", r.oficio(), r.ente(), r.solicitante(), r.pedido()));
        return Stream.of(Texto.plano(palabras).split(" ")).allMatch(todo::contains);
    }

    static Insignia insignia(Estado estado) {
        Tono tono =
                switch (estado) {
                    case PENDIENTE -> Tono.RUN;
                    case VENCIDO -> Tono.BAD;
                    case ENTREGADO -> Tono.WARN;
                    case CON_ACUSE -> Tono.OK;
                };
        return Insignia.de(tono, "requerimiento.estado." + estado.clave());
    }

    @GetMapping(RUTA + ".csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "") String estado,
            @RequestParam(defaultValue = "") String q) {
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
        for (Renglon r : renglones(estado, q)) {
            Requerimiento pedido = r.r().requerimiento();
            filas.add(
                    List.of(
                            pedido.oficio(),
                            pedido.ente(),
                            pedido.solicitante(),
                            pedido.recibido().toString(),
                            pedido.vence().toString(),
                            r.r().estado().clave(),
                            pedido.pedido(),
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
        modelo.addAttribute("entregas", r.entregas().stream().map(this::vista).toList());
        modelo.addAttribute("errores", errores);
        modelo.addAttribute("f", f);
        return "rendicion/requerimientos/requerimiento";
    }

    private EntregaVista vista(Entrega e) {
        Optional<Documento> archivo = documento(e.documento());
        boolean integro =
                archivo.filter(d -> d.huella().equals(e.huella()))
                        .flatMap(d -> documentos.verifica(d.huella()))
                        .orElse(false);
        return new EntregaVista(e, archivo, integro, documento(e.acuse()));
    }

    private Optional<Documento> documento(String asidero) {
        return Asidero.documento(asidero).flatMap(documentos::busca);
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
                                    subido(subido.get()),
                                    texto(f, "aQuien"),
                                    usuario.getUsername(),
                                    idioma())
                            : requerimientos.entregaCifra(
                                    id, cifra, texto(f, "aQuien"), usuario.getUsername(), idioma());
            return sigue(id, faltas, f, modelo);
        } catch (FalloConCodigo fallo) {
            return pagina(
                    id, deArchivo(fallo, subido.isPresent() ? "archivo" : "cifra"), f, modelo);
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
                            id, numero, subido(acuse), usuario.getUsername(), idioma());
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

    private static Subido subido(MultipartFile archivo) throws IOException {
        return new Subido(
                Optional.ofNullable(archivo.getOriginalFilename()).orElse(""),
                Optional.ofNullable(archivo.getContentType()).orElse(""),
                new Archivo("subido", archivo.getBytes()));
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
