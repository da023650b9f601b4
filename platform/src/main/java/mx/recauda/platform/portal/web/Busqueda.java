package mx.recauda.platform.portal.web;

import jakarta.servlet.http.HttpSession;

import mx.recauda.platform.portal.Buscador;
import mx.recauda.platform.portal.Buscador.Hallado;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.portal.internal.Marco;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Command search. The query comes in a POST and is answered with a redirect, to the thing itself
 * when the query names one and nothing else, or to a page of results under an opaque id: what
 * people type (an NSS, an RFC) never becomes part of an address.
 */
@Controller
@Requiere(Permiso.ENTRAR)
class Busqueda {

    private static final int MINIMO = 2;
    private static final int MAXIMO = 200;
    private static final String CONSULTAS = "consultas";
    private static final int RECORDADAS = 20;

    private final Marco marco;
    private final List<Buscador> buscadores;

    Busqueda(Marco marco, List<Buscador> buscadores) {
        this.marco = marco;
        this.buscadores = buscadores;
    }

    @PostMapping("/buscar")
    RedirectView busca(@RequestParam(defaultValue = "") String q, HttpSession sesion) {
        String consulta = q.strip().substring(0, Math.min(MAXIMO, q.strip().length()));
        List<Hallado> exactos = hallados(consulta).stream().filter(Hallado::exacto).toList();
        String destino =
                exactos.size() == 1
                        ? exactos.getFirst().ruta()
                        : "/buscar/" + recuerda(consulta, sesion);
        RedirectView redireccion = new RedirectView(destino, true);
        redireccion.setStatusCode(HttpStatus.SEE_OTHER);
        return redireccion;
    }

    @GetMapping("/buscar/{id}")
    String resultados(@PathVariable UUID id, HttpSession sesion, Model modelo) {
        String consulta = consultas(sesion).getOrDefault(id, "");
        modelo.addAttribute("consulta", consulta);
        modelo.addAttribute("hallados", hallados(consulta));
        return "portal/buscar";
    }

    private List<Hallado> hallados(String consulta) {
        if (consulta.length() < MINIMO) {
            return List.of();
        }
        Persona persona = marco.persona();
        return buscadores.stream().flatMap(b -> b.busca(consulta, persona).stream()).toList();
    }

    private static UUID recuerda(String consulta, HttpSession sesion) {
        Map<UUID, String> consultas = new LinkedHashMap<>(consultas(sesion));
        if (consultas.size() >= RECORDADAS) {
            consultas.remove(consultas.keySet().iterator().next());
        }
        UUID id = UUID.randomUUID();
        consultas.put(id, consulta);
        sesion.setAttribute(CONSULTAS, consultas);
        return id;
    }

    @SuppressWarnings("unchecked")
    private static Map<UUID, String> consultas(HttpSession sesion) {
        return sesion.getAttribute(CONSULTAS) instanceof Map<?, ?> guardadas
                ? (Map<UUID, String>) guardadas
                : Map.of();
    }
}
