package mx.recauda.platform.rendicion.informes;

import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.captura.Huellas;
import mx.recauda.platform.rendicion.version.Producto;
import mx.recauda.platform.rendicion.version.Version;
import mx.recauda.platform.rendicion.version.Versiones;
import mx.recauda.platform.rendicion.version.Versiones.Coincidencia;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Publica;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.rendicion.auditor.Gravedad;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Freezing, the versions frozen, their files, and the public page that verifies a hash. */
@Controller
@Requiere(Permiso.LEER_INFORMES)
class PaginasDeVersion {

    private final Expediente expediente;
    private final Documentos documentos;
    private final Versiones versiones;
    private final Etiquetas etiquetas;

    PaginasDeVersion(
            Expediente expediente,
            Documentos documentos,
            Versiones versiones,
            Etiquetas etiquetas) {
        this.expediente = expediente;
        this.documentos = documentos;
        this.versiones = versiones;
        this.etiquetas = etiquetas;
    }

    @GetMapping("/documentos/{id}/congelar")
    @Requiere(Permiso.CONGELAR_VERSIONES)
    String revisa(@PathVariable UUID id, Model modelo) {
        return paginaDeCongelar(expediente.documento(id), List.of(), modelo);
    }

    @PostMapping("/documentos/{id}/congelar")
    @Requiere(Permiso.CONGELAR_VERSIONES)
    String congela(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean enterado,
            Model modelo) {
        Documento documento = expediente.documento(id);
        int altos = expediente.abiertos(documento, Gravedad.ALTA);
        if (altos > 0 && !enterado) {
            return paginaDeCongelar(
                    documento,
                    List.of(new ErrorDeCampo("enterado", etiquetas.di("congelar.falta", altos))),
                    modelo);
        }
        return "redirect:/versiones/" + versiones.congela(documento).id();
    }

    private String paginaDeCongelar(Documento documento, List<ErrorDeCampo> errores, Model modelo) {
        modelo.addAttribute("documento", documento);
        modelo.addAttribute("rutaDeDocumento", Expediente.ruta(documento));
        modelo.addAttribute("celdas", documentos.cuentaCeldas(documento.id()));
        modelo.addAttribute("altos", expediente.abiertos(documento, Gravedad.ALTA));
        modelo.addAttribute("medios", expediente.abiertos(documento, Gravedad.MEDIA));
        modelo.addAttribute("bajos", expediente.abiertos(documento, Gravedad.BAJA));
        modelo.addAttribute("version", versiones.de(documento.id()));
        modelo.addAttribute("errores", errores);
        return "rendicion/versiones/congelar";
    }

    @GetMapping("/versiones")
    String lista(@RequestParam(defaultValue = "1") int pagina, Model modelo) {
        modelo.addAttribute(
                "lista", Pagina.de(versiones.todas(), pagina, "/versiones", "/versiones.csv"));
        return "rendicion/versiones/lista";
    }

    @GetMapping("/versiones.csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> listaCsv() {
        List<List<String>> filas = new ArrayList<>();
        filas.add(
                List.of(
                        "clase",
                        "clave",
                        "version",
                        "huella",
                        "celdas",
                        "congelada_por",
                        "congelada_en"));
        for (Version v : versiones.todas()) {
            filas.add(
                    List.of(
                            v.clase().name(),
                            v.clave(),
                            String.valueOf(v.numero()),
                            v.huella(),
                            String.valueOf(v.celdas()),
                            v.congeladaPor(),
                            v.congeladaEn().toString()));
        }
        return ArchivoCsv.descarga("versiones.csv", filas);
    }

    @GetMapping("/versiones/{id}")
    String version(@PathVariable UUID id, Model modelo) {
        Version version = versiones.busca(id).orElseThrow(NoEncontrado::new);
        modelo.addAttribute("version", version);
        modelo.addAttribute("documento", expediente.documento(version.documento()));
        modelo.addAttribute(
                "rutaDeDocumento", Expediente.ruta(expediente.documento(version.documento())));
        modelo.addAttribute("publicaciones", versiones.publicaciones(id));
        modelo.addAttribute("cuadra", versiones.cuadra(version));
        return "rendicion/versiones/version";
    }

    @GetMapping("/versiones/{id}/{formato}")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> archivo(@PathVariable UUID id, @PathVariable String formato) {
        Producto producto = versiones.archivo(id, formato).orElseThrow(NoEncontrado::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(producto.tipo()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(producto.nombre(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(producto.contenido());
    }

    @Publica("anybody may check that a file is the one that was published")
    @GetMapping("/publico/verificar")
    String verificar(Model modelo) {
        modelo.addAttribute("errores", List.of());
        return "rendicion/versiones/verificar";
    }

    @Publica("anybody may check that a file is the one that was published")
    @PostMapping("/publico/verificar")
    String verifica(
            @RequestParam(defaultValue = "") String huella,
            @RequestParam(required = false) Optional<MultipartFile> archivo,
            Model modelo)
            throws IOException {
        Optional<MultipartFile> subido = archivo.filter(a -> !a.isEmpty());
        String limpia = huella.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        if (subido.isEmpty() && !limpia.matches("[0-9a-f]{64}")) {
            modelo.addAttribute(
                    "errores",
                    List.of(
                            new ErrorDeCampo(
                                    "huella",
                                    limpia.isEmpty()
                                            ? etiquetas.di("verificar.nada")
                                            : etiquetas.di("verificar.mal", limpia.length()))));
            modelo.addAttribute("huella", huella);
            return "rendicion/versiones/verificar";
        }
        String buscada = subido.isPresent() ? Huellas.sha256(subido.get().getBytes()) : limpia;
        Optional<Coincidencia> hallada = versiones.conHuella(buscada);
        modelo.addAttribute("errores", List.of());
        modelo.addAttribute("buscada", buscada);
        modelo.addAttribute("hallada", hallada);
        modelo.addAttribute(
                "cuadra", hallada.map(c -> versiones.cuadra(c.version())).orElse(false));
        return "rendicion/versiones/verificar";
    }
}
