package mx.recauda.ley.riesgos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import mx.recauda.ley.casos.Caso;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.riesgos.PrimaDeRiesgos.Datos;
import mx.recauda.ley.riesgos.Siniestralidad.Riesgo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** PrimaDeRiesgos, Siniestralidad, Fraccion, RedondeoDePrima and ParametrosDeRiesgos. */
class PrimaDeRiesgosTest {

    private static final Tasa CLASE_I = Tasa.dePorcentaje("0.54355");

    static List<Caso> publicados() {
        return Caso.de("parametros.jsonl", "inputs", "recomputed", "work-risk premium");
    }

    @ParameterizedTest
    @MethodSource("publicados")
    void premiums_are_those_of_the_published_exercises(Caso caso) {
        BigDecimal n = new BigDecimal(caso.entrada("N"));
        Siniestralidad siniestralidad =
                new Siniestralidad(
                        Long.parseLong(caso.entrada("S")),
                        new BigDecimal(caso.entrada("I")).movePointRight(2).longValueExact(),
                        Long.parseLong(caso.entrada("D")));
        PrimaDeRiesgos prima =
                PrimaDeRiesgos.de(
                        new Datos(
                                2015,
                                siniestralidad,
                                n.unscaledValue().longValueExact(),
                                BigDecimal.TEN.pow(n.scale()).longValueExact(),
                                Tasa.dePorcentaje(caso.entrada("previous_premium_pct")),
                                false,
                                RedondeoDePrima.MITAD_ARRIBA));
        assertThat(prima.calculada().porcentaje())
                // the file keeps six decimals: its own rounding is half a millionth
                .isCloseTo(
                        new BigDecimal(caso.esperado("prima_pct")),
                        within(new BigDecimal("0.0000055")));
        assertThat(prima.prima()).isEqualTo(Tasa.dePorcentaje(caso.esperado("prima_final_pct")));
    }

