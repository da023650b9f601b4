package mx.recauda.rendicion.comision.regla;

import static mx.recauda.rendicion.comision.regla.ComisionDePrueba.comision;
import static mx.recauda.rendicion.comision.regla.ComisionDePrueba.revisa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.comision.CampoComision;

import org.junit.jupiter.api.Test;

class TextoAjenoEnComisionTest {

    private final TextoAjenoEnComision regla = new TextoAjenoEnComision();

    @Test
    void a_right_report_is_silent() {
        assertThat(revisa(regla, comision())).isEmpty();
    }

    @Test
    void an_error_value_is_found() {
        assertThat(revisa(regla, comision().con(CampoComision.OBJETO, "#¡REF!"))).hasSize(1);
    }
}
