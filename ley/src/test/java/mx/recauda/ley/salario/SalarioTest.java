package mx.recauda.ley.salario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.casos.Caso;
import mx.recauda.ley.dinero.Factor;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.parametros.TablaCsv;
import mx.recauda.ley.parametros.TablaCsv.Fila;
import mx.recauda.ley.salario.SalarioBaseCotizacion.Periodicidad;
import mx.recauda.ley.tiempo.Ambito;
import mx.recauda.ley.tiempo.Bimestre;
import mx.recauda.ley.tiempo.Calendario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Vacaciones, Prestaciones, SalarioBaseCotizacion, SemanaReducida and AvisosDeSalario. */
class SalarioTest {

    private static final Calendario CFF = Calendario.de(Ambito.CFF);
    private static final LocalDate ANTES = LocalDate.of(2022, 12, 31);
    private static final LocalDate AHORA = LocalDate.of(2023, 1, 1);

    static List<Fila> factores() {
        return TablaCsv.deParametros("factor_integracion_minimo.csv").filas();
    }

    static List<Caso> factoresPublicados() {
        return Caso.de("parametros.jsonl", "inputs", "published", "integration factor");
    }

    @ParameterizedTest
    @MethodSource("factores")
    void vacations_and_factor_follow_the_table_of_the_date(Fila fila) {
        LocalDate dia = fila.get("valid_to").isEmpty() ? AHORA : ANTES;
        int anio = Integer.parseInt(fila.get("service_year"));
        assertThat(Vacaciones.diasMinimos(anio, dia))
                .isEqualTo(Integer.parseInt(fila.get("vacation_days")));
        assertThat(Prestaciones.minimas(anio, dia).factor())
                .isEqualTo(Factor.parse(fila.get("factor_4_decimals")));
    }

    @ParameterizedTest
    @MethodSource("factoresPublicados")
    void factors_are_those_of_published_exercises(Caso caso) {
        Prestaciones prestaciones =
                new Prestaciones(
                        Integer.parseInt(caso.entrada("aguinaldo_days")),
                        Integer.parseInt(caso.entrada("vacation_days")),
                        Tasa.dePorcentaje(
                                new BigDecimal(caso.entrada("vacation_premium"))
                                        .movePointRight(2)));
        assertThat(prestaciones.factor()).hasToString(caso.esperado("factor"));
    }

    @Test
    void the_published_salary_of_6000_a_month() {
        Caso caso =
                Caso.de("parametros.jsonl", "inputs", "recomputed", "SBC, first year").getFirst();
        Importe diario =
                SalarioBaseCotizacion.cuotaDiaria(
                        Importe.parse(caso.entrada("monthly_salary")), Periodicidad.MENSUAL);
        assertThat(diario).hasToString(caso.esperado("daily"));
        assertThat(Prestaciones.minimas(1, ANTES).integra(diario))
                .hasToString(caso.esperado("sbc"));
    }

