package mx.recauda.rendicion.comision.regla;

import static mx.recauda.rendicion.comision.regla.ComisionDePrueba.comision;
import static mx.recauda.rendicion.comision.regla.ComisionDePrueba.revisa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.comision.CampoComision;

import org.junit.jupiter.api.Test;

class InformeElMismoDiaEnOtroLugarTest {

    private final InformeElMismoDiaEnOtroLugar regla = new InformeElMismoDiaEnOtroLugar();

    @Test
    void a_right_report_is_silent() {
        assertThat(revisa(regla, comision())).isEmpty();
    }

    @Test
    void one_day_reported_that_day_elsewhere_is_found() {
        assertThat(
                        revisa(
                                regla,
                                comision()
                                        .con(CampoComision.DEL, "2022-05-20")
                                        .con(CampoComision.AL, "2022-05-20")))
                .extracting(Hallazgo::regla)
                .containsExactly("COM-005");
    }

    @Test
    void one_day_reported_that_day_in_place_is_silent() {
        assertThat(
                        revisa(
                                regla,
                                comision()
                                        .con(CampoComision.DEL, "2022-05-20")
                                        .con(CampoComision.AL, "2022-05-20")
                                        .con(CampoComision.LUGAR_DEL_INFORME, "Tepic")))
                .isEmpty();
    }
}
