package mx.recauda.ley.salario;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Redondeo;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.tiempo.Bimestre;

import java.time.LocalDate;
import java.util.List;

/**
 * The daily salary on which contributions are paid, by kind of pay. Static functions on amounts in
 * centavos: the same ones run in loops over payrolls.
 */
public final class SalarioBaseCotizacion {

    private static final int DIAS_SEMANA = 7;
    private static final Tasa UNA_PRESTACION = Tasa.dePorcentaje("25");
    private static final Tasa UN_ALIMENTO = Tasa.dePorcentaje("8.33");
    private static final int ALIMENTOS_AL_DIA = 3;

    private SalarioBaseCotizacion() {}

    /** How often the wage is paid. */
    public enum Periodicidad {
        /** Every day. */
        DIARIA(1),
        /** Every week. */
        SEMANAL(DIAS_SEMANA),
        /** Twice a month. */
        QUINCENAL(15),
        /** Every month. */
        MENSUAL(30);

        private final int divisor;

        Periodicidad(int divisor) {
            this.divisor = divisor;
        }
    }

    /** Daily quota of a wage paid by week, fortnight or month: divided by 7, 15 or 30. */
    @Fuente("LSS 29-II")
    public static Importe cuotaDiaria(Importe salario, Periodicidad periodicidad) {
        exigePositivo(salario);
        return Importe.deCentavos(Redondeo.mitadArriba(salario.centavos(), periodicidad.divisor));
    }

    /**
     * Variable salary: everything earned in the two preceding months over their days of accrued
     * salary.
     *
     * @param percibido earned in the bimester, only what integrates
     * @param diasDevengados days of accrued salary, without absences and incapacities
     */
    @Fuente("LSS 30-II; LSS 31-II")
    public static Importe variable(Importe percibido, int diasDevengados) {
        if (diasDevengados < 1) {
            throw new SalarioImposible(ErrorDeSalario.SIN_DIAS, diasDevengados);
        }
        if (percibido.centavos() < 0) {
            throw new SalarioImposible(ErrorDeSalario.IMPORTE, percibido);
        }
        return Importe.deCentavos(Redondeo.mitadArriba(percibido.centavos(), diasDevengados));
    }

    /**
     * Mixed salary: the fixed part with its benefits and the average of the variable part.
     *
     * @param diario fixed daily wage
     */
    @Fuente("LSS 30-III")
    public static Importe mixto(
            Importe diario, Prestaciones prestaciones, Importe percibido, int diasDevengados) {
        return prestaciones.integra(diario).mas(variable(percibido, diasDevengados));
    }

    /** First day of the average of a bimester: the first of the month after it. */
    @Fuente("RACERF 53")
    public static LocalDate rigeVariable(Bimestre devengado) {
        return devengado.siguiente().primerMes().primerDia();
    }

    /**
     * Reduced day (less than eight hours): what is earned in a week, over seven.
     *
     * @param delDia what is earned each day of the week
     */
    @Fuente("RACERF 62-I")
    public static Importe jornadaReducida(List<Importe> delDia) {
        Importe semana = delDia.stream().reduce(Importe.CERO, Importe::mas);
        exigePositivo(semana);
        return Importe.deCentavos(Redondeo.mitadArriba(semana.centavos(), DIAS_SEMANA));
    }

    /**
     * Reduced week: pay of the days worked, their benefits and the proportional seventh day, over
     * seven.
     *
     * @param diasTrabajados pay of the days worked in the week
     * @param prestaciones benefits of the week
     * @param septimoDia proportional pay of the seventh day
     */
    @Fuente("RACERF 62-II")
    public static Importe semanaReducida(
            Importe diasTrabajados, Importe prestaciones, Importe septimoDia) {
        Importe semana = diasTrabajados.mas(prestaciones).mas(septimoDia);
        exigePositivo(semana);
        return Importe.deCentavos(Redondeo.mitadArriba(semana.centavos(), DIAS_SEMANA));
    }

    /**
     * Salary of who also receives food or housing for nothing: 25 % more for each, and 8.33 % for
     * each meal when they are not three.
     *
     * @param comidasAlDia free meals a day, from 0 to 3; three are full food
     */
    @Fuente("LSS 32")
    public static Importe conEspecie(Importe sbc, boolean habitacion, int comidasAlDia) {
        if (comidasAlDia < 0 || comidasAlDia > ALIMENTOS_AL_DIA) {
            throw new SalarioImposible(ErrorDeSalario.IMPORTE, comidasAlDia);
        }
        long aumento = habitacion ? UNA_PRESTACION.diezmillonesimas() : 0;
        aumento +=
                comidasAlDia == ALIMENTOS_AL_DIA
                        ? UNA_PRESTACION.diezmillonesimas()
                        : comidasAlDia * UN_ALIMENTO.diezmillonesimas();
        return sbc.mas(new Tasa(aumento).de(sbc));
    }

    /**
     * A salary within its limits, in centavos.
     *
     * @param sbc salary before its limits
     * @param minimo daily minimum wage of the area
     * @param tope upper limit, 25 UMA today
     */
    @Fuente("LSS 28 and 29-III; RACERF 62")
    public static long dentroDeLimites(long sbc, long minimo, long tope) {
        return Math.min(Math.max(sbc, minimo), tope);
    }

    /**
     * A salary within its limits, with a warning when one was applied.
     *
     * @param minimo daily minimum wage of the area on the day
     * @param tope upper limit on the day
     */
    public static Resultado<Importe> limitado(
            Importe sbc, Importe minimo, Importe tope, Idioma idioma) {
        exigePositivo(sbc);
        Importe limitado =
                Importe.deCentavos(
                        dentroDeLimites(sbc.centavos(), minimo.centavos(), tope.centavos()));
        int lado = limitado.compareTo(sbc);
        if (lado == 0) {
            return Resultado.de(sbc);
        }
        ErrorDeSalario codigo = lado > 0 ? ErrorDeSalario.BAJO_MINIMO : ErrorDeSalario.SOBRE_TOPE;
        return new Resultado<>(
                limitado,
                List.of(
                        Incidencia.de(codigo, idioma, sbc.toString(), limitado.toString())
                                .enCampo("sbc", sbc.toString())));
    }

    /**
     * New salary of who has one year of service or less when the minimum wage rises: the minimum
     * with the minimum benefits, never lower than what he had.
     */
    @Fuente(value = "RACERF 55", confianza = Confianza.UNA_FUENTE)
    public static Importe deOficio(Importe vigente, Importe nuevoMinimo, LocalDate dia) {
        Importe debido = Prestaciones.minimas(1, dia).integra(nuevoMinimo);
        return debido.compareTo(vigente) > 0 ? debido : vigente;
    }

    private static void exigePositivo(Importe importe) {
        if (importe.centavos() <= 0) {
            throw new SalarioImposible(ErrorDeSalario.IMPORTE, importe);
        }
    }
}
