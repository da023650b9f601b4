package mx.recauda.rendicion.informe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.stream.Stream;

class CorteTest {

    @ParameterizedTest(name = "«{0}» = {1} to {2}")
    @CsvSource({
        "enero_octubre, 1, 10",
        "enero-diciembre 2014, 1, 12",
        "adecuacion_enero_junio, 1, 6",
        "Ene-Jun, 1, 6",
        "Octubre, 10, 10",
        "enero a setiembre, 1, 9"
    })
    void reads_a_cut_wherever_it_is_named(String texto, int inicial, int ultimo) {
        assertThat(Corte.lee(texto)).contains(new Corte(inicial, ultimo));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anual", "", "aprobado_anual", "monto_total", "diciembre-enero"})
    void names_no_cut(String texto) {
        assertThat(Corte.lee(texto)).isEmpty();
    }

    @Test
    void is_ordered_by_its_last_month() {
        assertThat(
                        Stream.of("enero-diciembre", "enero-octubre", "enero-noviembre")
                                .map(t -> Corte.lee(t).orElseThrow())
                                .sorted()
                                .map(Corte::clave))
                .containsExactly("enero_octubre", "enero_noviembre", "enero_diciembre");
    }

    @Test
    void closes_on_the_last_day_of_its_last_month() {
        assertThat(new Corte(1, 2).cierre(2016)).isEqualTo(LocalDate.of(2016, 2, 29));
    }

    @Test
    void refuses_months_in_reverse_order() {
        assertThatThrownBy(() -> new Corte(5, 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