    @Test
    void the_worked_example_of_twenty_workers() {
        // (120/365 + 28 × 0.10) × 2.3/20 + 0.005 = 0.3648082…
        PrimaDeRiesgos prima =
                PrimaDeRiesgos.de(
                        Datos.de(2025, new Siniestralidad(120, 10, 0), 20 * 365, CLASE_I));
        assertThat(prima.calculada()).hasToString("36.48082");
        assertThat(prima.prima()).hasToString("1.54355");
        assertThat(prima.hayQueDeclarar()).isTrue();
        assertThat(prima.vigencia()).hasToString("2026-03-01/2027-02-28");
        assertThat(prima.lineas())
                .extracting(l -> l.paso() + " | " + l.operacion() + " = " + l.resultado())
                .containsExactly(
                        "N, trabajadores promedio expuestos al riesgo | 7300 / 365 = 20",
                        "[(S/365) + V × (I + D)] × (F/N) + M"
                                + " | [(120/365) + 28 × (0.1 + 0)] × (2.3/N) + 0.005 = 36.48082 %",
                        "Límites | 0.54355 % ± 1 punto, entre 0.5 % y 15 % = 1.54355 %",
                        "Vigencia |  = 2026-03-01/2027-02-28");
        assertThat(prima.lineas()).allSatisfy(l -> assertThat(l.articulo()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        // calculada, anterior, prima: one point at most, and then the limits of the law
        "0.50000, 0.54355, 0.50000",
        "0.50000, 2.59840, 1.59840",
        "1.59840, 2.59840, 1.59840",
        "1.59839, 2.59840, 1.59840",
        "3.59840, 2.59840, 3.59840",
        "3.59841, 2.59840, 3.59840",
        "40.00000, 14.50000, 15.00000",
        "0.10000, 0.60000, 0.50000",
        "7.00000, 7.00000, 7.00000"
    })
    void a_premium_moves_one_point_at_most_between_050_and_15(
            String calculada, String anterior, String prima) {
        assertThat(
                        PrimaDeRiesgos.limitada(
                                Tasa.dePorcentaje(calculada),
                                Tasa.dePorcentaje(anterior),
                                Tasa.dePorcentaje("1"),
                                Tasa.dePorcentaje("0.50"),
                                Tasa.dePorcentaje("15")))
                .isEqualTo(Tasa.dePorcentaje(prima));
    }

    @Test
    void without_accidents_the_premium_falls_and_there_is_nothing_to_declare_at_the_floor() {
        Siniestralidad nada = new Siniestralidad(0, 0, 0);
        PrimaDeRiesgos baja = PrimaDeRiesgos.de(Datos.de(2025, nada, 3_650, CLASE_I));
        assertThat(baja.prima()).hasToString("0.5");
        PrimaDeRiesgos igual = PrimaDeRiesgos.de(Datos.de(2025, nada, 3_650, baja.prima()));
        assertThat(igual.hayQueDeclarar()).isFalse();
    }

    @Test
    void an_accredited_safety_system_lowers_the_factor() {
        Datos datos = Datos.de(2025, new Siniestralidad(10, 0, 0), 36_500, CLASE_I);
        // 10/365 × 2.3/100 = 0.0630 % ; × 2.2/100 = 0.0603 %
        assertThat(PrimaDeRiesgos.de(datos).calculada()).hasToString("0.56301");
        assertThat(PrimaDeRiesgos.de(datos.conAcreditacion()).calculada()).hasToString("0.56027");
    }

    @Test
    void the_rounding_of_the_fifth_decimal_has_a_name() {
        // 1/365 × 2.3/(7/365) … = 0.32857142…  → 33.357142857 %
        Datos datos = Datos.de(2025, new Siniestralidad(1, 0, 0), 7, CLASE_I);
        assertThat(PrimaDeRiesgos.de(datos).calculada()).hasToString("33.35714");
        Datos otro = Datos.de(2025, new Siniestralidad(1, 0, 0), 9, CLASE_I);
        assertThat(PrimaDeRiesgos.de(otro).calculada()).hasToString("26.05556");
        assertThat(PrimaDeRiesgos.de(otro.conRedondeo(RedondeoDePrima.TRUNCADA)).calculada())
                .hasToString("26.05555");
    }

    @ParameterizedTest
    @CsvSource({
        "2001, 0.25, 2.9",
        "2002, 0.31, 2.7",
        "2003, 0.38, 2.5",
        "2004, 0.44, 2.3",
        "2005, 0.5, 2.3",
        "2026, 0.5, 2.3"
    })
    void constants_are_those_of_the_year_of_computation(int anio, String m, String f) {
        ParametrosDeRiesgos ley = ParametrosDeRiesgos.de(anio);
        assertThat(ley.m()).hasToString(m);
        assertThat(ley.f()).isEqualTo(new BigDecimal(f).movePointRight(1).longValueExact());
        assertThat(ley.primaMinima()).hasToString(m);
        assertThat(ley.primaMaxima()).hasToString("15");
        assertThat(ley.v()).isEqualTo(28);
        assertThat(ley.fAcreditado()).isEqualTo(anio < 2004 ? ley.f() : 22);
    }

    @Test
    void impossible_facts_are_refused_with_their_code() {
        Siniestralidad nada = new Siniestralidad(0, 0, 0);
        assertCode("RIE-001", () -> PrimaDeRiesgos.de(Datos.de(1996, nada, 365, CLASE_I)));
        assertCode("RIE-002", () -> PrimaDeRiesgos.de(Datos.de(2025, nada, 0, CLASE_I)));
        assertCode("RIE-003", () -> new Siniestralidad(-1, 0, 0));
        assertCode("RIE-003", () -> new Siniestralidad(0, -1, 0));
        assertCode("RIE-003", () -> new Siniestralidad(0, 0, -1));
        assertCode("RIE-003", () -> caso(Riesgo.ACCIDENTE, "2025-03-01", 0, 101));
        assertCode("RIE-003", () -> caso(Riesgo.ACCIDENTE, "2025-03-01", -1, 0));
        assertCode(
                "RIE-004",
                () -> PrimaDeRiesgos.de(Datos.de(2025, nada, 365, Tasa.dePorcentaje("15.00001"))));
        assertCode("RIE-004", () -> PrimaDeRiesgos.de(Datos.de(2025, nada, 365, Tasa.CERO)));
        assertCode("RIE-002", () -> PrimaDeRiesgos.deRegistroUnico(Map.of()));
    }

    @Test
    void only_cases_ended_in_the_year_and_not_commuting_count() {
        var resultado =
                Siniestralidad.de(
                        List.of(
                                caso(Riesgo.ACCIDENTE, "2025-01-01", 10, 5),
                                caso(Riesgo.ENFERMEDAD, "2025-12-31", 20, 0),
                                caso(Riesgo.TRAYECTO, "2025-06-01", 40, 50),
                                caso(Riesgo.ACCIDENTE, "2024-12-31", 80, 0),
                                new Siniestralidad.Caso(
                                        "muerte",
                                        Riesgo.ACCIDENTE,
                                        LocalDate.of(2025, 5, 5),
                                        0,
                                        0,
                                        true)),
                        2025,
                        Idioma.ES);
        assertThat(resultado.valor()).isEqualTo(new Siniestralidad(30, 5, 1));
        assertThat(resultado.incidencias())
                .extracting(Incidencia::codigo)
                .containsExactly("RIE-005", "RIE-005");
    }

    @Test
    void numbers_of_the_files_name_the_risk() {
        assertThat(Riesgo.de(2)).contains(Riesgo.TRAYECTO);
        assertThat(Riesgo.de(3).orElseThrow().clave()).isEqualTo(3);
        assertThat(Riesgo.de(4)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2026-02-01/2026-02-28, 2026-03-01/2027-02-28",
        "2026, 2027-02-01/2027-02-28, 2027-03-01/2028-02-29"
    })
    void it_is_declared_in_february_and_holds_from_march(
            int anio, String presentacion, String vigencia) {
        assertThat(PrimaDeRiesgos.presentacion(anio)).hasToString(presentacion);
        assertThat(PrimaDeRiesgos.vigencia(anio)).hasToString(vigencia);
    }

    @ParameterizedTest
    @CsvSource({"3649, true", "3650, false", "0, true"})
    void fewer_than_ten_workers_may_use_the_media_premium(long dias, boolean puede) {
        assertThat(PrimaDeRiesgos.puedeUsarLaMedia(dias)).isEqualTo(puede);
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01, 2025", "2025-01-02, 2026", "2025-12-31, 2026"})
    void a_new_employer_waits_for_a_complete_year(LocalDate alta, int anio) {
        assertThat(PrimaDeRiesgos.primerAnioDeComputo(alta)).isEqualTo(anio);
    }

    @ParameterizedTest
    @CsvSource({"2025-07-15, 0.7", "2025-07-16, 0.54355"})
    void coming_back_within_six_months_keeps_the_premium(LocalDate alta, String prima) {
        assertThat(
                        PrimaDeRiesgos.alVolver(
                                LocalDate.of(2025, 1, 15), alta, Tasa.dePorcentaje("0.7"), CLASE_I))
                .hasToString(prima);
    }

    @Test
    void a_single_registration_starts_with_the_weighted_average() {
        // (1.0 × 100 + 2.0 × 200) / 300 = 1.66667
        assertThat(
                        PrimaDeRiesgos.deRegistroUnico(
                                Map.of(
                                        Tasa.dePorcentaje("1"), Importe.parse("100.00"),
                                        Tasa.dePorcentaje("2"), Importe.parse("200.00"))))
                .hasToString("1.66667");
    }

    @Test
    void the_catalogue_has_276_activities_each_with_the_media_premium_of_its_class() {
        assertThat(Fraccion.todas()).hasSize(276);
        Map<Clase, List<Tasa>> primas =
                Fraccion.todas().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Fraccion::clase,
                                        Collectors.collectingAndThen(
                                                Collectors.mapping(
                                                        Fraccion::primaMedia, Collectors.toSet()),
                                                List::copyOf)));
        assertThat(primas)
                .containsEntry(Clase.I, List.of(CLASE_I))
                .containsEntry(Clase.II, List.of(Tasa.dePorcentaje("1.13065")))
                .containsEntry(Clase.III, List.of(Tasa.dePorcentaje("2.59840")))
                .containsEntry(Clase.IV, List.of(Tasa.dePorcentaje("4.65325")))
                .containsEntry(Clase.V, List.of(Tasa.dePorcentaje("7.58875")));
        assertThat(Fraccion.de("031").orElseThrow().clase()).isEqualTo(Clase.V);
        assertThat(Fraccion.de("000")).isEmpty();
    }

