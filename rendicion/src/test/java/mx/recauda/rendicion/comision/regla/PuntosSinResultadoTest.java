package mx.recauda.rendicion.comision.regla;

import static mx.recauda.rendicion.comision.regla.ComisionDePrueba.comision;
import static mx.recauda.rendicion.comision.regla.ComisionDePrueba.punto;
import static mx.recauda.rendicion.comision.regla.ComisionDePrueba.revisa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.auditor.Hallazgo;

import org.junit.jupiter.api.Test;

class PuntosSinResultadoTest {

    private final PuntosSinResultado regla = new PuntosSinResultado();

    @Test
    void a_right_report_is_silent() {
        assertThat(revisa(regla, comision())).isEmpty();
    }

    @Test
    void a_point_that_no_result_names_is_found() {
        assertThat(
                        revisa(
                                regla,
                                comision()
                                        .conPuntos(
                                                punto("a", "Avance del padrón de obras."),
                                                punto("b", "Rotación de inspectores."))))
                .singleElement()
                .extracting(Hallazgo::mensaje)
                .asString()
                .endsWith("ninguno habla de b).");
    }
}
