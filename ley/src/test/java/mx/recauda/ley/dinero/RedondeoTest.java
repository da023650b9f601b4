package mx.recauda.ley.dinero;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;

class RedondeoTest {

    @ParameterizedTest
    @CsvSource({
        "0, 10, 0",
        "4, 10, 0",
        "5, 10, 1",
        "14, 10, 1",
        "15, 10, 2",
        "-4, 10, 0",
        "-5, 10, -1",
        "-15, 10, -2",
        "1, 3, 0",
        "2, 3, 1",
        "9223372036854775807, 1, 9223372036854775807",
        "9223372036854775807, 2, 4611686018427387904"
    })
    void a_half_moves_away_from_zero(long numerador, long divisor, long esperado) {
        assertThat(Redondeo.mitadArriba(numerador, divisor)).isEqualTo(esperado);
    }

    @ParameterizedTest
    @CsvSource({
        "4999999, 0",
        "5000000, 1",
        "14999999, 1",
        "15000000, 2",
        "0, 0",
        "4611686018427387904, 461168601843"
    })
    void an_exact_amount_becomes_centavos_half_up(long exacto, long centavos) {
        assertThat(Redondeo.aCentavos(exacto)).isEqualTo(centavos);
    }

    @Test
    void products_agree_with_decimal_arithmetic_whatever_their_size() {
        Random azar = new Random(20260101);
        for (int i = 0; i < 20_000; i++) {
            long a = azar.nextLong() >> azar.nextInt(63);
            long b = azar.nextLong(1L << 40) - (1L << 39);
            long divisor = (b == 0 ? 7 : Math.abs(b)) + azar.nextInt(5);
            BigDecimal exacto = BigDecimal.valueOf(a).multiply(BigDecimal.valueOf(b));
            BigDecimal d = BigDecimal.valueOf(divisor);
            assertThat(Redondeo.productoMitadArriba(a, b, divisor))
                    .as("%d × %d / %d", a, b, divisor)
                    .isEqualTo(exacto.divide(d, 0, RoundingMode.HALF_UP).longValueExact());
            assertThat(Redondeo.productoTruncado(a, b, divisor))
                    .as("%d × %d / %d", a, b, divisor)
                    .isEqualTo(exacto.divide(d, 0, RoundingMode.DOWN).longValueExact());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, 3, 6, 4611686018427387904",
        "-9223372036854775807, 3, 6, -4611686018427387904",
        "9223372036854775807, 4, 9223372036854775807, 4",
        "4611686018427387903, 4, 8, 2305843009213693952"
    })
    void a_tie_beyond_64_bits_still_moves_away_from_zero(
            long a, long b, long divisor, long esperado) {
        assertThat(Redondeo.productoMitadArriba(a, b, divisor)).isEqualTo(esperado);
    }

    @Test
    void a_result_that_does_not_fit_is_refused() {
        assertThatThrownBy(() -> Redondeo.productoMitadArriba(Long.MAX_VALUE, 10, 1))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Redondeo.productoTruncado(Long.MAX_VALUE, 10, 1))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void the_divisor_is_positive() {
        assertThatThrownBy(() -> Redondeo.mitadArriba(1, 0))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("positive");
        assertThatThrownBy(() -> Redondeo.productoMitadArriba(1, 1, -1))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("positive");
        assertThatThrownBy(() -> Redondeo.productoMitadArriba(Long.MAX_VALUE, 4, -1))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("positive");
        assertThatThrownBy(() -> Redondeo.productoTruncado(1, 1, 0))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("positive");
    }
}
