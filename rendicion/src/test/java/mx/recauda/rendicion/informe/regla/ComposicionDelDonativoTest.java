package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComposicionDelDonativoTest {

    private final ComposicionDelDonativo regla = new ComposicionDelDonativo();

    private static final String COLUMNAS =
            "beneficiario|periodo|monto_total|recursos_fiscales|recursos_propios";

    @Test
    void the_origins_make_the_amount() {
        assertThat(
                        InformeDePrueba.con("donativos", COLUMNAS, "Uno|enero-junio|10.0|4|6.0")
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void an_origin_that_does_not_reach_is_found() {
        assertThat(
                        InformeDePrueba.con("donativos", COLUMNAS, "Uno|enero-junio|10.0|0|9.0")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.ubicacion()).isEqualTo("Uno enero-junio"));
    }

    @Test
    void a_single_amount_has_no_composition() {
        assertThat(InformeDePrueba.con("donativos", "beneficiario|monto", "Uno|10").revisa(regla))
                .isEmpty();
    }
}
