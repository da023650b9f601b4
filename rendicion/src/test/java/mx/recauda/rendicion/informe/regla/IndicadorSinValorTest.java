package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicadorSinValorTest {

    private final IndicadorSinValor regla = new IndicadorSinValor();

    private static InformeDePrueba con(String respuesta, String texto) {
        return InformeDePrueba.con(
                        "indicadores",
                        "tema|codigo|nombre|tipo_reporte|variable_a|valor_publicado",
                        "Archivos|IAR.2|Expedientes actualizados del archivo|"
                                + respuesta
                                + "|Expedientes activos registrados|")
                .tabla("compromisos", "tema|codigo|avance", "Archivos|AR.1|" + texto);
    }

    @Test
    void a_related_number_in_the_same_theme_is_found() {
        assertThat(
                        con(
                                        "Sin información a reportar en el periodo",
                                        "Hay 92,287 expedientes activos registrados del archivo de trámite.")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.ubicacion()).isEqualTo("IAR.2 / AR.1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Se capacitó a 2,501 enlaces.",
                "Hay expedientes activos registrados desde 2014.",
                ""
            })
    void an_unrelated_text_or_one_without_number_is_right(String texto) {
        assertThat(con("Sin información a reportar en el periodo", texto).revisa(regla)).isEmpty();
    }
}
