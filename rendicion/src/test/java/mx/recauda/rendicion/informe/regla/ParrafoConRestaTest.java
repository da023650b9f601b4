package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParrafoConRestaTest {

    private final ParrafoConResta regla = new ParrafoConResta();

    private static InformeDePrueba con(String ahorro) {
        return InformeDePrueba.con(
                "compromisos",
                "codigo|avance",
                "OR.4|Un ahorro de $"
                        + ahorro
                        + ": gasto de $127,443,018.41 y presupuesto de $137,287,228.00");
    }

    @Test
    void the_exact_difference_is_right() {
        assertThat(con("9,844,209.59").revisa(regla)).isEmpty();
    }

    @Test
    void a_difference_with_a_wrong_digit_is_found() {
        assertThat(con("9,844,209.95").revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.esperado()).isEqualTo("9,844,209.59"));
    }

    @Test
    void amounts_that_are_not_a_subtraction_are_not_judged() {
        assertThat(con("50,000,000.00").revisa(regla)).isEmpty();
    }
}
