package mx.recauda.ley.riesgos;

import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.parametros.TablaCsv;
import mx.recauda.ley.parametros.TablaCsv.Fila;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The constants of the formula in the year of computation.
 *
 * @param v mean active life, in years
 * @param f premium factor, in tenths
 * @param fAcreditado the same with an accredited safety system, in tenths
 * @param m least premium of the formula
 * @param primaMinima lower limit
 * @param primaMaxima upper limit
 * @param variacionMaxima greatest change from the former premium, in percentage points
 */
record ParametrosDeRiesgos(
        long v,
        long f,
        long fAcreditado,
        Tasa m,
        Tasa primaMinima,
        Tasa primaMaxima,
        Tasa variacionMaxima) {

    private static final List<Fila> FILAS = TablaCsv.deParametros("primas_rt.csv").filas();

    /** The constants for the cases of a year. */
    static ParametrosDeRiesgos de(int anio) {
        long f = decimas(valor("F", anio));
        Tasa m = fraccion(valor("M", anio));
        return new ParametrosDeRiesgos(
                Long.parseLong(valor("V", anio)),
                f,
                buscar("F_acreditado", anio).map(ParametrosDeRiesgos::decimas).orElse(f),
                m,
                buscar("prima_minima", anio).map(Tasa::dePorcentaje).orElse(m),
                Tasa.dePorcentaje(valor("prima_maxima", anio)),
                Tasa.dePorcentaje(valor("variacion_maxima_anual", anio)));
    }

    private static String valor(String parametro, int anio) {
        return buscar(parametro, anio)
                .orElseThrow(() -> new PrimaImposible(ErrorDeRiesgos.SIN_PARAMETROS, anio));
    }

    private static Optional<String> buscar(String parametro, int anio) {
        LocalDate dia = LocalDate.of(anio, 12, 31);
        return FILAS.stream()
                .filter(fila -> fila.get("parameter").equals(parametro))
                .filter(fila -> rige(fila, dia))
                .map(fila -> fila.get("value"))
                .findFirst();
    }

    private static boolean rige(Fila fila, LocalDate dia) {
        String desde = fila.get("valid_from");
        String hasta = fila.get("valid_to");
        return (desde.isEmpty() || !dia.isBefore(LocalDate.parse(desde)))
                && (hasta.isEmpty() || !dia.isAfter(LocalDate.parse(hasta)));
    }

    private static long decimas(String valor) {
        return new BigDecimal(valor).movePointRight(1).longValueExact();
    }

    private static Tasa fraccion(String valor) {
        return Tasa.dePorcentaje(new BigDecimal(valor).movePointRight(2));
    }
}
