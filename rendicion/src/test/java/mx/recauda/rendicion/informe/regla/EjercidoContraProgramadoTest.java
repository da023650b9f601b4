package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EjercidoContraProgramadoTest {

    private final EjercidoContraProgramado regla = new EjercidoContraProgramado();

    private static final String COLUMNAS = "concepto|medida|periodo|monto|justificacion";

    @Test
    void ninety_percent_needs_no_explanation() {
        assertThat(
                        InformeDePrueba.con(
                                        "contratos_plurianuales",
                                        COLUMNAS,
                                        "Corriente|programado|enero-junio|1000|",
                                        "Corriente|ejercido|enero-junio|900|")
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void less_asks_for_one_at_the_last_cut_only() {
        assertThat(
                        InformeDePrueba.con(
                                        "contratos_plurianuales",
                                        COLUMNAS,
                                        "Inversión|programado|enero-mayo|1000|",
                                        "Inversión|programado|enero-junio|1000|",
                                        "Inversión|ejercido|enero-mayo|100|",
                                        "Inversión|ejercido|enero-junio|783|")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.mensaje()).contains("78.3 %", "783", "1,000"));
    }

    @Test
    void an_explanation_is_enough() {
        assertThat(
                        InformeDePrueba.con(
                                        "contratos_plurianuales",
                                        COLUMNAS,
                                        "Inversión|programado|enero-junio|1000|",
                                        "Inversión|ejercido|enero-junio|100|Licitación desierta")
                                .revisa(regla))
                .isEmpty();
    }
}
