package mx.recauda.platform.rendicion.mesa.web;

import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.informes.Etiquetas;
import mx.recauda.platform.rendicion.mesa.Area;
import mx.recauda.platform.rendicion.mesa.Areas;
import mx.recauda.platform.rendicion.mesa.Borrador;
import mx.recauda.platform.rendicion.mesa.Borradores;
import mx.recauda.platform.rendicion.mesa.Reparto;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Hands out a whole draft at once: every section to its area, or row by row. */
@Controller
@Requiere(Permiso.SOLICITAR_SECCIONES)
class PaginasDeReparto {

    private static final int DIAS_PARA_ENTREGAR = 10;
    private static final int DIAS_PARA_REVISAR = 5;

    private final Borradores borradores;
    private final Reparto reparto;
    private final Areas areas;
    private final Etiquetas etiquetas;
    private final FechaDeOperacion fecha;

    PaginasDeReparto(
            Borradores borradores,
            Reparto reparto,
            Areas areas,
            Etiquetas etiquetas,
            FechaDeOperacion fecha) {
        this.borradores = borradores;
        this.reparto = reparto;
        this.areas = areas;
        this.etiquetas = etiquetas;
        this.fecha = fecha;
    }

    /** A section on the form: what was chosen is kept when something was wrong. */
    record Parte(
            String seccion,
            String nombre,
            String area,
            String vence,
            int libres,
            int propias,
            List<Fila> filas) {

        Parte {
            filas = List.copyOf(filas);
        }
    }

    /** A row on the form; asked already when {@code pedidaA} is not empty. */
    record Fila(String campo, String nombre, String descripcion, String area, String pedidaA) {}

    @GetMapping("/planeacion/borradores/{id}/repartir")
    String repartir(@PathVariable UUID id, Model modelo) {
        LocalDate vence = fecha.hoy().plusDays(DIAS_PARA_ENTREGAR);
        return formulario(
                busca(id),
                vence,
                vence.plusDays(DIAS_PARA_REVISAR),
                "",
                Optional.empty(),
                List.of(),
                modelo);
    }

    private String formulario(
            Borrador borrador,
            LocalDate vence,
            LocalDate cierre,
            String instrucciones,
            Optional<Map<String, String>> enviado,
            List<ErrorDeCampo> errores,
            Model modelo) {
        List<Area> todas = areas.del(fecha.hoy());
        Map<String, String> nombres =
                todas.stream().collect(Collectors.toMap(Area::clave, Area::nombre));
        modelo.addAttribute("borrador", borrador);
        modelo.addAttribute("vence", vence);
        modelo.addAttribute("cierre", cierre);
        modelo.addAttribute("instrucciones", instrucciones);
        modelo.addAttribute("areas", todas);
        modelo.addAttribute(
                "partes",
                reparto.partes(borrador).stream().map(p -> parte(p, nombres, enviado)).toList());
        modelo.addAttribute("errores", errores);
        return "rendicion/mesa/repartir";
    }

    private Parte parte(
            Reparto.Parte p, Map<String, String> nombres, Optional<Map<String, String>> enviado) {
        List<Fila> filas = new ArrayList<>();
        for (int i = 0; i < p.renglones().size(); i++) {
            Reparto.Renglon r = p.renglones().get(i);
            String campo = "fila." + p.seccion() + "." + i;
            filas.add(
                    new Fila(
                            campo,
                            r.nombre(),
                            r.descripcion(),
                            enviado.map(e -> e.getOrDefault(campo, "")).orElse(""),
                            nombres.getOrDefault(r.area(), r.area())));
        }
        String propuesta = nombres.containsKey(p.propuesta()) ? p.propuesta() : "";
        return new Parte(
                p.seccion(),
                etiquetas.seccion(p.seccion()),
                enviado.map(e -> e.getOrDefault("area." + p.seccion(), "")).orElse(propuesta),
                enviado.map(e -> e.getOrDefault("vence." + p.seccion(), "")).orElse(""),
                p.libres(),
                (int) filas.stream().filter(f -> !f.area().isEmpty()).count(),
                filas);
    }

    @PostMapping("/planeacion/borradores/{id}/repartir")
    String reparte(
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate vence,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate cierre,
            @RequestParam(defaultValue = "") String instrucciones,
            @RequestParam Map<String, String> enviado,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        Borrador borrador = busca(id);
        Resultado<List<UUID>> r =
                reparto.reparte(
                        borrador,
                        encargos(borrador, vence, enviado),
                        cierre,
                        instrucciones,
                        usuario.getUsername(),
                        Errores.idioma());
        if (!r.tieneErrores()) {
            return "redirect:/planeacion/borradores/" + id + "?pedidas=" + r.valor().size();
        }
        return formulario(
                borrador,
                vence,
                cierre,
                instrucciones,
                Optional.of(enviado),
                Errores.de(r.incidencias()),
                modelo);
    }

    private List<Reparto.Encargo> encargos(
            Borrador borrador, LocalDate vence, Map<String, String> enviado) {
        Set<String> claves =
                areas.del(fecha.hoy()).stream().map(Area::clave).collect(Collectors.toSet());
        List<Reparto.Encargo> encargos = new ArrayList<>();
        for (Reparto.Parte p : reparto.partes(borrador)) {
            Map<String, String> porRenglon = new LinkedHashMap<>();
            for (int i = 0; i < p.renglones().size(); i++) {
                String suya = enviado.getOrDefault("fila." + p.seccion() + "." + i, "");
                if (suya.equals(Reparto.NADIE) || claves.contains(suya)) {
                    porRenglon.put(p.renglones().get(i).nombre(), suya);
                }
            }
            String area = enviado.getOrDefault("area." + p.seccion(), "");
            encargos.add(
                    new Reparto.Encargo(
                            p.seccion(),
                            claves.contains(area) ? area : "",
                            porRenglon,
                            dia(enviado.getOrDefault("vence." + p.seccion(), ""), vence)));
        }
        return encargos;
    }

    private static LocalDate dia(String escrito, LocalDate comun) {
        try {
            return escrito.isBlank() ? comun : LocalDate.parse(escrito.strip());
        } catch (DateTimeParseException malEscrito) {
            return comun;
        }
    }

    private Borrador busca(UUID id) {
        return borradores.busca(id).orElseThrow(NoEncontrado::new);
    }
}
