package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FechaPosteriorTest {

    private final FechaPosterior regla = new FechaPosterior();

    private static InformeDePrueba con(String avance) {
        return InformeDePrueba.con("compromisos", "codigo|avance", "AI.1|" + avance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "El sistema estuvo abierto hasta el 5 de diciembre de 2017.",
                "Se publicó el 1 de julio de 2017.",
                "El acta fue firmada el 15/08/2017"
            })
    void a_past_verb_with_a_date_after_the_close_is_found(String avance) {
        assertThat(con(avance).revisa(regla)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Se publicó el 30 de junio de 2017.",
                "Se publicará el 1 de julio de 2017.",
                "La entrega se programó para el 1 de julio de 2017.",
                "Vence el 1 de julio de 2018."
            })
    void a_date_within_the_period_and_a_plan_are_right(String avance) {
        assertThat(con(avance).revisa(regla)).isEmpty();
    }
}
