package mx.recauda.ley.identidad;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorDeIdentidadTest {

    @ParameterizedTest
    @EnumSource
    void every_code_speaks_both_languages_and_says_how_to_fix_it(ErrorDeIdentidad codigo) {
        assertThat(codigo.codigo()).matches("IDE-\\d{3}");
        for (Idioma idioma : Idioma.values()) {
            Incidencia incidencia = Incidencia.de(codigo, idioma, "A", "B", "C");
            assertThat(incidencia.mensaje()).isNotBlank().doesNotContain("{");
            assertThat(incidencia.remedio()).isNotBlank().doesNotContain("{");
        }
    }
}
