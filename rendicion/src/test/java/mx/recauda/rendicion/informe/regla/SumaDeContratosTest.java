package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SumaDeContratosTest {

    private static final String COLUMNAS = "concepto|nivel|columna|medida|periodo|monto";

    private final SumaDeContratos regla = new SumaDeContratos();

    @Test
    void components_that_make_the_total_are_right() {
        assertThat(
                        InformeDePrueba.con(
                                        "contratos_plurianuales",
                                        COLUMNAS,
                                        "Entidad|total|3|programado|enero-junio|100",
                                        "Corriente|componente|3|programado|enero-junio|60",
                                        "Inversión|componente|3|programado|enero-junio|40")
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void one_peso_too_many_is_found_with_both_values() {
        assertThat(
                        InformeDePrueba.con(
                                        "contratos_plurianuales",
                                        COLUMNAS,
                                        "Entidad|total|3|programado|enero-junio|1001",
                                        "Corriente|componente|3|programado|enero-junio|600",
                                        "Inversión|componente|3|programado|enero-junio|400")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> {
                    assertThat(h.ubicacion()).isEqualTo("columna 3 programado enero-junio");
                    assertThat(h.publicado()).isEqualTo("1001");
                    assertThat(h.esperado()).isEqualTo("1000");
                    assertThat(h.mensaje()).contains("1,001", "1,000");
                    assertThat(h.celdas()).first().extracting("columna").isEqualTo("monto");
                });
    }

    @Test
    void columns_are_not_mixed() {
        assertThat(
                        InformeDePrueba.con(
                                        "contratos_plurianuales",
                                        COLUMNAS,
                                        "Entidad|total|3|programado|enero-junio|60",
                                        "Corriente|componente|3|programado|enero-junio|60",
                                        "Corriente|componente|4|ejercido|enero-junio|50")
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void without_components_there_is_nothing_to_add() {
        assertThat(
                        InformeDePrueba.con(
                                        "contratos_plurianuales",
                                        COLUMNAS,
                                        "Entidad|total|3|programado|enero-junio|60")
                                .revisa(regla))
                .isEmpty();
    }
}
