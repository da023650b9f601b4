package mx.recauda.rendicion.pronostico;

import mx.recauda.rendicion.indicador.Memoria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A straight line by least squares over the number of the period, 1 for the oldest. */
final class TendenciaLineal {

    private TendenciaLineal() {}

    static Pronostico pronostica(Serie serie, int horizonte) {
        int n = serie.longitud();
        BigDecimal pendiente = pendiente(serie);
        BigDecimal intercepto = intercepto(serie, pendiente);
        Map<String, BigDecimal> parametros = new LinkedHashMap<>();
        parametros.put("intercepto", Cuentas.redondea(intercepto));
        parametros.put("pendiente", Cuentas.redondea(pendiente));
        List<BigDecimal> ajustados = new ArrayList<>();
        for (int t = 1; t <= n; t++) {
            ajustados.add(Cuentas.redondea(en(t, intercepto, pendiente)));
        }
        List<BigDecimal> futuros = new ArrayList<>();
        List<Memoria.Paso> pasos = new ArrayList<>();
        for (int h = 1; h <= horizonte; h++) {
            BigDecimal valor = en(n + h, parametros.get("intercepto"), parametros.get("pendiente"));
            futuros.add(Cuentas.redondea(valor));
            pasos.add(
                    new Memoria.Paso(
                            "periodo_" + h,
                            "intercepto + pendiente * " + (n + h),
                            Cuentas.redondea(valor)));
        }
        return new Pronostico(Metodo.TENDENCIA_LINEAL, parametros, ajustados, futuros, pasos);
    }

    /** (n Σty − Σt Σy) / (n Σt² − (Σt)²): exact sums, one division. */
    private static BigDecimal pendiente(Serie serie) {
        long n = serie.longitud();
        long sumaT = n * (n + 1) / 2;
        long sumaT2 = n * (n + 1) * (2 * n + 1) / 6;
        BigDecimal sumaTy = BigDecimal.ZERO;
        for (int i = 0; i < n; i++) {
            sumaTy = sumaTy.add(serie.valores().get(i).multiply(BigDecimal.valueOf(i + 1)));
        }
        BigDecimal numerador =
                sumaTy.multiply(BigDecimal.valueOf(n))
                        .subtract(
                                Cuentas.suma(serie.valores()).multiply(BigDecimal.valueOf(sumaT)));
        return numerador.divide(BigDecimal.valueOf(n * sumaT2 - sumaT * sumaT), Cuentas.PRECISION);
    }

    private static BigDecimal intercepto(Serie serie, BigDecimal pendiente) {
        BigDecimal mediaT = new BigDecimal(serie.longitud() + 1).divide(BigDecimal.TWO);
        return Cuentas.media(serie.valores()).subtract(pendiente.multiply(mediaT));
    }

    private static BigDecimal en(int t, BigDecimal intercepto, BigDecimal pendiente) {
        return intercepto.add(pendiente.multiply(BigDecimal.valueOf(t)));
    }
}
