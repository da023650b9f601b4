package mx.recauda.platform.pagos.web;

import jakarta.servlet.http.HttpServletResponse;

import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.pagos.ErrorDePago;
import mx.recauda.platform.pagos.Liquidaciones;
import mx.recauda.platform.pagos.Liquidaciones.Lote;
import mx.recauda.platform.pagos.Liquidaciones.Recepcion;
import mx.recauda.platform.pagos.Liquidaciones.Renglon;
import mx.recauda.platform.pagos.Liquidaciones.Resultado;
import mx.recauda.platform.pagos.Liquidaciones.Suma;
import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Settlement files: hand one in, see how far it is, and what became of each line. */
@Controller
@Requiere(Permiso.LEER_CONCILIACION)
class PaginasDeLiquidaciones {

    static final String RAIZ = "/conciliacion/lotes";
    private static final int FALTAS_MOSTRADAS = 50;

    private final Liquidaciones liquidaciones;
    private final NombresDePago nombres;

    PaginasDeLiquidaciones(Liquidaciones liquidaciones, NombresDePago nombres) {
        this.liquidaciones = liquidaciones;
        this.nombres = nombres;
    }

    @GetMapping("/conciliacion")
    String entra() {
        return "redirect:/conciliacion/por-identificar";
    }

    @GetMapping(RAIZ)
    String lista(@RequestParam(defaultValue = "1") int pagina, Model modelo) {
        return lista(pagina, List.of(), List.of(), modelo);
    }

    private String lista(
            int pagina, List<ErrorDeCampo> errores, List<Incidencia> faltas, Model modelo) {
        int total = liquidaciones.cuantos();
        int numero = Math.clamp(pagina, 1, Math.max(1, Math.ceilDiv(total, Pagina.TAMANO)));
        modelo.addAttribute("errores", errores);
        modelo.addAttribute("faltas", faltas.stream().limit(FALTAS_MOSTRADAS).toList());
        modelo.addAttribute("cuantasFaltas", faltas.size());
        modelo.addAttribute(
                "lista",
                new Pagina<>(
                        liquidaciones.lotes((numero - 1) * Pagina.TAMANO, Pagina.TAMANO),
                        numero,
                        Pagina.TAMANO,
                        total,
                        RAIZ,
                        RAIZ + ".csv"));
        return "pagos/lotes";
    }

    @GetMapping(RAIZ + ".csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> exporta() {
        List<List<String>> renglones = new ArrayList<>();
        renglones.add(
                List.of(
                        "archivo",
                        "formato",
                        "huella",
                        "renglones",
                        "importe",
                        "recibido_en",
                        "recibido_por"));
        for (Lote l : liquidaciones.lotes(0, Integer.MAX_VALUE)) {
            renglones.add(
                    List.of(
                            l.archivo(),
                            l.formato(),
                            l.huella(),
                            String.valueOf(l.renglones()),
                            l.importe().toString(),
                            l.recibidoEn().toString(),
                            l.recibidoPor()));
        }
        return ArchivoCsv.descarga("liquidaciones.csv", renglones);
    }

    @PostMapping(RAIZ)
    @Requiere(Permiso.CONCILIAR_PAGOS)
    String recibe(
            @RequestParam(required = false) Optional<MultipartFile> archivo,
            Model modelo,
            RedirectAttributes avisos) {
        if (archivo.isEmpty() || archivo.get().isEmpty()) {
            return lista(1, List.of(error("conciliacion.archivo.falta")), List.of(), modelo);
        }
        Recepcion recibido =
                liquidaciones.presenta(
                        NombreDeArchivo.llano(
                                archivo.get().getOriginalFilename(), "liquidacion.csv"),
                        archivo.get(),
                        NombresDePago.idioma());
        if (recibido.lote().isEmpty()) {
            recibido.rechazado().ifPresent(id -> modelo.addAttribute("rechazado", id));
            return lista(
                    1,
                    List.of(error("conciliacion.archivo.rechazado")),
                    recibido.incidencias(),
                    modelo);
        }
        avisos.addFlashAttribute("repetido", recibido.repetido());
        return "redirect:" + RAIZ + "/" + recibido.lote().get();
    }

