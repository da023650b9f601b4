package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndicadorFueraDeMetaTest {

    private final IndicadorFueraDeMeta regla = new IndicadorFueraDeMeta();

    private static final String COLUMNAS = "codigo|valor_publicado";

    private static InformeDePrueba operacion(String valor, String respuesta, String avance) {
        return InformeDePrueba.con("indicadores", COLUMNAS, "IOR.3|" + valor)
                .tabla(
                        "compromisos",
                        "codigo|tipo_respuesta|avance",
                        "OR.8|" + respuesta + "|" + avance)
                .en(2014, 4);
    }

    @Test
    void spending_that_grows_less_than_prices_is_right() {
        assertThat(operacion("104.0%", "Acciones realizadas", "Se contuvo el gasto").revisa(regla))
                .isEmpty();
    }

    @Test
    void spending_that_grows_more_than_prices_with_a_positive_response_is_found() {
        assertThat(operacion("104.1%", "Acciones realizadas", "Se contuvo el gasto").revisa(regla))
                .singleElement()
                .satisfies(h -> {
                    assertThat(h.ubicacion()).isEqualTo("IOR.3 / OR.8");
                    assertThat(h.esperado()).isEqualTo("a lo más 104.08 %");
                });
    }

    @Test
    void a_miss_that_is_declared_is_not_a_finding() {
        assertThat(
                        operacion(
                                        "111.0%",
                                        "Acciones realizadas",
                                        "No se alcanzó la meta por el pago de laudos")
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void the_goal_and_the_sense_of_the_sheet_are_used() {
        assertThat(
                        InformeDePrueba.con(
                                        "indicadores",
                                        "codigo|valor_publicado|sentido|meta|frecuencia",
                                        "X.1|90.0%|Ascendente|95.0%|Trimestral",
                                        "X.3|90.0%|Ascendente|95.0%|Anual",
                                        "X.4|90.0%|Ascendente|Aumentar 95 puntos|Trimestral",
                                        "X.2|90.0%|Descendente|95.0%|Anual")
                                .revisa(regla))
                .extracting("ubicacion")
                .containsExactly("X.1");
    }
}
