package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class LimiteDeCaracteresTest {

    private final LimiteDeCaracteres regla = new LimiteDeCaracteres();

    private static InformeDePrueba avance(String texto) {
        return InformeDePrueba.con("compromisos", "codigo|avance", "AI.1|" + texto);
    }

    @Test
    void exactly_the_limit_is_accepted() {
        assertThat(avance("ñ".repeat(1000)).revisa(regla)).isEmpty();
    }

    @Test
    void white_space_counts_once() {
        assertThat(avance("a".repeat(998) + "     b").revisa(regla)).isEmpty();
    }

    @Test
    void one_character_more_is_found() {
        assertThat(avance("a".repeat(1001)).revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.mensaje()).contains("1001", "1000", "AI.1"));
    }

    @Test
    void the_limit_declared_by_the_report_comes_first() {
        assertThat(
                        avance("a".repeat(501))
                                .seccion("pgcm", Map.of("limite_caracteres", "500"))
                                .revisa(regla))
                .hasSize(1);
    }
}
