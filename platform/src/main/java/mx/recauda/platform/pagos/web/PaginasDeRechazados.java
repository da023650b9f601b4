package mx.recauda.platform.pagos.web;

import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.pagos.ErrorDePago;
import mx.recauda.platform.pagos.Liquidaciones;
import mx.recauda.platform.pagos.Liquidaciones.Rechazado;
import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The files that the banks sent and that could not be taken, as they came, and why. */
@Controller
@Requiere(Permiso.LEER_CONCILIACION)
class PaginasDeRechazados {

    private static final String RAIZ = "/conciliacion/rechazados";

    private final Liquidaciones liquidaciones;

    PaginasDeRechazados(Liquidaciones liquidaciones) {
        this.liquidaciones = liquidaciones;
    }

    @GetMapping(RAIZ)
    String lista(@RequestParam(defaultValue = "1") int pagina, Model modelo) {
        int total = liquidaciones.cuantosRechazados();
        int numero = Math.clamp(pagina, 1, Math.max(1, Math.ceilDiv(total, Pagina.TAMANO)));
        modelo.addAttribute(
                "lista",
                new Pagina<>(
                        liquidaciones.rechazados((numero - 1) * Pagina.TAMANO, Pagina.TAMANO),
                        numero,
                        Pagina.TAMANO,
                        total,
                        RAIZ,
                        RAIZ + ".csv"));
        return "pagos/rechazados";
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
                        "faltas",
                        "codigos",
                        "recibido_en",
                        "recibido_por"));
        for (Rechazado r : liquidaciones.rechazados(0, Integer.MAX_VALUE)) {
            renglones.add(
                    List.of(
                            r.archivo(),
                            r.formato(),
                            r.huella(),
                            String.valueOf(r.faltas()),
                            String.join(" ", r.codigos()),
                            r.recibidoEn().toString(),
                            r.recibidoPor()));
        }
        return ArchivoCsv.descarga("liquidaciones-rechazadas.csv", renglones);
    }

    @GetMapping(RAIZ + "/{id}")
    String uno(@PathVariable UUID id, @RequestParam(defaultValue = "1") int pagina, Model modelo) {
        modelo.addAttribute("archivo", busca(id));
        List<Incidencia> faltas = liquidaciones.faltas(id, NombresDePago.idioma());
        int numero = Math.clamp(pagina, 1, Math.max(1, Math.ceilDiv(faltas.size(), Pagina.TAMANO)));
        int desde = (numero - 1) * Pagina.TAMANO;
        modelo.addAttribute(
                "lista",
                new Pagina<>(
                        faltas.subList(desde, Math.min(faltas.size(), desde + Pagina.TAMANO)),
                        numero,
                        Pagina.TAMANO,
                        faltas.size(),
                        RAIZ + "/" + id,
                        RAIZ + "/" + id + "/faltas.csv"));
        return "pagos/rechazado";
    }

    @GetMapping(RAIZ + "/{id}/faltas.csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> exporta(@PathVariable UUID id) {
        busca(id);
        List<List<String>> renglones = new ArrayList<>();
        renglones.add(List.of("codigo", "renglon", "campo", "valor", "mensaje", "remedio"));
        for (Incidencia f : liquidaciones.faltas(id, NombresDePago.idioma())) {
            renglones.add(
                    List.of(
                            f.codigo(),
                            String.valueOf(f.linea()),
                            f.campo(),
                            f.valor(),
                            f.mensaje(),
                            f.remedio()));
        }
        return ArchivoCsv.descarga("faltas-" + id + ".csv", renglones);
    }

    /** The bytes as they came; never shown by the browser. */
    @GetMapping(RAIZ + "/{id}/archivo")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> archivo(@PathVariable UUID id) {
        ContentDisposition adjunto =
                ContentDisposition.attachment()
                        .filename(busca(id).archivo(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, adjunto.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(liquidaciones.contenido(id));
    }

    private Rechazado busca(UUID id) {
        return liquidaciones
                .rechazado(id)
                .orElseThrow(() ->
                        new FalloConCodigo(
                                FalloConCodigo.Clase.NO_HAY,
                                ErrorDePago.NO_HAY_LOTE,
                                id.toString()));
    }
}
