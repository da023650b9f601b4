package mx.recauda.platform.afiliacion.patrones.web;

import jakarta.servlet.http.HttpSession;

import mx.recauda.ley.afiliacion.patron.HechoPatronal.Impedimento;
import mx.recauda.ley.afiliacion.patron.ImpedimentoDeBaja.Clase;
import mx.recauda.platform.afiliacion.forma.ConsultasRecordadas;
import mx.recauda.platform.afiliacion.forma.ErrorDeForma;
import mx.recauda.platform.afiliacion.forma.ListaBuscada;
import mx.recauda.platform.afiliacion.patrones.DocumentosPatronales;
import mx.recauda.platform.afiliacion.patrones.Patrones;
import mx.recauda.platform.afiliacion.patrones.Patrones.Ficha;
import mx.recauda.platform.afiliacion.patrones.RegistroListado;
import mx.recauda.platform.afiliacion.patrones.RegistrosPatronales;
import mx.recauda.platform.afiliacion.patrones.RegistrosPatronales.Filtro;
import mx.recauda.platform.afiliacion.patrones.Tramite;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.catalogo.Catalogos;
import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The registros of one's scope: list, search that leaves no trace in the address, and card. */
@Controller
@Requiere(Permiso.LEER_PATRONES)
class PaginasDePatrones {

    private static final String CONSULTAS = "consultas.patrones";

    private final RegistrosPatronales registros;
    private final Patrones patrones;
    private final DocumentosPatronales documentos;
    private final Catalogos catalogos;
    private final Bitacora bitacora;
    private final FechaDeOperacion fecha;
    private final Clock reloj;

    PaginasDePatrones(
            RegistrosPatronales registros,
            Patrones patrones,
            DocumentosPatronales documentos,
            Catalogos catalogos,
            Bitacora bitacora,
            FechaDeOperacion fecha,
            Clock reloj) {
        this.registros = registros;
        this.patrones = patrones;
        this.documentos = documentos;
        this.catalogos = catalogos;
        this.bitacora = bitacora;
        this.fecha = fecha;
        this.reloj = reloj;
    }

    @GetMapping("/patrones")
    String lista(
            @RequestParam(defaultValue = "") String consulta,
            @RequestParam(defaultValue = "1") int pagina,
            HttpSession sesion,
            Model modelo) {
        Map<String, String> buscado = ConsultasRecordadas.busca(sesion, CONSULTAS, consulta);
        Filtro filtro = filtro(buscado);
        modelo.addAttribute("buscado", buscado);
        modelo.addAttribute("hoy", fecha.hoy());
        modelo.addAttribute("nombres", nombresDeOficinas());
        modelo.addAttribute(
                "lista",
                ListaBuscada.pagina(
                        registros.cuenta(filtro),
                        pagina,
                        "/patrones",
                        consulta,
                        (desde, cuantas) -> registros.busca(filtro, desde, cuantas)));
        return "afiliacion/patrones/lista";
    }

    @PostMapping("/patrones/buscar")
    String busca(@RequestParam Map<String, String> datos, HttpSession sesion) {
        return "redirect:/patrones?consulta="
                + ConsultasRecordadas.recuerda(sesion, CONSULTAS, datos);
    }

    @GetMapping("/patrones.csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> exporta(
            @RequestParam(defaultValue = "") String consulta, HttpSession sesion) {
        Filtro filtro = filtro(ConsultasRecordadas.busca(sesion, CONSULTAS, consulta));
        List<List<String>> renglones = new ArrayList<>();
        renglones.add(
                List.of(
                        "registro",
                        "rfc",
                        "nombre",
                        "persona",
                        "oficina",
                        "modalidad",
                        "alta",
                        "baja"));
        ListaBuscada.entera(
                        registros.cuenta(filtro),
                        (desde, cuantas) -> registros.busca(filtro, desde, cuantas))
                .stream()
                .map(PaginasDePatrones::renglon)
                .forEach(renglones::add);
        bitacora.anota("EXPORTAR", "patrones", Map.of("renglones", renglones.size() - 1));
        return ArchivoCsv.descarga("patrones.csv", renglones);
    }

