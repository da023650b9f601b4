package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartidaDeCincoDigitosTest {

    private final PartidaDeCincoDigitos regla = new PartidaDeCincoDigitos();

    @Test
    void five_digits_and_blank_totals_are_right() {
        assertThat(
                        InformeDePrueba.con(
                                        "donativos", "partida|beneficiario", "48101|Uno", "|TOTAL")
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void an_internal_account_is_found_once_with_all_its_cells() {
        assertThat(
                        InformeDePrueba.con(
                                        "donativos",
                                        "partida|beneficiario",
                                        "4810199|Uno",
                                        "4810199|Dos")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.celdas()).hasSize(2));
    }
}
