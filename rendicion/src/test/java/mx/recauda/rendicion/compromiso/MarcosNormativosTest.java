package mx.recauda.rendicion.compromiso;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

class MarcosNormativosTest {

    @ParameterizedTest
    @CsvSource({
        "2016-03-31, mecanismo-2011",
        "2025-04-28, mecanismo-2011",
        "2025-04-29, lineamientos-2025",
        "2026-09-30, lineamientos-2025"
    })
    void the_framework_is_the_one_in_force_that_day(LocalDate dia, String clave) {
        assertThat(MarcosNormativos.vigente(dia)).map(MarcoNormativo::clave).contains(clave);
    }

    @Test
    void frameworks_follow_each_other_without_gap_or_overlap() {
        List<MarcoNormativo> marcos = MarcosNormativos.todos();
        for (int i = 1; i < marcos.size(); i++) {
            assertThat(marcos.get(i).desde()).isEqualTo(marcos.get(i - 1).hasta().plusDays(1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2015-12-31, 2016-03",
        "2016-03-01, 2016-03",
        "2016-03-31, 2016-03",
        "2016-04-01, 2016-09"
    })
    void the_cut_that_must_show_a_promise_is_the_first_on_or_after_its_month(
            LocalDate termino, YearMonth corte) {
        MarcoNormativo marco = MarcosNormativos.vigente(termino).orElseThrow();
        assertThat(marco.primerCorteDesde(termino)).isEqualTo(corte);
    }

    @Test
    void the_report_is_due_on_the_last_working_day_of_the_month() {
        assertThat(
                        DiaDeCorte.ULTIMO_HABIL.en(
                                YearMonth.of(2019, 3),
                                d -> d.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0))
                .isEqualTo(LocalDate.of(2019, 3, 29));
    }

    @ParameterizedTest
    @CsvSource({"E-006, E006", "e 6, E006", "E006, E006", "K.12, K012"})
    void keys_of_programmes_are_read_however_they_are_written(String escrita, String canonica) {
        assertThat(Programas.canonica(escrita)).contains(canonica);
    }

    @Test
    void the_catalogue_knows_the_names_of_a_programme_by_year() {
        assertThat(Programas.nombres("E006", 2015))
                .extracting(Programas.Nombre::nombre)
                .containsExactly("Recaudación eficiente de ingresos obrero patronales");
    }
}
