package mx.recauda.platform.determinacion.web;

import jakarta.servlet.http.HttpServletResponse;

import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.determinacion.ajustes.Ajuste;
import mx.recauda.platform.determinacion.ajustes.Ajustes;
import mx.recauda.platform.determinacion.ajustes.Ajustes.Omision;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Months that employers left without determining, and the proposal to liquidate one. */
@Controller
@Requiere(Permiso.LEER_DIFERENCIAS)
class PaginasDeOmisiones {

    private static final String RUTA = PaginasDeAjustes.RAIZ + "/omisiones";
    private static final List<String> HOJA =
            List.of(
                    "registro",
                    "nombre",
                    "oficina",
                    "mes",
                    "vencimiento",
                    "trabajadores",
                    "total",
                    "propuesta");

    private final Ajustes ajustes;
    private final FechaDeOperacion fecha;

    PaginasDeOmisiones(Ajustes ajustes, FechaDeOperacion fecha) {
        this.ajustes = ajustes;
        this.fecha = fecha;
    }

    @GetMapping(RUTA)
    String lista(
            @RequestParam(defaultValue = "") String mes,
            @RequestParam(defaultValue = "") String registro,
            @RequestParam(defaultValue = "1") int pagina,
            Model modelo) {
        Mes cual = mes(mes);
        String numero = limpio(registro);
        int total = ajustes.cuantasOmisiones(cual, numero);
        int esta = PaginasDeEmision.enRango(pagina, total);
        modelo.addAttribute("mes", cual);
        modelo.addAttribute("registro", numero);
        modelo.addAttribute(
                "lista",
                new Pagina<>(
                        ajustes.omisiones(cual, numero, (esta - 1) * Pagina.TAMANO, Pagina.TAMANO),
                        esta,
                        Pagina.TAMANO,
                        total,
                        ruta(RUTA, cual, numero),
                        ruta(RUTA + ".csv", cual, numero)));
        return "determinacion/ajuste/omisiones";
    }

    @GetMapping(RUTA + ".csv")
    @Requiere(Permiso.EXPORTAR)
    void exporta(
            @RequestParam(defaultValue = "") String mes,
            @RequestParam(defaultValue = "") String registro,
            @RequestParam(defaultValue = "") String formato,
            HttpServletResponse respuesta)
            throws IOException {
        Mes cual = mes(mes);
        PorTandas.descarga(
                respuesta,
                "omisiones-" + cual + ".csv",
                formato,
                HOJA,
                PorTandas.tras((Optional<Omision> ultima, Integer cuantas) ->
                                ajustes.omisionesTras(cual, limpio(registro), ultima, cuantas))
                        .map(PaginasDeOmisiones::renglon));
    }

    /** Proposes to liquidate one; another person does. */
    @PostMapping(RUTA)
    @Requiere(Permiso.LIQUIDAR_DIFERENCIAS)
    String propone(@RequestParam UUID propuesta, RedirectAttributes avisos) {
        Ajuste ajuste = ajustes.proponeOmision(propuesta);
        avisos.addFlashAttribute("hecho", "OMISION");
        return "redirect:" + PaginasDeAjustes.RAIZ + "/" + ajuste.id();
    }

    private static List<String> renglon(Omision o) {
        return List.of(
                o.registro(),
                o.nombre(),
                o.oficina(),
                o.mes().toString(),
                o.vencimiento().toString(),
                String.valueOf(o.trabajadores()),
                o.total().toString(),
                o.propuesta().toString());
    }

    // The last one that is past due, unless another is written.
    private Mes mes(String texto) {
        try {
            return Mes.parse(texto.strip());
        } catch (IllegalArgumentException noEsUno) {
            return MesVencido.ultimo(fecha.hoy());
        }
    }

    private static String limpio(String registro) {
        return registro.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }

    private static String ruta(String raiz, Mes mes, String registro) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath(raiz).queryParam("mes", mes);
        if (!registro.isEmpty()) {
            uri.queryParam("registro", registro);
        }
        return uri.build().encode().toUriString();
    }
}
