package mx.recauda.rendicion.texto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaicesTest {

    @ParameterizedTest
    @CsvSource({
        "cobro, cobranza",
        "cumplir, cumplimiento",
        "cotizantes, cotización",
        "créditos, crédito"
    })
    void words_of_one_family_share_their_root(String una, String otra) {
        assertThat(Raices.de(una)).isEqualTo(Raices.de(otra));
    }

    @Test
    void words_that_carry_no_subject_are_left_out() {
        assertThat(Raices.de("para los que oportunamente con 12")).isEmpty();
    }
}
