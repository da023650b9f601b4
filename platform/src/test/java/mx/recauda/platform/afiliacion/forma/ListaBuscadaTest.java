package mx.recauda.platform.afiliacion.forma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.base.FalloConCodigo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.IntStream;

class ListaBuscadaTest {

    @ParameterizedTest
    @CsvSource({
        // total, page asked, page given, first row, rows
        "0, 1, 1, 0, 0",
        "120, 1, 1, 0, 50",
        "120, 3, 3, 100, 20",
        "120, 9, 3, 100, 20",
        "120, -4, 1, 0, 50"
    })
    void the_nearest_page_is_given(int total, int pedida, int dada, int primera, int filas) {
        var pagina =
                ListaBuscada.pagina(total, pedida, "/cosas", "k", (d, c) -> filas(total, d, c));

        assertThat(pagina.numero()).isEqualTo(dada);
        assertThat(pagina.filas()).hasSize(filas).allMatch(f -> f >= primera);
        assertThat(pagina.exporta()).isEqualTo("/cosas.csv?consulta=k");
    }

    @Test
    void a_file_holds_every_row_or_says_that_it_cannot() {
        assertThat(ListaBuscada.entera(120, (d, c) -> filas(120, d, c))).hasSize(120);
        assertThatThrownBy(() -> ListaBuscada.entera(50_001, (d, c) -> filas(50_001, d, c)))
                .isInstanceOfSatisfying(
                        FalloConCodigo.class,
                        f ->
                                assertThat(f.incidencia(Idioma.ES).mensaje())
                                        .contains("50,001", "50,000"));
    }

    private static List<Integer> filas(int total, int desde, int cuantas) {
        return IntStream.range(desde, Math.min(total, desde + cuantas)).boxed().toList();
    }
}
