package mx.recauda.platform.rendicion.compromisos.web;

import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.rendicion.compromisos.Autoria;
import mx.recauda.platform.rendicion.compromisos.Compromisos;
import mx.recauda.platform.rendicion.compromisos.Encuadre;
import mx.recauda.platform.rendicion.compromisos.Ficha;
import mx.recauda.platform.rendicion.compromisos.NuevoCompromiso;
import mx.recauda.platform.rendicion.mesa.Areas;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writing a promise down; without a plan it is only proposed. */
@Controller
@Requiere(Permiso.CONDUCIR_COMPROMISOS)
class PaginaDeNuevo {

    private final Compromisos compromisos;
    private final PublicadosPorSeguir publicados;
    private final Autoria autoria;
    private final Areas areas;
    private final Identificadores identificadores;

    PaginaDeNuevo(
            Compromisos compromisos,
            PublicadosPorSeguir publicados,
            Autoria autoria,
            Areas areas,
            Identificadores identificadores) {
        this.compromisos = compromisos;
        this.publicados = publicados;
        this.autoria = autoria;
        this.areas = areas;
        this.identificadores = identificadores;
    }

    /** An empty form, or one with the words of a published row: {@code desde=asm:…}. */
    @GetMapping("/compromisos/nuevo")
    String nuevo(@RequestParam(defaultValue = "") String desde, Model modelo) {
        Map<String, String> campos = new HashMap<>();
        campos.put("tipo", "asm");
        if (!desde.isEmpty()) {
            campos.putAll(publicados.campos(desde));
        }
        campos.put("fecha", autoria.hoy().toString());
        campos.put("intento", identificadores.nuevo().toString());
        return pagina(campos, List.of(), modelo);
    }

    @PostMapping("/compromisos/nuevo")
    String escribe(
            @RequestParam MultiValueMap<String, String> enviados,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        Map<String, String> campos = Enviado.campos(enviados);
        Enviado enviado = new Enviado(campos);
        NuevoCompromiso nuevo = nuevo(enviado);
        List<ErrorDeCampo> errores = Formularios.errores(enviado.faltas());
        if (errores.isEmpty()) {
            Resultado<Optional<Ficha>> hecho =
                    compromisos.crea(nuevo, usuario.getUsername(), Formularios.idioma());
            if (hecho.valor().isPresent()) {
                return "redirect:/compromisos/" + hecho.valor().get().id();
            }
            errores = Formularios.errores(hecho.incidencias());
        }
        return pagina(campos, errores, modelo);
    }

    private NuevoCompromiso nuevo(Enviado e) {
        boolean conPlan =
                !(e.texto("termino")
                                + e.texto("resultado")
                                + e.texto("actividades")
                                + e.texto("responsable"))
                        .isEmpty();
        return new NuevoCompromiso(
                e.intento(),
                e.texto("tipo"),
                e.texto("texto"),
                e.texto("origen"),
                e.texto("referencia"),
                e.dia("fecha", autoria.hoy()),
                new Encuadre(e.texto("programa"), e.texto("ciclo"), e.texto("clasificacion")),
                conPlan ? Optional.of(ActosEnviados.plan(e, autoria.hoy())) : Optional.empty());
    }

    private String pagina(Map<String, String> campos, List<ErrorDeCampo> errores, Model modelo) {
        modelo.addAttribute("v", new Enviado(campos));
        modelo.addAttribute("errores", errores);
        modelo.addAttribute("mal", Formularios.porCampo(errores));
        modelo.addAttribute("tipos", compromisos.tipos());
        modelo.addAttribute("idiomaDePagina", Formularios.idioma());
        modelo.addAttribute("areas", areas.del(autoria.hoy()));
        return "rendicion/compromisos/nuevo";
    }
}
