package mx.recauda.platform.determinacion.web;

import jakarta.servlet.http.HttpServletResponse;

import mx.recauda.ley.confronta.Postura;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.determinacion.confronta.ConfrontaHecha;
import mx.recauda.platform.determinacion.confronta.Confrontas;
import mx.recauda.platform.determinacion.confronta.DiferenciaHecha;
import mx.recauda.platform.determinacion.confronta.ErrorDeConfronta;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.UUID;

/** One difference line by line, and the acts on it: the office's and the employer's. */
@Controller
@Requiere(Permiso.LEER_CONFRONTAS)
class PaginasDeDiferencias {

    private final Confrontas confrontas;
    private final PaginasDeConfrontas lista;

    PaginasDeDiferencias(Confrontas confrontas, PaginasDeConfrontas lista) {
        this.confrontas = confrontas;
        this.lista = lista;
    }

    @GetMapping("/confrontas/{id}/diferencias/{diferencia}")
    String una(@PathVariable UUID id, @PathVariable UUID diferencia, Model modelo) {
        ConfrontaHecha confronta =
                confrontas.busca(id).orElseThrow(() -> noHay(ErrorDeConfronta.NO_HAY, id));
        DiferenciaHecha suya =
                confrontas
                        .diferencia(diferencia)
                        .filter(d -> d.confronta().equals(id))
                        .orElseThrow(() -> noHay(ErrorDeConfronta.NO_HAY_DIFERENCIA, diferencia));
        modelo.addAttribute("confronta", confronta);
        modelo.addAttribute("diferencia", suya);
        modelo.addAttribute("idioma", Lenguas.actual());
        modelo.addAttribute("lineas", confrontas.lineas(diferencia));
        modelo.addAttribute("actos", confrontas.actos(diferencia));
        return "determinacion/confronta/diferencia";
    }

    @PostMapping("/confrontas/{id}/posturas")
    @Requiere(Permiso.RESOLVER_CONFRONTAS)
    String adopta(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<UUID> diferencia,
            @RequestParam Postura postura,
            @RequestParam(defaultValue = "") String motivo,
            @RequestParam(defaultValue = "false") boolean vuelve,
            RedirectAttributes avisos,
            Model modelo,
            HttpServletResponse respuesta) {
        if (!postura.deLaOficina()) {
            throw new FalloConCodigo(
                    FalloConCodigo.Clase.CONFLICTO, ErrorDeConfronta.ACTO_AJENO, postura.name());
        }
        boolean deUna = vuelve && diferencia.size() == 1;
        try {
            confrontas.adopta(id, diferencia, postura, motivo);
        } catch (FalloConCodigo fallo) {
            cuenta(fallo, motivo, modelo, respuesta);
            modelo.addAttribute("elegidas", diferencia);
            return deUna
                    ? una(id, diferencia.getFirst(), modelo)
                    : lista.una(id, "", "", 1, modelo);
        }
        avisos.addFlashAttribute("adoptadas", diferencia.size());
        return deUna
                ? "redirect:/confrontas/" + id + "/diferencias/" + diferencia.getFirst()
                : "redirect:/confrontas/" + id;
    }

    @PostMapping("/confrontas/{id}/aclaraciones")
    @Requiere(Permiso.PRESENTAR_DETERMINACIONES)
    String aclara(
            @PathVariable UUID id,
            @RequestParam UUID diferencia,
            @RequestParam(defaultValue = "") String motivo,
            RedirectAttributes avisos,
            Model modelo,
            HttpServletResponse respuesta) {
        try {
            confrontas.adopta(id, List.of(diferencia), Postura.ACLARA, motivo);
        } catch (FalloConCodigo fallo) {
            cuenta(fallo, motivo, modelo, respuesta);
            return una(id, diferencia, modelo);
        }
        avisos.addFlashAttribute("adoptadas", 1);
        return "redirect:/confrontas/" + id + "/diferencias/" + diferencia;
    }

    /** What was wrong and what was written are told on the page again. */
    private static void cuenta(
            FalloConCodigo fallo, String motivo, Model modelo, HttpServletResponse respuesta) {
        switch (fallo.clase()) {
            case ENTRADA -> respuesta.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            case CONFLICTO -> respuesta.setStatus(HttpStatus.CONFLICT.value());
            default -> throw fallo;
        }
        modelo.addAttribute("falta", fallo.incidencia(Lenguas.actual()));
        modelo.addAttribute("motivoEscrito", motivo);
    }

    private static FalloConCodigo noHay(ErrorDeConfronta error, UUID id) {
        return new FalloConCodigo(FalloConCodigo.Clase.NO_HAY, error, id.toString());
    }
}
