package mx.recauda.rendicion.indicador;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class PeriodoTest {

    private static Periodo p(String texto) {
        return Periodo.lee(texto).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2026,2027",
        "2026-S2,2027-S1",
        "2026-T4,2027-T1",
        "2026-B5,2026-B6",
        "2026-12,2027-01"
    })
    void each_period_is_followed_by_the_next_one(String este, String siguiente) {
        assertThat(p(este).siguiente()).hasToString(siguiente);
        assertThat(p(este).hasta(p(siguiente))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-T5", "2026-13", "26-T1", "2026-S0", "2026-X1", "trimestre"})
    void what_is_no_period_is_not_read(String texto) {
        assertThat(Periodo.lee(texto)).isEmpty();
    }

    @Test
    void periods_stand_by_the_month_in_which_they_end() {
        assertThat(List.of(p("2026"), p("2026-T4"), p("2026-T1"), p("2026-03")).stream().sorted())
                .extracting(Periodo::toString)
                .containsExactly("2026-03", "2026-T1", "2026-T4", "2026");
    }
}
