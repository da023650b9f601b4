package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AprobadoMasAdecuacionTest {

    private final AprobadoMasAdecuacion regla = new AprobadoMasAdecuacion();

    @Test
    void approved_plus_change_is_modified_in_a_report_of_one_cut() {
        assertThat(
                        InformeDePrueba.con(
                                        "adecuaciones",
                                        "concepto|aprobado_anual|adecuacion_enero_junio|modificado_enero_junio",
                                        "Servicios|1000.0|-60.0|940.0")
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void the_cut_that_does_not_add_up_is_named() {
        assertThat(
                        InformeDePrueba.con(
                                        "adecuaciones",
                                        "concepto|aprobado_anual|adecuacion_enero_abril|adecuacion_enero_junio|modificado_enero_abril|modificado_enero_junio",
                                        "Servicios|1000|50|60|1050|1600")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> {
                    assertThat(h.ubicacion()).isEqualTo("Servicios enero_junio");
                    assertThat(h.esperado()).isEqualTo("1060");
                });
    }

    @Test
    void cuts_may_stand_in_rows() {
        assertThat(
                        InformeDePrueba.con(
                                        "adecuaciones",
                                        "concepto|periodo|aprobado_anual|adecuacion|modificado",
                                        "Servicios|enero-mayo|1000|50|1050",
                                        "Servicios|enero-junio|1000|60|1059")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.ubicacion()).isEqualTo("Servicios enero_junio"));
    }

    @Test
    void a_blank_cell_is_not_judged() {
        assertThat(
                        InformeDePrueba.con(
                                        "adecuaciones",
                                        "concepto|aprobado_anual|adecuacion_enero_junio|modificado_enero_junio",
                                        "Servicios||60|1060")
                                .revisa(regla))
                .isEmpty();
    }
}
