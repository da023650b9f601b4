package mx.recauda.rendicion.indicador;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class MetaTest {

    private static final LocalDate ENERO = LocalDate.of(2026, 1, 15);
    private static final LocalDate JULIO = LocalDate.of(2026, 7, 1);

    private static BigDecimal n(String valor) {
        return new BigDecimal(valor);
    }

    private static Meta meta() {
        return new Meta("IND-1", "2026", n("321"), ENERO, "09 52/001", List.of())
                .con(new Ajuste(n("321"), n("380"), JULIO, "09 52/120", "Titular", "Más plazas"));
    }

    private static List<String> codigos(Meta meta) {
        return meta.revisa(Idioma.ES).stream().map(Incidencia::codigo).toList();
    }

    @Test
    void the_adjustment_is_in_force_from_its_day_and_the_original_is_never_lost() {
        assertThat(meta().vigente(JULIO.minusDays(1))).isEqualByComparingTo("321");
        assertThat(meta().vigente(JULIO)).isEqualByComparingTo("380");
        assertThat(meta().original()).isEqualByComparingTo("321");
    }

    @Test
    void the_published_case_254_done_is_79_1_of_the_original_321_and_66_8_of_the_adjusted_380() {
        Contraste c =
                Contraste.de(
                        Optional.of(n("254")),
                        meta(),
                        JULIO,
                        ReglaDeCumplimiento.REAL_ENTRE_META,
                        Semaforo.ochentaSesenta());

        assertThat(unDecimal(c.contraOriginal())).isEqualByComparingTo("79.1");
        assertThat(unDecimal(c.contraVigente())).isEqualByComparingTo("66.8");
        assertThat(c.luz()).isEqualTo(Luz.AMARILLO);
    }

    private static BigDecimal unDecimal(Optional<BigDecimal> valor) {
        return valor.orElseThrow().setScale(1, RoundingMode.HALF_UP);
    }

    @Test
    void a_goal_of_zero_gives_no_percent_and_no_light() {
        Meta cero = new Meta("IND-1", "2026", n("0"), ENERO, "09 52/001", List.of());
        Contraste c =
                Contraste.de(
                        Optional.of(n("10")),
                        cero,
                        ENERO,
                        ReglaDeCumplimiento.REAL_ENTRE_META,
                        Semaforo.cincoDiez());

        assertThat(c.contraVigente()).isEmpty();
        assertThat(c.luz()).isEqualTo(Luz.SIN_DATO);
    }

    @ParameterizedTest
    @CsvSource({
        "REAL_ENTRE_META, 111, 100, 111.0000",
        "META_ENTRE_REAL, 111, 100, 90.0901",
        "COMPLEMENTO, 111, 100, 89.0000",
        "COMPLEMENTO, 90, 100, 110.0000"
    })
    void achievement_follows_the_rule_chosen(
            ReglaDeCumplimiento regla, String valor, String meta, String esperado) {
        assertThat(regla.cumplimiento(n(valor), n(meta)).orElseThrow())
                .isEqualByComparingTo(esperado);
    }

    @ParameterizedTest
    @CsvSource({
        "94.9, AMARILLO",
        "95, VERDE",
        "105, VERDE",
        "105.1, AMARILLO",
        "110.1, ROJO",
        "89.9, ROJO"
    })
    void over_achievement_is_flagged_too_when_the_indicator_says_so(String pct, Luz luz) {
        assertThat(Semaforo.cincoDiez().luz(Optional.of(n(pct)))).isEqualTo(luz);
    }

    @Test
    void thresholds_out_of_order_are_refused() {
        assertThatThrownBy(() -> new Semaforo(n("60"), n("80"), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Semaforo(n("80"), n("60"), Optional.empty(), Optional.of(n("90"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void IND_007_an_adjustment_starts_from_the_goal_in_force() {
        assertThat(codigos(meta().con(new Ajuste(n("321"), n("400"), JULIO, "o", "q", "p"))))
                .containsExactly("IND-007");
    }

    @Test
    void IND_008_adjustments_go_in_order() {
        assertThat(codigos(meta().con(new Ajuste(n("380"), n("400"), ENERO, "o", "q", "p"))))
                .containsExactly("IND-008");
    }

    @ParameterizedTest
    @CsvSource({"'', q, p", "o, '', p", "o, q, ''"})
    void IND_009_an_adjustment_needs_letter_person_and_reason(
            String oficio, String quien, String porque) {
        Ajuste sin = new Ajuste(n("380"), n("400"), JULIO, oficio, quien, porque);
        assertThat(codigos(meta().con(sin))).containsExactly("IND-009");
    }
}
