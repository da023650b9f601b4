package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RespuestaFueraDeCatalogoTest {

    private final RespuestaFueraDeCatalogo regla = new RespuestaFueraDeCatalogo();

    @Test
    void the_responses_of_the_catalogue_are_right() {
        assertThat(
                        InformeDePrueba.con(
                                        "compromisos",
                                        "codigo|tipo_respuesta",
                                        "AI.1|Acciones realizadas",
                                        "AI.2|Compromiso no aplicable en el periodo o sin avances a reportar")
                                .en(2016, 2)
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void another_response_and_a_blank_one_are_found() {
        assertThat(
                        InformeDePrueba.con(
                                        "compromisos",
                                        "codigo|tipo_respuesta",
                                        "AI.1|En proceso",
                                        "AI.2|")
                                .revisa(regla))
                .extracting("ubicacion")
                .containsExactly("AI.1", "AI.2");
    }

    @Test
    void the_catalogue_declared_by_the_report_comes_first() {
        assertThat(
                        InformeDePrueba.con("indicadores", "codigo|tipo_reporte", "IAR.1|Con valor")
                                .metadatos(
                                        "{\"catalogo_tipo_respuesta\":{\"indicador\":[\"Con valor\"]}}")
                                .revisa(regla))
                .isEmpty();
    }
}
