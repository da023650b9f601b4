package mx.recauda.ley.salario;

import mx.recauda.ley.dinero.Factor;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.time.LocalDate;

/**
 * Yearly benefits that integrate the fixed salary.
 *
 * @param diasDeAguinaldo days of year-end bonus, at least 15
 * @param diasDeVacaciones days of vacation of the year of service in course
 * @param primaVacacional vacation premium, at least 25 %
 */
public record Prestaciones(int diasDeAguinaldo, int diasDeVacaciones, Tasa primaVacacional) {

    @Fuente("LFT 87")
    private static final int AGUINALDO_MINIMO = 15;

    @Fuente("LFT 80")
    private static final Tasa PRIMA_MINIMA = Tasa.dePorcentaje("25");

    // The same divisor in leap years: the published factors use 365.
    private static final long DIAS_DEL_ANIO = 365;

    /** Refuses benefits below the labour law, whatever the year of service. */
    public Prestaciones {
        exige("aguinaldo", diasDeAguinaldo, AGUINALDO_MINIMO);
        exige("vacaciones", diasDeVacaciones, 0);
        if (primaVacacional.compareTo(PRIMA_MINIMA) < 0) {
            throw new SalarioImposible(
                    ErrorDeSalario.PRESTACION_BAJO_MINIMO,
                    "prima vacacional",
                    primaVacacional + " %",
                    PRIMA_MINIMA + " %");
        }
    }

    /** The minimum benefits of the labour law. */
    public static Prestaciones minimas(int anioDeServicio, LocalDate fecha) {
        return new Prestaciones(
                AGUINALDO_MINIMO, Vacaciones.diasMinimos(anioDeServicio, fecha), PRIMA_MINIMA);
    }

    /**
     * These benefits, refused when their vacations are below the table of the date.
     *
     * @param anioDeServicio year of service in course
     */
    public Prestaciones exigidas(int anioDeServicio, LocalDate fecha) {
        exige("vacaciones", diasDeVacaciones, Vacaciones.diasMinimos(anioDeServicio, fecha));
        return this;
    }

    /** The integration factor of these benefits. */
    public Factor factor() {
        return factor(diasDeAguinaldo, diasDeVacaciones, primaVacacional.diezmillonesimas());
    }

    /** Daily wage with these benefits: the fixed SBC before its limits. */
    public Importe integra(Importe salarioDiario) {
        return factor().por(salarioDiario);
    }

    /**
     * Integration factor: {@code 1 + (aguinaldo + vacaciones × prima) / 365}, half up to four
     * decimals.
     *
     * @param prima vacation premium in units of 10⁻⁷
     */
    @Fuente("LSS 27 and 30-I")
    @Fuente(value = "Four decimals, half up: published exercises", confianza = Confianza.UNA_FUENTE)
    public static Factor factor(int aguinaldo, int vacaciones, long prima) {
        long dias = (DIAS_DEL_ANIO + aguinaldo) * Tasa.UNIDAD + vacaciones * prima;
        return Factor.cocienteMitadArriba(dias, DIAS_DEL_ANIO * Tasa.UNIDAD);
    }

    private static void exige(String nombre, int dias, int minimo) {
        if (dias < minimo) {
            throw new SalarioImposible(ErrorDeSalario.PRESTACION_BAJO_MINIMO, nombre, dias, minimo);
        }
    }
}
