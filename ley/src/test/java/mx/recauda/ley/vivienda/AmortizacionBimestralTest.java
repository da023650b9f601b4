package mx.recauda.ley.vivienda;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.dinero.Factor;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.tiempo.Bimestre;
import mx.recauda.ley.vivienda.AmortizacionBimestral.Salario;
import mx.recauda.ley.vivienda.AmortizacionBimestral.Tramo;
import mx.recauda.ley.vivienda.Descuento.CuotaFija;
import mx.recauda.ley.vivienda.Descuento.Porcentaje;
import mx.recauda.ley.vivienda.Descuento.VecesUnidad;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** AmortizacionBimestral, Descuento and EstrategiaArticulo29. */
class AmortizacionBimestralTest {

    private static final Bimestre B1_2026 = Bimestre.parse("2026-B1");
    private static final Importe SBC = Importe.parse("450.50");

    @Test
    void a_percentage_of_the_sbc_the_published_example() {
        // 327.81 × 44 × 30 % = 4,327.092 (the page prints 4,327.11: docs/ley/diferencias.md)
        assertThat(AmortizacionBimestral.porcentaje(32_781, 44, 3_000_000)).isEqualTo(432_709);
    }

    @ParameterizedTest
    @CsvSource({
        // 1,250.00 × 2 / 59 × 59
        "1250.00, 59, 2500.00",
        // 1,250.00 × 2 / 59 × 31 = 1,313.559…
        "1250.00, 31, 1313.56",
        "1250.00, 0, 0.00"
    })
    void a_fixed_amount_is_spread_over_the_days_of_the_bimester(
            String mensual, int dias, String importe) {
        assertThat(calcula(new CuotaFija(Importe.parse(mensual)), dias, 0, 0).calculado())
                .hasToString(importe);
    }

