package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EtiquetaConMetaTest {

    private final EtiquetaConMeta regla = new EtiquetaConMeta();

    @Test
    void a_goal_inside_a_label_is_found() {
        assertThat(
                        InformeDePrueba.con(
                                        "indicadores",
                                        "codigo|variable_a|variable_b",
                                        "X.1|Gasto|Gasto anterior (Menor a la inflación)")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.ubicacion()).isEqualTo("X.1, variable_b"));
    }

    @Test
    void plain_definitions_are_right() {
        assertThat(
                        InformeDePrueba.con(
                                        "indicadores",
                                        "codigo|variable_a|variable_b",
                                        "X.1|Trámites digitalizados (incluye modalidades)|Total de obras mayores")
                                .revisa(regla))
                .isEmpty();
    }
}
