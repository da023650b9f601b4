package mx.recauda.rendicion.pronostico;

import mx.recauda.rendicion.indicador.Memoria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Level, trend and additive season, smoothed exponentially (Holt 1957, Winters 1960):
 *
 * <pre>
 * level  l(t) = α (y(t) − s(t−m)) + (1 − α) (l(t−1) + b(t−1))
 * trend  b(t) = β (l(t) − l(t−1)) + (1 − β) b(t−1)
 * season s(t) = γ (y(t) − l(t)) + (1 − γ) s(t−m)
 * </pre>
 *
 * It starts from the first two years: trend = growth of the yearly mean by period; level and
 * seasons = the first year without that trend, so that a straight line with a fixed season is
 * forecast exactly. The three weights are those of least squared one-step error on a fixed grid:
 * steps of 0.1 first, then of 0.02 around the best. The same series always gives the same weights.
 */
final class HoltWinters {

    private static final BigDecimal GRUESO = new BigDecimal("0.1");
    private static final BigDecimal FINO = new BigDecimal("0.02");
    private static final int PASOS = 10;

    private HoltWinters() {}

    /** Weights, each from 0 to 1. */
    record Pesos(BigDecimal alfa, BigDecimal beta, BigDecimal gama) {}

    /** The end of a run over the series. */
    record Corrida(
            BigDecimal nivel,
            BigDecimal tendencia,
            List<BigDecimal> estaciones,
            List<BigDecimal> ajustados,
            BigDecimal cuadrados) {}

    static Pronostico pronostica(Serie serie, int horizonte) {
        Pesos pesos = mejores(serie);
        Corrida c = corre(serie, pesos);
        Map<String, BigDecimal> parametros = new LinkedHashMap<>();
        parametros.put("alfa", pesos.alfa());
        parametros.put("beta", pesos.beta());
        parametros.put("gama", pesos.gama());
        BigDecimal nivel = Cuentas.redondea(c.nivel());
        BigDecimal tendencia = Cuentas.redondea(c.tendencia());
        parametros.put("nivel", nivel);
        parametros.put("tendencia", tendencia);
        List<BigDecimal> estaciones = Cuentas.redondea(c.estaciones());
        for (int i = 0; i < estaciones.size(); i++) {
            parametros.put("estacion_" + (i + 1), estaciones.get(i));
        }
        List<BigDecimal> futuros = new ArrayList<>();
        List<Memoria.Paso> pasos = new ArrayList<>();
        for (int h = 1; h <= horizonte; h++) {
            int estacion = (h - 1) % estaciones.size();
            BigDecimal valor =
                    nivel.add(tendencia.multiply(BigDecimal.valueOf(h)))
                            .add(estaciones.get(estacion));
            futuros.add(valor);
            pasos.add(
                    new Memoria.Paso(
                            "periodo_" + h,
                            "nivel + " + h + " * tendencia + estacion_" + (estacion + 1),
                            valor));
        }
        return new Pronostico(
                Metodo.HOLT_WINTERS, parametros, Cuentas.redondea(c.ajustados()), futuros, pasos);
    }

    private static Pesos mejores(Serie serie) {
        BigDecimal centro = new BigDecimal("0.5");
        Pesos grueso = mejorAlrededor(serie, new Pesos(centro, centro, centro), GRUESO);
        return mejorAlrededor(serie, grueso, FINO);
    }

    private static Pesos mejorAlrededor(Serie serie, Pesos centro, BigDecimal paso) {
        Pesos mejor = centro;
        BigDecimal menor = corre(serie, centro).cuadrados();
        for (BigDecimal alfa : malla(centro.alfa(), paso)) {
            for (BigDecimal beta : malla(centro.beta(), paso)) {
                for (BigDecimal gama : malla(centro.gama(), paso)) {
                    Pesos pesos = new Pesos(alfa, beta, gama);
                    BigDecimal cuadrados = corre(serie, pesos).cuadrados();
                    if (cuadrados.compareTo(menor) < 0) {
                        menor = cuadrados;
                        mejor = pesos;
                    }
                }
            }
        }
        return mejor;
    }

    /** Eleven weights around the centre, those outside 0 to 1 left out. */
    private static List<BigDecimal> malla(BigDecimal centro, BigDecimal paso) {
        List<BigDecimal> malla = new ArrayList<>();
        for (int i = -PASOS / 2; i <= PASOS / 2; i++) {
            BigDecimal peso = centro.add(paso.multiply(BigDecimal.valueOf(i)));
            if (peso.signum() >= 0 && peso.compareTo(BigDecimal.ONE) <= 0) {
                malla.add(peso);
            }
        }
        return malla;
    }

    /** Runs over the series from the second year on; seasons end in the order they will be used. */
    static Corrida corre(Serie serie, Pesos pesos) {
        int m = serie.periodosPorAnio();
        BigDecimal mediaUno = Cuentas.media(serie.valores().subList(0, m));
        BigDecimal mediaDos = Cuentas.media(serie.valores().subList(m, 2 * m));
        BigDecimal b = mediaDos.subtract(mediaUno).divide(BigDecimal.valueOf(m), Cuentas.PRECISION);
        BigDecimal centro = new BigDecimal(m + 1).divide(BigDecimal.TWO);
        BigDecimal l = mediaUno.add(b.multiply(BigDecimal.valueOf(m).subtract(centro)));
        List<BigDecimal> s = new ArrayList<>();
        for (int i = 1; i <= m; i++) {
            BigDecimal recta = mediaUno.add(b.multiply(BigDecimal.valueOf(i).subtract(centro)));
            s.add(serie.valores().get(i - 1).subtract(recta, Cuentas.PRECISION));
        }
        return suaviza(serie, pesos, l, b, s);
    }

    private static Corrida suaviza(
            Serie serie, Pesos pesos, BigDecimal nivel, BigDecimal tendencia, List<BigDecimal> s) {
        var mc = Cuentas.PRECISION;
        int m = serie.periodosPorAnio();
        BigDecimal noAlfa = BigDecimal.ONE.subtract(pesos.alfa());
        BigDecimal noBeta = BigDecimal.ONE.subtract(pesos.beta());
        BigDecimal noGama = BigDecimal.ONE.subtract(pesos.gama());
        BigDecimal l = nivel;
        BigDecimal b = tendencia;
        BigDecimal cuadrados = BigDecimal.ZERO;
        List<BigDecimal> ajustados = new ArrayList<>();
        for (int t = m; t < serie.longitud(); t++) {
            BigDecimal y = serie.valores().get(t);
            BigDecimal estacion = s.get(t - m);
            BigDecimal base = l.add(b, mc);
            BigDecimal esperado = base.add(estacion, mc);
            BigDecimal error = y.subtract(esperado, mc);
            cuadrados = cuadrados.add(error.multiply(error, mc), mc);
            ajustados.add(esperado);
            BigDecimal nuevo =
                    pesos.alfa()
                            .multiply(y.subtract(estacion), mc)
                            .add(noAlfa.multiply(base, mc), mc);
            b = pesos.beta().multiply(nuevo.subtract(l, mc), mc).add(noBeta.multiply(b, mc), mc);
            l = nuevo;
            s.add(
                    pesos.gama()
                            .multiply(y.subtract(l, mc), mc)
                            .add(noGama.multiply(estacion, mc), mc));
        }
        List<BigDecimal> ultimas = List.copyOf(s.subList(s.size() - m, s.size()));
        return new Corrida(l, b, ultimas, ajustados, cuadrados);
    }
}
