package mx.recauda.platform.afiliacion.web;

import mx.recauda.ley.tiempo.Vigencia;
import mx.recauda.platform.afiliacion.lotes.NoEncontrado;
import mx.recauda.platform.afiliacion.movimientos.Ausentismo;
import mx.recauda.platform.afiliacion.movimientos.Ausentismo.Rama;
import mx.recauda.platform.afiliacion.movimientos.ConsultaDeTramos;
import mx.recauda.platform.afiliacion.movimientos.ConsultaDeTramos.TramoDeTrabajador;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.movimientos.RegistrosEnTabla;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What is known of a worker, now or as it was known, and the days noted for him. */
@Controller
@Requiere(Permiso.LEER_MOVIMIENTOS)
class PaginasDeTrabajador {

    private static final String FOLIO = "[A-Z0-9]{8}";

    /** Later than anything that will be known. */
    private static final Instant AHORA = Instant.parse("9000-01-01T00:00:00Z");

    private final ConsultaDeTramos tramos;
    private final Ausentismo ausentismo;
    private final RegistrosEnTabla registros;
    private final FechaDeOperacion fecha;
    private final Bitacora bitacora;
    private final MessageSource textos;

    PaginasDeTrabajador(
            ConsultaDeTramos tramos,
            Ausentismo ausentismo,
            RegistrosEnTabla registros,
            FechaDeOperacion fecha,
            Bitacora bitacora,
            MessageSource textos) {
        this.tramos = tramos;
        this.ausentismo = ausentismo;
        this.registros = registros;
        this.fecha = fecha;
        this.bitacora = bitacora;
        this.textos = textos;
    }

    @GetMapping("/movimientos/trabajadores/{id}")
    String trabajador(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String conocido, Model modelo) {
        return pagina(id, conocido, List.of(), modelo);
    }

    private String pagina(UUID id, String conocido, List<ErrorDeCampo> errores, Model modelo) {
        List<Instant> momentos = tramos.momentos(id);
        if (momentos.isEmpty()) {
            throw new NoEncontrado();
        }
        Optional<Instant> corte = instante(conocido);
        List<TramoDeTrabajador> vistos = tramos.conocidosAl(id, corte.orElse(AHORA));
        bitacora.anota("LEER_TRABAJADOR", "asegurado:" + id);
        modelo.addAttribute("trabajador", id);
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
            return rechaza(id, "folio", "trabajador.error.ausenciaConFolio", modelo);
        }
        if (dias.isEmpty()) {
            return rechaza(id, "desde", "trabajador.error.dias", modelo);
        }
        if (empleado(id, registro, dias.get()) < dias.get().dias()) {
            return rechaza(id, "desde", "trabajador.error.sinPeriodo", modelo);
        }
        if (!ausentismo.ausencia(elegido, id, dias.get())) {
            return rechaza(id, "desde", "trabajador.error.yaAnotados", modelo);
        }
        return "redirect:/movimientos/trabajadores/" + id;
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
        Optional<Rama> rama = rama(clase);
        String limpio = folio.strip().toUpperCase(Locale.ROOT);
        if (dias.isEmpty()) {
            return rechaza(id, "desde", "trabajador.error.dias", modelo);
        }
        if (rama.isEmpty()) {
            return rechaza(id, "clase", "trabajador.error.clase", modelo);
        }
        if (!limpio.matches(FOLIO)) {
            return rechaza(id, "folio", "trabajador.error.folio", modelo);
        }
        // It may outlive the employment, but it begins within it.
        LocalDate primero = dias.get().desde();
        if (empleado(id, registro, Vigencia.entre(primero, primero)) == 0) {
            return rechaza(id, "desde", "trabajador.error.sinPeriodo", modelo);
        }
        if (!ausentismo.incapacidad(elegido, id, limpio, rama.get(), dias.get())) {
            return rechaza(id, "desde", "trabajador.error.yaAnotados", modelo);
        }
        return "redirect:/movimientos/trabajadores/" + id;
    }

    private Registro elegido(UUID trabajador, UUID registro) {
        if (tramos.momentos(trabajador).isEmpty()) {
            throw new NoEncontrado();
        }
        return registros.busca(registro).orElseThrow(NoEncontrado::new);
    }

    /** How many of those days the worker is employed under a registro, by what is known now. */
    private int empleado(UUID trabajador, UUID registro, Vigencia dias) {
        return tramos.conocidosAl(trabajador, AHORA).stream()
                .filter(t -> t.registro().equals(registro))
                .flatMap(t -> t.tramo().vigencia().interseccion(dias).stream())
                .mapToInt(Vigencia::dias)
                .sum();
    }

    private String rechaza(UUID id, String campo, String clave, Model modelo) {
        return pagina(id, "", List.of(error(campo, clave)), modelo);
    }

    private ErrorDeCampo error(String campo, String clave) {
        return new ErrorDeCampo(
                campo, textos.getMessage(clave, new Object[0], LocaleContextHolder.getLocale()));
    }

    private static Optional<Rama> rama(String clase) {
        for (Rama rama : Rama.values()) {
            if (rama.name().equals(clase)) {
                return Optional.of(rama);
            }
        }
        return Optional.empty();
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