    @GetMapping("/patrones/{id}")
    String ficha(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String dia,
            @RequestParam(defaultValue = "") String conocido,
            Model modelo) {
        LocalDate alDia = dia(dia);
        LocalDate sabido = dia(conocido);
        Ficha ficha =
                patrones.ficha(id, alDia, conocido.isBlank() ? reloj.instant() : fin(sabido))
                        .orElseThrow(PaginasDePatrones::noHay);
        modelo.addAttribute("ficha", ficha);
        modelo.addAttribute("dia", alDia);
        modelo.addAttribute("conocido", sabido);
        List<Tramite> tramites = patrones.tramites(id);
        modelo.addAttribute(
                "hechos", LineaDeTiempo.de(ficha.historia(), tramites, reloj.instant()));
        modelo.addAttribute("tramites", tramites);
        List<Impedimento> abiertos = abiertos(ficha, alDia);
        modelo.addAttribute("impedimentos", abiertos);
        modelo.addAttribute("avisosDeImpedimento", avisosDeImpedimento(abiertos));
        modelo.addAttribute("otros", patrones.otrosDelPatron(ficha.registro()));
        modelo.addAttribute("hoy", fecha.hoy());
        modelo.addAttribute(
                "relacionados",
                tramites.stream()
                        .flatMap(t -> patrones.otro(t).stream())
                        .collect(
                                Collectors.toMap(
                                        RegistroListado::id, r -> r, (uno, mismo) -> uno)));
        modelo.addAttribute("documentos", documentos.de(id));
        modelo.addAttribute("clases", DocumentosPatronales.CLASES);
        modelo.addAttribute(
                "oficina", catalogos.nombreDeOficina(ficha.registro().oficina(), alDia));
        modelo.addAttribute("actividad", actividad(ficha, alDia));
        return "afiliacion/patrones/ficha";
    }

    /** Strikes and bankruptcies of that day, as known now. */
    private List<Impedimento> abiertos(Ficha ficha, LocalDate dia) {
        return ficha.historia().impedimentos(reloj.instant()).stream()
                .filter(i -> i.que().vigencia().contiene(dia))
                .toList();
    }

    private static List<String> avisosDeImpedimento(List<Impedimento> abiertos) {
        return Arrays.stream(Clase.values())
                .map(clase ->
                        abiertos.stream().anyMatch(i -> i.que().clase() == clase)
                                ? "FIN_DE_" + clase
                                : clase.name())
                .toList();
    }

    private String actividad(Ficha ficha, LocalDate dia) {
        return ficha.situacion()
                .fraccion()
                .flatMap(f -> catalogos.actividad(f, dia))
                .map(a -> a.fraccion() + ", " + a.descripcion())
                .orElse("");
    }

    private Map<String, String> nombresDeOficinas() {
        Map<String, String> nombres = new java.util.LinkedHashMap<>();
        catalogos.oficinas(fecha.hoy()).forEach(o -> nombres.put(o.clave(), o.nombre()));
        return nombres;
    }

    private Filtro filtro(Map<String, String> buscado) {
        return new Filtro(
                buscado.getOrDefault("texto", "").toUpperCase(Locale.ROOT),
                buscado.getOrDefault("oficina", ""),
                buscado.getOrDefault("estado", ""),
                fecha.hoy());
    }

    private static List<String> renglon(RegistroListado r) {
        return List.of(
                r.numero(),
                r.rfc(),
                r.nombre(),
                r.persona(),
                r.oficina(),
                r.modalidad(),
                r.alta().toString(),
                r.baja().map(LocalDate::toString).orElse(""));
    }

    private LocalDate dia(String texto) {
        try {
            return texto.isBlank() ? fecha.hoy() : LocalDate.parse(texto.strip());
        } catch (DateTimeParseException noEsFecha) {
            return fecha.hoy();
        }
    }

    private static Instant fin(LocalDate dia) {
        return dia.atTime(LocalTime.MAX).atZone(FechaDeOperacion.ZONA).toInstant();
    }

    static FalloConCodigo noHay() {
        return new FalloConCodigo(FalloConCodigo.Clase.NO_HAY, ErrorDeForma.NO_ENCONTRADO);
    }
}
