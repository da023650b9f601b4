package mx.recauda.platform.afiliacion.api;

import mx.recauda.platform.afiliacion.api.Vistas.LoteRecibido;
import mx.recauda.platform.afiliacion.forma.ErrorDeForma;
import mx.recauda.platform.afiliacion.forma.Forma;
import mx.recauda.platform.afiliacion.forma.QuienPide;
import mx.recauda.platform.afiliacion.lotes.Captura;
import mx.recauda.platform.afiliacion.lotes.Correcciones;
import mx.recauda.platform.afiliacion.lotes.Lote;
import mx.recauda.platform.afiliacion.lotes.NombreDeLote;
import mx.recauda.platform.afiliacion.lotes.Recepcion;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.movimientos.RegistrosEnTabla;
import mx.recauda.platform.afiliacion.movimientos.TipoDeAviso;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.UUID;

/** Writes: a movement or an IDSE file for a registro of one's scope, each with its key. */
@RestController
class Presentaciones {

    private static final String CLAVE = "Idempotency-Key";

    private final RegistrosEnTabla registros;
    private final Recepcion recepcion;
    private final Correcciones correcciones;
    private final Idempotencia idempotencia;
    private final JsonMapper json;

    Presentaciones(
            RegistrosEnTabla registros,
            Recepcion recepcion,
            Correcciones correcciones,
            Idempotencia idempotencia,
            JsonMapper json) {
        this.registros = registros;
        this.recepcion = recepcion;
        this.correcciones = correcciones;
        this.idempotencia = idempotencia;
        this.json = json;
    }

    /** A movement as it is sent; a text that is missing reads as empty. */
    record Aviso(
            String tipo,
            String nss,
            String curp,
            String primerApellido,
            String segundoApellido,
            String nombres,
            String fecha,
            String sbc,
            int tipoDeSalario,
            int jornada,
            int tipoDeTrabajador,
            String causa,
            String umf,
            String solicitante) {

        Aviso {
            tipo = texto(tipo);
            nss = texto(nss);
            curp = texto(curp);
            primerApellido = texto(primerApellido);
            segundoApellido = texto(segundoApellido);
            nombres = texto(nombres);
            fecha = texto(fecha);
            sbc = texto(sbc);
            causa = texto(causa);
            umf = texto(umf);
            solicitante = texto(solicitante);
        }

        private static String texto(@Nullable String enviado) {
            return enviado == null ? "" : enviado;
        }
    }

    @Requiere(Permiso.PRESENTAR_MOVIMIENTOS)
    @PostMapping(
            value = "/api/v1/patrones/{id}/lotes",
            consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<String> lote(
            @PathVariable UUID id,
            @RequestHeader(name = CLAVE, defaultValue = "") String clave,
            @RequestHeader(name = "Nombre-De-Archivo", defaultValue = "lote.txt") String nombre,
            @RequestBody byte[] contenido) {
        Registro registro = registros.busca(id).orElseThrow(Consultas::noHay);
        return idempotencia.una(
                clave,
                "lotes " + id,
                contenido,
                HttpStatus.ACCEPTED,
                () ->
                        LoteRecibido.de(
                                recepcion
                                        .recibe(
                                                registro,
                                                NombreDeLote.de(nombre),
                                                contenido,
                                                Lote.Via.API,
                                                Forma.idioma())
                                        .lote()));
    }

    @Requiere(Permiso.PRESENTAR_MOVIMIENTOS)
    @PostMapping(
            value = "/api/v1/patrones/{id}/movimientos",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> movimiento(
            @PathVariable UUID id,
            @RequestHeader(name = CLAVE, defaultValue = "") String clave,
            @RequestBody Aviso aviso,
            @AuthenticationPrincipal UsuarioActual persona) {
        Registro registro = registros.busca(id).orElseThrow(Consultas::noHay);
        Captura captura = captura(aviso, registro, persona);
        return idempotencia.una(
                clave,
                "movimientos " + id,
                json.writeValueAsBytes(aviso),
                HttpStatus.ACCEPTED,
                () ->
                        LoteRecibido.de(
                                correcciones
                                        .presenta(registro, captura, Lote.Via.API, Forma.idioma())
                                        .lote()));
    }

    @Requiere(Permiso.LEER_MOVIMIENTOS)
    @GetMapping("/api/v1/lotes/{id}")
    LoteRecibido lote(@PathVariable UUID id) {
        return recepcion.busca(id).map(LoteRecibido::de).orElseThrow(Consultas::noHay);
    }

    static Captura captura(Aviso a, Registro registro, UsuarioActual persona) {
        TipoDeAviso tipo =
                switch (a.tipo()) {
                    case "ALTA" -> TipoDeAviso.ALTA;
                    case "SALARIO" -> TipoDeAviso.SALARIO;
                    case "BAJA" -> TipoDeAviso.BAJA;
                    default -> throw ilegible("tipo");
                };
        Captura captura =
                new Captura(
                        tipo,
                        registro.numero(),
                        a.nss(),
                        a.curp(),
                        a.primerApellido(),
                        a.segundoApellido(),
                        a.nombres(),
                        a.fecha(),
                        a.sbc(),
                        a.tipoDeSalario(),
                        a.jornada(),
                        a.tipoDeTrabajador(),
                        a.causa(),
                        a.umf(),
                        QuienPide.de(a.solicitante(), persona));
        List<String> ilegibles = captura.camposIlegibles();
        if (!ilegibles.isEmpty()) {
            throw ilegible(String.join(", ", ilegibles));
        }
        return captura;
    }

    private static FalloConCodigo ilegible(String campo) {
        return new FalloConCodigo(FalloConCodigo.Clase.ENTRADA, ErrorDeForma.CAMPO_ILEGIBLE, campo);
    }
}
