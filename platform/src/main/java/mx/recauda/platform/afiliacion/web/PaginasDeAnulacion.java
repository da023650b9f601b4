package mx.recauda.platform.afiliacion.web;

import mx.recauda.ley.afiliacion.AnulacionDeAviso;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.afiliacion.lotes.NoEncontrado;
import mx.recauda.platform.afiliacion.lotes.Previsor;
import mx.recauda.platform.afiliacion.movimientos.Anulaciones;
import mx.recauda.platform.afiliacion.movimientos.Anulaciones.AvisoOperado;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.movimientos.RegistrosEnTabla;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.UUID;

/** The annulment of a movement that was operated: what it would change, and its reason. */
@Controller
@Requiere(Permiso.ATENDER_MOVIMIENTOS)
class PaginasDeAnulacion {

    private static final String RUTA =
            "/movimientos/trabajadores/{id}/avisos/{movimiento}/anulacion";
    private static final String CON_MOTIVO = "-";

    private final Anulaciones anulaciones;
    private final Previsor previsor;
    private final RegistrosEnTabla registros;
    private final Bitacora bitacora;

    PaginasDeAnulacion(
            Anulaciones anulaciones,
            Previsor previsor,
            RegistrosEnTabla registros,
            Bitacora bitacora) {
        this.anulaciones = anulaciones;
        this.previsor = previsor;
        this.registros = registros;
        this.bitacora = bitacora;
    }

    @GetMapping(RUTA)
    String forma(@PathVariable UUID id, @PathVariable long movimiento, Model modelo) {
        AvisoOperado aviso = anulaciones.busca(id, movimiento).orElseThrow(NoEncontrado::new);
        bitacora.anota("LEER_TRABAJADOR", "asegurado:" + id);
        return pagina(id, aviso, "", List.of(), modelo);
    }

    @PostMapping(RUTA)
    String anula(
            @PathVariable UUID id,
            @PathVariable long movimiento,
            @RequestParam(defaultValue = "") String motivo,
            Model modelo) {
        AvisoOperado aviso = anulaciones.busca(id, movimiento).orElseThrow(NoEncontrado::new);
        List<Incidencia> incidencias = anulaciones.anula(id, aviso, motivo, Idiomas.actual());
        return incidencias.isEmpty()
                ? "redirect:/movimientos/trabajadores/" + id
                : pagina(id, aviso, motivo, incidencias, modelo);
    }

    private String pagina(
            UUID id, AvisoOperado aviso, String motivo, List<Incidencia> dichas, Model modelo) {
        Registro registro = registros.busca(aviso.registro()).orElseThrow(NoEncontrado::new);
        List<Incidencia> enContra =
                AnulacionDeAviso.revisa(
                        anulaciones.sabidos(registro.id(), id),
                        aviso.id(),
                        CON_MOTIVO,
                        Idiomas.actual());
        modelo.addAttribute("trabajador", id);
        modelo.addAttribute("aviso", aviso);
        modelo.addAttribute("motivo", motivo);
        modelo.addAttribute("posible", enContra.isEmpty());
        modelo.addAttribute(
                "errores",
                (dichas.isEmpty() ? enContra : dichas)
                        .stream()
                                .map(i ->
                                        new ErrorDeCampo(
                                                i.campo(),
                                                i.codigo()
                                                        + ". "
                                                        + i.mensaje()
                                                        + " "
                                                        + i.remedio()))
                                .toList());
        if (enContra.isEmpty()) {
            modelo.addAttribute(
                    "vista",
                    previsor.deAnulacion(
                            registro, id, aviso.id(), aviso.efecto(), Idiomas.actual()));
        }
        return "afiliacion/movimientos/anulacion";
    }
}
