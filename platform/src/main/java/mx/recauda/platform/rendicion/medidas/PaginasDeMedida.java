package mx.recauda.platform.rendicion.medidas;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import mx.recauda.platform.portal.ArchivoXlsx;
import mx.recauda.platform.portal.CsvAlVuelo;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;
import mx.recauda.rendicion.medida.Consulta;
import mx.recauda.rendicion.medida.Hechos;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** The facts behind a measured figure: its handle as an address. */
@Controller
@Requiere(Permiso.VER_SECCIONES)
class PaginasDeMedida {

    private static final int POR_VEZ = 20_000;

    private final Medidas medidas;
    private final HechosEscritos escritos;
    private final Bitacora bitacora;

    PaginasDeMedida(Medidas medidas, HechosEscritos escritos, Bitacora bitacora) {
        this.medidas = medidas;
        this.escritos = escritos;
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
        modelo.addAttribute("numericas", HechosEscritos.ALINEADAS);
        modelo.addAttribute("abre", usuario.puede(Permiso.LEER_LIBRO));
        modelo.addAttribute("abreBanco", usuario.puede(Permiso.LEER_CONCILIACION));
        modelo.addAttribute(
                "lista",
                new Pagina<>(
                        escritos.de(hechos),
                        numero,
                        Pagina.TAMANO,
                        hechos.total(),
                        "/medidas/" + id + "?" + consulta.parametros(),
                        "/medidas/" + id + "/hechos.csv?" + consulta.parametros()));
        return "rendicion/medidas/hechos";
    }

    @GetMapping("/medidas/{id}/hechos.csv")
    @Requiere(Permiso.EXPORTAR)
    void exporta(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String formato,
            HttpServletRequest peticion,
            HttpServletResponse respuesta)
            throws IOException {
        Consulta consulta = consulta(id, peticion);
        if (!medidas.mide(consulta)) {
            throw new NoEncontrado();
        }
        String nombre = id + "-" + consulta.corte() + ".csv";
        if (formato.equals("xlsx")) {
            ArchivoXlsx.alVuelo(respuesta, nombre, renglones(consulta));
        } else {
            CsvAlVuelo.vierte(respuesta, nombre, cada -> medidas.recorre(consulta, cada));
        }
    }

    // A sheet asks for rows instead of being given them, and holds about a million.
    private Iterator<List<String>> renglones(Consulta consulta) {
        return Stream.concat(
                        Stream.of(hechos(consulta, 0, 0).columnas()),
                        Stream.iterate(0, desde -> desde + POR_VEZ)
                                .map(desde -> hechos(consulta, desde, POR_VEZ).filas())
                                .takeWhile(filas -> !filas.isEmpty())
                                .flatMap(List::stream))
                .iterator();
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
