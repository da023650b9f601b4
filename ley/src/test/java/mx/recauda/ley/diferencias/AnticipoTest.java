package mx.recauda.ley.diferencias;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.dinero.Importe;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the employer had declared before the institute knew it is not asked of him again. */
class AnticipoTest {

    @ParameterizedTest(name = "a change of {0} when the employer had {1} more: {2}")
    @CsvSource({
        // The institute learns what he had declared: nothing; more than that: the rest.
        "100.00,  100.00,    0.00",
        "120.00,  100.00,   20.00",
        " 80.00,  100.00,    0.00",
        "-50.00,  -50.00,    0.00",
        "-60.00,  -50.00,  -10.00",
        // It learns something else: all of it.
        "100.00,  -30.00,  100.00",
        "-50.00,  100.00,  -50.00",
        "100.00,    0.00,  100.00",
        "  0.00,  100.00,    0.00"
    })
    void only_what_he_had_not_declared_counts(String cambio, String exceso, String resto) {
        assertThat(Anticipo.resto(Importe.parse(cambio), Importe.parse(exceso)))
                .isEqualTo(Importe.parse(resto));
    }
}
