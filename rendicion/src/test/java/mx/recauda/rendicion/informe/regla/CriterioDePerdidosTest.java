package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CriterioDePerdidosTest {

    private final CriterioDePerdidos regla = new CriterioDePerdidos();

    private static InformeDePrueba juicios() {
        return InformeDePrueba.con(
                "juicios",
                "grupo|resultado|mes|numero|cuantia|nivel",
                "perdidos|nulidad_lisa_y_llana|TOTAL|10|1000|total",
                "nulidad_para_efectos|nulidad_para_efectos|TOTAL|5|500|total");
    }

    @Test
    void criteria_that_call_lost_what_the_table_leaves_out_give_two_totals() {
        assertThat(
                        juicios()
                                .anexo(
                                        "juicios_texto",
                                        "{\"criterios\":{\"perdido\":[\"nulidad lisa y llana\",\"nulidad para efectos (de forma)\"]}}")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> {
                    assertThat(h.publicado()).isEqualTo("10 / $1,000");
                    assertThat(h.esperado()).isEqualTo("15 / $1,500");
                });
    }

    @Test
    void criteria_in_a_text_are_read_too() {
        assertThat(
                        juicios()
                                .texto(
                                        "juicios_criterios",
                                        "Juicios perdidos: los de nulidad lisa y llana y nulidad para efectos. Otros.")
                                .revisa(regla))
                .hasSize(1);
    }

    @Test
    void criteria_that_keep_it_apart_agree_with_the_table() {
        assertThat(
                        juicios()
                                .texto(
                                        "juicios_criterios",
                                        "Juicios perdidos: los de nulidad lisa y llana. La nulidad para efectos va aparte.")
                                .revisa(regla))
                .isEmpty();
        assertThat(juicios().revisa(regla)).isEmpty();
    }
}
