package mx.recauda.platform.pagos.web;

import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.PatronConocido;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.pagos.EstadoDeLinea;
import mx.recauda.platform.pagos.Lineas;
import mx.recauda.platform.pagos.Lineas.Filtro;
import mx.recauda.platform.pagos.Lineas.Listada;
import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Líneas of one's scope, by state and registro. */
@Controller
@Requiere(Permiso.LEER_PAGOS)
class ListaDeLineas {

    private static final String RAIZ = "/lineas";
    private static final List<String> COLUMNAS =
            List.of(
                    "linea",
                    "registro",
                    "importe",
                    "vigencia",
                    "estado",
                    "pagada_el",
                    "generada_en");

    private final Lineas lineas;
    private final EmpleosParaCuotas empleos;
    private final NombresDePago nombres;
    private final FechaDeOperacion fecha;
    private final Bitacora bitacora;
    private final Clock reloj;

    ListaDeLineas(
            Lineas lineas,
            EmpleosParaCuotas empleos,
            NombresDePago nombres,
            FechaDeOperacion fecha,
            Bitacora bitacora,
            Clock reloj) {
        this.lineas = lineas;
        this.empleos = empleos;
        this.nombres = nombres;
        this.fecha = fecha;
        this.bitacora = bitacora;
        this.reloj = reloj;
    }

    @GetMapping(RAIZ)
    String lista(
            @RequestParam(defaultValue = "") String ver,
            @RequestParam(required = false) Optional<UUID> registro,
            @RequestParam(defaultValue = "1") int pagina,
            Model modelo) {
        Filtro filtro = new Filtro(registro, estado(ver));
        Map<EstadoDeLinea, Integer> cuantas = lineas.porEstado(registro);
        int todas = cuantas.values().stream().mapToInt(Integer::intValue).sum();
        int total = filtro.estado().map(e -> cuantas.getOrDefault(e, 0)).orElse(todas);
        int numero = Math.clamp(pagina, 1, Math.max(1, Math.ceilDiv(total, Pagina.TAMANO)));
        List<Listada> filas = lineas.lista(filtro, (numero - 1) * Pagina.TAMANO, Pagina.TAMANO);
        modelo.addAttribute("todas", todas);
        modelo.addAttribute("registro", registro);
        modelo.addAttribute("patrones", patrones(filas));
        modelo.addAttribute(
                "chips",
                Chips.de(
                        List.of(EstadoDeLinea.values()),
                        cuantas,
                        filtro.estado(),
                        e -> nombres.texto("pagos.estado." + e),
                        e -> ruta("", e.map(Enum::name).orElse(""), registro)));
        modelo.addAttribute(
                "lista",
                new Pagina<>(
                        filas,
                        numero,
                        Pagina.TAMANO,
                        total,
                        ruta("", ver, registro),
                        ruta(".csv", ver, registro)));
        return "pagos/lineas";
    }

    @GetMapping(RAIZ + ".csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> exporta(
            @RequestParam(defaultValue = "") String ver,
            @RequestParam(required = false) Optional<UUID> registro) {
        List<Listada> filas = lineas.lista(new Filtro(registro, estado(ver)), 0, Integer.MAX_VALUE);
        Map<UUID, PatronConocido> patrones = patrones(filas);
        List<List<String>> renglones = new ArrayList<>();
        renglones.add(COLUMNAS);
        for (Listada l : filas) {
            renglones.add(
                    List.of(
                            l.captura().texto(),
                            Optional.ofNullable(patrones.get(l.registro()))
                                    .map(p -> p.registro().valor())
                                    .orElse(""),
                            l.captura().importe().toString(),
                            l.captura().vigencia().toString(),
                            l.estado().name(),
                            l.pagadaEl().map(Object::toString).orElse(""),
                            l.generadaEn().toString()));
        }
        bitacora.anota("EXPORTAR", "lineas");
        return ArchivoCsv.descarga("lineas.csv", renglones);
    }

    private Map<UUID, PatronConocido> patrones(List<Listada> filas) {
        return empleos.patrones(
                filas.stream().map(Listada::registro).distinct().toList(),
                fecha.hoy(),
                reloj.instant());
    }

    private static Optional<EstadoDeLinea> estado(String ver) {
        return Arrays.stream(EstadoDeLinea.values())
                .filter(e -> e.name().equalsIgnoreCase(ver.strip()))
                .findFirst();
    }

    private static String ruta(String tipo, String ver, Optional<UUID> registro) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath(RAIZ + tipo);
        registro.ifPresent(r -> uri.queryParam("registro", r));
        if (!ver.isBlank()) {
            uri.queryParam("ver", ver);
        }
        return uri.build().encode().toUriString();
    }
}
