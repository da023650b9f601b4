package mx.recauda.formats.archivo;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;

class ErrorDeArchivoTest {

    private static final Object[] ARGUMENTOS = {"uno", "dos", "tres", "cuatro", "cinco"};

    @ParameterizedTest
    @EnumSource(ErrorDeArchivo.class)
    void every_code_speaks_both_languages_and_says_what_to_do(ErrorDeArchivo error) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia incidencia = Incidencia.de(error, idioma, ARGUMENTOS);

            assertThat(incidencia.mensaje())
                    .isNotBlank()
                    .doesNotContain("{")
                    .endsWith(fin(incidencia));
            assertThat(incidencia.remedio()).isNotBlank().doesNotContain("{").endsWith(".");
            assertThat(incidencia.codigo()).matches("ARC-[0-9]{3}");
        }
        assertThat(Incidencia.de(error, Idioma.ES, ARGUMENTOS).mensaje())
                .isNotEqualTo(Incidencia.de(error, Idioma.EN, ARGUMENTOS).mensaje());
    }

    private static String fin(Incidencia incidencia) {
        boolean citaElMotivo =
                Arrays.stream(ARGUMENTOS)
                        .anyMatch(a -> incidencia.mensaje().endsWith(a.toString()));
        return citaElMotivo ? "" : ".";
    }
}
