package mx.recauda.ley.parametros;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.fuente.Confianza;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class SerieTest {

    private static final Valor<String> UNO = valor("2020-01-01", "2020-12-31", "uno");
    private static final Valor<String> DOS = valor("2021-01-01", "2021-12-31", "dos");

    @Test
    void a_day_has_the_value_in_force_from_its_first_to_its_last_day() {
        Serie<String> serie = new Serie<>("prueba", List.of(UNO, DOS));
        assertThat(serie.en(LocalDate.of(2020, 1, 1))).contains(UNO);
        assertThat(serie.en(LocalDate.of(2020, 12, 31))).contains(UNO);
        assertThat(serie.en(LocalDate.of(2021, 1, 1))).contains(DOS);
        assertThat(serie.en(LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(serie.en(LocalDate.of(2022, 1, 1))).isEmpty();
        assertThat(serie.desde()).isEqualTo(UNO.desde());
        assertThat(serie.hasta()).isEqualTo(DOS.hasta());
    }

    @Test
    void a_gap_is_refused() {
        assertThatThrownBy(() ->
                        new Serie<>(
                                "prueba", List.of(UNO, valor("2021-01-02", "2021-12-31", "dos"))))
                .hasMessageContaining("gap before 2021-01-02");
    }

    @Test
    void an_overlap_is_refused() {
        assertThatThrownBy(() ->
                        new Serie<>(
                                "prueba", List.of(UNO, valor("2020-12-31", "2021-12-31", "dos"))))
                .hasMessageContaining("overlap before 2020-12-31");
    }

    @Test
    void an_empty_series_is_refused() {
        assertThatThrownBy(() -> new Serie<>("prueba", List.of()))
                .hasMessageContaining("has no value");
    }

    @Test
    void a_value_without_an_article_is_refused() {
        assertThatThrownBy(() ->
                        new Procedencia(
                                "UMA",
                                LocalDate.of(2026, 2, 1),
                                " ",
                                "",
                                "",
                                Confianza.CONFIRMADA,
                                ""))
                .hasMessageContaining("names no article");
    }

    @Test
    void a_period_that_ends_before_it_starts_is_refused() {
        assertThatThrownBy(() -> valor("2020-01-02", "2020-01-01", "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_later_value_ends_the_one_before_it() {
        Serie<String> serie =
                new Serie<>("prueba", List.of(UNO)).con(valor("2020-07-01", "2020-12-31", "mitad"));
        assertThat(serie.en(LocalDate.of(2020, 6, 30)).orElseThrow().valor()).isEqualTo("uno");
        assertThat(serie.en(LocalDate.of(2020, 7, 1)).orElseThrow().valor()).isEqualTo("mitad");
        assertThat(new Serie<>("prueba", List.of(UNO)).con(DOS).valores())
                .containsExactly(UNO, DOS);
    }

    @Test
    void a_later_value_neither_replaces_the_past_nor_leaves_days_without_one() {
        Serie<String> serie = new Serie<>("prueba", List.of(UNO));
        assertThatThrownBy(() -> serie.con(valor("2020-01-01", "2020-12-31", "otro")))
                .hasMessageContaining("would change the past");
        assertThatThrownBy(() -> serie.con(valor("2021-01-02", "2021-12-31", "tarde")))
                .hasMessageContaining("gap");
    }

    private static Valor<String> valor(String desde, String hasta, String valor) {
        LocalDate dia = LocalDate.parse(desde);
        return new Valor<>(
                dia,
                LocalDate.parse(hasta),
                valor,
                new Procedencia("prueba", dia, "LSS 28", "", "", Confianza.CONFIRMADA, ""));
    }
}
