package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VariacionDelGastoProgramableTest {

    private final VariacionDelGastoProgramable regla = new VariacionDelGastoProgramable();

    private static final String COLUMNAS =
            "concepto|programado|ejercido|diferencia_absoluta|diferencia_relativa_pct";

    @Test
    void spent_minus_programmed_with_its_sign() {
        assertThat(
                        InformeDePrueba.con(
                                        "variacion_gasto", COLUMNAS, "Gasto|200.0|190.5|-9.5|-4.75")
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void a_lost_sign_is_found() {
        assertThat(
                        InformeDePrueba.con(
                                        "variacion_gasto", COLUMNAS, "Gasto|200.0|190.5|9.5|4.75")
                                .revisa(regla))
                .extracting("esperado")
                .containsExactly("-9.5", "-4.75");
    }

    @Test
    void a_blank_table_is_not_judged() {
        assertThat(InformeDePrueba.con("variacion_gasto", COLUMNAS, "Gasto||||").revisa(regla))
                .isEmpty();
    }
}
