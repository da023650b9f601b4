package mx.recauda.platform.rendicion.medidas;

import jakarta.servlet.http.HttpServletRequest;

import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;
import mx.recauda.rendicion.medida.Consulta;
import mx.recauda.rendicion.medida.Hechos;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The facts behind a measured figure: its handle as an address. */
@Controller
@Requiere(Permiso.VER_SECCIONES)
class PaginasDeMedida {

    private final Medidas medidas;
    private final Bitacora bitacora;

    PaginasDeMedida(Medidas medidas, Bitacora bitacora) {
        this.medidas = medidas;
        this.bitacora = bitacora;
    }

    @GetMapping("/medidas/{id}")
    String hechos(
            @PathVariable String id,
            @RequestParam(defaultValue = "1") int pagina,
            HttpServletRequest peticion,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        Consulta consulta = consulta(id, peticion);
        int numero = Math.max(1, pagina);
        Hechos hechos = hechos(consulta, (numero - 1) * Pagina.TAMANO, Pagina.TAMANO);
        bitacora.anota("LEER_MEDIDA", consulta.medida());
        modelo.addAttribute("consulta", consulta);
        modelo.addAttribute("cifra", medidas.medir(consulta).orElseThrow(NoEncontrado::new));
        modelo.addAttribute("columnas", hechos.columnas());
        modelo.addAttribute("abre", usuario.puede(Permiso.LEER_LIBRO));
        modelo.addAttribute(
                "lista",
                new Pagina<>(
                        hechos.filas(),
                        numero,
                        Pagina.TAMANO,
                        hechos.total(),
                        "/medidas/" + id + "?" + consulta.parametros(),
                        "/medidas/" + id + "/hechos.csv?" + consulta.parametros()));
        return "rendicion/medidas/hechos";
    }

    @GetMapping("/medidas/{id}/hechos.csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> exporta(@PathVariable String id, HttpServletRequest peticion) {
        Consulta consulta = consulta(id, peticion);
        Hechos hechos = hechos(consulta, 0, Integer.MAX_VALUE);
        List<List<String>> renglones = new ArrayList<>();
        renglones.add(hechos.columnas());
        renglones.addAll(hechos.filas());
        return ArchivoCsv.descarga(id + "-" + consulta.corte() + ".csv", renglones);
    }

    private Hechos hechos(Consulta consulta, int desde, int cuantos) {
        return medidas.hechos(consulta, desde, cuantos).orElseThrow(NoEncontrado::new);
    }

    private Consulta consulta(String id, HttpServletRequest peticion) {
        String parametros = peticion.getQueryString();
        return Consulta.parse(
                        "medida:"
                                + id
                                + "?"
                                + (parametros == null
                                        ? ""
                                        : URLDecoder.decode(parametros, StandardCharsets.UTF_8)))
                .map(medidas::cerrada)
                .orElseThrow(NoEncontrado::new);
    }
}
