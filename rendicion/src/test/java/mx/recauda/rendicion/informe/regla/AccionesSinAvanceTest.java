package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccionesSinAvanceTest {

    private final AccionesSinAvance regla = new AccionesSinAvance();

    @Test
    void actions_without_text_are_found() {
        assertThat(
                        InformeDePrueba.con(
                                        "compromisos",
                                        "codigo|tipo_respuesta|avance",
                                        "AI.1|Acciones realizadas|N/A")
                                .revisa(regla))
                .hasSize(1);
    }

    @Test
    void a_text_or_another_response_is_right() {
        assertThat(
                        InformeDePrueba.con(
                                        "compromisos",
                                        "codigo|tipo_respuesta|avance",
                                        "AI.1|Acciones realizadas|Se publicó la guía",
                                        "AI.2|Compromiso sin avances a reportar en el periodo|")
                                .revisa(regla))
                .isEmpty();
    }
}
