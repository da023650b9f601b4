package mx.recauda.ley.dinero;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactorTest {

    @ParameterizedTest
    @CsvSource({"1.0493, 10493, 1.0493", "1, 10000, 1.0000", "0.5, 5000, 0.5000"})
    void it_is_written_with_four_decimals(String leido, long unidades, String escrito) {
        assertThat(Factor.parse(leido).diezmilesimas()).isEqualTo(unidades);
        assertThat(Factor.parse(leido)).hasToString(escrito);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.04931", "-1", "x", ""})
    void what_is_not_a_factor_of_four_decimals_is_refused(String texto) {
        assertThatThrownBy(() -> Factor.parse(texto)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_quotient_is_truncated_or_rounded_as_asked() {
        assertThat(Factor.cocienteTruncado(2, 3)).hasToString("0.6666");
        assertThat(Factor.cocienteMitadArriba(2, 3)).hasToString("0.6667");
    }

    @Test
    void the_minimum_integration_of_2023_gives_the_published_base() {
        assertThat(Factor.parse("1.0493").por(Importe.parse("207.44"))).hasToString("217.67");
        assertThat(Factor.parse("1.0493").por(Importe.parse("312.41"))).hasToString("327.81");
    }

    @Test
    void factors_compare_by_value() {
        assertThat(Factor.parse("1.0001")).isGreaterThan(Factor.UNO);
    }
}
