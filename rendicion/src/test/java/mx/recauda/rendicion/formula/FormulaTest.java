package mx.recauda.rendicion.formula;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.cifra.ValorDeCifra;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class FormulaTest {

    @ParameterizedTest(name = "{0}({1}, {2}) = {3}")
    @CsvSource({
        // published in the report of the fourth quarter of 2014
        "RAZON_PORCENTUAL, 406, 15594, 2.6",
        "RAZON_PORCENTUAL, 130309718113.73, 424343019112.15, 30.7",
        "RAZON_PORCENTUAL, 3931.20, 3542.50, 111.0",
        "VARIACION_PORCENTUAL, 32798517933.0, 28985302080.0, 13.2",
        "VARIACION_PORCENTUAL, 13484844869.0, 13971000000.0, -3.5",
        "VARIACION_PORCENTUAL, 3632213229.0, 4800000000.0, -24.3",
        // halves go away from zero
        "RAZON_PORCENTUAL, 1, 8, 12.5",
        "RAZON_PORCENTUAL, 1, 16, 6.3",
        "VARIACION_PORCENTUAL, 15, 16, -6.3",
        "VARIACION_RELATIVA, 99.5, 100.0, -0.50",
        "VARIACION_ABSOLUTA, 99.45, 100.00, -0.6",
        "ADECUACION, 105.25, 100.00, 5.25"
    })
    void gives_the_published_value(Formula formula, String a, String b, String esperado) {
        assertThat(formula.aplica(new BigDecimal(a), new BigDecimal(b)).numero())
                .contains(new BigDecimal(esperado));
    }

    @ParameterizedTest
    @EnumSource(names = {"RAZON_PORCENTUAL", "VARIACION_PORCENTUAL", "VARIACION_RELATIVA"})
    void is_undefined_with_its_reason_when_it_would_divide_by_zero(Formula formula) {
        assertThat(formula.aplica(BigDecimal.TEN, new BigDecimal("0.0")))
                .isInstanceOfSatisfying(
                        ValorDeCifra.Indefinido.class, i -> assertThat(i.razon()).contains("cero"));
    }

    @Test
    void keys_are_distinct_and_carry_the_version() {
        Set<String> claves = new HashSet<>();
        for (Formula formula : Formula.values()) {
            assertThat(formula.clave()).matches("[a-z-]+/[0-9]+");
            claves.add(formula.clave());
        }
        assertThat(claves).hasSameSizeAs(Formula.values());
    }

    @Test
    void a_sum_is_exact_and_an_empty_one_is_zero() {
        assertThat(Formula.suma(List.of(new BigDecimal("0.1"), new BigDecimal("0.2"))))
                .isEqualByComparingTo("0.3");
        assertThat(Formula.suma(List.of())).isEqualByComparingTo("0");
    }
}
