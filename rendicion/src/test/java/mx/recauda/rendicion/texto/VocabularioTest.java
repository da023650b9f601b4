package mx.recauda.rendicion.texto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularioTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "N/A", "n.a.", "NA", "No aplica", "-", "S/D", "Pendiente", "  "})
    void these_say_nothing(String texto) {
        assertThat(Vocabulario.sinDato(texto)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nacional", "Archivo de la Coordinación", "0"})
    void these_say_something(String texto) {
        assertThat(Vocabulario.sinDato(texto)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ENCARGADO DEL DESPACHO DE LA COORDINACIÓN ADMINISTRATIVA",
                "Titular de la División de Afiliación",
                "El Jefe de Servicios",
                "Lic. Ana Pérez",
                "Coordinadora Normativa",
            })
    void a_post_is_told_from_an_area(String texto) {
        assertThat(Vocabulario.empiezaComoCargo(texto)).isTrue();
        assertThat(Vocabulario.empiezaComoArea(texto)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Coordinación de Cobranza",
                "Unidad de Incorporación al Seguro Social",
                "JEFATURA DE SERVICIOS",
            })
    void an_area_is_told_from_a_post(String texto) {
        assertThat(Vocabulario.empiezaComoArea(texto)).isTrue();
        assertThat(Vocabulario.empiezaComoCargo(texto)).isFalse();
    }

    @Test
    void a_replacement_is_read_with_the_whole_of_what_it_quotes() {
        String texto =
                "La actividad fue sustituida por la de: \"Desarrollar el portal\", como consta en"
                        + " el oficio 12. No cambia el resultado esperado de: \"Obtención de"
                        + " \"Opinión\" con lo que se facilita\".";

        assertThat(Vocabulario.actividadSustituta(texto)).contains("Desarrollar el portal");
        assertThat(Vocabulario.resultadoEsperadoCitado(texto))
                .contains("Obtención de \"Opinión\" con lo que se facilita");
        assertThat(Vocabulario.nombraOficio(texto)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "programada el próximo miércoles 4 de octubre",
                "la semana pasada se revisó",
                "se entregará a la brevedad",
            })
    void dates_that_depend_on_the_day_of_writing_are_found(String texto) {
        assertThat(Vocabulario.fechaRelativa(texto)).isPresent();
    }

    @Test
    void a_complete_date_is_not_relative() {
        assertThat(Vocabulario.fechaRelativa("la reunión del 4 de octubre de 2023")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#¡DIV/0!", "avance #REF!", "#N/A"})
    void error_values_of_spreadsheets_are_found(String texto) {
        assertThat(Vocabulario.celdaDeError(texto)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXXX", "Escriba aquí el texto", "dd/mm/aaaa", "Lorem ipsum dolor"})
    void marks_of_an_unfilled_template_are_found(String texto) {
        assertThat(Vocabulario.plantilla(texto)).isPresent();
    }

    @Test
    void an_instruction_begins_with_an_infinitive() {
        assertThat(Vocabulario.empiezaConInfinitivo("Establecer estrategias")).isTrue();
        assertThat(Vocabulario.empiezaConInfinitivo("Se recuperaron 12 créditos")).isFalse();
        assertThat(Vocabulario.empiezaConInfinitivo("Ayer se revisó")).isFalse();
    }
}
