package mx.recauda.platform.afiliacion.movimientos;

import mx.recauda.ley.afiliacion.ErrorDeAusentismo;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.tiempo.FechaEnTexto;
import mx.recauda.ley.tiempo.Vigencia;
import mx.recauda.platform.afiliacion.movimientos.Ausentismo.Rama;
import mx.recauda.platform.base.FechaDeOperacion;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Notes days of absence or incapacity when nothing is against them; pages, API and files use it.
 */
@Service
public class AnotacionDeDias {

    private static final String FOLIO = "[A-Z0-9]{8}";

    /** Later than anything that will be known. */
    private static final Instant AHORA = Instant.parse("9000-01-01T00:00:00Z");

    private final Ausentismo ausentismo;
    private final ConsultaDeTramos tramos;
    private final DiasDeRegistro anotados;
    private final FechaDeOperacion fecha;

    AnotacionDeDias(
            Ausentismo ausentismo,
            ConsultaDeTramos tramos,
            DiasDeRegistro anotados,
            FechaDeOperacion fecha) {
        this.ausentismo = ausentismo;
        this.tramos = tramos;
        this.anotados = anotados;
        this.fecha = fecha;
    }

    /**
     * Days of absence, which the employer states: gone by, all within the employment, once, and
     * none that the institute certified as of incapacity.
     */
    @Transactional
    public Optional<Incidencia> ausencia(
            Registro registro, UUID trabajador, Vigencia dias, Idioma idioma) {
        if (empleado(trabajador, registro.id(), dias) < dias.dias()) {
            return Optional.of(falta(ErrorDeAusentismo.SIN_PERIODO, idioma, dias));
        }
        Optional<Incidencia> impide =
                porVenir(dias, idioma)
                        .or(() ->
                                conIncapacidad(
                                        anotados.anotados(registro.id(), dias).stream()
                                                .filter(a -> a.trabajador().equals(trabajador))
                                                .toList(),
                                        dias,
                                        idioma));
        if (impide.isPresent()) {
            return impide;
        }
        return ausentismo.ausencia(registro, trabajador, dias)
                ? Optional.empty()
                : Optional.of(falta(ErrorDeAusentismo.YA_ANOTADOS, idioma, dias));
    }

    /**
     * Days of incapacity that the institute certifies. They may outlive the employment, but begin
     * within it.
     *
     * @param rama name of the branch
     */
    @Transactional
    public Optional<Incidencia> incapacidad(
            Registro registro,
            UUID trabajador,
            String folio,
            String rama,
            Vigencia dias,
            Idioma idioma) {
        String limpio = folio.strip().toUpperCase(Locale.ROOT);
        Optional<Rama> leida = rama(rama);
        if (leida.isEmpty()) {
            return Optional.of(
                    Incidencia.de(ErrorDeAusentismo.RAMA, idioma, rama).enCampo("clase", rama));
        }
        if (!limpio.matches(FOLIO)) {
            return Optional.of(
                    Incidencia.de(ErrorDeAusentismo.FOLIO, idioma, folio).enCampo("folio", folio));
        }
        LocalDate primero = dias.desde();
        if (empleado(trabajador, registro.id(), Vigencia.entre(primero, primero)) == 0) {
            return Optional.of(falta(ErrorDeAusentismo.SIN_PERIODO, idioma, dias));
        }
        return ausentismo.incapacidad(registro, trabajador, limpio, leida.get(), dias)
                ? Optional.empty()
                : Optional.of(falta(ErrorDeAusentismo.YA_ANOTADOS, idioma, dias));
    }

    /** How many of those days the worker is employed under a registro, by what is known now. */
    private int empleado(UUID trabajador, UUID registro, Vigencia dias) {
        return tramos.conocidosAl(trabajador, AHORA).stream()
                .filter(t -> t.registro().equals(registro))
                .flatMap(t -> t.tramo().vigencia().interseccion(dias).stream())
                .mapToInt(Vigencia::dias)
                .sum();
    }

    /** Why days of absence wait: the last of them is after today. */
    Optional<Incidencia> porVenir(Vigencia dias, Idioma idioma) {
        LocalDate ultimo = dias.hasta().orElse(dias.desde());
        return ultimo.isAfter(fecha.hoy())
                ? Optional.of(
                        Incidencia.de(
                                        ErrorDeAusentismo.DIAS_POR_VENIR,
                                        idioma,
                                        FechaEnTexto.de(ultimo, idioma),
                                        FechaEnTexto.de(fecha.hoy(), idioma))
                                .enCampo("hasta", ultimo.toString()))
                : Optional.empty();
    }

    /** The incapacity of a worker, among the days noted of him, that falls in days of absence. */
    static Optional<Incidencia> conIncapacidad(
            List<DiasDeRegistro.Anotado> suyos, Vigencia dias, Idioma idioma) {
        return suyos.stream()
                .filter(DiasDeRegistro.Anotado::incapacidad)
                .filter(a -> a.vigencia().interseccion(dias).isPresent())
                .map(a -> falta(ErrorDeAusentismo.CON_INCAPACIDAD, idioma, a.vigencia()))
                .findFirst();
    }

    static Incidencia falta(ErrorDeAusentismo error, Idioma idioma, Vigencia dias) {
        LocalDate ultimo = dias.hasta().orElse(dias.desde());
        return Incidencia.de(
                        error,
                        idioma,
                        FechaEnTexto.de(dias.desde(), idioma),
                        FechaEnTexto.de(ultimo, idioma))
                .enCampo("desde", dias.desde().toString());
    }

    private static Optional<Rama> rama(String nombre) {
        for (Rama rama : Rama.values()) {
            if (rama.name().equals(nombre)) {
                return Optional.of(rama);
            }
        }
        return Optional.empty();
    }
}
