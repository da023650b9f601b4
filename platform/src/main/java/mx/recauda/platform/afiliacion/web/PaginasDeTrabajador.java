package mx.recauda.platform.afiliacion.web;

import mx.recauda.ley.afiliacion.ErrorDeAusentismo;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.tiempo.Vigencia;
import mx.recauda.platform.afiliacion.lotes.NoEncontrado;
import mx.recauda.platform.afiliacion.movimientos.AnotacionDeDias;
import mx.recauda.platform.afiliacion.movimientos.Anulaciones;
import mx.recauda.platform.afiliacion.movimientos.Ausentismo;
import mx.recauda.platform.afiliacion.movimientos.ConsultaDeTramos;
import mx.recauda.platform.afiliacion.movimientos.ConsultaDeTramos.TramoDeTrabajador;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.movimientos.RegistrosEnTabla;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is known of a worker, now or as it was known, and the days noted for him. */
@Controller
@Requiere(Permiso.LEER_MOVIMIENTOS)
class PaginasDeTrabajador {

    /** Later than anything that will be known. */
    private static final Instant AHORA = Instant.parse("9000-01-01T00:00:00Z");

    private final ConsultaDeTramos tramos;
    private final Ausentismo ausentismo;
    private final AnotacionDeDias anotacion;
    private final Anulaciones anulaciones;
    private final RegistrosEnTabla registros;
    private final FechaDeOperacion fecha;
    private final Bitacora bitacora;

    PaginasDeTrabajador(
            ConsultaDeTramos tramos,
            Ausentismo ausentismo,
            AnotacionDeDias anotacion,
            Anulaciones anulaciones,
            RegistrosEnTabla registros,
            FechaDeOperacion fecha,
            Bitacora bitacora) {
        this.tramos = tramos;
        this.ausentismo = ausentismo;
        this.anotacion = anotacion;
        this.anulaciones = anulaciones;
        this.registros = registros;
        this.fecha = fecha;
        this.bitacora = bitacora;
    }

    @GetMapping("/movimientos/trabajadores/{id}")
    String trabajador(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String conocido,
            @RequestParam(defaultValue = "1") int pagina,
            Model modelo) {
        return pagina(id, conocido, pagina, List.of(), modelo);
    }

    private String pagina(
            UUID id, String conocido, int numero, List<ErrorDeCampo> errores, Model modelo) {
        List<Instant> momentos = tramos.momentos(id);
        if (momentos.isEmpty()) {
            throw new NoEncontrado();
        }
        Optional<Instant> corte = instante(conocido);
        List<TramoDeTrabajador> vistos = tramos.conocidosAl(id, corte.orElse(AHORA));
        bitacora.anota("LEER_TRABAJADOR", "asegurado:" + id);
        modelo.addAttribute(
                "avisos",
                Pagina.de(anulaciones.de(id), numero, "/movimientos/trabajadores/" + id, ""));
        modelo.addAttribute("trabajador", id);
        modelo.addAttribute("quien", tramos.quien(id).orElseThrow(NoEncontrado::new));
        modelo.addAttribute("momentos", momentos);
        modelo.addAttribute("conocido", corte.map(String::valueOf).orElse(""));
        modelo.addAttribute("tramos", vistos);
        modelo.addAttribute("dias", ausentismo.de(id));
        modelo.addAttribute("errores", errores);
        modelo.addAttribute("hoy", fecha.hoy().toString());
        modelo.addAttribute(
                "registros",
                tramos.conocidosAl(id, AHORA).stream()
                        .map(t -> new Opcion(t.registro(), t.numero(), t.patron()))
                        .distinct()
                        .toList());
        return "afiliacion/movimientos/trabajador";
    }

    /** Days of absence, which the employer states. */
    @PostMapping("/movimientos/trabajadores/{id}/dias")
    @Requiere(Permiso.PRESENTAR_MOVIMIENTOS)
    String dias(
            @PathVariable UUID id,
            @RequestParam UUID registro,
            @RequestParam(defaultValue = "") String folio,
            @RequestParam(defaultValue = "") String desde,
            @RequestParam(defaultValue = "") String hasta,
            Model modelo) {
        Registro elegido = elegido(id, registro);
        Optional<Vigencia> dias = vigencia(desde, hasta);
        // The Enter key presses the first button, also from the field of the folio.
        if (!folio.isBlank()) {
            return responde(
                    id,
                    Optional.of(
                            Incidencia.de(
                                            ErrorDeAusentismo.AUSENCIA_CON_FOLIO,
                                            Idiomas.actual(),
                                            folio)
                                    .enCampo("folio", folio)),
                    modelo);
        }
        if (dias.isEmpty()) {
            return responde(id, Optional.of(diasIlegibles(desde)), modelo);
        }
        return responde(id, anotacion.ausencia(elegido, id, dias.get(), Idiomas.actual()), modelo);
    }

    /** Days of incapacity: the institute certifies them, so no employer writes them. */
    @PostMapping("/movimientos/trabajadores/{id}/incapacidades")
    @Requiere(Permiso.ATENDER_MOVIMIENTOS)
    String incapacidad(
            @PathVariable UUID id,
            @RequestParam UUID registro,
            @RequestParam(defaultValue = "") String clase,
            @RequestParam(defaultValue = "") String folio,
            @RequestParam(defaultValue = "") String desde,
            @RequestParam(defaultValue = "") String hasta,
            Model modelo) {
        Registro elegido = elegido(id, registro);
        Optional<Vigencia> dias = vigencia(desde, hasta);
        if (dias.isEmpty()) {
            return responde(id, Optional.of(diasIlegibles(desde)), modelo);
        }
        return responde(
                id,
                anotacion.incapacidad(elegido, id, folio, clase, dias.get(), Idiomas.actual()),
                modelo);
    }

    private String responde(UUID id, Optional<Incidencia> falta, Model modelo) {
        return falta.map(i ->
                        pagina(
                                id,
                                "",
                                1,
                                List.of(
                                        new ErrorDeCampo(
                                                i.campo(),
                                                i.codigo()
                                                        + ". "
                                                        + i.mensaje()
                                                        + " "
                                                        + i.remedio())),
                                modelo))
                .orElse("redirect:/movimientos/trabajadores/" + id);
    }

    private Registro elegido(UUID trabajador, UUID registro) {
        if (tramos.momentos(trabajador).isEmpty()) {
            throw new NoEncontrado();
        }
        return registros.busca(registro).orElseThrow(NoEncontrado::new);
    }

    private static Incidencia diasIlegibles(String desde) {
        return Incidencia.de(ErrorDeAusentismo.DIAS, Idiomas.actual()).enCampo("desde", desde);
    }

    private static Optional<Vigencia> vigencia(String desde, String hasta) {
        try {
            LocalDate primero = LocalDate.parse(desde);
            LocalDate ultimo = LocalDate.parse(hasta.isBlank() ? desde : hasta);
            return ultimo.isBefore(primero)
                    ? Optional.empty()
                    : Optional.of(Vigencia.entre(primero, ultimo));
        } catch (DateTimeException ilegible) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instante(String texto) {
        try {
            return texto.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(texto));
        } catch (DateTimeException ilegible) {
            return Optional.empty();
        }
    }

    /** A registro to choose. */
    public record Opcion(UUID id, String numero, String patron) {}
}