    @GetMapping(RAIZ + "/{id}")
    String uno(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String ver,
            @RequestParam(defaultValue = "1") int pagina,
            Model modelo) {
        Lote lote = busca(id);
        Optional<Resultado> resultado = resultado(ver);
        Map<Resultado, Integer> cuantos = new EnumMap<>(Resultado.class);
        List<Suma> sumas = liquidaciones.sumas(id);
        sumas.forEach(s -> cuantos.put(s.resultado(), s.renglones()));
        int total = resultado.map(r -> cuantos.getOrDefault(r, 0)).orElse(lote.renglones());
        int numero = Math.clamp(pagina, 1, Math.max(1, Math.ceilDiv(total, Pagina.TAMANO)));
        String ruta = RAIZ + "/" + id;
        modelo.addAttribute("lote", lote);
        modelo.addAttribute("sumas", sumas);
        modelo.addAttribute(
                "chips",
                Chips.conTodo(
                        nombres.texto("conciliacion.todo"),
                        lote.renglones(),
                        resultado,
                        ruta,
                        Chips.de(
                                List.of(Resultado.values()),
                                cuantos,
                                resultado,
                                r -> nombres.texto("conciliacion.resultado." + r),
                                r -> ruta + consulta(r))));
        modelo.addAttribute(
                "lista",
                new Pagina<>(
                        liquidaciones.renglones(
                                id, resultado, (numero - 1) * Pagina.TAMANO, Pagina.TAMANO),
                        numero,
                        Pagina.TAMANO,
                        total,
                        ruta + consulta(resultado),
                        ruta + "/renglones.csv" + consulta(resultado)));
        return "pagos/lote";
    }

    @GetMapping(RAIZ + "/{id}/avance")
    String avance(@PathVariable UUID id, Model modelo, HttpServletResponse respuesta) {
        Lote lote = busca(id);
        if (lote.terminado() || lote.fallido()) {
            respuesta.setHeader("HX-Refresh", "true");
        }
        modelo.addAttribute("lote", lote);
        return "pagos/piezas :: avance";
    }

    @GetMapping(RAIZ + "/{id}/renglones.csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> exporta(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String ver) {
        busca(id);
        List<List<String>> renglones = new ArrayList<>();
        renglones.add(
                List.of(
                        "renglon",
                        "banco",
                        "operacion",
                        "referencia",
                        "importe",
                        "fecha",
                        "resultado",
                        "motivo",
                        "aviso"));
        for (Renglon r : liquidaciones.renglones(id, resultado(ver), 0, Integer.MAX_VALUE)) {
            renglones.add(
                    List.of(
                            String.valueOf(r.numero()),
                            r.banco(),
                            r.operacion(),
                            r.referencia(),
                            r.importe().toString(),
                            r.fecha().toString(),
                            r.resultado().name(),
                            r.motivo(),
                            r.contradicho() ? ErrorDePago.OPERACION_REPETIDA.codigo() : ""));
        }
        return ArchivoCsv.descarga("liquidacion-" + id + ".csv", renglones);
    }

    @PostMapping(RAIZ + "/{id}/reintentar")
    @Requiere(Permiso.CONCILIAR_PAGOS)
    String reintenta(@PathVariable UUID id) {
        liquidaciones.reintenta(busca(id).id());
        return "redirect:" + RAIZ + "/" + id;
    }

    private Lote busca(UUID id) {
        return liquidaciones
                .lote(id)
                .orElseThrow(() ->
                        new FalloConCodigo(
                                FalloConCodigo.Clase.NO_HAY,
                                ErrorDePago.NO_HAY_LOTE,
                                id.toString()));
    }

    private ErrorDeCampo error(String clave) {
        return new ErrorDeCampo("archivo", nombres.texto(clave));
    }

    private static Optional<Resultado> resultado(String ver) {
        return Arrays.stream(Resultado.values())
                .filter(r -> r.name().equalsIgnoreCase(ver.strip()))
                .findFirst();
    }

    private static String consulta(Optional<Resultado> resultado) {
        return resultado.map(r -> "?ver=" + r).orElse("");
    }
}
