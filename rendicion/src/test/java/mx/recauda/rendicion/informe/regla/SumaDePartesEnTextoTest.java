package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumaDePartesEnTextoTest {

    private final SumaDePartesEnTexto regla = new SumaDePartesEnTexto();

    private static InformeDePrueba con(String avance) {
        return InformeDePrueba.con("compromisos", "codigo|avance", "PRO.1|" + avance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Se alinearon 34 procesos. En 29 procesos se hizo el mapa, y en 6 el diagrama.",
                "Se hicieron 14 licitaciones, de las cuales 10 fueron electrónicas y 5 mixtas."
            })
    void parts_that_exceed_the_whole_are_found(String avance) {
        assertThat(con(avance).revisa(regla)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Se alinearon 34 procesos. En 28 procesos se hizo el mapa, y en 6 el diagrama.",
                "Se hicieron 14 licitaciones, de las cuales 10 fueron electrónicas y 4 mixtas.",
                "Se hicieron 14 licitaciones, de las cuales 7 contemplan ofertas."
            })
    void parts_that_fit_are_right(String avance) {
        assertThat(con(avance).revisa(regla)).isEmpty();
    }
}
