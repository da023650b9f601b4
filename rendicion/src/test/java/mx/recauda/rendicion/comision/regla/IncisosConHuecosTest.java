package mx.recauda.rendicion.comision.regla;

import static mx.recauda.rendicion.comision.regla.ComisionDePrueba.comision;
import static mx.recauda.rendicion.comision.regla.ComisionDePrueba.punto;
import static mx.recauda.rendicion.comision.regla.ComisionDePrueba.revisa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.auditor.Hallazgo;

import org.junit.jupiter.api.Test;

class IncisosConHuecosTest {

    private final IncisosConHuecos regla = new IncisosConHuecos();

    @Test
    void a_right_report_is_silent() {
        assertThat(revisa(regla, comision())).isEmpty();
    }

    @Test
    void a_letter_that_is_skipped_is_found() {
        assertThat(
                        revisa(
                                regla,
                                comision()
                                        .conPuntos(punto("a", "Avance."), punto("c", "Cobranza."))))
                .singleElement()
                .extracting(Hallazgo::esperado)
                .isEqualTo("b");
    }
}
