package mx.recauda.ley.cuotas;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.cuotas.Modalidades.Composicion;
import mx.recauda.ley.cuotas.Modalidades.Paga;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.parametros.Parametros;
import mx.recauda.ley.parametros.Zona;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

class ModalidadesTest {

    /** Its own, so that no compiled month outlives the test. */
    private final CalculoDeCuotas calculo = new CalculoDeCuotas(Parametros.incluidos());

    @ParameterizedTest
    @CsvSource({
        "10, 2026-03, CF EXC PD GMP RT IV GPS RET CV INF, PATRON",
        "13, 2026-03, CF EXC PD GMP RT IV GPS RET CV INF, PATRON",
        "14, 2026-03, CF EXC PD GMP RT IV GPS RET CV INF, PATRON",
        "17, 2026-03, CF EXC PD GMP RT IV GPS RET CV INF, PATRON",
        "34, 2026-03, CF EXC PD GMP RT IV GPS RET CV, PATRON",
        "35, 2023-11, CF EXC RT IV RET CV, ASEGURADO",
        "40, 2026-03, GMP IV RET CV, ASEGURADO",
        "43, 2023-11, CF EXC IV RET CV, ASEGURADO",
        "44, 2023-11, CF EXC IV RET CV, ASEGURADO",
        "44, 2023-12, CF EXC PD GMP RT IV GPS RET CV, ASEGURADO"
    })
    void each_modality_pays_its_insurances(
            String modalidad, YearMonth mes, String conceptos, Paga paga) {
        Composicion c = (Composicion) Modalidades.buscar(modalidad, mes);
        assertThat(
                        Arrays.stream(Concepto.values())
                                .filter(c.conceptos()::contains)
                                .map(Concepto::abreviatura)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(conceptos);
        assertThat(c.paga()).isEqualTo(paga);
        assertThat(c.articulo()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "31", "32", "36", "38", "42", "PLATAFORMAS"})
    void a_modality_with_weak_rules_is_refused_with_its_reason(String modalidad) {
        assertThat(Modalidades.buscar(modalidad, YearMonth.of(2026, 3)))
                .isInstanceOfSatisfying(
                        Modalidades.NoConfirmada.class, n -> assertThat(n.motivo()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({"35, 2023-12", "43, 2023-12", "34, 2019-03"})
    void a_modality_is_refused_outside_its_time(String modalidad, YearMonth mes) {
        assertThat(Modalidades.buscar(modalidad, mes))
                .isInstanceOf(Modalidades.FueraDeVigencia.class);
    }

    @Test
    void an_unknown_key_is_unknown_and_33_goes_by_age() {
        assertThat(Modalidades.buscar("99", YearMonth.of(2026, 3)))
                .isInstanceOf(Modalidades.Desconocida.class);
        assertThat(Modalidades.buscar("33", YearMonth.of(2026, 3)))
                .isInstanceOf(Modalidades.PorEdad.class);
        assertThat(Modalidades.claves())
                .containsExactly("10", "13", "14", "17", "33", "34", "35", "40", "43", "44");
    }

    @Test
    void what_a_modality_does_not_pay_is_zero() {
        CuotasDelMes cuotas =
                calculo.calcular(
                                CasoMensual.de(
                                        YearMonth.of(2026, 3),
                                        "40",
                                        Zona.GENERAL,
                                        List.of(
                                                Segmento.de(
                                                        31,
                                                        Importe.parse("500.00"),
                                                        Tasa.dePorcentaje("0.54355")))),
                                Idioma.ES)
                        .valor()
                        .orElseThrow();
        Composicion c = (Composicion) Modalidades.buscar("40", YearMonth.of(2026, 3));
        for (Concepto concepto : Concepto.values()) {
            boolean paga = c.conceptos().contains(concepto);
            assertThat(cuotas.patron(concepto).esCero()).as(concepto.clave()).isEqualTo(!paga);
        }
    }

    /** {@link SaludParaLaFamilia}: the fees of 2025 and 2023, at the ends of each age group. */
    @ParameterizedTest
    @CsvSource({
        "2025-03, 0, 8900.00", "2025-03, 19, 8900.00", "2025-03, 20, 11100.00",
        "2026-02, 29, 11100.00", "2025-06, 30, 11850.00", "2025-06, 40, 13800.00",
        "2025-06, 50, 14250.00", "2025-06, 60, 19800.00", "2025-06, 79, 20650.00",
        "2025-06, 80, 21300.00", "2023-03, 45, 12700.00", "2024-02, 80, 19700.00"
    })
    void family_health_insurance_is_a_yearly_fee_by_age(YearMonth mes, int edad, String cuota) {
        assertThat(SaludParaLaFamilia.cuota(mes, edad).orElseThrow().importe()).hasToString(cuota);
    }

    @ParameterizedTest
    @CsvSource({"2026-03, 45", "2024-03, 45", "2023-02, 45", "2025-06, -1", "2025-06, 151"})
    void a_fee_that_was_not_found_is_not_guessed(YearMonth mes, int edad) {
        assertThat(SaludParaLaFamilia.cuota(mes, edad)).isEmpty();
    }
}
