package mx.recauda.platform.determinacion.web;

import mx.recauda.ley.confronta.Postura;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.determinacion.confronta.ConfrontaHecha;
import mx.recauda.platform.determinacion.confronta.Confrontas;
import mx.recauda.platform.determinacion.confronta.DiferenciaHecha;
import mx.recauda.platform.determinacion.confronta.ErrorDeConfronta;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

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

    PaginasDeDiferencias(Confrontas confrontas) {
        this.confrontas = confrontas;
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
            RedirectAttributes avisos) {
        if (!postura.deLaOficina()) {
            throw new FalloConCodigo(
                    FalloConCodigo.Clase.CONFLICTO, ErrorDeConfronta.ACTO_AJENO, postura.name());
        }
        confrontas.adopta(id, diferencia, postura, motivo);
        avisos.addFlashAttribute("adoptadas", diferencia.size());
        return vuelve && diferencia.size() == 1
                ? "redirect:/confrontas/" + id + "/diferencias/" + diferencia.getFirst()
                : "redirect:/confrontas/" + id;
    }

    @PostMapping("/confrontas/{id}/aclaraciones")
    @Requiere(Permiso.PRESENTAR_DETERMINACIONES)
    String aclara(
            @PathVariable UUID id,
            @RequestParam UUID diferencia,
            @RequestParam(defaultValue = "") String motivo,
            RedirectAttributes avisos) {
        confrontas.adopta(id, List.of(diferencia), Postura.ACLARA, motivo);
        avisos.addFlashAttribute("adoptadas", 1);
        return "redirect:/confrontas/" + id + "/diferencias/" + diferencia;
    }

    private static FalloConCodigo noHay(ErrorDeConfronta error, UUID id) {
        return new FalloConCodigo(FalloConCodigo.Clase.NO_HAY, error, id.toString());
    }
}
