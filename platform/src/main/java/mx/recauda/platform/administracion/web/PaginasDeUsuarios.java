package mx.recauda.platform.administracion.web;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.Usuarios;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The accounts in a list, and what may be done with each. */
@Controller
@Requiere(Permiso.ADMINISTRAR_USUARIOS)
class PaginasDeUsuarios {

    private static final String LISTA = "redirect:/usuarios";

    private final Usuarios usuarios;

    PaginasDeUsuarios(Usuarios usuarios) {
        this.usuarios = usuarios;
    }

    @Requiere(Permiso.LEER_USUARIOS)
    @GetMapping("/usuarios")
    String lista(Model modelo) {
        modelo.addAttribute("usuarios", usuarios.todos());
        modelo.addAttribute("roles", usuarios.roles());
        return "administracion/usuarios";
    }

    @PostMapping("/usuarios")
    String crea(
            @RequestParam String cuenta,
            @RequestParam String nombre,
            @RequestParam(defaultValue = "") Set<String> roles,
            RedirectAttributes siguiente) {
        return haz(
                siguiente,
                () -> {
                    entrega(
                            cuenta.strip(),
                            usuarios.crea(new Usuarios.Nuevo(cuenta.strip(), nombre, roles)),
                            siguiente);
                },
                List.of(cuenta, nombre));
    }

    @PostMapping("/usuarios/{id}/estado")
    String activa(
            @PathVariable UUID id, @RequestParam boolean activo, RedirectAttributes siguiente) {
        return haz(siguiente, () -> usuarios.activa(id, activo), List.of());
    }

    @PostMapping("/usuarios/{id}/roles")
    String cambiaRoles(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") Set<String> roles,
            RedirectAttributes siguiente) {
        return haz(siguiente, () -> usuarios.cambiaRoles(id, roles), List.of());
    }

    @PostMapping("/usuarios/{id}/clave")
    String renuevaClave(@PathVariable UUID id, RedirectAttributes siguiente) {
        return haz(
                siguiente,
                () -> entrega(cuenta(id), usuarios.renuevaClave(id), siguiente),
                List.of());
    }

    /** What was typed comes back with the error; nothing is lost. */
    private static String haz(RedirectAttributes siguiente, Runnable acto, List<String> escrito) {
        try {
            acto.run();
        } catch (FalloConCodigo fallo) {
            Incidencia incidencia = fallo.incidencia(idioma());
            siguiente.addFlashAttribute("incidencia", incidencia);
            siguiente.addFlashAttribute("escrito", escrito);
        }
        return LISTA;
    }

    /** Shown once, on the next page; it is kept nowhere. */
    private static void entrega(String cuenta, String clave, RedirectAttributes siguiente) {
        siguiente.addFlashAttribute("cuentaNueva", cuenta);
        siguiente.addFlashAttribute("claveNueva", clave);
    }

    private String cuenta(UUID id) {
        return usuarios.todos().stream()
                .filter(usuario -> usuario.id().equals(id))
                .map(Usuarios.Usuario::cuenta)
                .findFirst()
                .orElse("");
    }

    private static Idioma idioma() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? Idioma.EN : Idioma.ES;
    }
}
