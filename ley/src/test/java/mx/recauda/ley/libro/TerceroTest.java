package mx.recauda.ley.libro;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.tiempo.Calendario;
import mx.recauda.ley.tiempo.Plazo;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/** By when money collected for others is handed over to them. */
class TerceroTest {

    @Test
    void individual_accounts_receive_theirs_within_ten_business_days_of_its_collection() {
        // Monday 16 November 2026 is not worked: the third Monday of November.
        assertThat(
                        Tercero.CUENTAS_INDIVIDUALES.plazo(
                                LocalDate.of(2026, 11, 10), Calendario.deTerminos()))
                .map(Plazo::ultimoDia)
                .contains(LocalDate.of(2026, 11, 25));
    }

    @Test
    void the_housing_fund_has_no_term_that_was_found() {
        assertThat(Tercero.INFONAVIT.plazo(LocalDate.of(2026, 11, 10), Calendario.deTerminos()))
                .isEmpty();
    }
}
