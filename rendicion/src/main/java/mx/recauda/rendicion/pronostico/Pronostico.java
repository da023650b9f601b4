package mx.recauda.rendicion.pronostico;

import mx.recauda.rendicion.indicador.Memoria;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An estimate of the coming values of a series.
 *
 * @param metodo method that made it
 * @param parametros what the method fitted, by name, six decimals
 * @param ajustados one-step-ahead values inside the series; the last one stands beside the last
 *     value, and the first periods, which the method needs to start, have none
 * @param futuros the coming values, nearest first, six decimals
 * @param pasos for each coming value, the arithmetic a memoria needs to show how it comes out of
 *     the parameters
 */
public record Pronostico(
        Metodo metodo,
        Map<String, BigDecimal> parametros,
        List<BigDecimal> ajustados,
        List<BigDecimal> futuros,
        List<Memoria.Paso> pasos) {

    /** Keeps immutable copies. */
    public Pronostico {
        parametros = Collections.unmodifiableMap(new LinkedHashMap<>(parametros));
        ajustados = List.copyOf(ajustados);
        futuros = List.copyOf(futuros);
        pasos = List.copyOf(pasos);
    }

    /** The errors of the fit inside the series: kinder than those of the future. */
    public Errores erroresDeAjuste(Serie serie) {
        int n = serie.longitud();
        return Errores.de(serie.valores().subList(n - ajustados.size(), n), ajustados);
    }
}
