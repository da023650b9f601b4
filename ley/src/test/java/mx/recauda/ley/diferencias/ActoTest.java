package mx.recauda.ley.diferencias;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Where a difference stands is what its acts say, and which act may follow which. */
class ActoTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A_CARGO | NACE                                 | PROPUESTA",
                "A_CARGO | NACE ACLARA                          | ACLARADA",
                "A_CARGO | NACE ACLARA CANCELA                  | CANCELADA",
                "A_CARGO | NACE ACLARA LIQUIDA                  | LIQUIDADA",
                "A_CARGO | NACE ACEPTA                          | ACEPTADA",
                "A_CARGO | NACE LIQUIDA NOTIFICA                | NOTIFICADA",
                "A_CARGO | NACE LIQUIDA NOTIFICA ACLARA         | EN_ACLARACION",
                "A_CARGO | NACE LIQUIDA NOTIFICA ACLARA NIEGA   | NOTIFICADA",
                "A_CARGO | NACE LIQUIDA NOTIFICA ACLARA REVOCA  | REVOCADA",
                "A_CARGO | NACE LIQUIDA REVOCA REABRE LIQUIDA   | LIQUIDADA",
                "A_CARGO | NACE SUSTITUYE                       | SUSTITUIDA",
                "A_FAVOR | NACE                                 | POSIBLE",
                "A_FAVOR | NACE SOLICITA                        | SOLICITADA",
                "A_FAVOR | NACE SOLICITA DESISTE                | POSIBLE",
                "A_FAVOR | NACE SOLICITA RESUELVE               | RESUELTA",
                "A_FAVOR | NACE CANCELA                         | CANCELADA"
            })
    void its_state_is_what_its_acts_say(Sentido sentido, String actos, Estado estado) {
        assertThat(Acto.estado(sentido, actos(actos))).isEqualTo(estado);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A_CARGO | NACE NOTIFICA",
                "A_CARGO | NACE LIQUIDA LIQUIDA",
                "A_CARGO | NACE LIQUIDA CANCELA",
                "A_CARGO | NACE LIQUIDA SUSTITUYE",
                "A_CARGO | NACE ACEPTA LIQUIDA",
                "A_CARGO | NACE SOLICITA",
                "A_FAVOR | NACE LIQUIDA",
                "A_FAVOR | NACE SOLICITA SUSTITUYE",
                "A_FAVOR | NACE ACEPTA"
            })
    void an_act_that_does_not_fit_is_refused(Sentido sentido, String actos) {
        assertThatThrownBy(() -> Acto.estado(sentido, actos(actos)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Acto.class)
    void every_act_has_its_ground(Acto acto) {
        assertThat(acto.fundamento()).isNotBlank();
    }

    @Test
    void a_liquidation_is_owed_from_its_act_until_it_is_revoked() {
        assertThat(Arrays.stream(Estado.values()).filter(Estado::liquidada))
                .containsExactly(Estado.LIQUIDADA, Estado.NOTIFICADA, Estado.EN_ACLARACION);
    }

    @ParameterizedTest
    @CsvSource({
        // Friday 6 March 2026: takes effect on Monday 9; 15 business days, without Monday 16
        // (third Monday of March), end on Tuesday 31; five end on Tuesday 17.
        "2026-03-06, 2026-03-09, 2026-03-31, 2026-03-17",
        // Monday 1 June 2026: effect on Tuesday 2; the fifteenth day is Tuesday 23.
        "2026-06-01, 2026-06-02, 2026-06-23, 2026-06-09"
    })
    void a_notification_starts_the_terms_to_pay_and_to_clear_up(
            LocalDate notificada, LocalDate efectos, LocalDate pagar, LocalDate aclarar) {
        Plazos plazos = Plazos.de(notificada);
        assertThat(plazos.surteEfectos()).isEqualTo(efectos);
        assertThat(plazos.pagar().ultimoDia()).isEqualTo(pagar);
        assertThat(plazos.aclarar().ultimoDia()).isEqualTo(aclarar);
    }

    @Test
    void a_refund_is_due_in_fifty_business_days_or_forty_into_an_account() {
        LocalDate dia = LocalDate.of(2026, 6, 1);
        assertThat(Plazos.devolucion(dia, false).ultimoDia()).isEqualTo(LocalDate.of(2026, 8, 10));
        assertThat(Plazos.devolucion(dia, true).ultimoDia()).isEqualTo(LocalDate.of(2026, 7, 27));
    }

    private static List<Acto> actos(String nombres) {
        return Arrays.stream(nombres.strip().split(" +")).map(Acto::valueOf).toList();
    }
}
