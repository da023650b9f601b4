package mx.recauda.rendicion.cantidad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeroTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$126’985,227      | 126985227",
                "$126'985,227      | 126985227",
                "251,364,405.12    | 251364405.12",
                "424343019112.15   | 424343019112.15",
                "100.0%            | 100.0",
                "-3.5              | -3.5",
                "−3.5              | -3.5",
                "(1,191)           | -1191",
                "-                 | 0",
                "$ 12              | 12",
                "-$5.00            | -5.00",
                "1000              | 1000"
            })
    void a_number_is_read_by_value_whatever_its_style(String texto, String valor) {
        assertThat(Numero.lee(texto).orElseThrow().toPlainString()).isEqualTo(valor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "103,76",
                "1,2345",
                "12,34,567",
                "abc",
                "12 mdp",
                "#¡DIV/0!",
                "(5",
                "5)"
            })
    void a_malformed_number_is_not_guessed(String texto) {
        assertThat(Numero.lee(texto)).isEmpty();
    }
}
