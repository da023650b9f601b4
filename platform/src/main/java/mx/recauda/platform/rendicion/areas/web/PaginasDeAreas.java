package mx.recauda.platform.rendicion.areas.web;

import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.rendicion.areas.AdministracionDeAreas;
import mx.recauda.platform.rendicion.areas.AreaVigente;
import mx.recauda.platform.rendicion.areas.PuestoOcupado;
import mx.recauda.platform.rendicion.mesa.web.Errores;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;
import mx.recauda.platform.seguridad.Usuarios;
import mx.recauda.rendicion.flujo.Papel;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Areas and who holds each post on a day; creating, renaming, closing, appointing, ending. */
@Controller
@Requiere(Permiso.LEER_AREAS)
class PaginasDeAreas {

    private static final String LISTA = "redirect:/areas";

    private final AdministracionDeAreas areas;
    private final Usuarios usuarios;
    private final FechaDeOperacion fecha;

    PaginasDeAreas(AdministracionDeAreas areas, Usuarios usuarios, FechaDeOperacion fecha) {
        this.areas = areas;
        this.usuarios = usuarios;
        this.fecha = fecha;
    }

    @GetMapping("/areas")
    String lista(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    Optional<LocalDate> dia,
            Model modelo) {
        LocalDate deQue = dia.orElse(fecha.hoy());
        List<AreaVigente> vigentes = areas.areas(deQue);
        modelo.addAttribute("dia", deQue);
        modelo.addAttribute("areas", vigentes);
        modelo.addAttribute("puestos", areas.puestos(deQue));
        modelo.addAttribute(
                "nombres",
                vigentes.stream()
                        .collect(Collectors.toMap(AreaVigente::clave, AreaVigente::nombre)));
        modelo.addAttribute(
                "papeles",
                Arrays.stream(Papel.values())
                        .collect(
                                Collectors.toMap(
                                        Papel::name,
                                        p -> p.nombre(Errores.idioma()),
                                        (a, b) -> a,
                                        java.util.LinkedHashMap::new)));
        modelo.addAttribute(
                "cuentas", usuarios.todos().stream().filter(Usuarios.Usuario::activo).toList());
        return "rendicion/areas/areas";
    }

    @GetMapping("/areas.csv")
    ResponseEntity<byte[]> exporta(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    Optional<LocalDate> dia) {
        LocalDate deQue = dia.orElse(fecha.hoy());
        Map<String, String> nombres =
                areas.areas(deQue).stream()
                        .collect(Collectors.toMap(AreaVigente::clave, AreaVigente::nombre));
        List<List<String>> renglones = new ArrayList<>();
        renglones.add(
                List.of(
                        "area", "nombre", "puesto", "papel", "cuenta", "persona", "desde",
                        "hasta"));
        for (PuestoOcupado p : areas.puestos(deQue)) {
            renglones.add(
                    List.of(
                            p.area(),
                            nombres.getOrDefault(p.area(), ""),
                            p.puesto(),
                            p.papel().name(),
                            p.cuenta(),
                            p.nombre(),
                            p.desde().toString(),
                            p.hasta().map(LocalDate::toString).orElse("")));
        }
        return ArchivoCsv.descarga("areas-" + deQue + ".csv", renglones);
    }

    @PostMapping("/areas")
    @Requiere(Permiso.ADMINISTRAR_AREAS)
    String crea(
            @RequestParam(defaultValue = "") String clave,
            @RequestParam(defaultValue = "") String nombre,
            @RequestParam(defaultValue = "") String superior,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate desde,
            @AuthenticationPrincipal UsuarioActual usuario,
            RedirectAttributes siguiente) {
        return haz(
                siguiente,
                () -> areas.crea(clave.strip(), nombre, superior, desde, usuario.getUsername()));
    }

    @PostMapping("/areas/{clave}/nombre")
    @Requiere(Permiso.ADMINISTRAR_AREAS)
    String renombra(
            @PathVariable String clave,
            @RequestParam(defaultValue = "") String nombre,
            @RequestParam(defaultValue = "") String superior,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate desde,
            @AuthenticationPrincipal UsuarioActual usuario,
            RedirectAttributes siguiente) {
        return haz(
                siguiente,
                () -> areas.renombra(clave, nombre, superior, desde, usuario.getUsername()));
    }

    @PostMapping("/areas/{clave}/fin")
    @Requiere(Permiso.ADMINISTRAR_AREAS)
    String cierra(
            @PathVariable String clave,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate hasta,
            RedirectAttributes siguiente) {
        return haz(siguiente, () -> areas.cierra(clave, hasta));
    }

    @PostMapping("/areas/nombramientos")
    @Requiere(Permiso.ADMINISTRAR_USUARIOS)
    String nombra(
            @RequestParam(defaultValue = "") String cuenta,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String puesto,
            @RequestParam Papel papel,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate desde,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    Optional<LocalDate> hasta,
            RedirectAttributes siguiente) {
        return haz(siguiente, () -> areas.nombra(cuenta, area, puesto, papel, desde, hasta));
    }

    @PostMapping("/areas/nombramientos/{id}/fin")
    @Requiere(Permiso.ADMINISTRAR_USUARIOS)
    String termina(
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate hasta,
            RedirectAttributes siguiente) {
        return haz(siguiente, () -> areas.termina(id, hasta));
    }

    private static String haz(RedirectAttributes siguiente, Runnable acto) {
        try {
            acto.run();
            siguiente.addFlashAttribute("hecho", true);
        } catch (FalloConCodigo fallo) {
            Incidencia incidencia = fallo.incidencia(Errores.idioma());
            siguiente.addFlashAttribute("incidencia", incidencia);
        }
        return LISTA;
    }
}
