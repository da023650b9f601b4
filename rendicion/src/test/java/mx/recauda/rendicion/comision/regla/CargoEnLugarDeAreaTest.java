package mx.recauda.rendicion.comision.regla;

import static mx.recauda.rendicion.comision.regla.ComisionDePrueba.comision;
import static mx.recauda.rendicion.comision.regla.ComisionDePrueba.revisa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.comision.CampoComision;

import org.junit.jupiter.api.Test;

class CargoEnLugarDeAreaTest {

    private final CargoEnLugarDeArea regla = new CargoEnLugarDeArea();

    @Test
    void a_right_report_is_silent() {
        assertThat(revisa(regla, comision())).isEmpty();
    }

    @Test
    void a_post_is_not_an_area() {
        assertThat(
                        revisa(
                                regla,
                                comision()
                                        .con(
                                                CampoComision.COORDINACION,
                                                "JEFE DE LA COORDINACIÓN DE OBRAS")))
                .extracting(Hallazgo::regla)
                .containsExactly("COM-001");
    }
}
