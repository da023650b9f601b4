package mx.recauda.platform.afiliacion.api;

import mx.recauda.platform.afiliacion.api.Vistas.Lista;
import mx.recauda.platform.afiliacion.api.Vistas.Movimiento;
import mx.recauda.platform.afiliacion.api.Vistas.Persona;
import mx.recauda.platform.afiliacion.api.Vistas.Registro;
import mx.recauda.platform.afiliacion.api.Vistas.Situacion;
import mx.recauda.platform.afiliacion.forma.ErrorDeForma;
import mx.recauda.platform.afiliacion.patrones.Patrones;
import mx.recauda.platform.afiliacion.patrones.RegistrosPatronales;
import mx.recauda.platform.afiliacion.patrones.RegistrosPatronales.Filtro;
import mx.recauda.platform.afiliacion.personas.Personas;
import mx.recauda.platform.base.Enviado;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Publica;
import mx.recauda.platform.seguridad.Requiere;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Reads. Each within the scope of the account; what is another's does not exist. */
@RestController
class Consultas {

    private static final int MAXIMO = 500;
    private static final String CONTRATO = "mx/recauda/platform/afiliacion/api/openapi.json";

    private final RegistrosPatronales registros;
    private final Patrones patrones;
    private final Personas personas;
    private final FechaDeOperacion fecha;
    private final Clock reloj;

    Consultas(
            RegistrosPatronales registros,
            Patrones patrones,
            Personas personas,
            FechaDeOperacion fecha,
            Clock reloj) {
        this.registros = registros;
        this.patrones = patrones;
        this.personas = personas;
        this.fecha = fecha;
        this.reloj = reloj;
    }

    /** What is looked for travels in the body, never in an address. */
    record Busqueda(@Nullable String texto) {

        String buscado() {
            return Enviado.exige("texto", texto);
        }
    }

    @Publica("the contract holds no data")
    @GetMapping(value = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource contrato() {
        return new ClassPathResource(CONTRATO);
    }

    @Requiere(Permiso.LEER_PATRONES)
    @GetMapping("/api/v1/patrones")
    Lista<Registro> patrones(
            @RequestParam(defaultValue = "0") int desde,
            @RequestParam(defaultValue = "50") int maximo) {
        return registros("", desde, maximo);
    }

    @Requiere(Permiso.LEER_PATRONES)
    @PostMapping("/api/v1/patrones/busquedas")
    Lista<Registro> buscaPatrones(@RequestBody Busqueda busqueda) {
        return registros(busqueda.buscado(), 0, MAXIMO);
    }

    private Lista<Registro> registros(String texto, int desde, int maximo) {
        Filtro filtro = new Filtro(texto.strip().toUpperCase(Locale.ROOT), "", "", fecha.hoy());
        int primero = Math.max(0, desde);
        return new Lista<>(
                registros.cuenta(filtro),
                primero,
                registros.busca(filtro, primero, Math.clamp(maximo, 1, MAXIMO)).stream()
                        .map(Registro::de)
                        .toList());
    }

    @Requiere(Permiso.LEER_PATRONES)
    @GetMapping("/api/v1/patrones/{id}")
    Situacion patron(
            @PathVariable UUID id,
            @RequestParam Optional<LocalDate> dia,
            @RequestParam Optional<Instant> conocido) {
        return patrones.ficha(id, dia.orElse(fecha.hoy()), conocido.orElse(reloj.instant()))
                .map(Situacion::de)
                .orElseThrow(Consultas::noHay);
    }

    @Requiere(Permiso.LEER_PERSONAS)
    @PostMapping("/api/v1/personas/busquedas")
    Lista<Persona> buscaPersonas(@RequestBody Busqueda busqueda) {
        return new Lista<>(
                personas.cuenta(busqueda.buscado()),
                0,
                personas.busca(busqueda.buscado(), 0, MAXIMO).stream().map(Persona::de).toList());
    }

    @Requiere(Permiso.LEER_PERSONAS)
    @GetMapping("/api/v1/personas/{id}")
    Persona persona(@PathVariable UUID id) {
        return personas.ficha(id).map(f -> Persona.de(f.asegurado())).orElseThrow(Consultas::noHay);
    }

    @Requiere(Permiso.LEER_MOVIMIENTOS)
    @GetMapping("/api/v1/personas/{id}/movimientos")
    List<Movimiento> movimientos(@PathVariable UUID id) {
        return personas.ficha(id)
                .map(f -> f.movimientos().stream().map(Movimiento::de).toList())
                .orElseThrow(Consultas::noHay);
    }

    static FalloConCodigo noHay() {
        return new FalloConCodigo(FalloConCodigo.Clase.NO_HAY, ErrorDeForma.NO_ENCONTRADO);
    }
}
