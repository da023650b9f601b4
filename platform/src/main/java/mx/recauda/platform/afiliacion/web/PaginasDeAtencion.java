package mx.recauda.platform.afiliacion.web;

import mx.recauda.platform.afiliacion.lotes.ActosDeLote;
import mx.recauda.platform.afiliacion.lotes.ReaperturaDeLotes;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.UUID;

/** What an officer does with a lote that waits for the institute. */
@Controller
@Requiere(Permiso.ATENDER_MOVIMIENTOS)
class PaginasDeAtencion {

    private final ActosDeLote actos;
    private final ReaperturaDeLotes reapertura;

    PaginasDeAtencion(ActosDeLote actos, ReaperturaDeLotes reapertura) {
        this.actos = actos;
        this.reapertura = reapertura;
    }

    @PostMapping("/movimientos/lotes/{id}/aclarar")
    String aclara(@PathVariable UUID id, @RequestParam(defaultValue = "") String texto) {
        actos.resuelve(id, PaginasDeConstancia.corto(texto));
        return "redirect:/movimientos/lotes/" + id;
    }

    @PostMapping("/movimientos/lotes/{id}/reintentar")
    String reintenta(@PathVariable UUID id) {
        reapertura.reintenta(id);
        return "redirect:/movimientos/lotes/" + id;
    }
}
