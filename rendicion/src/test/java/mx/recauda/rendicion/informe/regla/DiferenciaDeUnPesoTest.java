package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiferenciaDeUnPesoTest {

    private final DiferenciaDeUnPeso regla = new DiferenciaDeUnPeso();

    private static final String COLUMNAS = "concepto|adecuacion_enero_mayo|adecuacion_enero_junio";

    @Test
    void the_same_amount_and_a_real_movement_are_right() {
        assertThat(
                        InformeDePrueba.con("adecuaciones", COLUMNAS, "X|500|500", "Y|500|620")
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void one_peso_is_found_once() {
        assertThat(
                        InformeDePrueba.con(
                                        "adecuaciones",
                                        COLUMNAS + "|modificado_enero_mayo|modificado_enero_junio",
                                        "X|-1500|-1501|500|499")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.publicado()).isEqualTo("-1,500 / -1,501"));
    }

    @Test
    void a_report_of_one_cut_has_nothing_to_compare() {
        assertThat(
                        InformeDePrueba.con(
                                        "adecuaciones", "concepto|adecuacion_enero_junio", "X|1")
                                .revisa(regla))
                .isEmpty();
    }
}
