package mx.recauda.platform.determinacion.web;

import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.huella.Resumen;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.determinacion.confronta.ConfrontaHecha;
import mx.recauda.platform.determinacion.confronta.Confrontas;
import mx.recauda.platform.determinacion.confronta.ErrorDeConfronta;
import mx.recauda.platform.determinacion.confronta.Presentacion;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Determinations presented by programs: the content itself is the key of the write. */
@RestController
class ApiDeConfrontas {

    private static final int NOMBRE_MAX = 150;

    private final Confrontas confrontas;

    ApiDeConfrontas(Confrontas confrontas) {
        this.confrontas = confrontas;
    }

    /** What came of presenting; the id is empty when the file was refused. */
    record Presentada(String confronta, boolean repetida, List<Incidencia> incidencias) {}

    /** A confronta in figures. */
    record EnCifras(
            UUID id,
            String registro,
            String mes,
            int iguales,
            int distintos,
            int pendientes,
            String instituto,
            String patron,
            String diferencia,
            Map<String, String> porCausa) {}

    @Requiere(Permiso.PRESENTAR_DETERMINACIONES)
    @PostMapping(
            value = "/api/v1/patrones/{id}/determinaciones",
            consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<Presentada> presenta(
            @PathVariable UUID id,
            @RequestHeader(name = "Nombre-De-Archivo", defaultValue = "pago.SUA") String nombre,
            @RequestHeader(name = "Version-Sua", defaultValue = "") String version,
            @RequestHeader(name = "Periodo", defaultValue = "") String periodo,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String clave,
            @RequestBody byte[] contenido) {
        String huella = Resumen.de(contenido).toString();
        if (!clave.isBlank() && !clave.strip().equalsIgnoreCase(huella)) {
            throw new FalloConCodigo(
                    FalloConCodigo.Clase.CONFLICTO,
                    ErrorDeConfronta.CLAVE_AJENA,
                    clave.strip(),
                    huella);
        }
        Presentacion hecha =
                confrontas.presenta(
                        id,
                        llano(nombre),
                        contenido,
                        version.strip(),
                        Periodos.lee(periodo),
                        Lenguas.actual());
        HttpStatus estado =
                hecha.confronta().isEmpty()
                        ? HttpStatus.UNPROCESSABLE_CONTENT
                        : (hecha.repetida() ? HttpStatus.OK : HttpStatus.CREATED);
        return ResponseEntity.status(estado)
                .body(
                        new Presentada(
                                hecha.confronta().map(UUID::toString).orElse(""),
                                hecha.repetida(),
                                hecha.incidencias()));
    }

    @Requiere(Permiso.LEER_CONFRONTAS)
    @GetMapping("/api/v1/confrontas/{id}")
    EnCifras una(@PathVariable UUID id) {
        ConfrontaHecha c =
                confrontas
                        .busca(id)
                        .orElseThrow(() ->
                                new FalloConCodigo(
                                        FalloConCodigo.Clase.NO_HAY,
                                        ErrorDeConfronta.NO_HAY,
                                        id.toString()));
        Map<String, String> porCausa = new LinkedHashMap<>();
        confrontas
                .porCausa(id)
                .forEach((causa, suma) -> porCausa.put(causa.name(), suma.toString()));
        return new EnCifras(
                id,
                c.numero(),
                c.mes().toString(),
                c.iguales(),
                c.distintos(),
                c.pendientes(),
                c.instituto().total().toString(),
                c.patron().total().toString(),
                c.importe().toString(),
                porCausa);
    }

    private static String llano(String nombre) {
        String plano = nombre.replaceAll("[\\\\\\p{Cntrl}]", "/");
        String corto = plano.substring(plano.lastIndexOf('/') + 1).strip();
        return corto.isEmpty()
                ? "pago.SUA"
                : corto.substring(0, Math.min(NOMBRE_MAX, corto.length()));
    }
}
