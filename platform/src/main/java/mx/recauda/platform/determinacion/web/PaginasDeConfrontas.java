package mx.recauda.platform.determinacion.web;

import mx.recauda.ley.confronta.Causa;
import mx.recauda.ley.confronta.Linea;
import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.determinacion.confronta.ConfrontaHecha;
import mx.recauda.platform.determinacion.confronta.Confrontas;
import mx.recauda.platform.determinacion.confronta.DiferenciaHecha;
import mx.recauda.platform.determinacion.confronta.ErrorDeConfronta;
import mx.recauda.platform.determinacion.confronta.FiltroDeConfrontas;
import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.portal.Filtro;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Confrontas: the list, one of them, and their files. */
@Controller
@Requiere(Permiso.LEER_CONFRONTAS)
class PaginasDeConfrontas {

    private static final String RAIZ = "/confrontas";

    private final Confrontas confrontas;
    private final MessageSource textos;

    PaginasDeConfrontas(Confrontas confrontas, MessageSource textos) {
        this.confrontas = confrontas;
        this.textos = textos;
    }

    /** What both sides have in a fund. */
    public record FilaDeFondo(Fondo fondo, Importe instituto, Importe patron) {

        /** The employer's less the institute's. */
        public Importe importe() {
            return patron.menos(instituto);
        }
    }

    @GetMapping(RAIZ)
    String lista(
            @RequestParam(defaultValue = "") String mes,
            @RequestParam(defaultValue = "") String ver,
            @RequestParam(defaultValue = "1") int pagina,
            Model modelo) {
        FiltroDeConfrontas filtro = filtro(mes, ver);
        int total = confrontas.cuantas(filtro);
        int numero = Math.clamp(pagina, 1, Math.max(1, Math.ceilDiv(total, Pagina.TAMANO)));
        String consulta = consulta(mes, ver);
        modelo.addAttribute("mes", mes);
        modelo.addAttribute("ver", ver);
        modelo.addAttribute("filtros", filtros(mes, ver));
        modelo.addAttribute(
                "lista",
                new Pagina<>(
                        confrontas.lista(filtro, (numero - 1) * Pagina.TAMANO, Pagina.TAMANO),
                        numero,
                        Pagina.TAMANO,
                        total,
                        RAIZ + consulta,
                        RAIZ + ".csv" + consulta));
        return "determinacion/confronta/lista";
    }

    @GetMapping(RAIZ + ".csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> exporta(
            @RequestParam(defaultValue = "") String mes,
            @RequestParam(defaultValue = "") String ver) {
        List<List<String>> renglones = new ArrayList<>();
        renglones.add(HojaDeDiferencias.CONFRONTAS);
        confrontas
                .lista(filtro(mes, ver), 0, Integer.MAX_VALUE)
                .forEach(c -> renglones.add(HojaDeDiferencias.renglon(c)));
        return ArchivoCsv.descarga("confrontas.csv", renglones);
    }

    @GetMapping(RAIZ + "/{id}")
    String una(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String causa,
            @RequestParam(defaultValue = "") String situacion,
            @RequestParam(defaultValue = "1") int pagina,
            Model modelo) {
        ConfrontaHecha confronta = busca(id);
        Map<String, Integer> situaciones = confrontas.porSituacion(id);
        Map<Causa, Integer> causas = confrontas.cuantasPorCausa(id);
        int total =
                causa.isEmpty() && situacion.isEmpty()
                        ? confronta.distintos()
                        : confrontas.diferencias(id, causa, situacion, 0, Integer.MAX_VALUE).size();
        int numero = Math.clamp(pagina, 1, Math.max(1, Math.ceilDiv(total, Pagina.TAMANO)));
        String ruta = RAIZ + "/" + id;
        modelo.addAttribute("confronta", confronta);
        modelo.addAttribute("idioma", Lenguas.actual());
        modelo.addAttribute("fondos", fondos(confronta));
        modelo.addAttribute("porCausa", confrontas.porCausa(id));
        modelo.addAttribute("causa", causa);
        modelo.addAttribute("situacion", situacion);
        modelo.addAttribute("deCausa", deCausa(causas, ruta, causa, situacion));
        modelo.addAttribute("deSituacion", deSituacion(situaciones, ruta, causa, situacion));
        modelo.addAttribute(
                "lista",
                new Pagina<>(
                        confrontas.diferencias(
                                id, causa, situacion, (numero - 1) * Pagina.TAMANO, Pagina.TAMANO),
                        numero,
                        Pagina.TAMANO,
                        total,
                        con(ruta, causa, situacion),
                        con(ruta + "/diferencias.csv", causa, situacion)));
        return "determinacion/confronta/confronta";
    }

