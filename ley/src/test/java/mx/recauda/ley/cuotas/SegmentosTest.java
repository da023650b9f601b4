package mx.recauda.ley.cuotas;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.parametros.Parametros;
import mx.recauda.ley.parametros.Zona;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.YearMonth;
import java.util.List;

/**
 * Changes within a month: segments of the case and, in November 2012, each {@link Parte} of them.
 */
class SegmentosTest {

    /** Its own, so that no compiled month outlives the test. */
    private final CalculoDeCuotas calculo = new CalculoDeCuotas(Parametros.incluidos());

    private static final YearMonth MARZO = YearMonth.of(2026, 3);

    @Test
    void each_segment_uses_its_own_salary_and_days_and_the_concept_is_rounded_once() {
        CuotasDelMes cuotas = calcular(caso(segmento(1, 10, "400.05"), segmento(11, 21, "500.15")));
        // (400.05 × 10 + 500.15 × 21) × 1 % = 40.005 + 105.0315 = 145.0365
        assertThat(cuotas.patron(Concepto.GUARDERIAS)).hasToString("145.04");
    }

    @Test
    void under_the_other_strategy_each_segment_is_rounded() {
        CasoMensual caso =
                caso(segmento(1, 10, "400.05"), segmento(11, 21, "500.15"))
                        .conRedondeo(EstrategiaRedondeo.POR_SEGMENTO);
        // 40.005 → 40.01 and 105.0315 → 105.03
        assertThat(calcular(caso).patron(Concepto.GUARDERIAS)).hasToString("145.04");
        CasoMensual otro =
                caso(segmento(1, 10, "400.05"), segmento(11, 10, "400.05"))
                        .conRedondeo(EstrategiaRedondeo.POR_SEGMENTO);
        // twice 40.005 → 80.02, and 80.01 when rounded once
        assertThat(calcular(otro).patron(Concepto.GUARDERIAS)).hasToString("80.02");
        assertThat(
                        calcular(otro.conRedondeo(EstrategiaRedondeo.POR_CONCEPTO_Y_MES))
                                .patron(Concepto.GUARDERIAS))
                .hasToString("80.01");
    }

    @Test
    void a_new_premium_within_the_month_counts_from_its_day() {
        CuotasDelMes cuotas =
                calcular(
                        caso(
                                Segmento.de(10, Importe.parse("400.00"), Tasa.dePorcentaje("0.5")),
                                Segmento.de(21, Importe.parse("400.00"), Tasa.dePorcentaje("1.5"))
                                        .desdeElDia(11)));
        // 400 × (10 × 0.5 % + 21 × 1.5 %) = 20 + 126
        assertThat(cuotas.patron(Concepto.RIESGOS_DE_TRABAJO)).hasToString("146.00");
    }

    /** 27 November 2012: the minimum wage of area B rose from 60.57 to 62.33. */
    @Test
    void in_november_2012_article_36_follows_the_wage_of_each_day() {
        YearMonth noviembre = YearMonth.of(2012, 11);
        Segmento mes =
                Segmento.de(30, Importe.parse("70.00"), Tasa.dePorcentaje("0.54355"))
                        .conSalarioDiario(Importe.parse("62.33"));
        CuotasDelMes cuotas = calcular(CasoMensual.de(noviembre, "10", Zona.B, List.of(mes)));
        // The worker pays the first 26 days, the employer the last 4: 70 × 0.25 % × 26 and × 4.
        assertThat(cuotas.obrero(Concepto.PRESTACIONES_EN_DINERO)).hasToString("4.55");
        // 70 × 0.70 % × 30 = 14.70, and 0.70
        assertThat(cuotas.patron(Concepto.PRESTACIONES_EN_DINERO)).hasToString("15.40");
    }

