package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MilesMalFormadosTest {

    private final MilesMalFormados regla = new MilesMalFormados();

    private static InformeDePrueba avance(String texto) {
        return InformeDePrueba.con("compromisos", "codigo|avance", "AI.1|" + texto);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "un total de 103,76 plazas",
                "pagó 1,23,456 pesos",
                "suman 12,3456.",
                "$9,84,209.59"
            })
    void a_group_that_is_not_of_three_digits_is_found(String texto) {
        assertThat(avance(texto).revisa(regla)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$ 127,443,018.41, respecto",
                "los artículos 20,21 y 22",
                "días 3,4,5 de mayo",
                "3,610 médicos,5 más",
                "IMSS-01,006",
                "1, 2 y 3"
            })
    void well_formed_numbers_and_lists_are_right(String texto) {
        assertThat(avance(texto).revisa(regla)).isEmpty();
    }
}
