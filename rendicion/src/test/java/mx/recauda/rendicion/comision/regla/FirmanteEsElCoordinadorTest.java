package mx.recauda.rendicion.comision.regla;

import static mx.recauda.rendicion.comision.regla.ComisionDePrueba.comision;
import static mx.recauda.rendicion.comision.regla.ComisionDePrueba.revisa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.comision.CampoComision;

import org.junit.jupiter.api.Test;

class FirmanteEsElCoordinadorTest {

    private final FirmanteEsElCoordinador regla = new FirmanteEsElCoordinador();

    @Test
    void a_right_report_is_silent() {
        assertThat(revisa(regla, comision())).isEmpty();
    }

    @Test
    void who_reports_to_himself_is_found() {
        assertThat(revisa(regla, comision().con(CampoComision.COMISIONADO, "Ana Pérez")))
                .hasSize(1);
    }
}
