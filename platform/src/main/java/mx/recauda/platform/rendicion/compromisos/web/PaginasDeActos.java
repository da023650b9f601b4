package mx.recauda.platform.rendicion.compromisos.web;

import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.compromisos.Autoria;
import mx.recauda.platform.rendicion.compromisos.CalendarioInstitucional;
import mx.recauda.platform.rendicion.compromisos.Compromisos;
import mx.recauda.platform.rendicion.compromisos.Ficha;
import mx.recauda.platform.rendicion.mesa.Areas;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One form for each act on a promise; a refused act gives the form back as it was typed. */
@Controller
class PaginasDeActos {

    private static final int CORTES_ATRAS = 4;

    private final AccesoACompromisos acceso;
    private final Compromisos compromisos;
    private final Autoria autoria;
    private final Areas areas;
    private final CalendarioInstitucional calendario;
    private final Identificadores identificadores;

    PaginasDeActos(
            AccesoACompromisos acceso,
            Compromisos compromisos,
            Autoria autoria,
            Areas areas,
            CalendarioInstitucional calendario,
            Identificadores identificadores) {
        this.acceso = acceso;
        this.compromisos = compromisos;
        this.autoria = autoria;
        this.areas = areas;
        this.calendario = calendario;
        this.identificadores = identificadores;
    }

    @GetMapping("/compromisos/{id}/reportar/{acto}")
    @Requiere(Permiso.REPORTAR_COMPROMISOS)
    String reportar(
            @PathVariable UUID id,
            @PathVariable String acto,
            @RequestParam Map<String, String> enviado,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        return vacio(acceso.ficha(id, usuario), formulario(acto, true), enviado, modelo);
    }

    @PostMapping("/compromisos/{id}/reportar/{acto}")
    @Requiere(Permiso.REPORTAR_COMPROMISOS)
    String reporta(
            @PathVariable UUID id,
            @PathVariable String acto,
            @RequestParam MultiValueMap<String, String> enviado,
            @RequestParam(required = false) Optional<MultipartFile> archivo,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        return recibe(
                acceso.ficha(id, usuario),
                formulario(acto, true),
                Enviado.campos(enviado),
                archivo,
                usuario,
                modelo);
    }

    @GetMapping("/compromisos/{id}/actos/{acto}")
    @Requiere(Permiso.CONDUCIR_COMPROMISOS)
    String conducir(
            @PathVariable UUID id,
            @PathVariable String acto,
            @RequestParam Map<String, String> enviado,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        return vacio(acceso.ficha(id, usuario), formulario(acto, false), enviado, modelo);
    }

    @PostMapping("/compromisos/{id}/actos/{acto}")
    @Requiere(Permiso.CONDUCIR_COMPROMISOS)
    String conduce(
            @PathVariable UUID id,
            @PathVariable String acto,
            @RequestParam MultiValueMap<String, String> enviado,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        return recibe(
                acceso.ficha(id, usuario),
                formulario(acto, false),
                Enviado.campos(enviado),
                Optional.empty(),
                usuario,
                modelo);
    }

    private static Formulario formulario(String clave, boolean delArea) {
        return Formulario.de(clave)
                .filter(f -> f.delArea() == delArea)
                .orElseThrow(NoEncontrado::new);
    }

    private String vacio(
            Ficha ficha, Formulario formulario, Map<String, String> pedido, Model modelo) {
        Map<String, String> campos = new HashMap<>(pedido);
        campos.put("fecha", autoria.hoy().toString());
        campos.putIfAbsent("corte", ultimoCorte().toString());
        campos.put("intento", identificadores.nuevo().toString());
        campos.put("leidos", String.valueOf(ficha.leidos()));
        compromisos
                .situacion(ficha)
                .termino()
                .ifPresent(t -> campos.putIfAbsent("termino", t.toString()));
        return pagina(ficha, formulario, campos, List.of(), modelo);
    }

    private String recibe(
            Ficha ficha,
            Formulario formulario,
            Map<String, String> campos,
            Optional<MultipartFile> archivo,
            UsuarioActual usuario,
            Model modelo) {
        ActosEnviados actos = new ActosEnviados(compromisos, new Enviado(campos), autoria.hoy());
        var intento = actos.intento(formulario, Formularios.archivo(archivo));
        List<ErrorDeCampo> errores = Formularios.errores(actos.faltas());
        if (errores.isEmpty()) {
            try {
                Resultado<Optional<Ficha>> hecho =
                        compromisos.actua(
                                ficha.id(), intento, usuario.getUsername(), Formularios.idioma());
                errores = Formularios.errores(hecho.incidencias());
            } catch (FalloConCodigo fallo) {
                errores =
                        Formularios.errores(
                                List.of(
                                        fallo.incidencia(Formularios.idioma())
                                                .enCampo("archivo", "")));
            }
        }
        if (errores.isEmpty()) {
            return "redirect:/compromisos/" + ficha.id();
        }
        Map<String, String> otraVez = new HashMap<>(campos);
        Ficha ahora = acceso.ficha(ficha.id(), usuario);
        // Who was told that somebody acted first decides again on what stands now.
        otraVez.put("leidos", String.valueOf(ahora.leidos()));
        otraVez.put("intento", identificadores.nuevo().toString());
        return pagina(ahora, formulario, otraVez, errores, modelo);
    }

    private String pagina(
            Ficha ficha,
            Formulario formulario,
            Map<String, String> campos,
            List<ErrorDeCampo> errores,
            Model modelo) {
        modelo.addAttribute("ficha", ficha);
        modelo.addAttribute("situacion", compromisos.situacion(ficha));
        modelo.addAttribute("estado", Vista.insignia(compromisos.situacion(ficha).estado()));
        modelo.addAttribute("f", formulario);
        modelo.addAttribute(
                "ruta",
                "/compromisos/"
                        + ficha.id()
                        + (formulario.delArea() ? "/reportar/" : "/actos/")
                        + formulario.clave());
        modelo.addAttribute("v", new Enviado(campos));
        modelo.addAttribute("errores", errores);
        modelo.addAttribute("mal", Formularios.porCampo(errores));
        modelo.addAttribute("cortes", cortes());
        modelo.addAttribute("areas", areas.del(autoria.hoy()));
        return "rendicion/compromisos/acto";
    }

    /** The cuts a person may want, the latest first: the next one and the last ones. */
    private List<YearMonth> cortes() {
        YearMonth siguiente = YearMonth.from(autoria.hoy()).plusMonths(1);
        while (!calendario.cortes().esCorte(siguiente)) {
            siguiente = siguiente.plusMonths(1);
        }
        List<YearMonth> cortes = new java.util.ArrayList<>();
        for (YearMonth m = siguiente; cortes.size() <= CORTES_ATRAS; m = m.minusMonths(1)) {
            if (calendario.cortes().esCorte(m)) {
                cortes.add(m);
            }
        }
        return cortes;
    }

    /** The last cut whose month has begun. */
    private YearMonth ultimoCorte() {
        return cortes().get(1);
    }
}