    @Test
    void the_formula_agrees_with_decimal_arithmetic_on_random_years() {
        long semilla = 20260228L;
        Random azar = new Random(semilla);
        for (int i = 0; i < 5_000; i++) {
            long s = azar.nextInt(5_000);
            long p = azar.nextInt(500);
            long d = azar.nextInt(3);
            long dias = 1 + azar.nextInt(2_000_000);
            BigDecimal n365 = BigDecimal.valueOf(dias);
            BigDecimal esperado =
                    BigDecimal.valueOf(s * 100 + 365 * 28 * (p + 100 * d))
                            .multiply(new BigDecimal("2.3"))
                            .divide(n365, 5, RoundingMode.HALF_UP)
                            .add(new BigDecimal("0.5"));
            Tasa calculada =
                    PrimaDeRiesgos.formula(
                            s,
                            p,
                            d,
                            28,
                            23,
                            dias,
                            365,
                            Tasa.dePorcentaje("0.5"),
                            RedondeoDePrima.MITAD_ARRIBA);
            assertThat(calculada.porcentaje())
                    .as("seed %s: %s %s %s %s", semilla, s, p, d, dias)
                    .isEqualByComparingTo(esperado);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_code_speaks_both_languages(ErrorDeRiesgos codigo) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia incidencia = new PrimaImposible(codigo, "A", "B", "C").incidencia(idioma);
            assertThat(incidencia.mensaje()).isNotBlank().doesNotContain("{");
            assertThat(incidencia.remedio()).isNotBlank().doesNotContain("{");
            assertThat(incidencia.fundamento()).isNotBlank();
        }
    }

    private static Siniestralidad.Caso caso(
            Riesgo riesgo, String termino, int dias, int porcentaje) {
        return new Siniestralidad.Caso(
                riesgo + termino, riesgo, LocalDate.parse(termino), dias, porcentaje, false);
    }

    private static void assertCode(
            String codigo, org.assertj.core.api.ThrowableAssert.ThrowingCallable hecho) {
        assertThatThrownBy(hecho)
                .isInstanceOfSatisfying(
                        PrimaImposible.class,
                        e -> assertThat(e.codigo().codigo()).isEqualTo(codigo));
    }
}
