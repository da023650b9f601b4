package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrdenDeContratosTest {

    private final OrdenDeContratos regla = new OrdenDeContratos();

    private static final String COLUMNAS = "concepto|medida|periodo|monto";

    @Test
    void each_amount_fits_in_the_next() {
        assertThat(
                        InformeDePrueba.con(
                                        "contratos_plurianuales",
                                        COLUMNAS,
                                        "Corriente|anual_modificado|anual|100",
                                        "Corriente|programado|enero-junio|50",
                                        "Corriente|ejercido|enero-junio|50")
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void spending_more_than_programmed_and_programming_more_than_authorised_are_found() {
        assertThat(
                        InformeDePrueba.con(
                                        "contratos_plurianuales",
                                        COLUMNAS,
                                        "Corriente|anual_modificado|anual|100",
                                        "Corriente|programado|enero-junio|101",
                                        "Corriente|ejercido|enero-junio|102")
                                .revisa(regla))
                .extracting("publicado", "esperado")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("101", "a lo más 100"),
                        org.assertj.core.groups.Tuple.tuple("102", "a lo más 101"));
    }
}
