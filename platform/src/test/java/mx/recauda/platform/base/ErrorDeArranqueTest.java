package mx.recauda.platform.base;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;

/** Every failure of the start can be told, in both languages. */
class ErrorDeArranqueTest {

    @ParameterizedTest
    @EnumSource
    void says_what_happened_and_what_to_do_in_both_languages(ErrorDeArranque error) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia incidencia = Incidencia.de(error, idioma, "uno", "dos", "tres");

            assertThat(incidencia.mensaje()).isNotBlank().doesNotContain("{");
            assertThat(incidencia.remedio()).isNotBlank().doesNotContain("{");
        }
    }

    @Test
    void no_code_is_used_twice() {
        assertThat(Arrays.stream(ErrorDeArranque.values()).map(ErrorDeArranque::codigo))
                .doesNotHaveDuplicates();
    }
}
