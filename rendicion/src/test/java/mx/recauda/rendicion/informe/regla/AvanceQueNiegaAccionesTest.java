package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AvanceQueNiegaAccionesTest {

    private final AvanceQueNiegaAcciones regla = new AvanceQueNiegaAcciones();

    private static InformeDePrueba con(String avance) {
        return InformeDePrueba.con(
                "compromisos",
                "codigo|tipo_respuesta|avance",
                "AI.1|Acciones realizadas|" + avance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A la fecha no se tiene programado ningún proyecto",
                "En el periodo no se realizaron aportaciones",
                "No se llevó a cabo la licitación"
            })
    void a_text_that_denies_actions_is_found(String avance) {
        assertThat(con(avance).revisa(regla)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Se realizaron tres foros",
                "Se cuidó que no existan plazas sin justificar",
                "No obstante, se publicó la guía"
            })
    void other_negations_are_right(String avance) {
        assertThat(con(avance).revisa(regla)).isEmpty();
    }
}
