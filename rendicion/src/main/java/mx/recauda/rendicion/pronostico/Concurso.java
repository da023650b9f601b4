package mx.recauda.rendicion.pronostico;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.rendicion.indicador.ErrorDeIndicador;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The methods side by side. Each one forecasts the last year without having seen it; its errors
 * against what happened are what is compared. The estimate itself uses the whole series.
 *
 * @param serie what is forecast
 * @param participantes one line per method, in a fixed order
 */
public record Concurso(Serie serie, List<Participante> participantes) {

    /** Keeps an immutable copy. */
    public Concurso {
        participantes = List.copyOf(participantes);
    }

    /**
     * One method.
     *
     * @param metodo which one
     * @param pronostico its estimate, empty when the series is too short
     * @param errores its errors over the year kept apart, empty when too little is left to learn
     *     from
     * @param incidencia why it has no estimate
     */
    public record Participante(
            Metodo metodo,
            Optional<Pronostico> pronostico,
            Optional<Errores> errores,
            Optional<Incidencia> incidencia) {}

    /** Makes every method estimate the coming periods. */
    public static Concurso de(Serie serie, int horizonte, Idioma idioma) {
        List<Participante> lista = new ArrayList<>();
        for (Metodo metodo : Metodo.values()) {
            lista.add(participante(metodo, serie, horizonte, idioma));
        }
        return new Concurso(serie, lista);
    }

    private static Participante participante(
            Metodo metodo, Serie serie, int horizonte, Idioma idioma) {
        int minimo = metodo.minimo(serie.periodosPorAnio());
        if (serie.longitud() < minimo) {
            Incidencia corta =
                    Incidencia.de(
                                    ErrorDeIndicador.SERIE_CORTA,
                                    idioma,
                                    serie.clave(),
                                    serie.longitud(),
                                    metodo.nombre(),
                                    minimo)
                            .enCampo("serie", String.valueOf(serie.longitud()));
            return new Participante(metodo, Optional.empty(), Optional.empty(), Optional.of(corta));
        }
        return new Participante(
                metodo,
                Optional.of(metodo.pronostica(serie, horizonte)),
                retenidos(metodo, serie),
                Optional.empty());
    }

    private static Optional<Errores> retenidos(Metodo metodo, Serie serie) {
        int apartados = serie.periodosPorAnio();
        int vistos = serie.longitud() - apartados;
        if (vistos < metodo.minimo(serie.periodosPorAnio())) {
            return Optional.empty();
        }
        Pronostico ciego = metodo.pronostica(serie.hasta(vistos), apartados);
        return Optional.of(
                Errores.de(serie.valores().subList(vistos, serie.longitud()), ciego.futuros()));
    }

    /** The method of least mean absolute error over the year kept apart, when any was measured. */
    public Optional<Participante> menorError() {
        return participantes.stream()
                .filter(p -> p.errores().isPresent())
                .min(Comparator.comparing(p -> p.errores().orElseThrow().mae()));
    }
}
