package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtroTrimestreTest {

    private final OtroTrimestre regla = new OtroTrimestre();

    private static InformeDePrueba con(String avance) {
        return InformeDePrueba.con("compromisos", "codigo|avance", "AI.1|" + avance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sin avances a reportar para el primer trimestre",
                "Se reporta en el tercer trimestre una mejora",
                "En el cuarto trimestre se concluyó el plan"
            })
    void another_quarter_told_as_this_one_is_found(String avance) {
        assertThat(con(avance).revisa(regla)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Se reporta para el segundo trimestre",
                "Durante el primer trimestre se revisó el catálogo",
                "En el cuarto trimestre se concluirá el plan",
                "Los avances del cuarto trimestre de 2016 siguen vigentes"
            })
    void this_quarter_earlier_facts_and_plans_are_right(String avance) {
        assertThat(con(avance).revisa(regla)).isEmpty();
    }
}
