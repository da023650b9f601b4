package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesgloseDelNetoTest {

    private final DesgloseDelNeto regla = new DesgloseDelNeto();

    private static InformeDePrueba con(String explicacion) {
        return InformeDePrueba.con(
                "adecuaciones", "concepto|explicacion", "Servicios|" + explicacion);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Disminución neta de 90 mdp por traspasos de 99 mdp a Conservación e incrementos de 6 mdp y 3 mdp.",
                "Disminución neta de 90 mdp.",
                "Aumento de 7 mdp y 9 mdp."
            })
    void a_breakdown_that_adds_up_or_is_not_given_is_right(String explicacion) {
        assertThat(con(explicacion).revisa(regla)).isEmpty();
    }

    @Test
    void a_breakdown_that_does_not_add_up_is_found() {
        assertThat(
                        con("Disminución neta de 91 mdp por traspasos de 99 mdp a Conservación e incrementos de 6 mdp y 3 mdp.")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.esperado()).isEqualTo("90 mdp"));
    }
}
