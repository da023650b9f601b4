package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndicadorFueraDeRangoTest {

    private final IndicadorFueraDeRango regla = new IndicadorFueraDeRango();

    @Test
    void a_part_as_large_as_the_whole_is_right() {
        assertThat(
                        InformeDePrueba.con("indicadores", "codigo|a|b", "IAR.1|5|5", "IOR.3|9|5")
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void a_part_larger_than_the_whole_is_found() {
        assertThat(InformeDePrueba.con("indicadores", "codigo|a|b", "IAR.1|6|5").revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.ubicacion()).isEqualTo("IAR.1"));
    }
}
