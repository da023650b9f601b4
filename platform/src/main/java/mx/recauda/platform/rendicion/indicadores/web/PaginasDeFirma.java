package mx.recauda.platform.rendicion.indicadores.web;

import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.indicadores.ClaseDeInstrumento;
import mx.recauda.platform.rendicion.indicadores.Instrumento;
import mx.recauda.platform.rendicion.indicadores.Instrumentos;
import mx.recauda.platform.rendicion.indicadores.Metas;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;
import mx.recauda.rendicion.indicador.PasoDeFirma;
import mx.recauda.rendicion.version.Diferencia;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A version of a sheet, memoria or matrix: what it changes, who signed it, and signing it. */
@Controller
@Requiere(Permiso.LEER_INDICADORES)
class PaginasDeFirma {

    private final Instrumentos instrumentos;
    private final Metas metas;
    private final Textos textos;

    PaginasDeFirma(Instrumentos instrumentos, Metas metas, Textos textos) {
        this.instrumentos = instrumentos;
        this.metas = metas;
        this.textos = textos;
    }

    /** A cell that changed. */
    record Cambio(
            String hoja,
            String renglon,
            String columna,
            String antes,
            String despues,
            String tipo) {}

    @GetMapping("/indicadores/versiones/{id}")
    String version(
            @PathVariable UUID id, @AuthenticationPrincipal UsuarioActual usuario, Model modelo) {
        return pagina(id, usuario, List.of(), "", modelo);
    }

    private String pagina(
            UUID id,
            UsuarioActual usuario,
            List<Incidencia> incidencias,
            String nota,
            Model modelo) {
        Instrumento v = instrumentos.busca(id).orElseThrow(NoEncontrado::new);
        List<Diferencia> cambios = instrumentos.cambios(v);
        modelo.addAttribute("v", v);
        modelo.addAttribute("estado", Vista.estado(v.estado()));
        modelo.addAttribute("cambios", cambios.stream().map(d -> cambio(d, textos)).toList());
        modelo.addAttribute("ruta", ruta(v));
        modelo.addAttribute(
                "pasos",
                Arrays.stream(PasoDeFirma.values())
                        .filter(p -> p.sigueA(v.estado()))
                        .filter(p -> usuario.puede(permiso(p)))
                        .filter(p ->
                                !v.trayecto().elaboro().persona().equals(usuario.getUsername()))
                        .toList());
        modelo.addAttribute(
                "esAutor", v.trayecto().elaboro().persona().equals(usuario.getUsername()));
        modelo.addAttribute("errores", Textos.errores(incidencias));
        modelo.addAttribute("nota", nota);
        return "rendicion/indicadores/version";
    }

    private static Permiso permiso(PasoDeFirma paso) {
        return paso == PasoDeFirma.APROBAR
                ? Permiso.APROBAR_INDICADORES
                : Permiso.REVISAR_INDICADORES;
    }

    static Cambio cambio(Diferencia d, Textos textos) {
        return new Cambio(
                textos.hoja(d.casilla().tabla()),
                d.casilla().fila(),
                textos.columna(d.casilla().columna()),
                d.antes().map(textos::opcion).orElse(""),
                d.despues().map(textos::opcion).orElse(""),
                "diferencia.tipo." + d.tipo().name());
    }

    /** The page of what it is a version of. */
    private String ruta(Instrumento v) {
        if (v.clase() == ClaseDeInstrumento.FICHA) {
            return "/indicadores/fichas/" + v.clave();
        }
        if (v.clase() == ClaseDeInstrumento.MIR) {
            return "/mir/" + v.id();
        }
        int barra = v.clave().indexOf('/');
        return metas.de(v.clave().substring(0, barra), v.clave().substring(barra + 1))
                .map(m -> "/indicadores/metas/" + m.id())
                .orElse("/indicadores/metas");
    }

    @PostMapping("/indicadores/versiones/{id}/revision")
    @Requiere(Permiso.REVISAR_INDICADORES)
    String revisa(
            @PathVariable UUID id,
            @RequestParam PasoDeFirma paso,
            @RequestParam(defaultValue = "") String nota,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        PasoDeFirma suyo = paso == PasoDeFirma.APROBAR ? PasoDeFirma.REVISAR : paso;
        return firma(id, suyo, nota, usuario, modelo);
    }

    @PostMapping("/indicadores/versiones/{id}/aprobacion")
    @Requiere(Permiso.APROBAR_INDICADORES)
    String aprueba(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String nota,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        return firma(id, PasoDeFirma.APROBAR, nota, usuario, modelo);
    }

    private String firma(
            UUID id, PasoDeFirma paso, String nota, UsuarioActual usuario, Model modelo) {
        if (instrumentos.busca(id).isEmpty()) {
            throw new NoEncontrado();
        }
        Resultado<Instrumento> hecha =
                instrumentos.firma(id, paso, nota, usuario.getUsername(), Textos.idioma());
        return hecha.tieneErrores()
                ? pagina(id, usuario, hecha.incidencias(), nota, modelo)
                : "redirect:/indicadores/versiones/" + id;
    }
}
