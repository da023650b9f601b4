package mx.recauda.platform.determinacion.web;

import mx.recauda.formats.emision.ArchivosDePropuesta;
import mx.recauda.formats.emision.PropuestaEmitida;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FalloConCodigo.Clase;
import mx.recauda.platform.determinacion.Determinaciones;
import mx.recauda.platform.determinacion.ErrorDeDeterminacion;
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

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files of a proposal, for whoever has the registro in his scope. */
@Controller
@Requiere(Permiso.LEER_PROPUESTAS)
class ArchivosDelPatron {

    private final Determinaciones determinaciones;
    private final Bitacora bitacora;

    ArchivosDelPatron(Determinaciones determinaciones, Bitacora bitacora) {
        this.determinaciones = determinaciones;
        this.bitacora = bitacora;
    }

    /** The files that there are of a month, in the order in which they are offered. */
    static List<String> nombres(Mes mes) {
        List<String> nombres =
                new ArrayList<>(
                        List.of(
                                "propuesta.xlsx",
                                "propuesta.csv",
                                "propuesta.json",
                                "propuesta.pdf",
                                "CDEMPA99.txt",
                                "CDEMAS99.txt",
                                "CDEMMO99.txt"));
        if (mes.cierraBimestre()) {
            nombres.addAll(List.of("CDEBAS99.txt", "CDEBMO99.txt"));
        }
        return List.copyOf(nombres);
    }

    @GetMapping("/propuestas/{id}/archivos/{nombre}")
    ResponseEntity<byte[]> archivo(@PathVariable UUID id, @PathVariable String nombre) {
        PropuestaEmitida propuesta = determinaciones.emitida(id);
        byte[] bytes =
                bytes(propuesta, nombre)
                        .orElseThrow(() ->
                                new FalloConCodigo(
                                        Clase.NO_HAY,
                                        ErrorDeDeterminacion.NO_HAY_PROPUESTA,
                                        nombre));
        bitacora.anota("DESCARGAR_PROPUESTA", "propuesta:" + id);
        return ResponseEntity.ok()
                .contentType(tipo(nombre))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        propuesta.registro() + "-" + propuesta.mes() + "-" + nombre,
                                        StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }

    private static Optional<byte[]> bytes(PropuestaEmitida propuesta, String nombre) {
        return switch (nombre) {
            case "propuesta.json" -> Optional.of(ArchivosDePropuesta.json(propuesta));
            case "propuesta.csv" -> Optional.of(ArchivosDePropuesta.csv(propuesta));
            case "propuesta.xlsx" -> Optional.of(ArchivosDePropuesta.xlsx(propuesta));
            case "propuesta.pdf" -> Optional.of(ArchivosDePropuesta.pdf(propuesta));
            default -> Optional.ofNullable(ArchivosDePropuesta.visor(propuesta).get(nombre));
        };
    }

    private static MediaType tipo(String nombre) {
        return switch (nombre.substring(nombre.lastIndexOf('.') + 1)) {
            case "json" -> MediaType.APPLICATION_JSON;
            case "csv" -> MediaType.parseMediaType("text/csv;charset=UTF-8");
            case "pdf" -> MediaType.APPLICATION_PDF;
            case "xlsx" ->
                    MediaType.parseMediaType(
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            default -> MediaType.parseMediaType("text/plain;charset=US-ASCII");
        };
    }
}
