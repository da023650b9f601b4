package mx.recauda.formats.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextoDeCeldaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "texto",
                "=1+1",
                "a\r\nb",
                "\u0001\u000B",
                "_x0041_",
                "_x005F_x0041_",
                "_x_",
                "__x0041_",
                "😀",
                "\uD800",
                "\uFFFD",
                "\uFFFE",
                " espacios ",
                "\ttab"
            })
    void every_text_comes_back_as_it_was(String texto) {
        assertThat(TextoDeCelda.recupera(TextoDeCelda.guarda(texto))).isEqualTo(texto);
    }

    @ParameterizedTest
    @CsvSource({"_x0041_, _x005F_x0041_", "texto, texto", "=SUM(A1), =SUM(A1)"})
    void only_what_xml_cannot_carry_is_escaped(String texto, String guardado) {
        assertThat(TextoDeCelda.guarda(texto)).isEqualTo(guardado);
    }
}
