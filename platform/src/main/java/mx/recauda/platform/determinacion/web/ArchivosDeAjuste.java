package mx.recauda.platform.determinacion.web;

import jakarta.servlet.http.HttpServletResponse;

import mx.recauda.ley.confronta.Linea;
import mx.recauda.platform.determinacion.ajustes.Ajuste;
import mx.recauda.platform.determinacion.ajustes.Ajustes;
import mx.recauda.platform.determinacion.ajustes.FiltroDeAjustes;
import mx.recauda.platform.determinacion.ajustes.RenglonDeAjuste;
import mx.recauda.platform.determinacion.ajustes.RenglonDeAjuste.Causa;
import mx.recauda.platform.determinacion.ajustes.SolicitudesDeDevolucion;
import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Differences as files: the list, the rows of one, and its printed document. */
@Controller
@Requiere(Permiso.LEER_DIFERENCIAS)
class ArchivosDeAjuste {

    private static final List<String> LISTA =
            List.of(
                    "folio",
                    "sentido",
                    "registro",
                    "nombre",
                    "oficina",
                    "mes",
                    "estado",
                    "trabajadores",
                    "total",
                    "propuestaPor",
                    "nacida");

    private final Ajustes ajustes;
    private final SolicitudesDeDevolucion solicitudes;
    private final AjusteImpreso impreso;
    private final Bitacora bitacora;

    ArchivosDeAjuste(
            Ajustes ajustes,
            SolicitudesDeDevolucion solicitudes,
            AjusteImpreso impreso,
            Bitacora bitacora) {
        this.ajustes = ajustes;
        this.solicitudes = solicitudes;
        this.impreso = impreso;
        this.bitacora = bitacora;
    }

    @GetMapping(PaginasDeAjustes.RAIZ + ".csv")
    @Requiere(Permiso.EXPORTAR)
    void lista(
            @RequestParam(defaultValue = "") String sentido,
            @RequestParam(defaultValue = "") String estado,
            @RequestParam(defaultValue = "") String mes,
            @RequestParam(defaultValue = "") String registro,
            @RequestParam(defaultValue = "") String formato,
            HttpServletResponse respuesta)
            throws IOException {
        FiltroDeAjustes filtro = PaginasDeAjustes.filtro(sentido, estado, mes, registro);
        PorTandas.descarga(
                respuesta,
                "diferencias.csv",
                formato,
                LISTA,
                PorTandas.tras((Optional<Ajuste> ultimo, Integer cuantos) ->
                                ajustes.listaTras(filtro, ultimo, cuantos))
                        .map(ArchivosDeAjuste::renglon));
    }

    @GetMapping(PaginasDeAjustes.RAIZ + "/{id}/renglones.csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> renglones(@PathVariable UUID id) {
        Ajuste ajuste = busca(id);
        bitacora.anota("EXPORTAR_DIFERENCIA", "ajuste:" + id);
        List<List<String>> renglones = new ArrayList<>();
        List<String> cabeza = new ArrayList<>(List.of("nss", "nombre", "causas"));
        Linea.TODAS.forEach(l -> cabeza.add(l.name()));
        cabeza.add("total");
        renglones.add(cabeza);
        ajustes.renglones(id, 0, Integer.MAX_VALUE).forEach(r -> renglones.add(renglon(r)));
        return ArchivoCsv.descarga("diferencia-" + ajuste.folio() + ".csv", renglones);
    }

    @GetMapping(PaginasDeAjustes.RAIZ + "/{id}/documento.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        Ajuste ajuste = busca(id);
        bitacora.anota("IMPRIMIR", "ajuste:" + id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(ajuste.folio() + ".pdf")
                                .build()
                                .toString())
                .body(
                        impreso.pdf(
                                ajuste,
                                ajustes.renglones(id, 0, Integer.MAX_VALUE),
                                ajustes.actos(id),
                                solicitudes.de(id)));
    }

    private Ajuste busca(UUID id) {
        return ajustes.busca(id).orElseThrow(() -> PaginasDeAjustes.noHay(id));
    }

    private static List<String> renglon(Ajuste a) {
        return List.of(
                a.folio(),
                a.sentido().name(),
                a.patron().numero(),
                a.patron().nombre(),
                a.patron().oficina(),
                a.mes().toString(),
                a.estado().name(),
                String.valueOf(a.trabajadores()),
                a.total().toString(),
                a.propuestoPor(),
                a.nacidoEn().toString());
    }

    private static List<String> renglon(RenglonDeAjuste r) {
        List<String> celdas = new ArrayList<>();
        celdas.add(r.nss());
        celdas.add(r.nombre());
        celdas.add(
                r.causas().stream().map(ArchivosDeAjuste::causa).collect(Collectors.joining("; ")));
        Linea.TODAS.forEach(l -> celdas.add(r.montos().de(l).toString()));
        celdas.add(r.montos().total().toString());
        return celdas;
    }

    private static String causa(Causa causa) {
        return (causa.clase() + " " + causa.tipo()).strip()
                + " "
                + causa.dia()
                + " "
                + causa.conocidoEn();
    }
}
