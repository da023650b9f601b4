package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SumaDeJuiciosTest {

    private static final String COLUMNAS = "grupo|resultado|mes|numero|cuantia|nivel";

    private final SumaDeJuicios regla = new SumaDeJuicios();

    @Test
    void months_make_the_result_and_results_make_the_group() {
        assertThat(
                        InformeDePrueba.con(
                                        "juicios",
                                        COLUMNAS,
                                        "ganados|validez|abril|1|10.50|mes",
                                        "ganados|validez|mayo|2|20.25|mes",
                                        "ganados|validez|SUBTOTAL|3|30.75|total",
                                        "ganados|sobreseimiento|abril|4|1|mes",
                                        "ganados|sobreseimiento|SUBTOTAL|4|1|total",
                                        "ganados|total|TOTAL|7|31.75|total")
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void number_and_amount_are_told_apart() {
        assertThat(
                        InformeDePrueba.con(
                                        "juicios",
                                        COLUMNAS,
                                        "perdidos|nulidad|abril|5|100|mes",
                                        "perdidos|nulidad|mayo|5|100|mes",
                                        "perdidos|nulidad|TOTAL|11|200|total")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> {
                    assertThat(h.mensaje()).contains("número");
                    assertThat(h.esperado()).isEqualTo("10");
                });
    }

    @Test
    void a_wrong_total_of_the_group_is_found_even_when_its_results_add_up() {
        assertThat(
                        InformeDePrueba.con(
                                        "juicios",
                                        COLUMNAS,
                                        "ganados|validez|abril|1|10|mes",
                                        "ganados|validez|SUBTOTAL|1|10|total",
                                        "ganados|total|TOTAL|1|11|total")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.ubicacion()).isEqualTo("total"));
    }
}
