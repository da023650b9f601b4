package mx.recauda.ley.dinero;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TasaTest {

    @ParameterizedTest
    @CsvSource({
        "0.54355, 54355, 0.54355",
        "20.40, 2040000, 20.4",
        "15, 1500000, 15",
        "100, 10000000, 100",
        "0, 0, 0",
        "7.58875, 758875, 7.58875"
    })
    void a_percentage_keeps_its_five_decimals(String leido, long unidades, String escrito) {
        Tasa tasa = Tasa.dePorcentaje(leido);
        assertThat(tasa.diezmillonesimas()).isEqualTo(unidades);
        assertThat(tasa).hasToString(escrito);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.543551", "-1", "", "abc", "1,5", "1e-7"})
    void what_is_not_a_percentage_of_five_decimals_is_refused(String texto) {
        assertThatThrownBy(() -> Tasa.dePorcentaje(texto))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_rate_of_an_amount_is_rounded_half_up() {
        assertThat(Tasa.dePorcentaje("1").de(Importe.parse("0.50"))).hasToString("0.01");
        assertThat(Tasa.dePorcentaje("1").de(Importe.parse("0.49"))).hasToString("0.00");
        assertThat(Tasa.dePorcentaje("20.40").de(Importe.parse("117.31"))).hasToString("23.93");
    }

    @Test
    void a_rate_of_tens_is_written_without_exponent() {
        assertThat(Tasa.dePorcentaje("20")).hasToString("20");
        assertThat(Tasa.CERO).hasToString("0");
    }

    @Test
    void rates_add_and_compare_by_value() {
        Tasa ivPatron = Tasa.dePorcentaje("1.75");
        Tasa ivObrero = Tasa.dePorcentaje("0.625");
        assertThat(ivPatron.mas(ivObrero)).isEqualTo(Tasa.dePorcentaje("2.375"));
        assertThat(ivPatron).isGreaterThan(ivObrero);
    }
}
