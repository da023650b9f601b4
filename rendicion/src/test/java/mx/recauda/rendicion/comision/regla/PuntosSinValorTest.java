package mx.recauda.rendicion.comision.regla;

import static mx.recauda.rendicion.comision.regla.ComisionDePrueba.comision;
import static mx.recauda.rendicion.comision.regla.ComisionDePrueba.revisa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.comision.Inciso;

import org.junit.jupiter.api.Test;

import java.util.Map;

class PuntosSinValorTest {

    private final PuntosSinValor regla = new PuntosSinValor();

    @Test
    void a_right_report_is_silent() {
        assertThat(revisa(regla, comision())).isEmpty();
    }

    @Test
    void a_point_without_value_is_found_by_its_letter() {
        assertThat(
                        revisa(
                                regla,
                                comision()
                                        .conPuntos(
                                                new Inciso("a", "Avance del padrón.", Map.of()))))
                .singleElement()
                .extracting(Hallazgo::mensaje)
                .asString()
                .contains("a)");
    }
}
