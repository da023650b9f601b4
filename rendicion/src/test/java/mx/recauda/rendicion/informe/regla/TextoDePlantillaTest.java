package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

class TextoDePlantillaTest {

    private final TextoDePlantilla regla = new TextoDePlantilla();

    @Test
    void an_instruction_in_a_note_of_a_section_is_found() {
        assertThat(
                        InformeDePrueba.informe()
                                .seccion(
                                        "honorarios",
                                        Map.of(),
                                        "Se deberá indicar el origen de los recursos")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.seccion()).isEqualTo("honorarios"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Describa brevemente los avances",
                "Total de [importe] pesos",
                "XXXX",
                "Por capturar"
            })
    void an_instruction_in_a_cell_is_found(String texto) {
        assertThat(
                        InformeDePrueba.con("compromisos", "codigo|avance", "AI.1|" + texto)
                                .revisa(regla))
                .hasSize(1);
    }

    @Test
    void obligations_told_by_the_text_and_the_wording_of_commitments_are_not_instructions() {
        assertThat(
                        InformeDePrueba.con(
                                        "compromisos",
                                        "codigo|compromiso|avance",
                                        "AI.1|Indique el área|El diagnóstico deberá entregarlo el INDAABIN a la SFP")
                                .texto("instruccion_archivo", "Describa brevemente los avances")
                                .revisa(regla))
                .isEmpty();
    }
}
