package mx.recauda.platform.portal.web;

import mx.recauda.platform.portal.Panel;
import mx.recauda.platform.portal.Pendientes;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.portal.Trabajos;
import mx.recauda.platform.portal.internal.Marco;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Home: what waits for the person, what is under way and how far the promises are. */
@Controller
@Requiere(Permiso.ENTRAR)
class Inicio {

    private final Marco marco;
    private final List<Pendientes> pendientes;
    private final List<Panel> paneles;
    private final List<Trabajos> trabajos;

    Inicio(Marco marco, List<Pendientes> pendientes, List<Panel> paneles, List<Trabajos> trabajos) {
        this.marco = marco;
        this.pendientes = pendientes;
        this.paneles = paneles;
        this.trabajos = trabajos;
    }

    @GetMapping("/")
    String inicio(Model modelo) {
        Persona persona = marco.persona();
        modelo.addAttribute(
                "pendientes",
                pendientes.stream()
                        .flatMap(p -> p.para(persona).stream())
                        .sorted(
                                Comparator.comparing(
                                        p -> p.vence().orElse(LocalDate.MAX),
                                        Comparator.naturalOrder()))
                        .toList());
        modelo.addAttribute(
                "avances", paneles.stream().flatMap(p -> p.avances(persona).stream()).toList());
        modelo.addAttribute(
                "trabajos", trabajos.stream().flatMap(t -> t.enCurso(persona).stream()).toList());
        return "portal/inicio";
    }
}
