package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RenglonRepetidoTest {

    private final RenglonRepetido regla = new RenglonRepetido();

    @Test
    void the_same_concept_at_two_cuts_is_not_a_repetition() {
        assertThat(
                        InformeDePrueba.con(
                                        "ingresos_excedentes",
                                        "concepto|periodo",
                                        "Otros|enero-mayo",
                                        "Otros|enero-junio")
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void a_repeated_code_is_found_with_both_lines() {
        assertThat(
                        InformeDePrueba.con(
                                        "compromisos",
                                        "codigo|avance",
                                        "AI.1|a",
                                        "AI.2|b",
                                        "AI.1|c")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.mensaje()).contains("líneas 2 y 4"));
    }

    @Test
    void a_listing_without_codes_has_no_key_to_repeat() {
        assertThat(InformeDePrueba.con("compromisos", "codigo|avance", "|a", "|b").revisa(regla))
                .isEmpty();
    }
}
