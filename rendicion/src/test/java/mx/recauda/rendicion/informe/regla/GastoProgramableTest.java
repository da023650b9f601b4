package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GastoProgramableTest {

    private final GastoProgramable regla = new GastoProgramable();

    private static InformeDePrueba con(String b) {
        return InformeDePrueba.con(
                        "variacion_gasto",
                        "concepto|unidad|ejercido",
                        "Gasto programable|millones de pesos|1,234.6")
                .tabla(
                        "indicadores",
                        "codigo|variable_b|b",
                        "IOR.2|Gasto programable neto ejercido|" + b);
    }

    @Test
    void the_same_amount_rounded_to_millions_is_right() {
        assertThat(con("1234567890.12").revisa(regla)).isEmpty();
    }

    @Test
    void another_amount_is_found() {
        assertThat(con("1334567890.12").revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.esperado()).isEqualTo("1,234.6 mdp"));
    }
}
