package mx.recauda.platform.afiliacion.api;

import mx.recauda.ley.afiliacion.patron.HechoPatronal.Impedimento;
import mx.recauda.ley.afiliacion.patron.ImpedimentoDeBaja.Clase;
import mx.recauda.ley.afiliacion.patron.TramitePatronal;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.FinDeImpedimento;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.InicioDeImpedimento;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.afiliacion.forma.ErrorDeForma;
import mx.recauda.platform.afiliacion.forma.Forma;
import mx.recauda.platform.afiliacion.patrones.AvisosDeImpedimento;
import mx.recauda.platform.afiliacion.patrones.AvisosDeImpedimento.Constancia;
import mx.recauda.platform.afiliacion.patrones.Patrones;
import mx.recauda.platform.afiliacion.patrones.Patrones.Ficha;
import mx.recauda.platform.afiliacion.patrones.Tramite;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
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
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Strikes and bankruptcies of an employer, during which it ends no employment. */
@RestController
class HuelgasYConcursos {

    private static final String FIN = "FIN_DE_";

    private final Patrones patrones;
    private final AvisosDeImpedimento avisos;
    private final Idempotencia idempotencia;
    private final FechaDeOperacion fecha;
    private final JsonMapper json;
    private final Clock reloj;

    HuelgasYConcursos(
            Patrones patrones,
            AvisosDeImpedimento avisos,
            Idempotencia idempotencia,
            FechaDeOperacion fecha,
            JsonMapper json,
            Clock reloj) {
        this.patrones = patrones;
        this.avisos = avisos;
        this.idempotencia = idempotencia;
        this.fecha = fecha;
        this.json = json;
        this.reloj = reloj;
    }

    /**
     * A notice as it is sent.
     *
     * @param tipo HUELGA, FIN_DE_HUELGA, CONCURSO or FIN_DE_CONCURSO
     * @param constancia paper that proves it, in Base64
     */
    record AvisoDeImpedimento(
            @Nullable String tipo,
            @Nullable String fecha,
            @Nullable String expediente,
            @Nullable String nombre,
            @Nullable String constancia) {

        TramitePatronal tramite() {
            String pedido = texto(tipo);
            boolean fin = pedido.startsWith(FIN);
            Clase clase =
                    switch (fin ? pedido.substring(FIN.length()) : pedido) {
                        case "HUELGA" -> Clase.HUELGA;
                        case "CONCURSO" -> Clase.CONCURSO;
                        default -> throw ilegible("tipo");
                    };
            return fin
                    ? new FinDeImpedimento(dia(), clase, texto(expediente))
                    : new InicioDeImpedimento(dia(), clase, texto(expediente));
        }

        Constancia papel() {
            try {
                byte[] contenido = Base64.getDecoder().decode(texto(constancia));
                String archivo = nombre == null ? "constancia.pdf" : nombre;
                return new Constancia(archivo, "application/pdf", contenido);
            } catch (IllegalArgumentException noEsBase64) {
                throw ilegible("constancia");
            }
        }

        private LocalDate dia() {
            try {
                return LocalDate.parse(texto(fecha));
            } catch (DateTimeParseException noEsFecha) {
                throw ilegible("fecha");
            }
        }

        private static String texto(@Nullable String enviado) {
            return enviado == null ? "" : enviado;
        }
    }

    /** A strike or a bankruptcy; {@code hasta} empty while it lasts. */
    record HuelgaOConcurso(
            String clase, String desde, String hasta, String expediente, String conocidoEn) {

        static HuelgaOConcurso de(Impedimento i) {
            return new HuelgaOConcurso(
                    i.que().clase().name(),
                    i.que().vigencia().desde().toString(),
                    i.que().vigencia().hasta().map(LocalDate::toString).orElse(""),
                    i.expediente(),
                    i.conocidoEn().toString());
        }
    }

    /** A notice that was received. */
    record AvisoRecibido(long folio, String tipo, String fecha, List<String> avisos) {

        AvisoRecibido {
            avisos = List.copyOf(avisos);
        }

        static AvisoRecibido de(Tramite t) {
            return new AvisoRecibido(t.folio(), t.tipo(), t.fecha().toString(), t.avisos());
        }
    }

    @Requiere(Permiso.LEER_PATRONES)
    @GetMapping("/api/v1/patrones/{id}/impedimentos")
    List<HuelgaOConcurso> lista(@PathVariable UUID id, @RequestParam Optional<Instant> conocido) {
        Instant sabido = conocido.orElseGet(reloj::instant);
        return ficha(id, sabido).historia().impedimentos(sabido).stream()
                .map(HuelgaOConcurso::de)
                .toList();
    }

    @Requiere(Permiso.TRAMITAR_PATRONES)
    @PostMapping("/api/v1/patrones/{id}/impedimentos")
    ResponseEntity<String> avisa(
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String clave,
            @RequestBody AvisoDeImpedimento pedido) {
        ficha(id, reloj.instant());
        TramitePatronal tramite = pedido.tramite();
        Constancia papel = pedido.papel();
        return idempotencia.una(
                clave,
                "impedimentos " + id,
                json.writeValueAsBytes(pedido),
                HttpStatus.CREATED,
                () -> AvisoRecibido.de(presenta(id, tramite, papel)));
    }

    private Tramite presenta(UUID id, TramitePatronal tramite, Constancia papel) {
        Resultado<Optional<Tramite>> hecho =
                avisos.presenta(id, tramite, papel, UUID.randomUUID(), Forma.idioma());
        return hecho.valor().orElseThrow(() -> new Rechazo(hecho.errores().getFirst()));
    }

    private Ficha ficha(UUID id, Instant sabido) {
        return patrones.ficha(id, fecha.hoy(), sabido).orElseThrow(Consultas::noHay);
    }

    private static FalloConCodigo ilegible(String campo) {
        return new FalloConCodigo(FalloConCodigo.Clase.ENTRADA, ErrorDeForma.CAMPO_ILEGIBLE, campo);
    }
}
