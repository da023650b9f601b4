package mx.recauda.platform.pagos.web;

import jakarta.servlet.http.HttpServletResponse;

import mx.recauda.ley.libro.Tercero;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.pagos.Dispersiones;
import mx.recauda.platform.pagos.Dispersiones.Dispersion;
import mx.recauda.platform.pagos.Dispersiones.Parte;
import mx.recauda.platform.pagos.ErrorDePago;
import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.portal.FechaEscrita;
import mx.recauda.platform.portal.ListaAlVuelo;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.portal.PorPaginas;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.QuienActua;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Third parties' money: what waits to be handed over, and each handing over with its parts. */
@Controller
@Requiere(Permiso.LEER_CONCILIACION)
class PaginasDeDispersiones {

    private static final String RAIZ = "/conciliacion/dispersiones";
    private static final List<String> COLUMNAS =
            List.of("folio", "tercero", "hasta", "estado", "importe");

    private final Dispersiones dispersiones;
    private final FechaDeOperacion fecha;
    private final ActoEnPagina enPagina;

    PaginasDeDispersiones(
            Dispersiones dispersiones, FechaDeOperacion fecha, ActoEnPagina enPagina) {
        this.dispersiones = dispersiones;
        this.fecha = fecha;
        this.enPagina = enPagina;
    }

    @GetMapping(RAIZ)
    String lista(@RequestParam(defaultValue = "1") int pagina, Model modelo) {
        return lista(pagina, List.of(), modelo);
    }

    private String lista(int pagina, List<ErrorDeCampo> errores, Model modelo) {
        int total = dispersiones.cuantas();
        int numero = Math.clamp(pagina, 1, Math.max(1, Math.ceilDiv(total, Pagina.TAMANO)));
        modelo.addAttribute("errores", errores);
        modelo.addAttribute("dia", fecha.hoy());
        modelo.addAttribute("hoy", FechaEscrita.escrita(fecha.hoy()));
        modelo.addAttribute(
                "pendientes",
                Arrays.stream(Tercero.values())
                        .map(t -> dispersiones.pendiente(t, fecha.hoy()))
                        .toList());
        modelo.addAttribute(
                "lista",
                new Pagina<>(
                        dispersiones.lista((numero - 1) * Pagina.TAMANO, Pagina.TAMANO),
                        numero,
                        Pagina.TAMANO,
                        total,
                        RAIZ,
                        RAIZ + ".csv"));
        return "pagos/dispersiones";
    }

    @GetMapping(RAIZ + ".csv")
    @Requiere(Permiso.EXPORTAR)
    void exporta(@RequestParam(defaultValue = "") String formato, HttpServletResponse respuesta)
            throws IOException {
        new ListaAlVuelo<>(
                        COLUMNAS,
                        new PorPaginas<>(dispersiones::despues),
                        PaginasDeDispersiones::celdas)
                .escribe(respuesta, "dispersiones.csv", formato);
    }

    private static List<String> celdas(Dispersion d) {
        return List.of(
                d.folio(),
                d.tercero().name(),
                d.hasta().toString(),
                d.estado().name(),
                d.importe().toString());
    }

    @PostMapping(RAIZ)
    @Requiere(Permiso.CONCILIAR_PAGOS)
    String ordena(
            @RequestParam Tercero tercero,
            @RequestParam(defaultValue = "") String hasta,
            @RequestParam(defaultValue = "") String motivo,
            Model modelo) {
        Optional<LocalDate> dia = FechaEscrita.lee(hasta);
        if (dia.isEmpty()) {
            return lista(1, enPagina.faltaDia("", hasta), modelo);
        }
        return enPagina.hace(
                () -> "redirect:" + RAIZ + "/" + dispersiones.ordena(tercero, dia.get(), motivo),
                errores -> lista(1, errores, modelo));
    }

    @GetMapping(RAIZ + "/{id}")
    String una(@PathVariable UUID id, Model modelo) {
        return una(id, List.of(), modelo);
    }

    private String una(UUID id, List<ErrorDeCampo> errores, Model modelo) {
        Dispersion suya = busca(id);
        String quien = QuienActua.ahora().cuenta();
        modelo.addAttribute("errores", errores);
        modelo.addAttribute("d", suya);
        modelo.addAttribute("partes", dispersiones.partes(id));
        modelo.addAttribute("mia", suya.actos().getFirst().hechoPor().equals(quien));
        modelo.addAttribute("hoy", FechaEscrita.escrita(fecha.hoy()));
        return "pagos/dispersion";
    }

    @GetMapping(RAIZ + "/{id}/partes.csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> exporta(@PathVariable UUID id) {
        Dispersion suya = busca(id);
        List<List<String>> renglones = new ArrayList<>();
        renglones.add(List.of("folio", "tercero", "pagado_el", "fondo", "importe"));
        for (Parte p : dispersiones.partes(id)) {
            renglones.add(
                    List.of(
                            suya.folio(),
                            suya.tercero().name(),
                            p.pagadoEl().toString(),
                            p.fondo().name(),
                            p.importe().toString()));
        }
        return ArchivoCsv.descarga(suya.folio() + ".csv", renglones);
    }

    @PostMapping(RAIZ + "/{id}/entrega")
    @Requiere(Permiso.APROBAR_PAGOS)
    String entrega(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String dia,
            @RequestParam(defaultValue = "") String banco,
            @RequestParam(defaultValue = "") String operacion,
            Model modelo,
            RedirectAttributes avisos) {
        Optional<LocalDate> cuando = FechaEscrita.lee(dia);
        if (cuando.isEmpty()) {
            return una(id, enPagina.faltaDia("dia", dia), modelo);
        }
        return enPagina.hace(
                () -> {
                    dispersiones.entrega(id, cuando.get(), banco, operacion);
                    return hecho(id, avisos);
                },
                errores -> una(id, errores, modelo));
    }

    @PostMapping(RAIZ + "/{id}/cancelacion")
    @Requiere(Permiso.APROBAR_PAGOS)
    String cancela(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String motivo,
            Model modelo,
            RedirectAttributes avisos) {
        return enPagina.hace(
                motivo,
                () -> {
                    dispersiones.cancela(id, motivo);
                    return hecho(id, avisos);
                },
                errores -> una(id, errores, modelo));
    }

    private static String hecho(UUID id, RedirectAttributes avisos) {
        return ActoEnPagina.hecho(true, RAIZ + "/" + id, avisos);
    }

    private Dispersion busca(UUID id) {
        return dispersiones
                .busca(id)
                .orElseThrow(() ->
                        new FalloConCodigo(
                                FalloConCodigo.Clase.NO_HAY,
                                ErrorDePago.NO_HAY_DISPERSION,
                                id.toString()));
    }
}
