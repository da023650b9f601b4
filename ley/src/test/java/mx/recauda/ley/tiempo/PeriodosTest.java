package mx.recauda.ley.tiempo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

/** Mes, Bimestre and Vigencia. */
class PeriodosTest {

    @ParameterizedTest
    @CsvSource({"2026-01, 31", "2026-02, 28", "2024-02, 29", "2026-04, 30", "2000-02, 29"})
    void a_month_has_its_real_days(String mes, int dias) {
        assertThat(Mes.parse(mes).dias()).isEqualTo(dias);
        assertThat(Mes.parse(mes)).hasToString(mes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026-00", "26-03", "2026/03", "1899-12", ""})
    void what_is_not_a_month_is_refused(String texto) {
        assertThatThrownBy(() -> Mes.parse(texto)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void months_are_counted_across_years() {
        Mes enero = Mes.de(2026, 1);
        assertThat(enero.anterior()).isEqualTo(Mes.de(2025, 12));
        assertThat(enero.mas(-13)).isEqualTo(Mes.de(2024, 12));
        assertThat(enero.hasta(Mes.de(2027, 3))).isEqualTo(14);
        assertThat(Mes.deIndice(enero.indice())).isEqualTo(enero);
        assertThat(enero.siguiente()).isGreaterThan(enero);
    }

    @Test
    void a_month_knows_its_days() {
        Mes febrero = Mes.de(LocalDate.of(2026, 2, 14));
        assertThat(febrero.primerDia()).isEqualTo("2026-02-01");
        assertThat(febrero.ultimoDia()).isEqualTo("2026-02-28");
        assertThat(febrero.contiene(LocalDate.of(2026, 2, 28))).isTrue();
        assertThat(febrero.contiene(LocalDate.of(2025, 2, 28))).isFalse();
        assertThat(febrero.contiene(LocalDate.of(2026, 3, 1))).isFalse();
        assertThat(febrero.vigencia()).hasToString("2026-02-01/2026-02-28");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01, 2026-B1, false",
        "2026-02, 2026-B1, true",
        "2026-11, 2026-B6, false",
        "2026-12, 2026-B6, true"
    })
    void bimesters_start_in_odd_months(Mes mes, Bimestre bimestre, boolean cierra) {
        assertThat(mes.bimestre()).isEqualTo(bimestre);
        assertThat(mes.cierraBimestre()).isEqualTo(cierra);
    }

    @ParameterizedTest
    @CsvSource({"2026-B1, 59", "2024-B1, 60", "2026-B4, 62", "2026-B6, 61"})
    void a_bimester_has_59_to_62_days(Bimestre bimestre, int dias) {
        assertThat(bimestre.dias()).isEqualTo(dias);
        assertThat(bimestre.vigencia().dias()).isEqualTo(dias);
    }

    @Test
    void bimesters_follow_each_other_across_years() {
        Bimestre ultimo = Bimestre.parse("2025-B6");
        assertThat(ultimo.siguiente()).hasToString("2026-B1");
        assertThat(ultimo.siguiente().anterior()).isEqualTo(ultimo);
        assertThat(ultimo).isLessThan(ultimo.siguiente());
        assertThat(ultimo.contiene(LocalDate.of(2025, 11, 1))).isTrue();
        assertThat(ultimo.contiene(LocalDate.of(2026, 1, 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-B0", "2026-B7", "2026-2", ""})
    void what_is_not_a_bimester_is_refused(String texto) {
        assertThatThrownBy(() -> Bimestre.parse(texto))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void validity_includes_both_ends() {
        Vigencia marzo = Mes.de(2026, 3).vigencia();
        assertThat(marzo.contiene(LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(marzo.contiene(LocalDate.of(2026, 3, 31))).isTrue();
        assertThat(marzo.contiene(LocalDate.of(2026, 4, 1))).isFalse();
        assertThat(marzo.contiene(LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(marzo.seguidaPor(Mes.de(2026, 4).vigencia())).isTrue();
        assertThat(marzo.seguidaPor(Mes.de(2026, 5).vigencia())).isFalse();
    }

    @Test
    void validities_overlap_in_their_common_days() {
        Vigencia abierta = Vigencia.desde(LocalDate.of(2026, 3, 15));
        assertThat(abierta.interseccion(Mes.de(2026, 3).vigencia()))
                .contains(Vigencia.entre(LocalDate.of(2026, 3, 15), LocalDate.of(2026, 3, 31)));
        assertThat(Mes.de(2026, 3).vigencia().interseccion(abierta))
                .isEqualTo(abierta.interseccion(Mes.de(2026, 3).vigencia()));
        assertThat(abierta.traslapa(Mes.de(2026, 2).vigencia())).isFalse();
        assertThat(abierta.traslapa(Vigencia.desde(LocalDate.of(2030, 1, 1)))).isTrue();
        assertThat(abierta).hasToString("2026-03-15/");
    }

    @Test
    void an_open_validity_has_no_number_of_days() {
        Vigencia abierta = Vigencia.desde(LocalDate.of(2026, 3, 15));
        assertThatThrownBy(abierta::dias).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Vigencia.entre(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
