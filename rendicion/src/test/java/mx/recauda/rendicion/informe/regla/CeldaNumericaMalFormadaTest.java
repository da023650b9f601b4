package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CeldaNumericaMalFormadaTest {

    private final CeldaNumericaMalFormada regla = new CeldaNumericaMalFormada();

    @Test
    void a_group_of_thousands_with_two_digits_is_found() {
        assertThat(
                        InformeDePrueba.con(
                                        "honorarios",
                                        "unidad_responsable|presupuesto_ejercido",
                                        "AAA|103,76")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.mensaje()).contains("103,76"));
    }

    @Test
    void numbers_blanks_and_dashes_are_right() {
        assertThat(
                        InformeDePrueba.con(
                                        "honorarios",
                                        "unidad_responsable|presupuesto_ejercido",
                                        "AAA|$1,234.50",
                                        "BBB|",
                                        "CCC|-",
                                        "DDD|N/A",
                                        "EEE|Indefinido")
                                .revisa(regla))
                .isEmpty();
    }
}