    @Test
    void times_the_unit_use_the_frozen_umi() {
        // 25.5 × 100.81 × 2 = 5,141.31
        assertThat(calcula(new VecesUnidad(Factor.parse("25.5")), 59, 0, 0).calculado())
                .hasToString("5141.31");
        assertThat(AmortizacionBimestral.umi(LocalDate.of(2023, 12, 31)).orElseThrow())
                .hasToString("96.32");
        assertThat(AmortizacionBimestral.umi(LocalDate.of(2024, 1, 1)).orElseThrow())
                .hasToString("100.81");
        assertThat(AmortizacionBimestral.umi(LocalDate.of(2015, 12, 31))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-B5, SUSPENDEN, 50", "2025-B6, NO_SUSPENDEN, 61", "2026-B1, NO_SUSPENDEN, 61"})
    void absences_and_incapacities_suspend_it_only_before_bimester_6_of_2025(
            Bimestre bimestre, EstrategiaArticulo29 estrategia, int dias) {
        assertThat(EstrategiaArticulo29.porOmision(bimestre)).isEqualTo(estrategia);
        assertThat(estrategia.dias(61, 7, 4)).isEqualTo(dias);
        assertThat(estrategia.dias(5, 5, 4))
                .isEqualTo(
                        estrategia.dias(5, 0, 0) == 5
                                        && estrategia == EstrategiaArticulo29.NO_SUSPENDEN
                                ? 5
                                : 0);
    }

    @Test
    void the_wage_paid_limits_the_deduction_and_the_rest_is_not_owed() {
        AmortizacionBimestral a =
                conSalario(new CuotaFija(Importe.parse("1250.00")), "1000.00", false);
        assertThat(a.calculado()).hasToString("2500.00");
        assertThat(a.descontado()).hasToString("1000.00");
        assertThat(a.noDescontado()).hasToString("1500.00");
        assertThat(a.seguro()).isEqualTo(Importe.CERO);
    }

    @Test
    void a_worker_on_the_minimum_wage_loses_at_most_a_fifth() {
        AmortizacionBimestral a =
                conSalario(new CuotaFija(Importe.parse("2500.00")), "18587.36", true);
        assertThat(a.descontado()).hasToString("3717.47");
        assertThat(a.descontado().mas(a.noDescontado())).isEqualTo(a.calculado());
        assertThat(a.seguro()).hasToString("15.00");
    }

    @Test
    void a_wage_that_covers_everything_limits_nothing() {
        AmortizacionBimestral a =
                conSalario(new CuotaFija(Importe.parse("1250.00")), "2510.00", false);
        assertThat(a.noDescontado()).isEqualTo(Importe.CERO);
        assertThat(a.seguro()).hasToString("10.00");
        assertThat(conSalario(new CuotaFija(Importe.parse("1250.00")), "-5.00", false).descontado())
                .isEqualTo(Importe.CERO);
    }

    @Test
    void terms_that_change_within_the_bimester_are_added_stretch_by_stretch() {
        AmortizacionBimestral a =
                AmortizacionBimestral.de(
                        B1_2026,
                        List.of(
                                new Tramo(new CuotaFija(Importe.parse("1250.00")), SBC, 31, 0, 0),
                                new Tramo(new Porcentaje(Tasa.dePorcentaje("20")), SBC, 28, 3, 2)),
                        EstrategiaArticulo29.NO_SUSPENDEN,
                        Optional.empty());
        // 1,313.56 + 450.50 × 28 × 20 % = 2,522.80
        assertThat(a.calculado()).hasToString("3836.36");
        assertThat(a.lineas())
                .extracting(AmortizacionBimestral.Linea::operacion)
                .containsExactly(
                        "1250.00 × 2 / 59 × 31 días",
                        "450.50 × 28 días × 20 %",
                        "una vez por bimestre");
        assertThat(
                        a.lineas().stream()
                                .map(AmortizacionBimestral.Linea::importe)
                                .reduce(Importe.CERO, Importe::mas))
                .isEqualTo(a.calculado().mas(a.seguro()));
    }

    @Test
    void a_fixed_amount_is_rounded_once_however_many_months_and_salaries() {
        CuotaFija fija = new CuotaFija(Importe.parse("1000.00"));
        AmortizacionBimestral a =
                AmortizacionBimestral.de(
                        B1_2026,
                        List.of(
                                new Tramo(fija, SBC, 20, 0, 0),
                                new Tramo(fija, SBC, 20, 0, 0),
                                new Tramo(fija, Importe.parse("500.00"), 19, 0, 0)),
                        EstrategiaArticulo29.NO_SUSPENDEN,
                        Optional.empty());
        // apart: 677.97 + 677.97 + 644.07 = 2,000.01
        assertThat(a.calculado()).hasToString("2000.00");
        assertThat(a.lineas())
                .extracting(AmortizacionBimestral.Linea::operacion)
                .containsExactly("1000.00 × 2 / 59 × 59 días", "una vez por bimestre");
    }

    @Test
    void without_deduction_there_is_no_insurance() {
        AmortizacionBimestral a =
                AmortizacionBimestral.de(
                        B1_2026, List.of(), EstrategiaArticulo29.NO_SUSPENDEN, Optional.empty());
        assertThat(a.seguro()).isEqualTo(Importe.CERO);
        assertThat(a.lineas()).isEmpty();
    }

    @Test
    void each_kind_of_deduction_has_its_number_and_its_words() {
        assertThat(new Porcentaje(Tasa.dePorcentaje("25")).clave()).isEqualTo('1');
        assertThat(new CuotaFija(Importe.parse("1.00")).clave()).isEqualTo('2');
        assertThat(new VecesUnidad(Factor.parse("30")).clave()).isEqualTo('3');
        assertThat(new VecesUnidad(Factor.parse("30")).texto()).isEqualTo("30 VSM");
    }

    private static AmortizacionBimestral calcula(
            Descuento descuento, int dias, int ausencias, int incapacidad) {
        return AmortizacionBimestral.de(
                B1_2026,
                List.of(new Tramo(descuento, SBC, dias, ausencias, incapacidad)),
                EstrategiaArticulo29.NO_SUSPENDEN,
                Optional.empty());
    }

    private static AmortizacionBimestral conSalario(
            Descuento descuento, String pagado, boolean minimo) {
        return AmortizacionBimestral.de(
                B1_2026,
                List.of(new Tramo(descuento, SBC, 59, 0, 0)),
                EstrategiaArticulo29.NO_SUSPENDEN,
                Optional.of(new Salario(Importe.parse(pagado), minimo)));
    }
}
