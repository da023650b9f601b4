package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodigoFueraDeTemaTest {

    private final CodigoFueraDeTema regla = new CodigoFueraDeTema();

    @Test
    void codes_of_their_theme_are_right() {
        assertThat(
                        InformeDePrueba.con(
                                        "compromisos",
                                        "tema|codigo",
                                        "Archivos|AR.1",
                                        "Presupuesto basado en resultados|PbR.12")
                                .tabla(
                                        "indicadores",
                                        "tema|codigo",
                                        "Inversión e Infraestructura|IIeI.2")
                                .revisa(regla))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OR.1", "AR-1", "AR", "AR.x"})
    void a_code_of_another_theme_or_of_another_shape_is_found(String codigo) {
        assertThat(
                        InformeDePrueba.con("compromisos", "tema|codigo", "Archivos|" + codigo)
                                .revisa(regla))
                .hasSize(1);
    }

    @Test
    void an_unknown_theme_is_only_judged_in_a_year_with_its_own_form() {
        InformeDePrueba otro = InformeDePrueba.con("compromisos", "tema|codigo", "Astronomía|AS.1");

        assertThat(otro.revisa(regla)).isEmpty();
        assertThat(otro.en(2014, 4).revisa(regla)).hasSize(1);
    }
}
