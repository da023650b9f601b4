package mx.recauda.rendicion.indicador;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.Map;

class AritmeticaTest {

    private static final Map<String, BigDecimal> NOMBRES =
            Map.of("a", new BigDecimal("2"), "tasa_1", new BigDecimal("0.5"));

    @ParameterizedTest
    @CsvSource({
        "1 + 2 * 3, 7",
        "(1 + 2) * 3, 9",
        "10 - 4 - 3, 3",
        "12 / 4 / 3, 1",
        "-a * -3, 6",
        "a * (1 + tasa_1), 3.0",
        "0.1 + 0.2, 0.3"
    })
    void steps_follow_the_usual_order_and_are_exact(String expresion, String valor) {
        assertThat(Aritmetica.evalua(expresion, NOMBRES).orElseThrow()).isEqualByComparingTo(valor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 +", "(1", "1)", "b", "1 2", "1.2.3", "a / 0", "1 % 2"})
    void what_cannot_be_evaluated_gives_nothing(String expresion) {
        assertThat(Aritmetica.evalua(expresion, NOMBRES)).isEmpty();
    }
}
