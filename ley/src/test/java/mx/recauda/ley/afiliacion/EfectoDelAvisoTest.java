package mx.recauda.ley.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.tiempo.Calendario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class EfectoDelAvisoTest {

    private static final Calendario CALENDARIO = Calendario.deTerminos();

    // Monday 2 March 2026: the five business days after it end on Monday 9 March.
    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-09, 2026-03-02, true",
        "2026-03-02, 2026-03-10, 2026-03-11, false",
        "2026-03-02, 2026-03-02, 2026-03-02, true",
        // Holy Thursday and Friday of 2026 fall inside this term.
        "2026-03-30, 2026-04-30, 2026-05-01, false"
    })
    void a_late_end_of_employment_has_effect_the_day_after_it_is_received(
            LocalDate ultimoDia, LocalDate recepcion, LocalDate efecto, boolean oportuno) {
        EfectoDelAviso baja = EfectoDelAviso.deBaja(ultimoDia, recepcion, CALENDARIO);

        assertThat(baja.fecha()).isEqualTo(efecto);
        assertThat(baja.oportuno()).isEqualTo(oportuno);
        assertThat(baja.fundamento()).isEqualTo("RACERF 57");
    }

    @ParameterizedTest
    @CsvSource({
        // change, received, lower, effect, article
        "2026-03-02, 2026-03-09, true,  2026-03-02, RACERF 53",
        "2026-03-02, 2026-03-10, true,  2026-03-10, RACERF 54",
        "2026-03-02, 2026-03-10, false, 2026-03-02, RACERF 53"
    })
    void only_a_late_decrease_waits_for_its_reception(
            LocalDate cambio,
            LocalDate recepcion,
            boolean disminuye,
            LocalDate efecto,
            String articulo) {
        EfectoDelAviso salario = EfectoDelAviso.deSalario(cambio, recepcion, disminuye, CALENDARIO);

        assertThat(salario.fecha()).isEqualTo(efecto);
        assertThat(salario.fundamento()).isEqualTo(articulo);
    }

    /** Sunday 1 March, Friday 1 May and Wednesday 1 July 2026; 16 March is closed, 1 May too. */
    @ParameterizedTest
    @CsvSource({
        // change, last day of the term, received, lower, in time, effect, article
        "2026-01-01, 2026-01-08, 2026-01-08, false, true,  2026-01-01, RACERF 53",
        "2026-01-01, 2026-01-08, 2026-01-09, false, false, 2026-01-01, RACERF 53",
        "2026-01-01, 2026-01-08, 2026-01-09, true,  false, 2026-01-09, RACERF 54",
        "2026-03-01, 2026-03-06, 2026-03-06, true,  true,  2026-03-01, RACERF 53",
        "2026-03-01, 2026-03-06, 2026-03-09, true,  false, 2026-03-09, RACERF 54",
        "2026-05-01, 2026-05-11, 2026-05-11, true,  true,  2026-05-01, RACERF 53",
        // A business day on the first counts: a fixed wage would have until the 8th.
        "2026-07-01, 2026-07-07, 2026-07-01, true,  true,  2026-07-01, RACERF 53",
        "2026-07-01, 2026-07-07, 2026-07-07, true,  true,  2026-07-01, RACERF 53",
        "2026-07-01, 2026-07-07, 2026-07-08, true,  false, 2026-07-08, RACERF 54",
        "2026-09-01, 2026-09-07, 2026-12-31, false, false, 2026-09-01, RACERF 53",
        "2026-11-01, 2026-11-06, 2026-11-06, true,  true,  2026-11-01, RACERF 53"
    })
    void the_average_of_a_bimester_is_filed_in_the_first_five_business_days(
            LocalDate cambio,
            LocalDate ultimo,
            LocalDate recepcion,
            boolean disminuye,
            boolean oportuno,
            LocalDate efecto,
            String articulo) {
        EfectoDelAviso salario =
                EfectoDelAviso.deSalarioVariable(cambio, recepcion, disminuye, CALENDARIO);

        assertThat(salario.plazo().ultimoDia()).isEqualTo(ultimo);
        assertThat(salario.oportuno()).isEqualTo(oportuno);
        assertThat(salario.fecha()).isEqualTo(efecto);
        assertThat(salario.fundamento()).isEqualTo(articulo);
    }

    @Test
    void a_late_enrolment_keeps_its_date() {
        LocalDate inicio = LocalDate.of(2026, 3, 2);
        EfectoDelAviso alta = EfectoDelAviso.deAlta(inicio, LocalDate.of(2026, 6, 1), CALENDARIO);

        assertThat(alta.fecha()).isEqualTo(inicio);
        assertThat(alta.oportuno()).isFalse();
        assertThat(alta.plazo().ultimoDia()).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @ParameterizedTest
    @CsvSource({
        // Friday 6 March 2026: the next business day is Monday 9.
        "2026-03-09, 2026-03-06, true",
        "2026-03-10, 2026-03-06, false",
        "2026-03-06, 2026-03-06, true"
    })
    void an_enrolment_may_come_one_business_day_ahead(
            LocalDate inicio, LocalDate recepcion, boolean admitida) {
        assertThat(EfectoDelAviso.altaNoEsPrematura(inicio, recepcion, CALENDARIO))
                .isEqualTo(admitida);
    }
}
