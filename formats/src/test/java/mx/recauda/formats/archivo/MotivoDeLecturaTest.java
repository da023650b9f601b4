package mx.recauda.formats.archivo;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.asm.ArchivoAsm;
import mx.recauda.ley.error.Idioma;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

class MotivoDeLecturaTest {

    @Test
    void a_file_that_is_not_there_is_said_in_words() {
        var leido = ArchivoAsm.lee(Path.of("no-hay.json"), Limites.POR_OMISION, Idioma.ES);

        assertThat(leido.incidencias().getFirst().codigo()).isEqualTo("ARC-009");
        assertThat(leido.incidencias().getFirst().mensaje())
                .isEqualTo("El sistema no permitió leer «no-hay.json»: no existe.");
    }

    @Test
    void each_failure_has_its_reason() {
        assertThat(MotivoDeLectura.de(new NoSuchFileException("a")))
                .isEqualTo(MotivoDeLectura.NO_EXISTE);
        assertThat(MotivoDeLectura.de(new AccessDeniedException("a")))
                .isEqualTo(MotivoDeLectura.SIN_PERMISO);
        assertThat(MotivoDeLectura.de(new IOException("a"))).isEqualTo(MotivoDeLectura.OTRO);
    }

    @ParameterizedTest
    @EnumSource(MotivoDeLectura.class)
    void each_reason_has_words_in_both_languages(MotivoDeLectura motivo) {
        assertThat(motivo.texto(Idioma.ES)).isNotBlank().isNotEqualTo(motivo.texto(Idioma.EN));
    }
}
