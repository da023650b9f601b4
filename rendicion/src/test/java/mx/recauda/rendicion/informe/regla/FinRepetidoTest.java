package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FinRepetidoTest {

    private final FinRepetido regla = new FinRepetido();

    @Test
    void the_same_beneficiary_at_two_cuts_is_not_a_repetition() {
        assertThat(
                        InformeDePrueba.con(
                                        "donativos",
                                        "beneficiario|periodo|fin_especifico",
                                        "Uno|enero-mayo|Becas",
                                        "Uno|enero-junio|Becas",
                                        "Dos|enero-junio|Congreso anual",
                                        "TOTAL|enero-junio|")
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void a_purpose_shared_by_two_is_found_whatever_its_accents() {
        assertThat(
                        InformeDePrueba.con(
                                        "donativos",
                                        "beneficiario|fin_especifico",
                                        "Uno|Apoyar actividades científicas.",
                                        "Dos|apoyar actividades cientificas")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.mensaje()).contains("Uno; Dos"));
    }
}
