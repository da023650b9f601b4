package mx.recauda.rendicion.comision.regla;

import static mx.recauda.rendicion.comision.regla.ComisionDePrueba.comision;
import static mx.recauda.rendicion.comision.regla.ComisionDePrueba.revisa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.comision.CampoComision;

import org.junit.jupiter.api.Test;

class ProtestaAlteradaTest {

    private final ProtestaAlterada regla = new ProtestaAlterada();

    @Test
    void a_right_report_is_silent() {
        assertThat(revisa(regla, comision())).isEmpty();
    }

    @Test
    void another_wording_is_found() {
        assertThat(revisa(regla, comision().con(CampoComision.PROTESTA, "Declaro."))).hasSize(1);
    }

    @Test
    void an_unknown_form_is_not_judged() {
        assertThat(
                        revisa(
                                regla,
                                comision()
                                        .con(CampoComision.FORMATO, "0000")
                                        .con(CampoComision.PROTESTA, "Declaro.")))
                .isEmpty();
    }
}
