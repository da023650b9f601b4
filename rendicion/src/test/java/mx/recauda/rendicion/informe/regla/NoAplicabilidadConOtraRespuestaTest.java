package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoAplicabilidadConOtraRespuestaTest {

    private final NoAplicabilidadConOtraRespuesta regla = new NoAplicabilidadConOtraRespuesta();

    private static InformeDePrueba con(String respuesta, String avance) {
        return InformeDePrueba.con(
                "compromisos", "codigo|tipo_respuesta|avance", "AI.1|" + respuesta + "|" + avance);
    }

    private static final String SIN_AVANCES = "Compromiso sin avances a reportar en el periodo";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "El organismo no cuenta con programas de subsidio",
                "La entidad no se encuentra sujeta a la Ley",
                "No le es aplicable la norma"
            })
    void a_reason_not_to_apply_under_another_response_is_found(String avance) {
        assertThat(con(SIN_AVANCES, avance).revisa(regla)).hasSize(1);
    }

    @Test
    void other_texts_and_the_right_response_are_right() {
        assertThat(con(SIN_AVANCES, "El programa inicia en julio").revisa(regla)).isEmpty();
        assertThat(
                        con("Compromiso no aplicable a la institución", "No está sujeta a la Ley")
                                .revisa(regla))
                .isEmpty();
        assertThat(
                        con(
                                        "Compromiso no aplicable en el periodo o sin avances a reportar",
                                        "No está sujeta a la Ley")
                                .revisa(regla))
                .isEmpty();
    }
}
