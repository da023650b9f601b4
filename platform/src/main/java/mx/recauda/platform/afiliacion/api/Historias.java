package mx.recauda.platform.afiliacion.api;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.tiempo.Vigencia;
import mx.recauda.platform.afiliacion.api.VistasDeHistoria.Dias;
import mx.recauda.platform.afiliacion.api.VistasDeHistoria.Periodo;
import mx.recauda.platform.afiliacion.forma.ErrorDeForma;
import mx.recauda.platform.afiliacion.forma.Forma;
import mx.recauda.platform.afiliacion.movimientos.AnotacionDeDias;
import mx.recauda.platform.afiliacion.movimientos.Anulaciones;
import mx.recauda.platform.afiliacion.movimientos.Anulaciones.AvisoOperado;
import mx.recauda.platform.afiliacion.movimientos.Ausentismo;
import mx.recauda.platform.afiliacion.movimientos.ConsultaDeTramos;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.movimientos.RegistrosEnTabla;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The history of a worker: spells as known at an instant, days without work, annulments. */
@RestController
class Historias {

    private static final String CLAVE = "Idempotency-Key";

    private final ConsultaDeTramos tramos;
    private final Ausentismo ausentismo;
    private final AnotacionDeDias anotacion;
    private final Anulaciones anulaciones;
    private final RegistrosEnTabla registros;
    private final Idempotencia idempotencia;
    private final Bitacora bitacora;
    private final JsonMapper json;
    private final Clock reloj;

    Historias(
            ConsultaDeTramos tramos,
            Ausentismo ausentismo,
            AnotacionDeDias anotacion,
            Anulaciones anulaciones,
            RegistrosEnTabla registros,
            Idempotencia idempotencia,
            Bitacora bitacora,
            JsonMapper json,
            Clock reloj) {
        this.tramos = tramos;
        this.ausentismo = ausentismo;
        this.anotacion = anotacion;
        this.anulaciones = anulaciones;
        this.registros = registros;
        this.idempotencia = idempotencia;
        this.bitacora = bitacora;
        this.json = json;
        this.reloj = reloj;
    }

    /** Days to be noted; a text that is missing reads as empty. */
    record DiasPorAnotar(
            @Nullable UUID registroId,
            @Nullable String clase,
            @Nullable String folio,
            @Nullable String desde,
            @Nullable String hasta) {

        Vigencia vigencia() {
            LocalDate primero = dia(desde, "desde");
            LocalDate ultimo = hasta == null ? primero : dia(hasta, "hasta");
            if (ultimo.isBefore(primero)) {
                throw ilegible("hasta");
            }
            return Vigencia.entre(primero, ultimo);
        }

        private static LocalDate dia(@Nullable String texto, String campo) {
            try {
                return LocalDate.parse(texto == null ? "" : texto);
            } catch (DateTimeParseException noEsFecha) {
                throw ilegible(campo);
            }
        }
    }

    /** Why a movement is annulled. */
    record Motivo(@Nullable String motivo) {}

    @Requiere(Permiso.LEER_MOVIMIENTOS)
    @GetMapping("/api/v1/personas/{id}/periodos")
    List<Periodo> periodos(@PathVariable UUID id, @RequestParam Optional<Instant> conocido) {
        leido(id);
        return tramos.conocidosAl(id, conocido.orElseGet(reloj::instant)).stream()
                .map(Periodo::de)
                .toList();
    }

    @Requiere(Permiso.LEER_MOVIMIENTOS)
    @GetMapping("/api/v1/personas/{id}/dias")
    List<Dias> dias(@PathVariable UUID id) {
        leido(id);
        return ausentismo.de(id).stream().map(Dias::de).toList();
    }

    @Requiere(Permiso.PRESENTAR_MOVIMIENTOS)
    @PostMapping("/api/v1/personas/{id}/ausencias")
    ResponseEntity<String> ausencia(
            @PathVariable UUID id,
            @RequestHeader(name = CLAVE, defaultValue = "") String clave,
            @RequestBody DiasPorAnotar pedido) {
        Registro registro = registro(id, pedido);
        Vigencia dias = pedido.vigencia();
        return idempotencia.una(
                clave,
                "ausencias " + id,
                json.writeValueAsBytes(pedido),
                HttpStatus.CREATED,
                () ->
                        anotado(
                                "AUSENCIA",
                                "",
                                dias,
                                anotacion.ausencia(registro, id, dias, idioma())));
    }

    @Requiere(Permiso.ATENDER_MOVIMIENTOS)
    @PostMapping("/api/v1/personas/{id}/incapacidades")
    ResponseEntity<String> incapacidad(
            @PathVariable UUID id,
            @RequestHeader(name = CLAVE, defaultValue = "") String clave,
            @RequestBody DiasPorAnotar pedido) {
        Registro registro = registro(id, pedido);
        Vigencia dias = pedido.vigencia();
        String folio = texto(pedido.folio());
        String clase = texto(pedido.clase());
        return idempotencia.una(
                clave,
                "incapacidades " + id,
                json.writeValueAsBytes(pedido),
                HttpStatus.CREATED,
                () ->
                        anotado(
                                clase,
                                folio,
                                dias,
                                anotacion.incapacidad(registro, id, folio, clase, dias, idioma())));
    }

    @Requiere(Permiso.ATENDER_MOVIMIENTOS)
    @PostMapping("/api/v1/personas/{id}/movimientos/{movimiento}/anulacion")
    ResponseEntity<String> anula(
            @PathVariable UUID id,
            @PathVariable long movimiento,
            @RequestHeader(name = CLAVE, defaultValue = "") String clave,
            @RequestBody Motivo motivo) {
        AvisoOperado aviso = anulaciones.busca(id, movimiento).orElseThrow(Consultas::noHay);
        return idempotencia.una(
                clave,
                "anulacion " + id + " " + movimiento,
                json.writeValueAsBytes(motivo),
                HttpStatus.CREATED,
                () -> {
                    anulaciones.anula(id, aviso, texto(motivo.motivo()), idioma()).stream()
                            .findFirst()
                            .ifPresent(Historias::rechaza);
                    return Map.of("movimiento", movimiento, "anulado", true);
                });
    }

    private static Dias anotado(
            String clase, String folio, Vigencia dias, Optional<Incidencia> falta) {
        falta.ifPresent(Historias::rechaza);
        return new Dias(
                clase,
                folio,
                dias.desde().toString(),
                dias.hasta().orElse(dias.desde()).toString());
    }

    private static void rechaza(Incidencia incidencia) {
        throw new Rechazo(incidencia);
    }

    private void leido(UUID trabajador) {
        if (tramos.momentos(trabajador).isEmpty()) {
            throw Consultas.noHay();
        }
        bitacora.anota("LEER_TRABAJADOR", "asegurado:" + trabajador);
    }

    private Registro registro(UUID trabajador, DiasPorAnotar pedido) {
        if (tramos.momentos(trabajador).isEmpty()) {
            throw Consultas.noHay();
        }
        return Optional.ofNullable(pedido.registroId())
                .flatMap(registros::busca)
                .orElseThrow(Consultas::noHay);
    }

    private static String texto(@Nullable String enviado) {
        return enviado == null ? "" : enviado;
    }

    private static Idioma idioma() {
        return Forma.idioma();
    }

    private static FalloConCodigo ilegible(String campo) {
        return new FalloConCodigo(FalloConCodigo.Clase.ENTRADA, ErrorDeForma.CAMPO_ILEGIBLE, campo);
    }
}
