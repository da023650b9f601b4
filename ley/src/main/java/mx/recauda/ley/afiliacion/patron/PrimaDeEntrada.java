package mx.recauda.ley.afiliacion.patron;

import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.riesgos.Clase;
import mx.recauda.ley.riesgos.PrimaDeRiesgos;
import mx.recauda.ley.riesgos.PrimaMedia;
import mx.recauda.ley.riesgos.Siniestralidad;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** With which premium a registro enters, comes back or goes on after a change. */
public final class PrimaDeEntrada {

    private PrimaDeEntrada() {}

    /**
     * Of a new registro: the media premium of its class, in percent of the SBC.
     *
     * @throws IllegalArgumentException before the law came into force
     */
    @Fuente("LSS 72 and 73; RACERF 24")
    public static Tasa alta(Clase clase, LocalDate dia) {
        return PrimaMedia.de(clase, dia)
                .orElseThrow(() -> new IllegalArgumentException("no media premium on " + dia));
    }

    /** Of who resumes: the former one within six months, the media of the class after. */
    @Fuente(value = "RACERF 32-VII", confianza = Confianza.UNA_FUENTE)
    public static Resultado<Tasa> reanudacion(
            LocalDate ultimoDia, LocalDate dia, Clase clase, Tasa anterior, Idioma idioma) {
        Tasa media = alta(clase, dia);
        Tasa prima = PrimaDeRiesgos.alVolver(ultimoDia, dia, anterior, media);
        return prima.equals(anterior)
                ? Resultado.de(prima)
                : con(
                        prima,
                        Incidencia.de(
                                ErrorDePatron.PRIMA_MEDIA_POR_TIEMPO, idioma, prima.toString()));
    }

    /**
     * After a change of activity: the media of the new class, or the same when it does not change.
     */
    @Fuente("RACERF 28")
    public static Resultado<Tasa> cambioDeActividad(
            Clase anterior, Clase nueva, Tasa prima, LocalDate dia, Idioma idioma) {
        if (anterior == nueva) {
            return Resultado.de(prima);
        }
        Tasa media = alta(nueva, dia);
        return con(
                media,
                Incidencia.de(
                        ErrorDePatron.PRIMA_MEDIA_POR_CLASE,
                        idioma,
                        anterior.name(),
                        nueva.name(),
                        media.toString()));
    }

    /**
     * Of who absorbs another: computed with the cases of both, at most one point from its own; the
     * media of the new class when the merger changes it.
     *
     * @param anterior class of who absorbs
     * @param nueva class after the merger
     * @param prima premium of who absorbs
     * @param casos terminated cases of both in the year before
     * @param diasCotizados days contributed by the workers of both in that year; positive
     */
    @Fuente("RACERF 28; LSS 72 and 74")
    @Fuente(
            value = "The year computed is the one before the merger",
            confianza = Confianza.INFERIDA)
    public static Resultado<Tasa> fusion(
            Clase anterior,
            Clase nueva,
            Tasa prima,
            Siniestralidad casos,
            long diasCotizados,
            LocalDate dia,
            Idioma idioma) {
        if (anterior != nueva) {
            return cambioDeActividad(anterior, nueva, prima, dia, idioma);
        }
        Tasa calculada =
                PrimaDeRiesgos.de(
                                PrimaDeRiesgos.Datos.de(
                                        dia.getYear() - 1, casos, diasCotizados, prima))
                        .prima();
        return con(
                calculada,
                Incidencia.de(
                        ErrorDePatron.PRIMA_POR_FUSION,
                        idioma,
                        prima.toString(),
                        calculada.toString(),
                        ultimoFebrero(dia).toString()));
    }

    /** The end of the February after a day. */
    private static LocalDate ultimoFebrero(LocalDate dia) {
        YearMonth febrero = YearMonth.of(dia.getYear(), 2);
        return (dia.isAfter(febrero.atEndOfMonth()) ? febrero.plusYears(1) : febrero)
                .atEndOfMonth();
    }

    private static Resultado<Tasa> con(Tasa prima, Incidencia aviso) {
        return new Resultado<>(prima, List.of(aviso));
    }
}
