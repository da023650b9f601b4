package mx.recauda.rendicion.informe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;

class NumeroPublicadoTest {

    @ParameterizedTest(name = "«{0}» = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "9,228,565,126 | 9228565126",
                "$126’985,227 | 126985227",
                "$126'985,227 | 126985227",
                "$251,364,405.12 | 251364405.12",
                "424343019112.15 | 424343019112.15",
                "100.0% | 100.0",
                "- | 0",
                "-3.5 | -3.5",
                "(1,200.00) | -1200.00",
                "0.0 | 0.0"
            })
    void reads_the_styles_of_the_published_forms(String texto, String numero) {
        assertThat(NumeroPublicado.lee(texto))
                .isEqualTo(new NumeroPublicado.Valor(new BigDecimal(numero)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#¡DIV/0!", "#DIV/0!", "#¡REF!", "#N/A", "#¿NOMBRE?", "#VALUE!", "####"})
    void knows_the_errors_of_spreadsheets(String texto) {
        assertThat(NumeroPublicado.lee(texto)).isInstanceOf(NumeroPublicado.CeldaDeError.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"103,76", "1,23,456", "12.5.1", "n/d", "1O0", "--"})
    void does_not_guess_a_number_that_is_not_written_as_one(String texto) {
        assertThat(NumeroPublicado.lee(texto)).isInstanceOf(NumeroPublicado.Malformado.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00a0", "$"})
    void blank_is_not_reported_and_not_zero(String texto) {
        assertThat(NumeroPublicado.lee(texto)).isInstanceOf(NumeroPublicado.Vacio.class);
    }
}
