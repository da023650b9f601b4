package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MesFueraDelTrimestreTest {

    private final MesFueraDelTrimestre regla = new MesFueraDelTrimestre();

    @Test
    void the_three_months_of_the_quarter_are_right() {
        assertThat(
                        InformeDePrueba.con(
                                        "juicios",
                                        "grupo|resultado|mes",
                                        "perdidos|nulidad|abril",
                                        "perdidos|nulidad|mayo",
                                        "perdidos|nulidad|junio",
                                        "perdidos|nulidad|TOTAL TRIMESTRAL")
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void a_month_of_another_quarter_and_the_one_it_replaced_are_found() {
        assertThat(
                        InformeDePrueba.con(
                                        "juicios",
                                        "grupo|resultado|mes",
                                        "perdidos|nulidad|marzo",
                                        "perdidos|nulidad|mayo",
                                        "perdidos|nulidad|junio")
                                .revisa(regla))
                .extracting("ubicacion")
                .containsExactly("nulidad, marzo", "nulidad, abril");
    }
}
