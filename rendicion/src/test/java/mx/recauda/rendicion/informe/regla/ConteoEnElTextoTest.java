package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConteoEnElTextoTest {

    private final ConteoEnElTexto regla = new ConteoEnElTexto();

    private static InformeDePrueba datos(String a, String texto) {
        return InformeDePrueba.con("indicadores", "codigo|a|b", "ITIC.3|" + a + "|8")
                .tabla("compromisos", "codigo|avance", "TIC.4|" + texto);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Se liberaron cuatro bases de datos",
                "Se liberaron Cuatro base de datos abiertos",
                "Hay 4 conjuntos de datos",
                "Se liberaron datos"
            })
    void the_same_count_in_words_or_digits_is_right(String texto) {
        assertThat(datos("4", texto).revisa(regla)).isEmpty();
    }

    @Test
    void another_count_is_found() {
        assertThat(datos("4", "Se liberaron seis bases de datos").revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.mensaje()).contains("A = 4", "declara 6"));
    }
}
