package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumeroContraPublicadoTest {

    private final NumeroContraPublicado regla = new NumeroContraPublicado();

    @Test
    void the_apostrophe_of_millions_and_the_dash_are_understood() {
        assertThat(
                        InformeDePrueba.con(
                                        "juicios",
                                        "mes|cuantia_publicada|cuantia",
                                        "abril|$1’200,300|1200300",
                                        "mayo|-|0",
                                        "junio||")
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void two_digits_that_changed_places_are_found() {
        assertThat(
                        InformeDePrueba.con(
                                        "juicios",
                                        "mes|cuantia_publicada|cuantia",
                                        "abril|$1,230|1320")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.mensaje()).contains("$1,230", "1320"));
    }

    @Test
    void a_published_text_without_its_number_is_found() {
        assertThat(
                        InformeDePrueba.con(
                                        "juicios", "mes|cuantia_publicada|cuantia", "abril|$1,230|")
                                .revisa(regla))
                .hasSize(1);
    }
}
