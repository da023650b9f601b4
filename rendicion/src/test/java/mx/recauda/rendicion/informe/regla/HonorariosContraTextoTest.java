package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HonorariosContraTextoTest {

    private final HonorariosContraTexto regla = new HonorariosContraTexto();

    private static InformeDePrueba avance(String texto) {
        return InformeDePrueba.con(
                        "honorarios",
                        "unidad_responsable|presupuesto_ejercido|nivel",
                        "|1,500.50|total")
                .tabla(
                        "compromisos",
                        "codigo|compromiso|avance",
                        "OR.4|Restringir honorarios|" + texto);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Se ejercieron $1,500.50 de $2,000.00",
                "A mayo se ejercieron $1,400.00 de un presupuesto de $2,000.00",
                "Se contrató lo indispensable",
                "Se obtuvo un ahorro de $9,999.00"
            })
    void the_same_amount_or_none_is_right(String texto) {
        assertThat(avance(texto).revisa(regla)).isEmpty();
    }

    @Test
    void amounts_that_cannot_both_be_true_are_found() {
        assertThat(avance("Se ejercieron $1,000.00 de un presupuesto de $1,200.00").revisa(regla))
                .singleElement()
                .satisfies(h ->
                        assertThat(h.mensaje())
                                .contains("$1,500.50", "$1,000.00; $1,200.00", "OR.4"));
    }
}
