package mx.recauda.rendicion.comision.regla;

import static mx.recauda.rendicion.comision.regla.ComisionDePrueba.comision;
import static mx.recauda.rendicion.comision.regla.ComisionDePrueba.revisa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.comision.CampoComision;

import org.junit.jupiter.api.Test;

class CampoObligatorioVacioTest {

    private final CampoObligatorioVacio regla = new CampoObligatorioVacio();

    @Test
    void a_right_report_is_silent() {
        assertThat(revisa(regla, comision())).isEmpty();
    }

    @Test
    void a_blank_field_is_found_by_its_label() {
        assertThat(revisa(regla, comision().con(CampoComision.OBJETO, "")))
                .extracting(Hallazgo::mensaje)
                .containsExactly("Falta «Objeto de la comisión».");
    }
}
