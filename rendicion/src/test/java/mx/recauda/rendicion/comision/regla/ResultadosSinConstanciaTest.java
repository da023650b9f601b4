package mx.recauda.rendicion.comision.regla;

import static mx.recauda.rendicion.comision.regla.ComisionDePrueba.comision;
import static mx.recauda.rendicion.comision.regla.ComisionDePrueba.revisa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.comision.Inciso;

import org.junit.jupiter.api.Test;

import java.util.Map;

class ResultadosSinConstanciaTest {

    private final ResultadosSinConstancia regla = new ResultadosSinConstancia();

    @Test
    void a_right_report_is_silent() {
        assertThat(revisa(regla, comision())).isEmpty();
    }

    @Test
    void a_task_without_who_and_when_is_found() {
        assertThat(
                        revisa(
                                regla,
                                comision()
                                        .conResultados(
                                                new Inciso(
                                                        "a", "Intensificar el cobro.", Map.of()))))
                .extracting(Hallazgo::regla)
                .containsExactly("COM-002");
    }

    @Test
    void a_task_with_who_and_when_is_an_agreement() {
        assertThat(
                        revisa(
                                regla,
                                comision()
                                        .conResultados(
                                                new Inciso(
                                                        "a",
                                                        "Intensificar el cobro.",
                                                        Map.of(
                                                                "responsable",
                                                                "Cobranza",
                                                                "fecha",
                                                                "2022-06-30")))))
                .isEmpty();
    }
}
