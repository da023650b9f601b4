package mx.recauda.platform.afiliacion.api;

import mx.recauda.platform.afiliacion.api.Presentaciones.Aviso;
import mx.recauda.platform.afiliacion.api.Vistas.Lista;
import mx.recauda.platform.afiliacion.api.Vistas.LoteRecibido;
import mx.recauda.platform.afiliacion.api.VistasDeHistoria.EnCola;
import mx.recauda.platform.afiliacion.api.VistasDeHistoria.Falla;
import mx.recauda.platform.afiliacion.api.VistasDeHistoria.Incidencias;
import mx.recauda.platform.afiliacion.api.VistasDeHistoria.Linea;
import mx.recauda.platform.afiliacion.api.VistasDeHistoria.Previa;
import mx.recauda.platform.afiliacion.forma.Forma;
import mx.recauda.platform.afiliacion.lotes.Captura;
import mx.recauda.platform.afiliacion.lotes.Constancias;
import mx.recauda.platform.afiliacion.lotes.ConsultaDeLotes;
import mx.recauda.platform.afiliacion.lotes.Correcciones;
import mx.recauda.platform.afiliacion.lotes.Linea.Situacion;
import mx.recauda.platform.afiliacion.lotes.Lote;
import mx.recauda.platform.afiliacion.lotes.Previsor;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.movimientos.RegistrosEnTabla;
import mx.recauda.platform.base.Alcances;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.json.JsonMapper;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What came of a lote line by line, its constancia, what waits, and what a movement would do. */
@RestController
class Resultados {

    private static final int MAXIMO = 500;

    private final ConsultaDeLotes consulta;
    private final Constancias constancias;
    private final Correcciones correcciones;
    private final Previsor previsor;
    private final RegistrosEnTabla registros;
    private final Idempotencia idempotencia;
    private final JsonMapper json;

    Resultados(
            ConsultaDeLotes consulta,
            Constancias constancias,
            Correcciones correcciones,
            Previsor previsor,
            RegistrosEnTabla registros,
            Idempotencia idempotencia,
            JsonMapper json) {
        this.consulta = consulta;
        this.constancias = constancias;
        this.correcciones = correcciones;
        this.previsor = previsor;
        this.registros = registros;
        this.idempotencia = idempotencia;
        this.json = json;
    }

    @Requiere(Permiso.LEER_MOVIMIENTOS)
    @GetMapping("/api/v1/lotes/{id}/lineas")
    Lista<Linea> lineas(
            @PathVariable UUID id,
            @RequestParam Optional<Situacion> situacion,
            @RequestParam(defaultValue = "0") int desde,
            @RequestParam(defaultValue = "50") int maximo) {
        Lote lote = consulta.lote(id).orElseThrow(Consultas::noHay);
        int primero = Math.max(0, desde);
        return new Lista<>(
                total(lote, situacion),
                primero,
                consulta.lineas(id, situacion, primero, Math.clamp(maximo, 1, MAXIMO)).stream()
                        .map(Linea::de)
                        .toList());
    }

    /** What was found in a file, right or refused: as many as were kept of how many there were. */
    @Requiere(Permiso.LEER_MOVIMIENTOS)
    @GetMapping("/api/v1/lotes/{id}/incidencias")
    Incidencias incidencias(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int desde,
            @RequestParam(defaultValue = "50") int maximo) {
        Lote lote = consulta.lote(id).orElseThrow(Consultas::noHay);
        int primera = Math.max(0, desde);
        return new Incidencias(
                lote.incidencias(),
                consulta.porCodigo(id).values().stream().mapToInt(Integer::intValue).sum(),
                primera,
                consulta.motivos(id, primera, Math.clamp(maximo, 1, MAXIMO)).stream()
                        .map(Falla::de)
                        .toList());
    }

    private static int total(Lote lote, Optional<Situacion> situacion) {
        return situacion
                .map(s ->
                        switch (s) {
                            case PENDIENTE -> lote.pendientes();
                            case OPERADA -> lote.operadas();
                            case RECHAZADA -> lote.rechazadas();
                        })
                .orElse(lote.lineas());
    }

    @Requiere(Permiso.LEER_MOVIMIENTOS)
    @GetMapping("/api/v1/lotes/{id}/constancia")
    Map<String, Object> constancia(@PathVariable UUID id) {
        return constancias.datosAbiertos(terminado(id));
    }

    @Requiere(Permiso.LEER_MOVIMIENTOS)
    @GetMapping(
            value = "/api/v1/lotes/{id}/constancia.pdf",
            produces = MediaType.APPLICATION_PDF_VALUE)
    byte[] pdf(@PathVariable UUID id) {
        return constancias.pdf(terminado(id), Optional.empty());
    }

    private Lote terminado(UUID id) {
        return consulta.lote(id).filter(Lote::terminado).orElseThrow(Consultas::noHay);
    }

    @Requiere(Permiso.LEER_MOVIMIENTOS)
    @GetMapping("/api/v1/correcciones")
    Lista<EnCola> correcciones(
            @RequestParam(defaultValue = "0") int desde,
            @RequestParam(defaultValue = "50") int maximo) {
        int primero = Math.max(0, desde);
        return new Lista<>(
                correcciones.cuantas(),
                primero,
                correcciones.pendientes(primero, Math.clamp(maximo, 1, MAXIMO)).stream()
                        .map(EnCola::de)
                        .toList());
    }

    @Requiere(Permiso.PRESENTAR_MOVIMIENTOS)
    @PostMapping("/api/v1/lotes/{id}/lineas/{linea}/correccion")
    ResponseEntity<String> corrige(
            @PathVariable UUID id,
            @PathVariable int linea,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String clave,
            @RequestBody Aviso aviso,
            @AuthenticationPrincipal UsuarioActual persona) {
        Lote lote = consulta.lote(id).orElseThrow(Consultas::noHay);
        Registro registro = registros.busca(lote.registro()).orElseThrow(Consultas::noHay);
        Captura captura = Presentaciones.captura(aviso, registro, persona);
        return idempotencia.una(
                clave,
                "correccion " + id + " " + linea,
                json.writeValueAsBytes(aviso),
                HttpStatus.ACCEPTED,
                () ->
                        LoteRecibido.de(
                                correcciones
                                        .corrige(registro, id, linea, captura, Forma.idioma())
                                        .lote()));
    }

    /** It changes nothing: it takes no key. */
    @Requiere(Permiso.PRESENTAR_MOVIMIENTOS)
    @PostMapping("/api/v1/patrones/{id}/vista-previa")
    Previa vistaPrevia(
            @PathVariable UUID id,
            @RequestBody Aviso aviso,
            @AuthenticationPrincipal UsuarioActual persona) {
        Registro registro = registros.busca(id).orElseThrow(Consultas::noHay);
        Captura captura = Presentaciones.captura(aviso, registro, persona);
        return Previa.de(Alcances.nacional(() -> previsor.de(registro, captura, Forma.idioma())));
    }
}
