package mx.recauda.platform.rendicion.oficios.web;

import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.rendicion.compromisos.Autoria;
import mx.recauda.platform.rendicion.compromisos.Compromisos;
import mx.recauda.platform.rendicion.compromisos.web.Enviado;
import mx.recauda.platform.rendicion.compromisos.web.Formularios;
import mx.recauda.platform.rendicion.oficios.FichaDeOficio;
import mx.recauda.platform.rendicion.oficios.NuevoOficio;
import mx.recauda.platform.rendicion.oficios.Oficios;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;
import mx.recauda.rendicion.oficio.Parte;
import mx.recauda.rendicion.oficio.Sentido;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Registering a letter. */
@Controller
@Requiere(Permiso.LLEVAR_OFICIOS)
class PaginaDeOficioNuevo {

    private final Oficios oficios;
    private final Compromisos compromisos;
    private final Autoria autoria;
    private final Identificadores identificadores;

    PaginaDeOficioNuevo(
            Oficios oficios,
            Compromisos compromisos,
            Autoria autoria,
            Identificadores identificadores) {
        this.oficios = oficios;
        this.compromisos = compromisos;
        this.autoria = autoria;
        this.identificadores = identificadores;
    }

    /** An empty form; {@code contesta} and {@code compromiso} come chosen when they are given. */
    @GetMapping("/oficios/nuevo")
    String nuevo(@RequestParam Map<String, String> pedido, Model modelo) {
        Map<String, String> campos = new HashMap<>(pedido);
        campos.put("fecha", autoria.hoy().toString());
        campos.put("intento", identificadores.nuevo().toString());
        campos.putIfAbsent("sentido", campos.containsKey("contesta") ? "EMITIDO" : "RECIBIDO");
        return pagina(campos, List.of(), modelo);
    }

    @PostMapping("/oficios/nuevo")
    String registra(
            @RequestParam Map<String, String> campos,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        Enviado enviado = new Enviado(campos);
        NuevoOficio nuevo = nuevo(enviado);
        List<ErrorDeCampo> errores = Formularios.errores(enviado.faltas());
        if (errores.isEmpty()) {
            Resultado<Optional<FichaDeOficio>> hecho =
                    oficios.registra(nuevo, usuario.getUsername(), Formularios.idioma());
            if (hecho.valor().isPresent()) {
                return "redirect:/oficios/" + hecho.valor().get().id();
            }
            errores = Formularios.errores(hecho.incidencias());
        }
        return pagina(campos, errores, modelo);
    }

    private NuevoOficio nuevo(Enviado e) {
        return new NuevoOficio(
                e.intento(),
                e.texto("sentido").equals("EMITIDO") ? Sentido.EMITIDO : Sentido.RECIBIDO,
                e.texto("numero"),
                e.dia("fecha", autoria.hoy()),
                parte(e, "de"),
                parte(e, "para"),
                e.texto("asunto"),
                e.id("contesta"),
                e.dia("vence"),
                e.id("compromiso").map(c -> List.of("compromiso:" + c)).orElse(List.of()));
    }

    private static Parte parte(Enviado e, String cual) {
        return new Parte(
                e.texto(cual + "_nombre"), e.texto(cual + "_puesto"), e.texto(cual + "_area"));
    }

    private String pagina(Map<String, String> campos, List<ErrorDeCampo> errores, Model modelo) {
        modelo.addAttribute("v", new Enviado(campos));
        modelo.addAttribute("errores", errores);
        modelo.addAttribute("mal", Formularios.porCampo(errores));
        modelo.addAttribute(
                "abiertos",
                oficios.todos().stream()
                        .filter(f ->
                                oficios.situacion(f).estado().abierto()
                                        || f.id().toString().equals(campos.get("contesta")))
                        .toList());
        modelo.addAttribute("compromisos", compromisos.todas());
        return "rendicion/oficios/nuevo";
    }
}
