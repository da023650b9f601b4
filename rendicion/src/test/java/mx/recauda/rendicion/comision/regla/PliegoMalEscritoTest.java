package mx.recauda.rendicion.comision.regla;

import static mx.recauda.rendicion.comision.regla.ComisionDePrueba.comision;
import static mx.recauda.rendicion.comision.regla.ComisionDePrueba.revisa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.comision.CampoComision;

import org.junit.jupiter.api.Test;

class PliegoMalEscritoTest {

    private final PliegoMalEscrito regla = new PliegoMalEscrito();

    @Test
    void a_right_report_is_silent() {
        assertThat(revisa(regla, comision())).isEmpty();
    }

    @Test
    void letters_are_not_a_number() {
        assertThat(revisa(regla, comision().con(CampoComision.NUMERO_DE_PLIEGO, "A-77")))
                .hasSize(1);
    }
}
