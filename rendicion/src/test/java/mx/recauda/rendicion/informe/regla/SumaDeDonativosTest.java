package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SumaDeDonativosTest {

    private final SumaDeDonativos regla = new SumaDeDonativos();

    @Test
    void a_single_amount_without_cuts_adds_up() {
        assertThat(
                        InformeDePrueba.con(
                                        "donativos",
                                        "beneficiario|monto",
                                        "Uno|10.50",
                                        "Dos|20.00",
                                        "TOTAL|30.50")
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void the_cut_and_the_column_that_do_not_add_up_are_named() {
        assertThat(
                        InformeDePrueba.con(
                                        "donativos",
                                        "beneficiario|periodo|monto_total|recursos_propios",
                                        "Uno|enero-mayo|10|10",
                                        "Uno|enero-junio|10|10",
                                        "TOTAL|enero-mayo|10|10",
                                        "TOTAL|enero-junio|12|11")
                                .revisa(regla))
                .extracting("ubicacion")
                .containsExactly("enero-junio", "enero-junio recursos_propios");
    }
}
