package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JustificacionMascpTest {

    private final JustificacionMascp regla = new JustificacionMascp();

    private static final String COLUMNAS =
            "concepto|nivel|medida|etiqueta|periodo|monto|justificacion";
    private static final String FUERA =
            "|anual_modificado|Monto anual diferente o no reportado en el MASCP|anual|";

    @Test
    void an_amount_outside_the_register_without_justification_is_found_once() {
        assertThat(
                        InformeDePrueba.con(
                                        "contratos_plurianuales",
                                        COLUMNAS,
                                        "Entidad|total" + FUERA + "100|",
                                        "Corriente|componente" + FUERA + "100|")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.ubicacion()).isEqualTo("columna (1), Entidad"));
    }

    @Test
    void a_justification_is_enough() {
        assertThat(
                        InformeDePrueba.con(
                                        "contratos_plurianuales",
                                        COLUMNAS,
                                        "Entidad|total"
                                                + FUERA
                                                + "100|Contratos firmados antes del registro")
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void the_amount_reported_in_the_register_is_enough() {
        assertThat(
                        InformeDePrueba.con(
                                        "contratos_plurianuales",
                                        COLUMNAS,
                                        "Entidad|total|anual_autorizado|Monto anual reportado en el MASCP|anual|90|",
                                        "Entidad|total" + FUERA + "10|")
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void nothing_outside_the_register_needs_no_justification() {
        assertThat(
                        InformeDePrueba.con(
                                        "contratos_plurianuales",
                                        COLUMNAS,
                                        "Entidad|total" + FUERA + "0|")
                                .revisa(regla))
                .isEmpty();
    }
}
