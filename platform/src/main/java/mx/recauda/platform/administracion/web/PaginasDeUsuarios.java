package mx.recauda.platform.administracion.web;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.seguridad.Asignaciones;
import mx.recauda.platform.seguridad.DirectorioDeAlcance;
import mx.recauda.platform.seguridad.ErrorDeSeguridad;
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

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The accounts in a list, and what may be done with each. */
@Controller
@Requiere(Permiso.LEER_USUARIOS)
class PaginasDeUsuarios {

    private static final String LISTA = "redirect:/usuarios";

    private final Usuarios usuarios;
    private final Asignaciones asignaciones;
    private final List<DirectorioDeAlcance> directorios;
    private final FechaDeOperacion fecha;

    PaginasDeUsuarios(
            Usuarios usuarios,
            Asignaciones asignaciones,
            List<DirectorioDeAlcance> directorios,
            FechaDeOperacion fecha) {
        this.usuarios = usuarios;
        this.asignaciones = asignaciones;
        this.directorios = List.copyOf(directorios);
        this.fecha = fecha;
    }

    @GetMapping("/usuarios")
    String lista(Model modelo) {
        modelo.addAttribute("usuarios", usuarios.todos());
        modelo.addAttribute("roles", usuarios.roles());
        List<DirectorioDeAlcance.Oficina> oficinas =
                directorios.stream().flatMap(d -> d.oficinas().stream()).toList();
        modelo.addAttribute("oficinas", oficinas);
        modelo.addAttribute("alcances", alcances(oficinas));
        modelo.addAttribute("hoy", fecha.hoy());
        return "administracion/usuarios";
    }

    /**
     * An assignment as a person reads it.
     *
     * @param nombre office, registro or key of a bank
     * @param hasta last day, or empty while in force
     * @param banco whether it is the bank for which it hands in settlements
     */
    record Alcance(
            UUID id, String nombre, LocalDate desde, Optional<LocalDate> hasta, boolean banco) {}

    private Map<UUID, List<Alcance>> alcances(List<DirectorioDeAlcance.Oficina> oficinas) {
        Map<String, String> nombres =
                oficinas.stream()
                        .collect(
                                Collectors.toMap(
                                        DirectorioDeAlcance.Oficina::clave,
                                        o -> o.clave() + " " + o.nombre(),
                                        (uno, otro) -> uno));
        return asignaciones.todas().stream()
                .collect(
                        Collectors.groupingBy(
                                Asignaciones.Asignacion::usuario,
                                Collectors.mapping(
                                        a ->
                                                new Alcance(
                                                        a.id(),
                                                        a.oficina()
                                                                .map(o ->
                                                                        nombres.getOrDefault(o, o))
                                                                .or(a::banco)
                                                                .orElseGet(() -> registro(a)),
                                                        a.desde(),
                                                        a.hasta(),
                                                        a.banco().isPresent()),
                                        Collectors.toList())));
    }

    private String registro(Asignaciones.Asignacion asignacion) {
        return asignacion
                .registro()
                .flatMap(r ->
                        directorios.stream()
                                .flatMap(d -> d.nombreDeRegistro(r).stream())
                                .findFirst())
                .orElse("");
    }

    @Requiere(Permiso.ADMINISTRAR_USUARIOS)
    @PostMapping("/usuarios/{id}/alcance")
    String daAlcance(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String oficina,
            @RequestParam(defaultValue = "") String registro,
            @RequestParam(defaultValue = "") String banco,
            RedirectAttributes siguiente) {
        return haz(
                siguiente,
                () -> {
                    if (!banco.isBlank()) {
                        asignaciones.daBanco(id, banco.strip(), fecha.hoy());
                    } else if (registro.isBlank()) {
                        asignaciones.daOficina(id, oficina, fecha.hoy());
                    } else {
                        asignaciones.daRegistro(id, registro(registro), fecha.hoy());
                    }
                },
                List.of());
    }

    private UUID registro(String numero) {
        return directorios.stream()
                .flatMap(d -> d.registro(numero).stream())
                .findFirst()
                .orElseThrow(() ->
                        new FalloConCodigo(
                                FalloConCodigo.Clase.ENTRADA,
                                ErrorDeSeguridad.REGISTRO_DESCONOCIDO,
                                numero));
    }

    /** From tomorrow on it is not seen; the session of the user ends now. */
    @Requiere(Permiso.ADMINISTRAR_USUARIOS)
    @PostMapping("/usuarios/alcance/{asignacion}/fin")
    String quitaAlcance(@PathVariable UUID asignacion, RedirectAttributes siguiente) {
        return haz(
                siguiente,
                () -> asignaciones.termina(asignacion, fecha.hoy().minusDays(1)),
                List.of());
    }

    @Requiere(Permiso.ADMINISTRAR_USUARIOS)
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

    @Requiere(Permiso.ADMINISTRAR_USUARIOS)
    @PostMapping("/usuarios/{id}/estado")
    String activa(
            @PathVariable UUID id, @RequestParam boolean activo, RedirectAttributes siguiente) {
        return haz(siguiente, () -> usuarios.activa(id, activo), List.of());
    }

    @Requiere(Permiso.ADMINISTRAR_USUARIOS)
    @PostMapping("/usuarios/{id}/roles")
    String cambiaRoles(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") Set<String> roles,
            RedirectAttributes siguiente) {
        return haz(siguiente, () -> usuarios.cambiaRoles(id, roles), List.of());
    }

    @Requiere(Permiso.ADMINISTRAR_USUARIOS)
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
