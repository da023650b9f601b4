package mx.recauda.rendicion.informe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void reads_the_fields_lists_and_escapes_of_an_annex() {
        Json anexo =
                Json.lee(
                        "{\"criterios\":{\"perdido\":[\"nulidad \\\"lisa\\\"\",\"para\\u00f1\"]},"
                                + "\"n\":63,\"vacio\":null}");

        assertThat(anexo.campo("criterios").campo("perdido").textos())
                .containsExactly("nulidad \"lisa\"", "parañ");
        assertThat(anexo.campo("n").texto()).contains("63");
        assertThat(anexo.campo("vacio").texto()).isEmpty();
        assertThat(anexo.campo("otro").campo("nada").lista()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\":}", "[1,2", "\"abierta", "{} sobra", "{a:1}"})
    void a_text_that_is_not_json_reads_as_nothing(String texto) {
        assertThat(Json.lee(texto)).isInstanceOf(Json.Nulo.class);
    }
}
