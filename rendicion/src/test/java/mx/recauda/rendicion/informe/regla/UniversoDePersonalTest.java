package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UniversoDePersonalTest {

    private final UniversoDePersonal regla = new UniversoDePersonal();

    private static InformeDePrueba con(String b, String texto) {
        return InformeDePrueba.con(
                        "indicadores",
                        "codigo|variable_b|b",
                        "IRH.1|Total de servidores públicos|" + b)
                .tabla("compromisos", "codigo|avance", "OR.6|" + texto);
    }

    @Test
    void a_universe_smaller_than_the_occupied_posts_is_found() {
        assertThat(con("1068", "Se ocuparon 2,343 plazas de base").revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.esperado()).isEqualTo("al menos 2,343"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Se ocuparon 1,000 plazas de base", "Se crearán 9,000 plazas", "Sin plazas"})
    void a_universe_that_contains_them_is_right(String texto) {
        assertThat(con("1068", texto).revisa(regla)).isEmpty();
    }
}
