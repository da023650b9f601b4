package mx.recauda.platform.rendicion.mesa.justificacion.web;

import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.informes.Etiquetas;
import mx.recauda.platform.rendicion.mesa.Expediente;
import mx.recauda.platform.rendicion.mesa.Mesa;
import mx.recauda.platform.rendicion.mesa.justificacion.CeldaComparada;
import mx.recauda.platform.rendicion.mesa.justificacion.Explicada;
import mx.recauda.platform.rendicion.mesa.justificacion.Justificaciones;
import mx.recauda.platform.rendicion.mesa.justificacion.Justificaciones.Guardada;
import mx.recauda.platform.rendicion.mesa.justificacion.RevisionDeCeldas;
import mx.recauda.platform.rendicion.mesa.web.Acceso;
import mx.recauda.platform.rendicion.mesa.web.Errores;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;
import mx.recauda.rendicion.flujo.Accion;
import mx.recauda.rendicion.justificacion.Justificacion;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.UUID;

/** One cell beside the previous quarter, the year before and its goals; and its explanation. */
@Controller
@Requiere(Permiso.VER_SECCIONES)
class PaginasDeCelda {

    private static final String RUTA = "/planeacion/solicitudes/{id}/celdas/{indice}";

    private final Acceso acceso;
    private final Mesa mesa;
    private final RevisionDeCeldas revision;
    private final Justificaciones justificaciones;
    private final ArmadorDeCelda armador;
    private final Etiquetas etiquetas;

    PaginasDeCelda(
            Acceso acceso,
            Mesa mesa,
            RevisionDeCeldas revision,
            Justificaciones justificaciones,
            ArmadorDeCelda armador,
            Etiquetas etiquetas) {
        this.acceso = acceso;
        this.mesa = mesa;
        this.revision = revision;
        this.justificaciones = justificaciones;
        this.armador = armador;
        this.etiquetas = etiquetas;
    }

    @GetMapping(RUTA)
    String celda(
            @PathVariable UUID id,
            @PathVariable int indice,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        Expediente e = acceso.expediente(id, usuario);
        CeldaComparada celda = celda(e, indice);
        return pagina(e, celda, Formulario.de(celda.explicada()), List.of(), usuario, modelo);
    }

    /** What the rules say of an explanation while it is written; keeps nothing. */
    @PostMapping(RUTA + "/revision")
    @Requiere(Permiso.CAPTURAR_SECCIONES)
    String revisa(
            @PathVariable UUID id,
            @PathVariable int indice,
            @RequestParam MultiValueMap<String, String> enviado,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        Expediente e = acceso.expediente(id, usuario);
        revisado(e, celda(e, indice), Formulario.de(enviado).justificacion(), modelo);
        modelo.addAttribute("edita", true);
        return "rendicion/mesa/comparada :: revision";
    }

    @PostMapping(RUTA + "/justificacion")
    @Requiere(Permiso.CAPTURAR_SECCIONES)
    String justifica(
            @PathVariable UUID id,
            @PathVariable int indice,
            @RequestParam MultiValueMap<String, String> enviado,
            @AuthenticationPrincipal UsuarioActual usuario,
            RedirectAttributes siguiente,
            Model modelo) {
        Expediente e = acceso.expediente(id, usuario);
        CeldaComparada celda = celda(e, indice);
        Formulario escrito = Formulario.de(enviado);
        List<ErrorDeCampo> errores = escrito.errores(etiquetas);
        if (!errores.isEmpty()) {
            return pagina(e, celda, escrito, errores, usuario, modelo);
        }
        return switch (justificaciones.guarda(
                id,
                celda.campo(),
                escrito.leida(),
                escrito.justificacion(),
                usuario.getUsername(),
                Errores.idioma())) {
            case Guardada.Hecha hecha -> {
                siguiente.addFlashAttribute("guardada", true);
                yield "redirect:/planeacion/solicitudes/" + id + "/celdas/" + indice;
            }
            case Guardada.Conflicto c ->
                    enConflicto(e, celda, escrito, c.actual(), usuario, modelo);
            case Guardada.NoToca n ->
                    pagina(
                            e,
                            celda,
                            escrito,
                            List.of(new ErrorDeCampo("", etiquetas.di("celda.noToca"))),
                            usuario,
                            modelo);
        };
    }

    /** The text of both side by side; what is sent next has seen the other's. */
    private String enConflicto(
            Expediente e,
            CeldaComparada celda,
            Formulario escrito,
            Explicada suya,
            UsuarioActual usuario,
            Model modelo) {
        modelo.addAttribute("suya", armador.escrita(suya));
        return pagina(
                e,
                celda,
                escrito.habiendoLeido(suya.numero()),
                List.of(new ErrorDeCampo("causa", etiquetas.di("celda.conflicto", suya.por()))),
                usuario,
                modelo);
    }

    private CeldaComparada celda(Expediente e, int indice) {
        return revision.celda(e, indice, Errores.idioma()).orElseThrow(NoEncontrado::new);
    }

    private String pagina(
            Expediente e,
            CeldaComparada celda,
            Formulario escrito,
            List<ErrorDeCampo> errores,
            UsuarioActual usuario,
            Model modelo) {
        List<Explicada> historia = revision.historia(e, celda.campo().casilla());
        revisado(e, celda, escrito.justificacion(), modelo);
        modelo.addAttribute("e", e);
        modelo.addAttribute("seccion", etiquetas.seccion(e.tramite().solicitud().seccion()));
        modelo.addAttribute("celda", celda);
        modelo.addAttribute("valor", armador.valor(celda));
        modelo.addAttribute("unidad", armador.unidad(e.borrador(), celda));
        modelo.addAttribute("estado", Vista.insignia(celda.estado()));
        modelo.addAttribute("renglones", armador.renglones(celda));
        modelo.addAttribute("escrito", escrito);
        modelo.addAttribute("historia", historia.stream().map(armador::escrita).toList());
        modelo.addAttribute("errores", errores);
        modelo.addAttribute(
                "edita",
                usuario.puede(Permiso.CAPTURAR_SECCIONES)
                        && mesa.acciones(e, usuario.getUsername()).contains(Accion.CAPTURAR));
        return "rendicion/mesa/comparada";
    }

    private void revisado(
            Expediente e, CeldaComparada celda, Justificacion justificacion, Model modelo) {
        modelo.addAttribute(
                "rutaDeRevision",
                "/planeacion/solicitudes/"
                        + e.tramite().solicitud().id()
                        + "/celdas/"
                        + celda.campo().indice()
                        + "/revision");
        modelo.addAttribute("faltas", armador.faltas(celda, justificacion, Errores.idioma()));
        modelo.addAttribute("importes", armador.importes(celda, justificacion));
        modelo.addAttribute("exige", celda.celda().exigeJustificacion());
    }
}
