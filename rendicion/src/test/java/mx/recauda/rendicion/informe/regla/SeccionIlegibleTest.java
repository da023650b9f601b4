package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class SeccionIlegibleTest {

    private final SeccionIlegible regla = new SeccionIlegible();

    @Test
    void a_section_declared_illegible_is_found_once() {
        assertThat(
                        InformeDePrueba.con("variacion_gasto", "concepto|legible", "Gasto|false")
                                .seccion("variacion_gasto", Map.of("legible", "false"))
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.seccion()).isEqualTo("variacion_gasto"));
    }

    @Test
    void a_cell_of_lost_characters_is_found() {
        assertThat(
                        InformeDePrueba.con(
                                        "compromisos",
                                        "codigo|tipo_respuesta",
                                        "AI.1|\uFFFD\uFFFD\uFFFD")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.ubicacion()).isEqualTo("AI.1, tipo_respuesta"));
    }

    @Test
    void accents_and_typographic_signs_can_be_read() {
        assertThat(
                        InformeDePrueba.con(
                                        "compromisos",
                                        "codigo|avance|legible",
                                        "AI.1|Año “público” • ñandú — 100 %|true")
                                .revisa(regla))
                .isEmpty();
    }
}
