package mx.recauda.platform.rendicion.indicadores.web;

import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.portal.Filtro;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.rendicion.indicadores.Resultados;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.rendicion.indicador.Luz;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The register of indicators: each with its last value against both goals. */
@Controller
@Requiere(Permiso.LEER_INDICADORES)
class PaginasDeIndicadores {

    private final Resultados resultados;
    private final Textos textos;

    PaginasDeIndicadores(Resultados resultados, Textos textos) {
        this.resultados = resultados;
        this.textos = textos;
    }

    @GetMapping("/indicadores")
    String lista(
            @RequestParam(defaultValue = "") String luz,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int pagina,
            Model modelo) {
        List<Vista.Renglon> todos = conTexto(q);
        modelo.addAttribute("q", q);
        modelo.addAttribute("filtros", filtros(todos, luz, q));
        modelo.addAttribute(
                "lista",
                Pagina.de(
                        conLuz(todos, luz),
                        pagina,
                        ruta("/indicadores", luz, q),
                        ruta("/indicadores.csv", luz, q)));
        return "rendicion/indicadores/lista";
    }

    @GetMapping("/indicadores.csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> listaCsv(
            @RequestParam(defaultValue = "") String luz,
            @RequestParam(defaultValue = "") String q) {
        List<List<String>> filas = new ArrayList<>();
        filas.add(
                List.of(
                        "clave",
                        "nombre",
                        "unidad",
                        "periodo",
                        "valor",
                        "meta_original",
                        "meta_vigente",
                        "cumplimiento_original_pct",
                        "cumplimiento_vigente_pct",
                        "semaforo"));
        conLuz(conTexto(q), luz)
                .forEach(r ->
                        filas.add(
                                List.of(
                                        r.clave(),
                                        r.nombre(),
                                        r.unidad(),
                                        r.periodo(),
                                        llano(r.valor()),
                                        llano(r.original()),
                                        llano(r.vigente()),
                                        llano(r.contraOriginal()),
                                        llano(r.contraVigente()),
                                        r.color().name())));
        return ArchivoCsv.descarga("indicadores.csv", filas);
    }

    /** A number of the page as a file wants it. */
    static String llano(String numero) {
        return numero.replace(",", "").replace('\u2212', '-');
    }

    private List<Vista.Renglon> conTexto(String q) {
        String busca = q.strip().toLowerCase(Locale.ROOT);
        return resultados.todos().stream()
                .map(i -> Vista.Renglon.de(i, textos.di("monto.nd")))
                .filter(r ->
                        (r.clave() + " " + r.nombre()).toLowerCase(Locale.ROOT).contains(busca))
                .toList();
    }

    private static List<Vista.Renglon> conLuz(List<Vista.Renglon> todos, String luz) {
        return todos.stream().filter(r -> luz.isEmpty() || r.color().name().equals(luz)).toList();
    }

    private List<Filtro> filtros(List<Vista.Renglon> todos, String puesta, String q) {
        return Arrays.stream(Luz.values())
                .map(l ->
                        new Filtro(
                                textos.di("luz." + l.name()),
                                Vista.luz(l).tono().forma(),
                                conLuz(todos, l.name()).size(),
                                l.name().equals(puesta),
                                ruta("/indicadores", l.name().equals(puesta) ? "" : l.name(), q)))
                .filter(f -> f.cuenta() > 0 || f.puesta())
                .toList();
    }

    private static String ruta(String base, String luz, String q) {
        UriComponentsBuilder ruta = UriComponentsBuilder.fromPath(base);
        if (!luz.isEmpty()) {
            ruta.queryParam("luz", luz);
        }
        if (!q.isBlank()) {
            ruta.queryParam("q", q);
        }
        return ruta.build().encode().toUriString();
    }
}
