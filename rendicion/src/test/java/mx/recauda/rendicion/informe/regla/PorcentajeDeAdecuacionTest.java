package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PorcentajeDeAdecuacionTest {

    private static final String COLUMNAS =
            "concepto|aprobado_anual|adecuacion_enero_junio|modificado_enero_junio|variacion_pct_publicada";

    private final PorcentajeDeAdecuacion regla = new PorcentajeDeAdecuacion();

    @ParameterizedTest(name = "approved {0}, modified {1}, published «{2}»")
    @CsvSource({"1000,940,-6.0", "1000,1062.5,6.3", "1000,1062.5,6.3%", "0,50,''", "0,50,-"})
    void accepts_the_rounded_value_and_the_blank_that_is_undefined(
            String aprobado, String modificado, String publicado) {
        assertThat(
                        InformeDePrueba.con(
                                        "adecuaciones",
                                        COLUMNAS,
                                        "X|" + aprobado + "|1|" + modificado + "|" + publicado)
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void another_value_is_found() {
        assertThat(
                        InformeDePrueba.con("adecuaciones", COLUMNAS, "X|1000|60|1060|5.9")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> {
                    assertThat(h.publicado()).isEqualTo("5.9");
                    assertThat(h.esperado()).isEqualTo("6.0");
                });
    }

    @Test
    void a_number_where_nothing_was_approved_is_found() {
        assertThat(InformeDePrueba.con("adecuaciones", COLUMNAS, "X|0.0|60|60|100.0").revisa(regla))
                .singleElement()
                .satisfies(h -> {
                    assertThat(h.esperado()).isEqualTo("indefinido");
                    assertThat(h.mensaje()).contains("divide entre cero");
                });
    }

    @Test
    void a_missing_value_that_can_be_calculated_is_found() {
        assertThat(InformeDePrueba.con("adecuaciones", COLUMNAS, "X|1000|60|1060|").revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.esperado()).isEqualTo("6.0"));
    }
}
