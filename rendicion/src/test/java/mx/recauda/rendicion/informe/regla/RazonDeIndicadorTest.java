package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RazonDeIndicadorTest {

    private static final String COLUMNAS = "codigo|a|b|formula|valor_publicado";

    private final RazonDeIndicador regla = new RazonDeIndicador();

    @ParameterizedTest(name = "{0}/{1} published {2}")
    @CsvSource({"1,8,12.5%", "5,5,100%", "406,15594,2.60%", "'','',''", "1,0,''", "1,0,-"})
    void accepts_the_ratio_in_percent(String a, String b, String publicado) {
        assertThat(
                        InformeDePrueba.con(
                                        "indicadores",
                                        COLUMNAS,
                                        "X.1|" + a + "|" + b + "|(A/B)*100|" + publicado)
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void another_value_is_found() {
        assertThat(
                        InformeDePrueba.con("indicadores", COLUMNAS, "X.1|1|8|(A/B)*100|12.4%")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> {
                    assertThat(h.publicado()).isEqualTo("12.4");
                    assertThat(h.esperado()).isEqualTo("12.5");
                });
    }

    @Test
    void a_value_divided_by_zero_is_found() {
        assertThat(
                        InformeDePrueba.con("indicadores", COLUMNAS, "X.1|1|0|(A/B)*100|100.0%")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.esperado()).isEqualTo("indefinido"));
    }

    @Test
    void another_formula_is_not_judged() {
        assertThat(InformeDePrueba.con("indicadores", COLUMNAS, "X.1|1|8|A-B|12.4%").revisa(regla))
                .isEmpty();
    }
}
