package mx.recauda.rendicion.justificacion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilitudTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "se pagó a tiempo      | SE PAGO A TIEMPO.       | 1.0000",
                "avance de 12 obras    | avance de 1,300 obras   | 1.0000",
                "uno dos tres          | cuatro cinco seis       | 0.0000",
                // pairs: {a b, b c, c d} and {a b, b c, c e}: 2 * 2 / 6
                "a b c d               | a b c e                 | 0.6667",
                "''                    | ''                      | 0.0000",
                "solo                  | solo                    | 1.0000"
            })
    void texts_are_compared_by_neighbouring_words(String uno, String otro, String esperada) {
        assertThat(Similitud.entre(uno, otro)).isEqualTo(esperada);
        assertThat(Similitud.entre(otro, uno)).isEqualTo(esperada);
    }
}
