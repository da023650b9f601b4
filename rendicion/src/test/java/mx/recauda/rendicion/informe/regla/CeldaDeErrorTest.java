package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CeldaDeErrorTest {

    private final CeldaDeError regla = new CeldaDeError();

    @Test
    void an_error_in_any_table_is_found_under_its_section() {
        assertThat(
                        InformeDePrueba.con(
                                        "adecuaciones", "concepto|variacion_pct_publicada", "X|6.0")
                                .tabla(
                                        "adecuaciones_celdas_error",
                                        "renglon|celdas",
                                        "INGRESOS|0.0 #¡DIV/0!")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> {
                    assertThat(h.seccion()).isEqualTo("adecuaciones");
                    assertThat(h.ubicacion()).contains("INGRESOS");
                    assertThat(h.mensaje()).contains("#¡DIV/0!");
                });
    }

    @Test
    void an_error_inside_a_text_is_found() {
        assertThat(
                        InformeDePrueba.informe()
                                .texto("cumplimiento", "Fueron #REF! casos")
                                .revisa(regla))
                .hasSize(1);
    }

    @Test
    void a_number_sign_is_not_an_error() {
        assertThat(
                        InformeDePrueba.con(
                                        "compromisos",
                                        "codigo|avance",
                                        "AI.1|Ticket # 45 y #NumeralIA")
                                .revisa(regla))
                .isEmpty();
    }
}
