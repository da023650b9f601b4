package mx.recauda.platform.afiliacion.web;

import mx.recauda.platform.afiliacion.lotes.Constancias;
import mx.recauda.platform.afiliacion.lotes.Lote;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.seguridad.Publica;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Anybody who holds a constancia may ask whether this installation sealed it as it reads. */
@Controller
class PaginasDeSello {

    private static final String RUTA = "/publico/sello";
    private static final String PAGINA = "afiliacion/lotes/sello";

    private final Constancias constancias;
    private final JsonMapper json;
    private final MessageSource textos;

    PaginasDeSello(Constancias constancias, JsonMapper json, MessageSource textos) {
        this.constancias = constancias;
        this.json = json;
        this.textos = textos;
    }

    @Publica("anybody may check the seal of a constancia that they hold; nothing is read of others")
    @GetMapping(RUTA)
    String forma(Model modelo) {
        return pagina(new Lote.Sellado("", ""), Optional.empty(), List.of(), modelo);
    }

    @Publica("anybody may check the seal of a constancia that they hold; nothing is read of others")
    @PostMapping(RUTA)
    String verifica(
            @RequestParam(defaultValue = "") String cadena,
            @RequestParam(defaultValue = "") String sello,
            @RequestParam(required = false) Optional<MultipartFile> archivo,
            Model modelo)
            throws IOException {
        Optional<MultipartFile> subido = archivo.filter(a -> !a.isEmpty());
        Lote.Sellado sellado =
                subido.isPresent()
                        ? deArchivo(subido.get().getBytes())
                        : new Lote.Sellado(cadena.strip(), sello.replaceAll("\\s", ""));
        if (sellado.cadena().isEmpty() || sellado.sello().isEmpty()) {
            String escrito = sellado.cadena().isEmpty() ? "cadena" : "sello";
            String campo = subido.isPresent() ? "archivo" : escrito;
            return pagina(sellado, Optional.empty(), List.of(error(campo)), modelo);
        }
        return pagina(sellado, Optional.of(constancias.esAutentico(sellado)), List.of(), modelo);
    }

    /** String and seal of a constancia in JSON; both empty when it is not one. */
    private Lote.Sellado deArchivo(byte[] contenido) {
        try {
            JsonNode datos = json.readTree(contenido);
            return new Lote.Sellado(
                    datos.path("cadenaOriginal").asString(""), datos.path("sello").asString(""));
        } catch (JacksonException noEsJson) {
            return new Lote.Sellado("", "");
        }
    }

    private static String pagina(
            Lote.Sellado sellado,
            Optional<Boolean> autentico,
            List<ErrorDeCampo> errores,
            Model modelo) {
        modelo.addAttribute("sellado", sellado);
        modelo.addAttribute("revisado", autentico.isPresent());
        modelo.addAttribute("autentico", autentico.orElse(false));
        modelo.addAttribute("errores", errores);
        return PAGINA;
    }

    private ErrorDeCampo error(String campo) {
        return new ErrorDeCampo(
                campo,
                textos.getMessage(
                        "sello.falta." + campo, new Object[0], LocaleContextHolder.getLocale()));
    }
}
