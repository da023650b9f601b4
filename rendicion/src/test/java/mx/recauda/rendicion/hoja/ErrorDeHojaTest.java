package mx.recauda.rendicion.hoja;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The texts of every code in both languages. */
class ErrorDeHojaTest {

    @ParameterizedTest
    @EnumSource(ErrorDeHoja.class)
    void every_code_tells_what_happened_and_how_to_fix_it(ErrorDeHoja error) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia i = Incidencia.de(error, idioma, "a", "b", "c", "d", "e");

            assertThat(i.mensaje()).isNotBlank().doesNotContain("{");
            assertThat(i.remedio()).isNotBlank().doesNotContain("{");
        }
    }
}
