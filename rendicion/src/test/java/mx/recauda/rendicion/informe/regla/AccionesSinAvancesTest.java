package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccionesSinAvancesTest {

    private final AccionesSinAvances regla = new AccionesSinAvances();

    private static InformeDePrueba con(String respuesta, String avance) {
        return InformeDePrueba.con(
                "compromisos", "codigo|tipo_respuesta|avance", "AI.1|" + respuesta + "|" + avance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sin avances a reportar para el periodo",
                "No hay avances que reportar.",
                "En el trimestre no se registraron avances"
            })
    void a_text_without_progress_under_a_positive_response_is_found(String avance) {
        assertThat(con("Acciones realizadas", avance).revisa(regla)).hasSize(1);
    }

    @Test
    void real_progress_and_an_honest_response_are_right() {
        assertThat(con("Acciones realizadas", "Se avanzó en la revisión").revisa(regla)).isEmpty();
        assertThat(
                        con("Compromiso sin avances a reportar en el periodo", "Sin avances")
                                .revisa(regla))
                .isEmpty();
    }
}
