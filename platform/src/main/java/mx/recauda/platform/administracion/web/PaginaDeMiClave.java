package mx.recauda.platform.administracion.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;
import mx.recauda.platform.seguridad.Usuarios;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/** The password of who is looking, changed by its owner; every session of the account ends. */
@Controller
@Requiere(Permiso.ENTRAR)
class PaginaDeMiClave {

    private static final String PAGINA = "administracion/mi-clave";

    private final Usuarios usuarios;
    private final MessageSource mensajes;

    PaginaDeMiClave(Usuarios usuarios, MessageSource mensajes) {
        this.usuarios = usuarios;
        this.mensajes = mensajes;
    }

    @GetMapping("/mi-clave")
    String clave(@AuthenticationPrincipal UsuarioActual usuario, Model modelo) {
        return pagina(usuario, List.of(), modelo);
    }

    @PostMapping("/mi-clave")
    String cambia(
            @RequestParam(defaultValue = "") String actual,
            @RequestParam(defaultValue = "") String nueva,
            @RequestParam(defaultValue = "") String otraVez,
            @AuthenticationPrincipal UsuarioActual usuario,
            HttpServletRequest peticion,
            HttpServletResponse respuesta,
            Model modelo) {
        if (!nueva.equals(otraVez)) {
            String mensaje =
                    mensajes.getMessage("clave.noCoinciden", null, LocaleContextHolder.getLocale());
            return pagina(usuario, List.of(new ErrorDeCampo("otraVez", mensaje)), modelo);
        }
        try {
            usuarios.cambiaClavePropia(usuario.id(), actual, nueva);
        } catch (FalloConCodigo fallo) {
            Incidencia i = fallo.incidencia(idioma());
            String campo = i.codigo().equals("SEG-020") ? "actual" : "nueva";
            return pagina(
                    usuario,
                    List.of(new ErrorDeCampo(campo, i.mensaje() + " " + i.remedio())),
                    modelo);
        }
        new SecurityContextLogoutHandler()
                .logout(
                        peticion,
                        respuesta,
                        SecurityContextHolder.getContext().getAuthentication());
        return "redirect:/entrar?clave";
    }

    private String pagina(UsuarioActual usuario, List<ErrorDeCampo> errores, Model modelo) {
        modelo.addAttribute("debe", usuarios.debeCambiarClave(usuario.id()));
        modelo.addAttribute("errores", errores);
        return PAGINA;
    }

    private static Idioma idioma() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? Idioma.EN : Idioma.ES;
    }
}
