package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HuecoEnLaSerieTest {

    private final HuecoEnLaSerie regla = new HuecoEnLaSerie();

    @Test
    void consecutive_codes_in_any_order_and_a_single_code_are_right() {
        assertThat(
                        InformeDePrueba.con("indicadores", "codigo", "IMR.2", "IMR.1", "IIeI.2", "")
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void each_missing_code_is_named() {
        assertThat(InformeDePrueba.con("indicadores", "codigo", "IMR.1", "IMR.4").revisa(regla))
                .extracting("ubicacion")
                .containsExactly("IMR.2", "IMR.3");
    }
}
