package mx.recauda.platform.afiliacion.web;

import mx.recauda.platform.afiliacion.lotes.NoEncontrado;
import mx.recauda.platform.afiliacion.movimientos.CotejoDeDias;
import mx.recauda.platform.afiliacion.movimientos.CotejoDeDias.Cotejo;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.movimientos.RegistrosEnTabla;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A file of SUA with days without work: first its differences with what is noted, then, if wanted,
 * its new absences. What was reviewed travels in the form, so that what is noted is what was seen.
 */
@Controller
@Requiere(Permiso.PRESENTAR_MOVIMIENTOS)
class PaginasDeAusentismo {

    private static final int BYTES_MAXIMOS = 256 * 1024;
    private static final int REGISTROS_PROPUESTOS = 200;
    private static final String RUTA = "/movimientos/ausentismo";

    private final CotejoDeDias cotejo;
    private final RegistrosEnTabla registros;
    private final Bitacora bitacora;
    private final MessageSource textos;

    PaginasDeAusentismo(
            CotejoDeDias cotejo,
            RegistrosEnTabla registros,
            Bitacora bitacora,
            MessageSource textos) {
        this.cotejo = cotejo;
        this.registros = registros;
        this.bitacora = bitacora;
        this.textos = textos;
    }

    @GetMapping(RUTA)
    String forma(@RequestParam(defaultValue = "") String registro, Model modelo) {
        return forma(registro, List.of(), modelo);
    }

    @PostMapping(RUTA)
    String revisa(
            @RequestParam(defaultValue = "") String registro,
            @RequestParam MultipartFile archivo,
            Model modelo)
            throws IOException {
        Optional<Registro> elegido = elegido(registro);
        if (elegido.isEmpty()) {
            return forma(registro, List.of(error("registro")), modelo);
        }
        if (archivo.isEmpty() || archivo.getSize() > BYTES_MAXIMOS) {
            return forma(registro, List.of(error("archivo")), modelo);
        }
        String nombre = String.valueOf(archivo.getOriginalFilename());
        byte[] contenido = archivo.getBytes();
        bitacora.anota("COTEJAR_DIAS", "registro:" + elegido.get().id());
        Cotejo hecho = cotejo.coteja(elegido.get(), nombre, contenido, Idiomas.actual());
        modelo.addAttribute("registro", elegido.get());
        modelo.addAttribute("nombre", nombre);
        modelo.addAttribute("revisado", Base64.getEncoder().encodeToString(contenido));
        modelo.addAttribute("cotejo", hecho);
        modelo.addAttribute("nuevas", hecho.en(CotejoDeDias.Estado.NUEVA));
        modelo.addAttribute("iguales", hecho.en(CotejoDeDias.Estado.IGUAL));
        modelo.addAttribute("difieren", hecho.en(CotejoDeDias.Estado.DIFIERE));
        return "afiliacion/movimientos/cotejo";
    }

    @PostMapping(RUTA + "/anotar")
    String anota(
            @RequestParam String registro,
            @RequestParam String nombre,
            @RequestParam String contenido,
            RedirectAttributes siguiente) {
        Registro elegido = elegido(registro).orElseThrow(NoEncontrado::new);
        int anotadas = cotejo.anota(elegido, nombre, leido(contenido), Idiomas.actual());
        siguiente.addFlashAttribute("anotadas", anotadas);
        return "redirect:" + RUTA;
    }

    private static byte[] leido(String contenido) {
        try {
            return Base64.getDecoder().decode(contenido);
        } catch (IllegalArgumentException alterado) {
            throw new NoEncontrado();
        }
    }

    private Optional<Registro> elegido(String numero) {
        return registros.porNumero(numero.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT));
    }

    private String forma(String registro, List<ErrorDeCampo> errores, Model modelo) {
        modelo.addAttribute("registro", registro);
        modelo.addAttribute("registros", registros.primeros(REGISTROS_PROPUESTOS));
        modelo.addAttribute("errores", errores);
        return "afiliacion/movimientos/ausentismo";
    }

    private ErrorDeCampo error(String campo) {
        return new ErrorDeCampo(
                campo,
                textos.getMessage(
                        "ausentismo.error." + campo,
                        new Object[0],
                        LocaleContextHolder.getLocale()));
    }
}
