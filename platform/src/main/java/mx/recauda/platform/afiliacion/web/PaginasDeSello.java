package mx.recauda.platform.afiliacion.web;

import mx.recauda.platform.afiliacion.lotes.Constancias;
import mx.recauda.platform.afiliacion.lotes.Lote.Sellado;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.seguridad.Publica;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/**
 * Whether a seal printed on an acknowledgement or a constancia is of this installation and of that
 * string. Nothing is looked up: whoever asks knows both, and learns nothing else.
 */
@Controller
class PaginasDeSello {

    private static final String VISTA = "afiliacion/lotes/sello";

    private final Constancias constancias;
    private final MessageSource textos;

    PaginasDeSello(Constancias constancias, MessageSource textos) {
        this.constancias = constancias;
        this.textos = textos;
    }

    @Publica("anybody may check that a seal is of this installation")
    @GetMapping("/publico/sello")
    String formulario(Model modelo) {
        modelo.addAttribute("errores", List.of());
        return VISTA;
    }

    @Publica("anybody may check that a seal is of this installation")
    @PostMapping("/publico/sello")
    String verifica(
            @RequestParam(defaultValue = "") String cadena,
            @RequestParam(defaultValue = "") String sello,
            Model modelo) {
        boolean completo = !cadena.isBlank() && !sello.isBlank();
        modelo.addAttribute("cadena", cadena);
        modelo.addAttribute("sello", sello);
        modelo.addAttribute("errores", completo ? List.of() : List.of(falta(cadena)));
        if (completo) {
            Sellado sellado = new Sellado(cadena.strip(), sello.replaceAll("\\s", ""));
            modelo.addAttribute("autentico", constancias.esAutentico(sellado));
        }
        return VISTA;
    }

    private ErrorDeCampo falta(String cadena) {
        String campo = cadena.isBlank() ? "cadena" : "sello";
        return new ErrorDeCampo(
                campo,
                textos.getMessage(
                        "sello.falta." + campo, new Object[0], LocaleContextHolder.getLocale()));
    }
}
