package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RespuestaDeIndicadorTest {

    private final RespuestaDeIndicador regla = new RespuestaDeIndicador();

    private static final String COLUMNAS = "codigo|tipo_reporte|a|b|valor_publicado";

    @Test
    void a_value_reported_and_a_blank_without_information_are_right() {
        assertThat(
                        InformeDePrueba.con(
                                        "indicadores",
                                        COLUMNAS,
                                        "X.1|Se reporta valor|1|2|50.0%",
                                        "X.2|Sin información a reportar en el periodo|||",
                                        "X.3|Se reporta valor|0|0|")
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void a_missing_value_and_an_unexpected_one_are_found() {
        assertThat(
                        InformeDePrueba.con(
                                        "indicadores",
                                        COLUMNAS,
                                        "X.1|Se reporta valor|||",
                                        "X.2|Sin información a reportar en el periodo|1|2|50.0%")
                                .revisa(regla))
                .extracting("ubicacion")
                .containsExactly("X.1", "X.2");
    }
}
