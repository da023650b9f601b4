package mx.recauda.rendicion.comision.regla;

import static mx.recauda.rendicion.comision.regla.ComisionDePrueba.comision;
import static mx.recauda.rendicion.comision.regla.ComisionDePrueba.revisa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.comision.CampoComision;

import org.junit.jupiter.api.Test;

class FechasFueraDeOrdenTest {

    private final FechasFueraDeOrden regla = new FechasFueraDeOrden();

    @Test
    void a_right_report_is_silent() {
        assertThat(revisa(regla, comision())).isEmpty();
    }

    @Test
    void an_end_before_the_start_is_found() {
        assertThat(revisa(regla, comision().con(CampoComision.AL, "2022-05-15"))).hasSize(1);
    }

    @Test
    void a_day_that_does_not_exist_is_found() {
        assertThat(revisa(regla, comision().con(CampoComision.DEL, "2022-02-30"))).hasSize(1);
    }
}