    @Test
    void in_november_2012_absences_and_incapacity_fill_the_first_days() {
        YearMonth noviembre = YearMonth.of(2012, 11);
        Segmento mes =
                Segmento.de(30, Importe.parse("70.00"), Tasa.dePorcentaje("0.54355"))
                        .conIncapacidad(25)
                        .conAusencias(3)
                        .conSalarioDiario(Importe.parse("62.33"));
        CuotasDelMes cuotas = calcular(CasoMensual.de(noviembre, "10", Zona.B, List.of(mes)));
        // First 26 days: 25 of incapacity and 1 absence. Last 4 days: 2 absences, 2 worked.
        assertThat(cuotas.obrero(Concepto.PRESTACIONES_EN_DINERO)).hasToString("0.18");
        assertThat(cuotas.obrero(Concepto.INVALIDEZ_Y_VIDA)).hasToString("0.00");
        // 70 × 2 × (1.75 % + 0.625 %) = 2.45 + 0.88 (0.875)
        assertThat(cuotas.patron(Concepto.INVALIDEZ_Y_VIDA)).hasToString("3.33");
    }

    @Test
    void a_segment_after_the_change_uses_only_the_new_wage() {
        YearMonth noviembre = YearMonth.of(2012, 11);
        Segmento dias =
                Segmento.de(4, Importe.parse("70.00"), Tasa.dePorcentaje("0.54355"))
                        .desdeElDia(27)
                        .conSalarioDiario(Importe.parse("62.33"));
        assertThat(calcular(CasoMensual.de(noviembre, "10", Zona.B, List.of(dias))).totalObrero())
                .isEqualTo(Importe.CERO);
    }

    /** Area B: 60.57 until the 26th, 62.33 since the 27th. */
    @ParameterizedTest
    @CsvSource({
        "1, 26, 60.57, true",
        "1, 27, 60.57, false",
        "26, 1, 60.57, true",
        "26, 2, 62.32, false",
        "27, 1, 62.32, false",
        "27, 4, 62.33, true",
        "1, 26, 60.56, false"
    })
    void in_november_2012_the_lower_limit_is_that_of_the_days_of_the_segment(
            int desde, int dias, String sbc, boolean admitido) {
        CasoMensual caso =
                CasoMensual.de(
                        YearMonth.of(2012, 11), "10", Zona.B, List.of(segmento(desde, dias, sbc)));
        assertThat(calculo.calcular(caso, Idioma.ES).tieneErrores()).isEqualTo(!admitido);
    }

    @Test
    void the_order_of_the_segments_is_irrelevant() {
        Segmento uno = segmento(1, 10, "400.05").conAusencias(2);
        Segmento dos = segmento(11, 5, "900.00").conIncapacidad(3);
        Segmento tres = segmento(16, 16, "321.00");
        assertThat(calcular(caso(tres, uno, dos))).isEqualTo(calcular(caso(uno, dos, tres)));
        assertThat(explicar(caso(tres, uno, dos))).isEqualTo(explicar(caso(uno, dos, tres)));
    }

    @Test
    void the_limit_shared_with_another_employer_lowers_the_base() {
        Segmento mes = segmento(1, 31, "2000.00").conSumaDeSalarios(Importe.parse("4000.00"));
        // 2932.75 × 2000 ÷ 4000 = 1466.375 → 1466.38; × 31 × 2 % = 909.1556
        assertThat(calcular(caso(mes)).patron(Concepto.RETIRO)).hasToString("909.16");
    }

    private static Segmento segmento(int desde, int dias, String sbc) {
        return Segmento.de(dias, Importe.parse(sbc), Tasa.dePorcentaje("0.54355"))
                .desdeElDia(desde);
    }

    private static CasoMensual caso(Segmento... segmentos) {
        return CasoMensual.de(MARZO, "10", Zona.GENERAL, List.of(segmentos));
    }

    private CuotasDelMes calcular(CasoMensual caso) {
        return calculo.calcular(caso, Idioma.ES).valor().orElseThrow();
    }

    private Explicacion explicar(CasoMensual caso) {
        return calculo.explicar(caso, Idioma.ES).valor().orElseThrow().explicacion();
    }
}
