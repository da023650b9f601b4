package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PosibleErrataTest {

    private final PosibleErrata regla = new PosibleErrata();

    private static InformeDePrueba con(String avance) {
        return InformeDePrueba.con(
                "compromisos",
                "codigo|avance",
                "AI.1|Los procesos y las cuales; procesos, cuales, transparencia, transparencia",
                "AI.2|" + avance);
    }

    @Test
    void swapped_letters_and_impossible_groups_are_found() {
        assertThat(con("Cinco ptocesos para la trasnparencia").revisa(regla))
                .extracting("publicado")
                .containsExactly("ptocesos", "trasnparencia");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "El proceso y el recurso",
                "Los progresos",
                "procedes",
                "https://procesos.mx/porcesos"
            })
    void other_words_are_right(String avance) {
        assertThat(con(avance).revisa(regla)).isEmpty();
    }
}