    @ParameterizedTest
    @CsvSource({"207.44, 217.67", "312.41, 327.81"})
    void the_minimum_integrated_salary_of_2023(String minimo, String sbc) {
        assertThat(Prestaciones.minimas(1, AHORA).integra(Importe.parse(minimo))).hasToString(sbc);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-01, 2020-03-01, 1",
        "2020-03-01, 2021-02-28, 1",
        "2020-03-01, 2021-03-01, 2",
        "2020-02-29, 2021-02-28, 1",
        "2020-02-29, 2021-03-01, 2",
        "2000-01-15, 2026-01-15, 27"
    })
    void the_year_of_service_in_course_starts_on_each_anniversary(
            LocalDate ingreso, LocalDate fecha, int anio) {
        assertThat(Vacaciones.anioDeServicio(ingreso, fecha)).isEqualTo(anio);
    }

    @Test
    void seniority_beyond_the_printed_table_goes_on_by_fives() {
        assertThat(Vacaciones.diasMinimos(36, AHORA)).isEqualTo(34);
        assertThat(Vacaciones.diasMinimos(41, AHORA)).isEqualTo(36);
        assertThat(Vacaciones.diasMinimos(40, ANTES)).isEqualTo(28);
    }

    @Test
    void better_benefits_give_a_higher_factor() {
        assertThat(new Prestaciones(30, 20, Tasa.dePorcentaje("50")).factor())
                .hasToString("1.1096");
        assertThat(new Prestaciones(15, 12, Tasa.dePorcentaje("25")).exigidas(1, AHORA))
                .isEqualTo(Prestaciones.minimas(1, AHORA));
    }

    @Test
    void impossible_facts_are_refused_with_their_code() {
        assertCode("SAL-001", () -> new Prestaciones(14, 12, Tasa.dePorcentaje("25")));
        assertCode("SAL-001", () -> new Prestaciones(15, 12, Tasa.dePorcentaje("24.99999")));
        assertCode("SAL-001", () -> new Prestaciones(15, -1, Tasa.dePorcentaje("25")));
        assertCode(
                "SAL-001",
                () -> new Prestaciones(15, 11, Tasa.dePorcentaje("25")).exigidas(1, AHORA));
        assertCode("SAL-002", () -> Vacaciones.diasMinimos(1, LocalDate.of(1970, 4, 30)));
        assertCode("SAL-003", () -> Vacaciones.anioDeServicio(AHORA, ANTES));
        assertCode("SAL-003", () -> Vacaciones.diasMinimos(0, AHORA));
        assertCode(
                "SAL-004",
                () -> SalarioBaseCotizacion.cuotaDiaria(Importe.CERO, Periodicidad.DIARIA));
        assertCode("SAL-004", () -> SalarioBaseCotizacion.variable(Importe.parse("-0.01"), 10));
        assertCode("SAL-004", () -> SalarioBaseCotizacion.conEspecie(Importe.CERO, false, 4));
        assertCode("SAL-004", () -> SalarioBaseCotizacion.conEspecie(Importe.CERO, false, -1));
        assertCode("SAL-004", () -> SalarioBaseCotizacion.jornadaReducida(List.of()));
        assertCode(
                "SAL-004",
                () ->
                        SalarioBaseCotizacion.semanaReducida(
                                Importe.CERO, Importe.CERO, Importe.CERO));
        assertCode(
                "SAL-004",
                () ->
                        SalarioBaseCotizacion.limitado(
                                Importe.CERO,
                                Importe.parse("315.04"),
                                Importe.parse("2932.75"),
                                Idioma.ES));
        assertCode("SAL-005", () -> SalarioBaseCotizacion.variable(Importe.parse("1.00"), 0));
        assertCode("SAL-006", () -> SemanaReducida.diasADescontar(6, 1));
        assertCode("SAL-006", () -> SemanaReducida.diasADescontar(0, 0));
        assertCode("SAL-006", () -> SemanaReducida.diasADescontar(3, 4));
        assertCode("SAL-006", () -> SemanaReducida.diasADescontar(3, -1));
    }

    @ParameterizedTest
    @CsvSource({
        "DIARIA, 100.00, 100.00",
        "SEMANAL, 700.04, 100.01",
        "QUINCENAL, 1500.07, 100.00",
        "QUINCENAL, 1500.08, 100.01",
        "MENSUAL, 3000.15, 100.01"
    })
    void wages_are_divided_by_7_15_or_30(Periodicidad p, String salario, String diario) {
        assertThat(SalarioBaseCotizacion.cuotaDiaria(Importe.parse(salario), p))
                .hasToString(diario);
    }

    @Test
    void variable_pay_is_averaged_over_days_of_accrued_salary() {
        assertThat(SalarioBaseCotizacion.variable(Importe.parse("30000.00"), 59))
                .hasToString("508.47");
        assertThat(SalarioBaseCotizacion.variable(Importe.CERO, 1)).isEqualTo(Importe.CERO);
    }

    @Test
    void mixed_pay_adds_the_fixed_part_and_the_average() {
        // 300.00 × 1.0493 = 314.79; 5,900.00 / 59 = 100.00
        assertThat(
                        SalarioBaseCotizacion.mixto(
                                Importe.parse("300.00"),
                                Prestaciones.minimas(1, AHORA),
                                Importe.parse("5900.00"),
                                59))
                .hasToString("414.79");
    }

    @ParameterizedTest
    @CsvSource({"2025-B6, 2026-01-01", "2026-B1, 2026-03-01"})
    void the_average_holds_from_the_first_day_after_the_bimester(Bimestre bimestre, LocalDate dia) {
        assertThat(SalarioBaseCotizacion.rigeVariable(bimestre)).isEqualTo(dia);
    }

    @Test
    void a_reduced_day_is_the_week_over_seven() {
        List<Importe> semana =
                Arrays.stream(new String[] {"200.00", "200.00", "200.00", "150.00"})
                        .map(Importe::parse)
                        .toList();
        // 750.00 / 7 = 107.142…
        assertThat(SalarioBaseCotizacion.jornadaReducida(semana)).hasToString("107.14");
    }

    @Test
    void a_reduced_week_adds_benefits_and_the_seventh_day() {
        // (1,200.00 + 59.16 + 200.00) / 7 = 208.451…
        assertThat(
                        SalarioBaseCotizacion.semanaReducida(
                                Importe.parse("1200.00"),
                                Importe.parse("59.16"),
                                Importe.parse("200.00")))
                .hasToString("208.45");
    }

    @ParameterizedTest
    @CsvSource({
        "false, 0, 100.00",
        "true, 0, 125.00",
        "false, 3, 125.00",
        "true, 3, 150.00",
        "false, 1, 108.33",
        "false, 2, 116.66",
        "true, 1, 133.33"
    })
    void free_housing_and_food_raise_the_salary(boolean habitacion, int comidas, String sbc) {
        assertThat(SalarioBaseCotizacion.conEspecie(Importe.parse("100.00"), habitacion, comidas))
                .hasToString(sbc);
    }

    @ParameterizedTest
    @CsvSource({
        "315.03, 315.04, SAL-007",
        "315.04, 315.04, ''",
        "315.05, 315.05, ''",
        "2932.75, 2932.75, ''",
        "2932.76, 2932.75, SAL-008"
    })
    void a_salary_stays_within_its_limits_and_says_when_it_did_not(
            String sbc, String limitado, String codigo) {
        var resultado =
                SalarioBaseCotizacion.limitado(
                        Importe.parse(sbc),
                        Importe.parse("315.04"),
                        Importe.parse("2932.75"),
                        Idioma.ES);
        assertThat(resultado.valor()).hasToString(limitado);
        assertThat(resultado.incidencias())
                .extracting(Incidencia::codigo)
                .isEqualTo(codigo.isEmpty() ? List.of() : List.of(codigo));
    }

    @Test
    void a_rise_of_the_minimum_wage_updates_who_has_a_year_of_service_or_less() {
        LocalDate dia = LocalDate.of(2026, 1, 1);
        Importe minimo = Importe.parse("315.04");
        // 315.04 × 1.0493 = 330.57
        assertThat(SalarioBaseCotizacion.deOficio(Importe.parse("292.55"), minimo, dia))
                .hasToString("330.57");
        assertThat(SalarioBaseCotizacion.deOficio(Importe.parse("330.58"), minimo, dia))
                .hasToString("330.58");
    }

    @Test
    void absences_of_a_reduced_week_follow_the_official_table() {
        Map<String, Object> tabla =
                Caso.de("parametros.jsonl", "inputs", "published", "days to subtract")
                        .getFirst()
                        .esperado();
        assertThat(tabla).hasSize(15);
        tabla.forEach((celda, dias) -> {
            String[] partes = celda.split("/");
            assertThat(
                            SemanaReducida.diasADescontar(
                                    Integer.parseInt(partes[0]), Integer.parseInt(partes[1])))
                    .as(celda)
                    .hasToString((String) dias);
        });
        for (int dias = 1; dias <= 5; dias++) {
            assertThat(SemanaReducida.diasADescontar(dias, 0)).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        // a change on Monday 9 March 2026: five business days, the 16th is closed
        "2026-03-09, 2026-03-17",
        // it may end on Friday: notices do not move
        "2026-03-06, 2026-03-13"
    })
    void changes_of_fixed_pay_are_reported_in_five_business_days(
            LocalDate cambio, LocalDate ultimo) {
        assertThat(AvisosDeSalario.fijo(cambio, CFF).ultimoDia()).isEqualTo(ultimo);
    }

    @Test
    void variable_pay_is_reported_in_the_first_five_business_days_of_the_next_month() {
        assertThat(AvisosDeSalario.variable(Bimestre.parse("2025-B6"), CFF).ultimoDia())
                .isEqualTo("2026-01-08");
        assertThat(AvisosDeSalario.variable(Bimestre.parse("2026-B2"), CFF).ultimoDia())
                .isEqualTo("2026-05-11");
    }

    @Test
    void field_employers_and_collective_contracts_have_their_own_terms() {
        assertThat(AvisosDeSalario.campo(LocalDate.of(2026, 3, 9), CFF).ultimoDia())
                .isEqualTo("2026-03-19");
        assertThat(AvisosDeSalario.contratoColectivo(LocalDate.of(2026, 3, 6), CFF).ultimoDia())
                .isEqualTo("2026-04-06");
    }

    @Test
    void factors_agree_with_decimal_arithmetic_on_random_benefits() {
        long semilla = 20260103L;
        Random azar = new Random(semilla);
        for (int i = 0; i < 5_000; i++) {
            int aguinaldo = 15 + azar.nextInt(60);
            int vacaciones = 6 + azar.nextInt(40);
            BigDecimal prima = BigDecimal.valueOf(2_500_000 + azar.nextInt(7_500_000), 5);
            BigDecimal esperado =
                    prima.movePointLeft(2)
                            .multiply(BigDecimal.valueOf(vacaciones))
                            .add(BigDecimal.valueOf(365 + aguinaldo))
                            .divide(BigDecimal.valueOf(365), 4, RoundingMode.HALF_UP);
            assertThat(
                            new Prestaciones(aguinaldo, vacaciones, Tasa.dePorcentaje(prima))
                                    .factor()
                                    .valor())
                    .as("seed %s: %s %s %s", semilla, aguinaldo, vacaciones, prima)
                    .isEqualByComparingTo(esperado);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_code_speaks_both_languages(ErrorDeSalario codigo) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia incidencia = new SalarioImposible(codigo, "A", "B", "C").incidencia(idioma);
            assertThat(incidencia.mensaje()).isNotBlank().doesNotContain("{");
            assertThat(incidencia.remedio()).isNotBlank().doesNotContain("{");
            assertThat(incidencia.fundamento()).isNotBlank();
            boolean soloAvisa = List.of("SAL-007", "SAL-008", "SAL-009").contains(codigo.codigo());
            assertThat(incidencia.esError()).isEqualTo(!soloAvisa);
        }
    }

    private static void assertCode(
            String codigo, org.assertj.core.api.ThrowableAssert.ThrowingCallable hecho) {
        assertThatThrownBy(hecho)
                .isInstanceOfSatisfying(
                        SalarioImposible.class,
                        e -> assertThat(e.codigo().codigo()).isEqualTo(codigo));
    }
}
