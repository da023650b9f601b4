package mx.recauda.platform.rendicion.mesa.web;

import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.portal.Formato;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.informes.Etiquetas;
import mx.recauda.platform.rendicion.mesa.Apertura;
import mx.recauda.platform.rendicion.mesa.Borrador;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Begins the draft of a quarter with the shape of a report received. */
@Controller
@Requiere(Permiso.SOLICITAR_SECCIONES)
class PaginasDeApertura {

    private static final int MESES_POR_TRIMESTRE = 3;

    private final Apertura apertura;
    private final Etiquetas etiquetas;
    private final Formato formato;
    private final FechaDeOperacion fecha;

    PaginasDeApertura(
            Apertura apertura, Etiquetas etiquetas, Formato formato, FechaDeOperacion fecha) {
        this.apertura = apertura;
        this.etiquetas = etiquetas;
        this.formato = formato;
        this.fecha = fecha;
    }

    /** The form begins with the last quarter that ended. */
    @GetMapping("/planeacion/borradores/nuevo")
    String nuevo(Model modelo) {
        LocalDate cerrado = fecha.hoy().minusMonths(MESES_POR_TRIMESTRE);
        int trimestre = (cerrado.getMonthValue() - 1) / MESES_POR_TRIMESTRE + 1;
        return formulario(
                String.valueOf(cerrado.getYear()), trimestre, Optional.empty(), List.of(), modelo);
    }

    private String formulario(
            String anio,
            int trimestre,
            Optional<UUID> base,
            List<ErrorDeCampo> errores,
            Model modelo) {
        modelo.addAttribute("anio", anio);
        modelo.addAttribute("trimestre", trimestre);
        modelo.addAttribute("bases", apertura.bases().stream().map(d -> opcion(d, base)).toList());
        modelo.addAttribute("errores", errores);
        return "rendicion/mesa/nuevo";
    }

    private Vista.Opcion opcion(Documento d, Optional<UUID> elegida) {
        return new Vista.Opcion(
                d.id().toString(),
                etiquetas.di(
                        "mesa.nuevo.base.opcion",
                        d.clave(),
                        d.entrega(),
                        formato.instante(d.recibidoEn())),
                elegida.filter(d.id()::equals).isPresent());
    }

    @PostMapping("/planeacion/borradores")
    String abre(
            @RequestParam(defaultValue = "") String anio,
            @RequestParam(defaultValue = "0") int trimestre,
            @RequestParam Optional<UUID> base,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        if (!anio.strip().matches("\\d{4}")) {
            return formulario(
                    anio,
                    trimestre,
                    base,
                    Errores.de(
                            List.of(
                                    Apertura.imposible(
                                            "«" + anio.strip() + "»",
                                            trimestre,
                                            Errores.idioma()))),
                    modelo);
        }
        int cual = Integer.parseInt(anio.strip());
        Resultado<Optional<Borrador>> abierto =
                apertura.abre(cual, trimestre, base, usuario.getUsername(), Errores.idioma());
        return abierto.valor()
                .map(b -> "redirect:/planeacion/borradores/" + b.id())
                .orElseGet(() ->
                        formulario(
                                anio, trimestre, base, Errores.de(abierto.incidencias()), modelo));
    }
}
