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

/** {@link AportacionDelEstado} and {@link CuotaSocial}: information, nobody but the State pays. */
class AportacionDelEstadoTest {

    /** Its own, so that no compiled month outlives the test. */
    private final CalculoDeCuotas calculo = new CalculoDeCuotas(Parametros.incluidos());

    @Test
    void the_state_adds_its_rates_to_cash_benefits_medical_care_and_disability() {
        AportacionDelEstado estado = aporta("2026-03", "10", segmento(31, "512.34"));
        // 512.34 × 31 = 15882.54; × 0.05 %, × 0.075 %, × 0.125 %
        assertThat(estado.prestacionesEnDinero()).hasToString("7.94");
        assertThat(estado.gastosMedicosPensionados()).hasToString("11.91");
        assertThat(estado.invalidezYVida()).hasToString("19.85");
        assertThat(estado.cesantiaYVejez()).isEqualTo(Importe.CERO);
    }

    @Test
    void until_2022_it_added_to_old_age_too() {
        // 512.34 × 30 × 0.225 % = 34.58295
        assertThat(aporta("2022-06", "10", segmento(30, "512.34")).cesantiaYVejez())
                .hasToString("34.58");
    }

    @Test
    void absences_and_incapacity_count_as_in_the_quota_it_follows() {
        AportacionDelEstado estado =
                aporta("2026-03", "10", segmento(31, "512.34").conAusencias(3).conIncapacidad(5));
        // 26 days: 512.34 × 26 × 0.05 % = 6.66042; 23 days × 0.125 % = 14.729775
        assertThat(estado.prestacionesEnDinero()).hasToString("6.66");
        assertThat(estado.invalidezYVida()).hasToString("14.73");
    }

    @Test
    void it_adds_nothing_to_what_the_modality_does_not_pay() {
        AportacionDelEstado estado = aporta("2026-03", "40", segmento(31, "512.34"));
        assertThat(estado.prestacionesEnDinero()).isEqualTo(Importe.CERO);
        assertThat(estado.invalidezYVida()).hasToString("19.85");
    }

    @Test
    void before_july_2007_disability_follows_its_lower_limit() {
        CasoMensual caso =
                CasoMensual.de(
                        YearMonth.of(2005, 4), "10", Zona.A, List.of(segmento(30, "9999.99")));
        AportacionDelEstado estado =
                calculo.aportacionDelEstado(caso, Idioma.ES).valor().orElseThrow();
        // 22 × 46.80 × 30 × 0.125 % = 38.61; 25 × 46.80 × 30 × 0.05 % = 17.55
        assertThat(estado.invalidezYVida()).hasToString("38.61");
        assertThat(estado.prestacionesEnDinero()).hasToString("17.55");
    }

    @ParameterizedTest
    @CsvSource({
        // January 2023: UMA 96.22, SM 207.44 → bracket, value printed in the law × 31
        "207.44, 333.25, 1.00 SM", // 10.75
        "207.45, 263.50, 2.01 a 2.50 UMA", // 8.50
        "240.55, 263.50, 2.01 a 2.50 UMA",
        "240.56, 240.25, 2.51 a 3.00 UMA", // 7.75
        "384.88, 193.75, 3.51 a 4.00 UMA", // 6.25
        "384.89, 75.95, 4.01 a 5.00 UMA", // 2.45, only in 2023
        "682.19, 31.00, 6.01 a 7.09 UMA", // 1.00; 7.09 × 96.22 = 682.1998
        "682.20, 0.00, ''"
    })
    void the_cuota_social_of_2023_goes_by_bracket(String sbc, String importe, String tramo) {
        CuotaSocial cuota = aporta("2023-01", "10", segmento(31, sbc)).cuotaSocial();
        assertThat(cuota.importe()).hasToString(importe);
        assertThat(cuota.tramo()).isEqualTo(tramo);
        assertThat(cuota.sinActualizar()).isFalse();
    }

    @Test
    void the_cuota_social_before_2023_is_unknown_not_zero() {
        assertThat(aporta("2022-12", "10", segmento(31, "300.00")).cuotaSocial().desconocida())
                .isTrue();
        assertThat(aporta("2023-01", "10", segmento(31, "900.00")).cuotaSocial().desconocida())
                .isFalse();
    }

    @Test
    void since_2024_nobody_above_four_units_receives_it() {
        assertThat(aporta("2024-06", "10", segmento(30, "500.00")).cuotaSocial().importe())
                .isEqualTo(Importe.CERO);
        assertThat(aporta("2024-06", "10", segmento(30, "434.28")).cuotaSocial().importe())
                .hasToString("187.50");
    }

    @Test
    void a_value_that_should_have_been_updated_says_so() {
        assertThat(aporta("2023-02", "10", segmento(28, "300.00")).cuotaSocial().sinActualizar())
                .isFalse();
        assertThat(aporta("2023-03", "10", segmento(31, "300.00")).cuotaSocial().sinActualizar())
                .isTrue();
        assertThat(aporta("2022-12", "10", segmento(31, "300.00")).cuotaSocial().tramo()).isEmpty();
    }

    private static Segmento segmento(int dias, String sbc) {
        return Segmento.de(dias, Importe.parse(sbc), Tasa.dePorcentaje("0.54355"));
    }

    private AportacionDelEstado aporta(String mes, String modalidad, Segmento segmento) {
        return calculo.aportacionDelEstado(
                        CasoMensual.de(
                                YearMonth.parse(mes), modalidad, Zona.GENERAL, List.of(segmento)),
                        Idioma.ES)
                .valor()
                .orElseThrow();
    }
}
