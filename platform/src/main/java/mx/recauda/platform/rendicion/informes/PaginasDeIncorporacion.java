package mx.recauda.platform.rendicion.informes;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.rendicion.captura.Archivo;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.captura.ErrorDeIncorporacion;
import mx.recauda.platform.rendicion.captura.Incorporacion;
import mx.recauda.platform.rendicion.captura.Incorporacion.Recibido;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Documents received, and the page that receives them. */
@Controller
@Requiere(Permiso.LEER_INFORMES)
class PaginasDeIncorporacion {

    private final Documentos documentos;
    private final Incorporacion incorporacion;

    PaginasDeIncorporacion(Documentos documentos, Incorporacion incorporacion) {
        this.documentos = documentos;
        this.incorporacion = incorporacion;
    }

    /** A document in the list. */
    record Renglon(Documento documento, String ruta) {}

    @GetMapping("/documentos")
    String lista(@RequestParam(defaultValue = "1") int pagina, Model modelo) {
        modelo.addAttribute(
                "lista",
                Pagina.de(
                        documentos.todos().stream()
                                .map(d -> new Renglon(d, Expediente.ruta(d)))
                                .toList(),
                        pagina,
                        "/documentos",
                        "/documentos.csv"));
        return "rendicion/documentos/lista";
    }

    @GetMapping("/documentos.csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> listaCsv() {
        List<List<String>> filas = new ArrayList<>();
        filas.add(
                List.of(
                        "clase",
                        "clave",
                        "entrega",
                        "titulo",
                        "huella",
                        "recibido_por",
                        "recibido_en"));
        for (Documento d : documentos.todos()) {
            filas.add(
                    List.of(
                            d.clase().name(),
                            d.clave(),
                            String.valueOf(d.entrega()),
                            d.titulo(),
                            d.huella(),
                            d.recibidoPor(),
                            d.recibidoEn().toString()));
        }
        return ArchivoCsv.descarga("documentos.csv", filas);
    }

    @GetMapping("/documentos/incorporar")
    @Requiere(Permiso.CAPTURAR_INFORMES)
    String formulario(Model modelo) {
        modelo.addAttribute("errores", List.of());
        modelo.addAttribute("incidencias", List.of());
        return "rendicion/documentos/incorporar";
    }

    @PostMapping("/documentos/incorporar")
    @Requiere(Permiso.CAPTURAR_INFORMES)
    String incorpora(
            @RequestParam(required = false) Optional<MultipartFile> archivo,
            Model modelo,
            RedirectAttributes avisos)
            throws IOException {
        Idioma idioma = idioma();
        if (archivo.isEmpty() || archivo.get().isEmpty()) {
            return conErrores(
                    List.of(Incidencia.de(ErrorDeIncorporacion.SIN_ARCHIVO, idioma)), modelo);
        }
        Resultado<Optional<Recibido>> resultado =
                incorporacion.incorpora(
                        new Archivo(nombre(archivo.get()), archivo.get().getBytes()), idioma);
        if (resultado.valor().isEmpty()) {
            return conErrores(resultado.incidencias(), modelo);
        }
        Recibido recibido = resultado.valor().get();
        avisos.addFlashAttribute(
                "aviso", recibido.nuevo() ? "incorporar.recibido" : "incorporar.yaEstaba");
        return "redirect:" + Expediente.ruta(recibido.documento());
    }

    private static String conErrores(List<Incidencia> incidencias, Model modelo) {
        modelo.addAttribute("incidencias", incidencias);
        modelo.addAttribute(
                "errores",
                incidencias.stream()
                        .filter(Incidencia::esError)
                        .map(i ->
                                new ErrorDeCampo(
                                        "archivo",
                                        i.codigo() + ". " + i.mensaje() + " " + i.remedio()))
                        .toList());
        return "rendicion/documentos/incorporar";
    }

    /** Browsers may send a path; only its last part is a name. */
    private static String nombre(MultipartFile archivo) {
        String enviado = archivo.getOriginalFilename();
        String plano = enviado == null ? "" : enviado.replace('\\', '/');
        String nombre = plano.substring(plano.lastIndexOf('/') + 1).strip();
        return nombre.isEmpty() ? "archivo" : nombre;
    }

    private static Idioma idioma() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? Idioma.EN
                : Idioma.ES;
    }
}
