package mx.recauda.platform.determinacion.web;

import jakarta.servlet.http.HttpServletResponse;

import mx.recauda.ley.diferencias.Acto;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.determinacion.ajustes.Ajustes;
import mx.recauda.platform.determinacion.ajustes.ErrorDeAjuste;
import mx.recauda.platform.determinacion.ajustes.SolicitudDeDevolucion.Medio;
import mx.recauda.platform.determinacion.ajustes.SolicitudesDeDevolucion;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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
    private final PaginasDeAjustes paginas;

    ActosDeAjuste(Ajustes ajustes, SolicitudesDeDevolucion solicitudes, PaginasDeAjustes paginas) {
        this.ajustes = ajustes;
        this.paginas = paginas;
        this.solicitudes = solicitudes;
    }

    @PostMapping("/diferencias/{id}/actos")
    @Requiere(Permiso.LIQUIDAR_DIFERENCIAS)
    String hace(
            @PathVariable UUID id,
            @RequestParam Acto acto,
            @RequestParam(defaultValue = "") String motivo,
            @RequestParam(defaultValue = "") String dia,
            RedirectAttributes avisos,
            Model modelo,
            HttpServletResponse respuesta) {
        if (!DE_LA_OFICINA.contains(acto)) {
            throw new FalloConCodigo(
                    FalloConCodigo.Clase.CONFLICTO, ErrorDeAjuste.ACTO_AJENO, acto.name());
        }
        modelo.addAttribute("diaEscrito", dia);
        return intenta(
                new Intento(id, acto, motivo),
                () ->
                        ajustes.hace(
                                id,
                                acto,
                                motivo,
                                acto == Acto.NOTIFICA ? dia(dia) : Optional.empty()),
                avisos,
                modelo,
                respuesta);
    }

    @PostMapping("/diferencias/{id}/aclaraciones")
    @Requiere(Permiso.PRESENTAR_DETERMINACIONES)
    String aclara(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String motivo,
            RedirectAttributes avisos,
            Model modelo,
            HttpServletResponse respuesta) {
        return intenta(
                new Intento(id, Acto.ACLARA, motivo),
                () -> ajustes.hace(id, Acto.ACLARA, motivo, Optional.empty()),
                avisos,
                modelo,
                respuesta);
    }

    /** The employer determines what is asked of him. */
    @PostMapping("/diferencias/{id}/aceptar")
    @Requiere(Permiso.ACEPTAR_PROPUESTAS)
    String acepta(
            @PathVariable UUID id,
            RedirectAttributes avisos,
            Model modelo,
            HttpServletResponse respuesta) {
        return intenta(
                new Intento(id, Acto.ACEPTA, ""),
                () -> ajustes.acepta(id),
                avisos,
                modelo,
                respuesta);
    }

    @PostMapping("/diferencias/{id}/devolucion")
    @Requiere(Permiso.SOLICITAR_DEVOLUCIONES)
    String solicita(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "NOTA_DE_CREDITO") Medio medio,
            @RequestParam(defaultValue = "") String motivo,
            RedirectAttributes avisos,
            Model modelo,
            HttpServletResponse respuesta) {
        return intenta(
                new Intento(id, Acto.SOLICITA, motivo),
                () -> solicitudes.solicita(id, medio, motivo),
                avisos,
                modelo,
                respuesta);
    }

    @PostMapping("/diferencias/{id}/desistimiento")
    @Requiere(Permiso.SOLICITAR_DEVOLUCIONES)
    String desiste(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String motivo,
            RedirectAttributes avisos,
            Model modelo,
            HttpServletResponse respuesta) {
        return intenta(
                new Intento(id, Acto.DESISTE, motivo),
                () -> solicitudes.desiste(id, motivo),
                avisos,
                modelo,
                respuesta);
    }

    /** What somebody asks for, with the reason that he wrote. */
    private record Intento(UUID id, Acto acto, String motivo) {}

    /** Does it, or tells on the card why not, with what was written. */
    private String intenta(
            Intento intento,
            Runnable trabajo,
            RedirectAttributes avisos,
            Model modelo,
            HttpServletResponse respuesta) {
        try {
            trabajo.run();
        } catch (FalloConCodigo fallo) {
            if (fallo.clase() != FalloConCodigo.Clase.ENTRADA
                    && fallo.clase() != FalloConCodigo.Clase.CONFLICTO) {
                throw fallo;
            }
            respuesta.setStatus(
                    fallo.clase() == FalloConCodigo.Clase.ENTRADA
                            ? HttpStatus.UNPROCESSABLE_CONTENT.value()
                            : HttpStatus.CONFLICT.value());
            modelo.addAttribute("falta", fallo.incidencia(Lenguas.actual()));
            modelo.addAttribute("motivoEscrito", intento.motivo());
            return paginas.una(intento.id(), 1, modelo);
        }
        return hecho(intento.id(), intento.acto(), avisos);
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
