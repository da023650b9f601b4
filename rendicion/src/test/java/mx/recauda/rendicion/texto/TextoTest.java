package mx.recauda.rendicion.texto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextoTest {

    @Test
    void a_cell_cut_by_a_page_break_is_joined_without_its_repeated_words() {
        assertThat(
                        Texto.une(
                                "4 Procedimiento para la recepción y",
                                "para la recepción y validación"))
                .isEqualTo("4 Procedimiento para la recepción y validación");
    }

    @Test
    void parts_that_repeat_nothing_are_joined_by_a_space() {
        assertThat(Texto.une("Primera parte", "segunda parte"))
                .isEqualTo("Primera parte segunda parte");
    }

    @Test
    void a_single_word_in_common_is_not_a_repetition() {
        assertThat(Texto.une("el pago de la", "la cuota")).isEqualTo("el pago de la la cuota");
    }

    @ParameterizedTest
    @CsvSource({
        "Actualización  de procesos, actualizacion de PROCESOS., true",
        "Actualizar procesos, Actualizar proceso, false",
    })
    void texts_are_compared_without_accents_case_or_punctuation(
            String uno, String otro, boolean iguales) {
        assertThat(Texto.equivale(uno, otro)).isEqualTo(iguales);
    }

    @Test
    void a_part_is_found_by_whole_words_only() {
        assertThat(Texto.contiene("Modificar los procedimientos", "los procedimientos")).isTrue();
        assertThat(Texto.contiene("Modificar los procedimientos", "los procedimiento")).isFalse();
    }
}
