package mx.recauda.rendicion.pronostico;

import mx.recauda.rendicion.indicador.Memoria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each coming period repeats the same period of the last year: the yardstick of the others. */
final class NaivoEstacional {

    private NaivoEstacional() {}

    static Pronostico pronostica(Serie serie, int horizonte) {
        int m = serie.periodosPorAnio();
        int n = serie.longitud();
        List<BigDecimal> ajustados = Cuentas.redondea(serie.valores().subList(0, n - m));
        Map<String, BigDecimal> parametros = new LinkedHashMap<>();
        for (int i = 1; i <= m; i++) {
            parametros.put("anterior_" + i, Cuentas.redondea(serie.valores().get(n - m + i - 1)));
        }
        List<BigDecimal> futuros = new ArrayList<>();
        List<Memoria.Paso> pasos = new ArrayList<>();
        for (int h = 1; h <= horizonte; h++) {
            String fuente = "anterior_" + ((h - 1) % m + 1);
            BigDecimal valor = Cuentas.redondea(serie.valores().get(n - m + (h - 1) % m));
            futuros.add(valor);
            pasos.add(new Memoria.Paso("periodo_" + h, fuente, valor));
        }
        return new Pronostico(Metodo.NAIVO_ESTACIONAL, parametros, ajustados, futuros, pasos);
    }
}
