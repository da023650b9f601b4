package mx.recauda.ley.riesgos;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Redondeo;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.tiempo.Vigencia;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The premium that an employer determines each year, and why.
 *
 * @param calculada result of the formula, before its limits
 * @param prima the one to declare
 * @param vigencia days on which it holds: 1 March to the end of the next February
 * @param hayQueDeclarar whether it differs from the one in force
 * @param lineas explanation
 */
public record PrimaDeRiesgos(
        Tasa calculada,
        Tasa prima,
        Vigencia vigencia,
        boolean hayQueDeclarar,
        List<LineaDePrima> lineas) {

    private static final int DIAS_DEL_ANIO = 365;
    private static final int CIEN = 100;
    private static final int DECIMAS = 10;
    private static final int MESES_QUE_CONSERVA = 6;

    @Fuente("LSS 72 último párrafo")
    private static final int MENOS_DE = 10;

    /**
     * What the premium is determined from.
     *
     * @param anio year of computation, 1 January to 31 December
     * @param siniestralidad accidents of the year
     * @param diasCotizados days contributed by all workers in the year, as a fraction: numerator
     * @param divisor divisor that turns them into workers: 365, also in leap years
     * @param primaAnterior premium in force
     * @param acreditado whether the safety system was accredited the year before the review
     * @param redondeo how the fifth decimal is obtained
     */
    public record Datos(
            int anio,
            Siniestralidad siniestralidad,
            long diasCotizados,
            long divisor,
            Tasa primaAnterior,
            boolean acreditado,
            RedondeoDePrima redondeo) {

        /** The facts of a year with the divisor of the law and half-up rounding. */
        public static Datos de(
                int anio, Siniestralidad siniestralidad, long diasCotizados, Tasa anterior) {
            return new Datos(
                    anio,
                    siniestralidad,
                    diasCotizados,
                    DIAS_DEL_ANIO,
                    anterior,
                    false,
                    RedondeoDePrima.MITAD_ARRIBA);
        }

        /** The same facts of an employer with an accredited safety system. */
        public Datos conAcreditacion() {
            return new Datos(
                    anio, siniestralidad, diasCotizados, divisor, primaAnterior, true, redondeo);
        }

        /** The same facts with another rounding. */
        public Datos conRedondeo(RedondeoDePrima otro) {
            return new Datos(
                    anio, siniestralidad, diasCotizados, divisor, primaAnterior, acreditado, otro);
        }
    }

    /** Keeps an immutable copy. */
    public PrimaDeRiesgos {
        lineas = List.copyOf(lineas);
    }

    /**
     * The premium of a year.
     *
     * @throws PrimaImposible when nobody contributed, the year has no parameters or the former
     *     premium is outside the law
     */
    @Fuente("LSS 72 and 74; RACERF 32 and 35 to 38")
    public static PrimaDeRiesgos de(Datos datos) {
        ParametrosDeRiesgos ley = ParametrosDeRiesgos.de(datos.anio());
        exige(datos, ley);
        long f = datos.acreditado() ? ley.fAcreditado() : ley.f();
        Siniestralidad s = datos.siniestralidad();
        Tasa calculada =
                formula(
                        s.diasSubsidiados(),
                        s.porcentajes(),
                        s.defunciones(),
                        ley.v(),
                        f,
                        datos.diasCotizados(),
                        datos.divisor(),
                        ley.m(),
                        datos.redondeo());
        Tasa prima =
                limitada(
                        calculada,
                        datos.primaAnterior(),
                        ley.variacionMaxima(),
                        ley.primaMinima(),
                        ley.primaMaxima());
        return new PrimaDeRiesgos(
                calculada,
                prima,
                vigencia(datos.anio()),
                !prima.equals(datos.primaAnterior()),
                lineas(datos, ley, f, calculada, prima));
    }

    /**
     * The formula {@code [(S/365) + V × (I + D)] × (F/N) + M}, exact until one rounding at the end.
     *
     * @param s days subsidised
     * @param i sum of permanent percentages, in percent
     * @param d deaths
     * @param v years of mean active life
     * @param f premium factor, in tenths
     * @param diasCotizados days contributed by all workers; N is this over the divisor
     * @param divisor 365
     * @param m least premium
     */
    @Fuente("LSS 72; RACERF 35 to 37")
    public static Tasa formula(
            long s,
            long i,
            long d,
            long v,
            long f,
            long diasCotizados,
            long divisor,
            Tasa m,
            RedondeoDePrima redondeo) {
        BigInteger anios =
                BigInteger.valueOf(CIEN * s)
                        .add(BigInteger.valueOf(DIAS_DEL_ANIO * v * (i + CIEN * d)));
        BigInteger numerador =
                anios.multiply(BigInteger.valueOf(f))
                        .multiply(BigInteger.valueOf(divisor))
                        .multiply(BigInteger.valueOf(Tasa.UNIDAD));
        BigInteger denominador =
                BigInteger.valueOf((long) CIEN * DIAS_DEL_ANIO * DECIMAS)
                        .multiply(BigInteger.valueOf(diasCotizados));
        return new Tasa(redondeo.entero(numerador, denominador)).mas(m);
    }

    /**
     * A premium within its limits: at most one point from the former one, and then between the
     * least and the greatest of the law.
     */
    @Fuente("LSS 74; RACERF 32-II and 38")
    public static Tasa limitada(
            Tasa calculada, Tasa anterior, Tasa variacion, Tasa minima, Tasa maxima) {
        long piso = anterior.diezmillonesimas() - variacion.diezmillonesimas();
        long techo = anterior.diezmillonesimas() + variacion.diezmillonesimas();
        long movida = Math.clamp(calculada.diezmillonesimas(), piso, techo);
        return new Tasa(Math.clamp(movida, minima.diezmillonesimas(), maxima.diezmillonesimas()));
    }

    /** Days on which the premium of a year holds. */
    @Fuente("RACERF 32-III")
    public static Vigencia vigencia(int anioDeComputo) {
        return Vigencia.entre(
                LocalDate.of(anioDeComputo + 1, 3, 1),
                YearMonth.of(anioDeComputo + 2, 2).atEndOfMonth());
    }

    /** Days on which the premium of a year is declared: February. */
    @Fuente("RACERF 32-V")
    public static Vigencia presentacion(int anioDeComputo) {
        YearMonth febrero = YearMonth.of(anioDeComputo + 1, 2);
        return Vigencia.entre(febrero.atDay(1), febrero.atEndOfMonth());
    }

    /** Whether an employer may declare, or pay, the media premium of its class instead. */
    @Fuente(value = "LSS 72 último párrafo", confianza = Confianza.UNA_FUENTE)
    public static boolean puedeUsarLaMedia(long diasCotizados) {
        return diasCotizados < (long) MENOS_DE * DIAS_DEL_ANIO;
    }

    /**
     * First year that a new employer computes: the first complete calendar year; until the February
     * after it, the media premium.
     */
    @Fuente(value = "RACERF 28-I and 32-IV", confianza = Confianza.UNA_FUENTE)
    public static int primerAnioDeComputo(LocalDate alta) {
        return alta.getDayOfYear() == 1 ? alta.getYear() : alta.getYear() + 1;
    }

    /** Premium of who comes back: the same within six months, the media of the class after. */
    @Fuente(value = "RACERF 32-VII", confianza = Confianza.UNA_FUENTE)
    public static Tasa alVolver(LocalDate baja, LocalDate alta, Tasa anterior, Tasa media) {
        return alta.isAfter(baja.plusMonths(MESES_QUE_CONSERVA)) ? media : anterior;
    }

    /**
     * First premium of a single registration that replaces several: their average weighted by total
     * SBC.
     */
    @Fuente(value = "RACERF 27", confianza = Confianza.UNA_FUENTE)
    public static Tasa deRegistroUnico(Map<Tasa, Importe> sbcPorPrima) {
        BigInteger suma = BigInteger.ZERO;
        BigInteger peso = BigInteger.ZERO;
        for (Map.Entry<Tasa, Importe> parte : sbcPorPrima.entrySet()) {
            BigInteger sbc = BigInteger.valueOf(parte.getValue().centavos());
            suma = suma.add(sbc.multiply(BigInteger.valueOf(parte.getKey().diezmillonesimas())));
            peso = peso.add(sbc);
        }
        if (peso.signum() <= 0) {
            throw new PrimaImposible(ErrorDeRiesgos.SIN_DIAS_COTIZADOS, "SBC 0");
        }
        return new Tasa(
                new BigDecimal(suma)
                        .divide(new BigDecimal(peso), 0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    private static void exige(Datos datos, ParametrosDeRiesgos ley) {
        if (datos.diasCotizados() <= 0 || datos.divisor() <= 0) {
            throw new PrimaImposible(ErrorDeRiesgos.SIN_DIAS_COTIZADOS, datos.anio());
        }
        if (datos.primaAnterior().compareTo(ley.primaMaxima()) > 0
                || datos.primaAnterior().diezmillonesimas() == 0) {
            throw new PrimaImposible(
                    ErrorDeRiesgos.PRIMA_ANTERIOR,
                    datos.primaAnterior(),
                    ley.primaMinima(),
                    ley.primaMaxima());
        }
    }

    private static List<LineaDePrima> lineas(
            Datos datos, ParametrosDeRiesgos ley, long f, Tasa calculada, Tasa prima) {
        Siniestralidad s = datos.siniestralidad();
        List<LineaDePrima> lineas = new ArrayList<>();
        lineas.add(
                new LineaDePrima(
                        "N, trabajadores promedio expuestos al riesgo",
                        datos.diasCotizados() + " / " + datos.divisor(),
                        cociente(datos.diasCotizados(), datos.divisor()),
                        "RACERF 36"));
        lineas.add(
                new LineaDePrima(
                        "[(S/365) + V × (I + D)] × (F/N) + M",
                        "[(%d/365) + %d × (%s + %d)] × (%s/N) + %s"
                                .formatted(
                                        s.diasSubsidiados(),
                                        ley.v(),
                                        cociente(s.porcentajes(), CIEN),
                                        s.defunciones(),
                                        cociente(f, DECIMAS),
                                        ley.m()
                                                .porcentaje()
                                                .movePointLeft(2)
                                                .stripTrailingZeros()
                                                .toPlainString()),
                        calculada + " %",
                        "LSS 72; RACERF 35"));
        lineas.add(
                new LineaDePrima(
                        "Límites",
                        "%s %% ± %s punto, entre %s %% y %s %%"
                                .formatted(
                                        datos.primaAnterior(),
                                        ley.variacionMaxima(),
                                        ley.primaMinima(),
                                        ley.primaMaxima()),
                        prima + " %",
                        "LSS 74; RACERF 32-II y 38"));
        lineas.add(
                new LineaDePrima(
                        "Vigencia", "", vigencia(datos.anio()).toString(), "RACERF 32-III"));
        return lineas;
    }

    private static String cociente(long numerador, long divisor) {
        long diezmilesimas = Redondeo.productoMitadArriba(numerador, 10_000, divisor);
        return BigDecimal.valueOf(diezmilesimas, 4).stripTrailingZeros().toPlainString();
    }
}
