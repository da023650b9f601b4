package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MismaJustificacionOtraRespuestaTest {

    private final MismaJustificacionOtraRespuesta regla = new MismaJustificacionOtraRespuesta();

    private static final String TEXTO =
            "La entidad no está sujeta a la Ley del Servicio Profesional de Carrera conforme al oficio 188 de febrero";
    private static final String COLUMNAS = "codigo|tipo_respuesta|avance";

    @Test
    void one_reason_with_two_responses_is_found() {
        assertThat(
                        InformeDePrueba.con(
                                        "compromisos",
                                        COLUMNAS,
                                        "RH.1|Compromiso sin avances|" + TEXTO,
                                        "RH.2|Compromiso no aplicable|" + TEXTO)
                                .revisa(regla))
                .hasSize(1);
    }

    @Test
    void one_reason_with_one_response_is_right() {
        assertThat(
                        InformeDePrueba.con(
                                        "compromisos",
                                        COLUMNAS,
                                        "RH.1|No aplicable|" + TEXTO,
                                        "RH.2|No aplicable|" + TEXTO,
                                        "RH.3|Acciones realizadas|")
                                .revisa(regla))
                .isEmpty();
    }
}
