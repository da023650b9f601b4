package mx.recauda.platform.catalogo.web;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.catalogo.Catalogos;
import mx.recauda.platform.catalogo.Municipio;
import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The catalogues, one list each: as of a day, filtered, paged and exported. */
@Controller
@Requiere(Permiso.LEER_CATALOGOS)
class PaginasDeCatalogos {

    private static final List<String> LISTAS =
            List.of("oficinas", "modalidades", "fracciones", "municipios");

    private final Catalogos catalogos;
    private final FechaDeOperacion fecha;

    PaginasDeCatalogos(Catalogos catalogos, FechaDeOperacion fecha) {
        this.catalogos = catalogos;
        this.fecha = fecha;
    }

    @GetMapping("/catalogos/{lista:oficinas|modalidades|fracciones|municipios}")
    String lista(
            @PathVariable String lista,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String dia,
            @RequestParam(defaultValue = "1") int pagina,
            Model modelo) {
        LocalDate alDia = dia(dia);
        Listado todo = listado(lista, alDia).con(q.strip());
        modelo.addAttribute("listas", LISTAS);
        modelo.addAttribute("listado", todo);
        modelo.addAttribute("q", q.strip());
        modelo.addAttribute("dia", alDia);
        modelo.addAttribute("oficinas", catalogos.oficinas(fecha.hoy()));
        modelo.addAttribute(
                "lista",
                Pagina.de(
                        todo.filas(),
                        pagina,
                        ruta("/catalogos/" + lista, q, dia),
                        ruta("/catalogos/" + lista + ".csv", q, dia)));
        return "catalogo/lista";
    }

    @GetMapping("/catalogos/{lista:oficinas|modalidades|fracciones|municipios}.csv")
    ResponseEntity<byte[]> exporta(
            @PathVariable String lista,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String dia) {
        Listado todo = listado(lista, dia(dia)).con(q.strip());
        List<List<String>> renglones = new ArrayList<>();
        renglones.add(todo.columnas());
        renglones.addAll(todo.filas());
        return ArchivoCsv.descarga(lista + ".csv", renglones);
    }

    /** What was typed comes back with the error. */
    @PostMapping("/catalogos/municipios")
    @Requiere(Permiso.ADMINISTRAR_CATALOGOS)
    String guarda(
            @RequestParam String clave,
            @RequestParam String nombre,
            @RequestParam String entidad,
            @RequestParam String oficina,
            @RequestParam(defaultValue = "GENERAL") String zona,
            @RequestParam String fuente,
            RedirectAttributes siguiente) {
        Municipio municipio =
                new Municipio(
                        clave.strip().toUpperCase(Locale.ROOT),
                        nombre,
                        entidad,
                        oficina,
                        zona.equals("ZLFN") ? "ZLFN" : "GENERAL",
                        fuente);
        try {
            catalogos.guarda(municipio);
        } catch (FalloConCodigo fallo) {
            Idioma idioma =
                    LocaleContextHolder.getLocale().getLanguage().equals("en")
                            ? Idioma.EN
                            : Idioma.ES;
            siguiente.addFlashAttribute("incidencia", fallo.incidencia(idioma));
            siguiente.addFlashAttribute("escrito", municipio);
        }
        return "redirect:/catalogos/municipios";
    }

    private Listado listado(String lista, LocalDate dia) {
        return switch (lista) {
            case "oficinas" ->
                    new Listado(
                            lista,
                            List.of("clave", "nivel", "nombre", "confianza"),
                            catalogos.oficinas(dia).stream()
                                    .map(o ->
                                            List.of(
                                                    o.clave(),
                                                    o.esDelegacion()
                                                            ? "DELEGACION"
                                                            : "SUBDELEGACION",
                                                    o.nombre(),
                                                    o.confianza()))
                                    .toList());
            case "modalidades" ->
                    new Listado(
                            lista,
                            List.of("clave", "nombre", "regimen", "fundamento", "confianza"),
                            catalogos.modalidades(dia).stream()
                                    .map(m ->
                                            List.of(
                                                    m.clave(),
                                                    m.nombre(),
                                                    m.regimen(),
                                                    m.fundamento(),
                                                    m.confianza()))
                                    .toList());
            case "fracciones" ->
                    new Listado(
                            lista,
                            List.of("fraccion", "division", "descripcion", "clase", "confianza"),
                            catalogos.actividades(dia).stream()
                                    .map(a ->
                                            List.of(
                                                    a.fraccion(),
                                                    a.division(),
                                                    a.descripcion(),
                                                    a.clase().name(),
                                                    a.confianza()))
                                    .toList());
            default ->
                    new Listado(
                            lista,
                            List.of("clave", "nombre", "entidad", "oficina", "zona", "fuente"),
                            catalogos.municipios().stream()
                                    .map(m ->
                                            List.of(
                                                    m.clave(),
                                                    m.nombre(),
                                                    m.entidad(),
                                                    m.oficina(),
                                                    m.zona(),
                                                    m.fuente()))
                                    .toList());
        };
    }

    private LocalDate dia(String texto) {
        try {
            return texto.isBlank() ? fecha.hoy() : LocalDate.parse(texto.strip());
        } catch (DateTimeParseException noEsFecha) {
            return fecha.hoy();
        }
    }

    private static String ruta(String lista, String q, String dia) {
        UriComponentsBuilder ruta = UriComponentsBuilder.fromPath(lista);
        if (!q.isBlank()) {
            ruta.queryParam("q", q.strip());
        }
        if (!dia.isBlank()) {
            ruta.queryParam("dia", dia.strip());
        }
        return ruta.encode().toUriString();
    }
}
