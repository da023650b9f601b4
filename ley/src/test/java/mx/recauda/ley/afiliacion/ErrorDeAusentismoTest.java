package mx.recauda.ley.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorDeAusentismoTest {

    @ParameterizedTest
    @EnumSource(ErrorDeAusentismo.class)
    void each_code_has_its_message_and_remedy(ErrorDeAusentismo error) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia incidencia = Incidencia.de(error, idioma, "2026-11-05", "2026-11-07");
            assertThat(incidencia.mensaje()).isNotBlank().doesNotContain("{");
            assertThat(incidencia.remedio()).isNotBlank().doesNotContain("{");
        }
    }
}