    @GetMapping(RAIZ + "/{id}/diferencias.csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> exporta(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String causa,
            @RequestParam(defaultValue = "") String situacion) {
        ConfrontaHecha confronta = busca(id);
        Idioma idioma = Lenguas.actual();
        List<List<String>> renglones = new ArrayList<>();
        renglones.add(HojaDeDiferencias.DIFERENCIAS);
        for (DiferenciaHecha d :
                confrontas.diferencias(id, causa, situacion, 0, Integer.MAX_VALUE)) {
            confrontas
                    .lineas(d.id())
                    .forEach(l ->
                            l.motivos()
                                    .forEach(m ->
                                            renglones.add(
                                                    HojaDeDiferencias.renglon(d, l, m, idioma))));
        }
        return ArchivoCsv.descarga(
                "confronta-" + confronta.numero() + "-" + confronta.mes() + ".csv", renglones);
    }

    private ConfrontaHecha busca(UUID id) {
        return confrontas
                .busca(id)
                .orElseThrow(() ->
                        new FalloConCodigo(
                                FalloConCodigo.Clase.NO_HAY,
                                ErrorDeConfronta.NO_HAY,
                                id.toString()));
    }

    private List<Filtro> filtros(String mes, String ver) {
        boolean puesto = ver.equals("pendientes");
        int pendientes = confrontas.cuantas(filtro(mes, "pendientes"));
        return List.of(
                new Filtro(
                        texto("confrontas.pendientes"),
                        "",
                        pendientes,
                        puesto,
                        RAIZ + consulta(mes, puesto ? "" : "pendientes")));
    }

    private List<Filtro> deCausa(
            Map<Causa, Integer> causas, String ruta, String puesta, String situacion) {
        return causas.entrySet().stream()
                .map(c ->
                        new Filtro(
                                c.getKey().texto(Lenguas.actual()),
                                "",
                                c.getValue(),
                                c.getKey().name().equals(puesta),
                                con(
                                        ruta,
                                        c.getKey().name().equals(puesta) ? "" : c.getKey().name(),
                                        situacion)))
                .toList();
    }

    private List<Filtro> deSituacion(
            Map<String, Integer> situaciones, String ruta, String causa, String puesta) {
        return situaciones.entrySet().stream()
                .map(s ->
                        new Filtro(
                                texto("confrontas.situacion." + s.getKey()),
                                "",
                                s.getValue(),
                                s.getKey().equals(puesta),
                                con(ruta, causa, s.getKey().equals(puesta) ? "" : s.getKey())))
                .toList();
    }

    private static List<FilaDeFondo> fondos(ConfrontaHecha confronta) {
        return Arrays.stream(Fondo.values())
                .map(f ->
                        new FilaDeFondo(
                                f, suma(confronta.instituto(), f), suma(confronta.patron(), f)))
                .filter(f -> !f.instituto().esCero() || !f.patron().esCero())
                .toList();
    }

    private static Importe suma(Montos montos, Fondo fondo) {
        return Linea.TODAS.stream()
                .filter(l -> l.rubro().fondo() == fondo)
                .map(montos::de)
                .reduce(Importe.CERO, Importe::mas);
    }

    private static FiltroDeConfrontas filtro(String mes, String ver) {
        return new FiltroDeConfrontas("", mes(mes), ver.equals("pendientes"));
    }

    private static Optional<Mes> mes(String texto) {
        try {
            return texto.isBlank() ? Optional.empty() : Optional.of(Mes.parse(texto));
        } catch (IllegalArgumentException noEsMes) {
            return Optional.empty();
        }
    }

    private static String consulta(String mes, String ver) {
        UriComponentsBuilder uri = UriComponentsBuilder.newInstance();
        agrega(uri, "mes", mes);
        agrega(uri, "ver", ver);
        return uri.build().encode().toUriString();
    }

    private static String con(String ruta, String causa, String situacion) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath(ruta);
        agrega(uri, "causa", causa);
        agrega(uri, "situacion", situacion);
        return uri.build().encode().toUriString();
    }

    private static void agrega(UriComponentsBuilder uri, String nombre, String valor) {
        if (!valor.isBlank()) {
            uri.queryParam(nombre, valor);
        }
    }

    private String texto(String clave) {
        Locale idioma = LocaleContextHolder.getLocale();
        return textos.getMessage(clave, new Object[0], idioma);
    }
}
