package mx.recauda.rendicion.pronostico;

import java.math.BigDecimal;
import java.util.List;

/** The same method in floating point, written apart from the real one. */
final class OraculoDeHoltWinters {

    private OraculoDeHoltWinters() {}

    /** Level, trend and the last season, after the whole series. */
    static double[] termina(
            List<BigDecimal> valores, int m, double alfa, double beta, double gama) {
        double[] y = valores.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        double uno = 0;
        double dos = 0;
        for (int i = 0; i < m; i++) {
            uno += y[i] / m;
            dos += y[m + i] / m;
        }
        double b = (dos - uno) / m;
        double l = uno + b * (m - 1) / 2.0;
        double[] s = new double[y.length + m];
        for (int i = 0; i < m; i++) {
            s[i] = y[i] - (uno + b * (i - (m - 1) / 2.0));
        }
        for (int t = m; t < y.length; t++) {
            double antes = l;
            l = alfa * (y[t] - s[t - m]) + (1 - alfa) * (l + b);
            b = beta * (l - antes) + (1 - beta) * b;
            s[t] = gama * (y[t] - l) + (1 - gama) * s[t - m];
        }
        double[] fin = new double[2 + m];
        fin[0] = l;
        fin[1] = b;
        System.arraycopy(s, y.length - m, fin, 2, m);
        return fin;
    }
}
