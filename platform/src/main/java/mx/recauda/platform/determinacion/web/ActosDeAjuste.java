package mx.recauda.platform.determinacion.web;

import mx.recauda.ley.diferencias.Acto;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.determinacion.ajustes.Ajustes;
import mx.recauda.platform.determinacion.ajustes.ErrorDeAjuste;
import mx.recauda.platform.determinacion.ajustes.SolicitudDeDevolucion.Medio;
import mx.recauda.platform.determinacion.ajustes.SolicitudesDeDevolucion;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is done with a difference: by the office, and by the employer. */
@Controller
class ActosDeAjuste {

    private static final Set<Acto> DE_LA_OFICINA =
            EnumSet.of(
                    Acto.LIQUIDA,
                    Acto.NOTIFICA,
                    Acto.REVOCA,
                    Acto.CANCELA,
                    Acto.REABRE,
                    Acto.NIEGA);

    private final Ajustes ajustes;
    private final SolicitudesDeDevolucion solicitudes;

    ActosDeAjuste(Ajustes ajustes, SolicitudesDeDevolucion solicitudes) {
        this.ajustes = ajustes;
        this.solicitudes = solicitudes;
    }

    @PostMapping("/diferencias/{id}/actos")
    @Requiere(Permiso.LIQUIDAR_DIFERENCIAS)
    String hace(
            @PathVariable UUID id,
            @RequestParam Acto acto,
            @RequestParam(defaultValue = "") String motivo,
            @RequestParam(defaultValue = "") String dia,
            RedirectAttributes avisos) {
        if (!DE_LA_OFICINA.contains(acto)) {
            throw new FalloConCodigo(
                    FalloConCodigo.Clase.CONFLICTO, ErrorDeAjuste.ACTO_AJENO, acto.name());
        }
        ajustes.hace(id, acto, motivo, acto == Acto.NOTIFICA ? dia(dia) : Optional.empty());
        return hecho(id, acto, avisos);
    }

    @PostMapping("/diferencias/{id}/aclaraciones")
    @Requiere(Permiso.PRESENTAR_DETERMINACIONES)
    String aclara(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String motivo,
            RedirectAttributes avisos) {
        ajustes.hace(id, Acto.ACLARA, motivo, Optional.empty());
        return hecho(id, Acto.ACLARA, avisos);
    }

    /** The employer determines what is asked of him. */
    @PostMapping("/diferencias/{id}/aceptar")
    @Requiere(Permiso.ACEPTAR_PROPUESTAS)
    String acepta(@PathVariable UUID id, RedirectAttributes avisos) {
        ajustes.acepta(id);
        return hecho(id, Acto.ACEPTA, avisos);
    }

    @PostMapping("/diferencias/{id}/devolucion")
    @Requiere(Permiso.SOLICITAR_DEVOLUCIONES)
    String solicita(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "NOTA_DE_CREDITO") Medio medio,
            @RequestParam(defaultValue = "") String motivo,
            RedirectAttributes avisos) {
        solicitudes.solicita(id, medio, motivo);
        return hecho(id, Acto.SOLICITA, avisos);
    }

    @PostMapping("/diferencias/{id}/desistimiento")
    @Requiere(Permiso.SOLICITAR_DEVOLUCIONES)
    String desiste(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String motivo,
            RedirectAttributes avisos) {
        solicitudes.desiste(id, motivo);
        return hecho(id, Acto.DESISTE, avisos);
    }

    private static String hecho(UUID id, Acto acto, RedirectAttributes avisos) {
        avisos.addFlashAttribute("hecho", acto);
        return "redirect:/diferencias/" + id;
    }

    private static Optional<LocalDate> dia(String texto) {
        try {
            return texto.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(texto.strip()));
        } catch (DateTimeParseException noEsUno) {
            throw new FalloConCodigo(
                    FalloConCodigo.Clase.ENTRADA, ErrorDeAjuste.DIA_MAL_ESCRITO, texto);
        }
    }
}
