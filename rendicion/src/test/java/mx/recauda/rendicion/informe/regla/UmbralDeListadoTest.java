package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UmbralDeListadoTest {

    private final UmbralDeListado regla = new UmbralDeListado();

    private static final String DOS_CORTES =
            "concepto|aprobado_anual|modificado_enero_mayo|modificado_enero_junio";

    @Test
    void a_change_above_the_threshold_at_the_close_is_listed_rightly() {
        assertThat(
                        InformeDePrueba.con(
                                        "adecuaciones",
                                        DOS_CORTES,
                                        "X|1000|1000|1050.1",
                                        "Y|1000|1000|949")
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void exactly_the_threshold_does_not_exceed_it() {
        assertThat(
                        InformeDePrueba.con("adecuaciones", DOS_CORTES, "X|1000|1000|1050")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.mensaje()).contains("ningún corte"));
    }

    @Test
    void the_earlier_cut_that_exceeded_it_is_named() {
        assertThat(InformeDePrueba.con("adecuaciones", DOS_CORTES, "X|1000|940|970").revisa(regla))
                .singleElement()
                .satisfies(h -> {
                    assertThat(h.publicado()).isEqualTo("-3.0");
                    assertThat(h.esperado()).contains("enero-mayo (-6.0 %)");
                });
    }

    @Test
    void with_nothing_approved_there_is_no_percentage_to_judge() {
        assertThat(InformeDePrueba.con("adecuaciones", DOS_CORTES, "X|0|10|10").revisa(regla))
                .isEmpty();
    }
}
