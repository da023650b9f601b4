package mx.recauda.platform.pagos.web;

import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.pagos.ErrorDePago;
import mx.recauda.platform.pagos.Liquidaciones;
import mx.recauda.platform.pagos.Liquidaciones.Lote;
import mx.recauda.platform.pagos.Liquidaciones.Recepcion;
import mx.recauda.platform.seguridad.Asignaciones;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Settlement files handed in by programs of the banks: the content itself is the key of the write.
 * A bank hands in what was paid to it, sees what came of its own files, and nothing else.
 */
@RestController
@Requiere(Permiso.ENTREGAR_LIQUIDACIONES)
class ApiDeLiquidaciones {

    static final String RUTA = "/api/v1/liquidaciones";

    private final Liquidaciones liquidaciones;
    private final Asignaciones asignaciones;
    private final Clock reloj;

    ApiDeLiquidaciones(Liquidaciones liquidaciones, Asignaciones asignaciones, Clock reloj) {
        this.liquidaciones = liquidaciones;
        this.asignaciones = asignaciones;
        this.reloj = reloj;
    }

    /** What came of handing in; the id is empty when the file was refused. */
    record Entregada(String liquidacion, boolean repetida, List<Incidencia> incidencias) {}

    /** Payments with a result. */
    record Suma(int pagos, String importe) {}

    /** A settlement file in figures. */
    record EnCifras(
            UUID id,
            String archivo,
            String huella,
            String formato,
            int pagos,
            String importe,
            int hechos,
            boolean terminada,
            boolean detenida,
            Map<String, Suma> resultados) {}

    @PostMapping(value = RUTA, consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<Entregada> entrega(
            @RequestHeader(name = "Nombre-De-Archivo", defaultValue = "") String nombre,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String clave,
            InputStream cuerpo,
            @AuthenticationPrincipal UsuarioActual quien)
            throws IOException {
        Set<String> bancos = bancos(quien);
        try (ArchivoRecibido recibido = ArchivoRecibido.de(cuerpo)) {
            String huella = recibido.huella().toString();
            if (!clave.isBlank() && !clave.strip().equalsIgnoreCase(huella)) {
                throw new FalloConCodigo(
                        FalloConCodigo.Clase.CONFLICTO,
                        ErrorDePago.CLAVE_AJENA,
                        clave.strip(),
                        huella);
            }
            // Whose each payment is, is known only by looking in the whole country.
            Recepcion hecha =
                    Alcances.nacional(() ->
                            entrega(
                                    NombreDeArchivo.llano(nombre, "liquidacion.csv"),
                                    recibido,
                                    quien,
                                    bancos));
            return ResponseEntity.status(estado(hecha))
                    .body(
                            new Entregada(
                                    hecha.lote().map(UUID::toString).orElse(""),
                                    hecha.repetido(),
                                    hecha.incidencias()));
        }
    }

    private Recepcion entrega(
            String nombre, ArchivoRecibido recibido, UsuarioActual quien, Set<String> bancos) {
        return deCualquiera(quien)
                ? liquidaciones.presenta(nombre, recibido, NombresDePago.idioma())
                : liquidaciones.presenta(nombre, recibido, NombresDePago.idioma(), bancos);
    }

    /** The office hands in what any bank settled; a bank, only its own. */
    private static boolean deCualquiera(UsuarioActual quien) {
        return quien.puede(Permiso.CONCILIAR_PAGOS);
    }

    private Set<String> bancos(UsuarioActual quien) {
        Set<String> bancos = asignaciones.bancosDe(quien.getUsername(), reloj.instant());
        if (bancos.isEmpty() && !deCualquiera(quien)) {
            throw new FalloConCodigo(
                    FalloConCodigo.Clase.CONFLICTO, ErrorDePago.SIN_BANCO, quien.getUsername());
        }
        return bancos;
    }

    private static HttpStatus estado(Recepcion hecha) {
        return hecha.lote().isEmpty()
                ? HttpStatus.UNPROCESSABLE_CONTENT
                : hecha.repetido() ? HttpStatus.OK : HttpStatus.ACCEPTED;
    }

    @GetMapping(RUTA + "/{id}")
    EnCifras una(@PathVariable UUID id, @AuthenticationPrincipal UsuarioActual quien) {
        return Alcances.nacional(() -> enCifras(id, quien));
    }

    private EnCifras enCifras(UUID id, UsuarioActual quien) {
        Lote lote =
                liquidaciones
                        .lote(id)
                        .filter(l ->
                                quien.puede(Permiso.LEER_CONCILIACION)
                                        || l.recibidoPor().equals(quien.getUsername()))
                        .orElseThrow(() ->
                                new FalloConCodigo(
                                        FalloConCodigo.Clase.NO_HAY,
                                        ErrorDePago.NO_HAY_LOTE,
                                        id.toString()));
        Map<String, Suma> resultados = new TreeMap<>();
        liquidaciones
                .sumas(id)
                .forEach(s ->
                        resultados.put(
                                s.resultado().name(),
                                new Suma(s.renglones(), s.importe().toString())));
        return new EnCifras(
                id,
                lote.archivo(),
                lote.huella(),
                lote.formato(),
                lote.renglones(),
                lote.importe().toString(),
                lote.hechos(),
                lote.terminado(),
                lote.fallido(),
                resultados);
    }
}
