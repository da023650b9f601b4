package mx.recauda.ley.dinero;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImporteTest {

    @ParameterizedTest
    @CsvSource({"450.5, 45050", "0, 0", "-12.30, -1230", "1e3, 100000", "' 7.07 ', 707"})
    void reads_pesos_exactly(String texto, long centavos) {
        assertThat(Importe.parse(texto).centavos()).isEqualTo(centavos);
    }

    @Test
    void refuses_a_third_decimal_instead_of_rounding_it() {
        assertThatIllegalArgumentException().isThrownBy(() -> Importe.parse("1.005"));
    }

    @Test
    void refuses_what_is_not_a_number() {
        assertThatIllegalArgumentException().isThrownBy(() -> Importe.parse("1,000.00"));
    }

    @Test
    void refuses_an_overflow_instead_of_wrapping() {
        Importe grande = Importe.deCentavos(Long.MAX_VALUE);
        assertThatThrownBy(() -> grande.mas(Importe.deCentavos(1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void prints_two_decimals_and_no_separators() {
        assertThat(Importe.deCentavos(123456700)).hasToString("1234567.00");
        assertThat(Importe.deCentavos(-5)).hasToString("-0.05");
    }

    @Test
    void adds_subtracts_negates_and_compares() {
        Importe dos = Importe.parse("2.00");
        Importe tres = Importe.parse("3.00");
        assertThat(dos.mas(tres)).hasToString("5.00");
        assertThat(dos.menos(tres)).hasToString("-1.00");
        assertThat(dos.negado()).hasToString("-2.00");
        assertThat(dos).isLessThan(tres);
        assertThat(dos.menos(dos).esCero()).isTrue();
        assertThat(dos.esCero()).isFalse();
    }
}
