package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplicacionContraDeltaTest {

    private final ExplicacionContraDelta regla = new ExplicacionContraDelta();

    private static InformeDePrueba con(String explicacion) {
        return InformeDePrueba.con(
                "adecuaciones",
                "concepto|adecuacion_enero_mayo|adecuacion_enero_junio|explicacion",
                "Inversión|299658718|-1167786770|" + explicacion);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Decremento neto de 1,467 mdp entre cortes",
                "Reducción de 1,168 mdp",
                "Reducción de 1,167.8 mdp",
                "Por reordenamiento",
                "Suma de 100 mdp y 200 mdp"
            })
    void an_amount_that_is_a_change_of_the_row_is_right(String explicacion) {
        assertThat(con(explicacion).revisa(regla)).isEmpty();
    }

    @Test
    void a_net_amount_that_rounds_to_another_number_is_found() {
        assertThat(con("Incremento de 154 mdp y un decremento neto de 1,468 mdp").revisa(regla))
                .singleElement()
                .satisfies(h -> {
                    assertThat(h.publicado()).isEqualTo("1,468 mdp");
                    assertThat(h.esperado()).isEqualTo("1,467.4 mdp");
                });
    }
}
