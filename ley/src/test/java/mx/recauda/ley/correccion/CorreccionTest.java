package mx.recauda.ley.correccion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.accesorios.ChequeDevuelto;
import mx.recauda.ley.dinero.Importe;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

/** ActoDeCorreccion and the term and indemnity of a cheque that was not paid. */
class CorreccionTest {

    @Test
    void a_cheque_is_required_before_it_is_enforced_and_another_payment_never_is() {
        assertThat(
                        ActoDeCorreccion.estado(
                                TipoDeCorreccion.CHEQUE_DEVUELTO,
                                List.of(
                                        ActoDeCorreccion.PROPONE,
                                        ActoDeCorreccion.APRUEBA,
                                        ActoDeCorreccion.REQUIERE,
                                        ActoDeCorreccion.EXIGE)))
                .isEqualTo(EstadoDeCorreccion.EXIGIBLE);
        assertThat(
                        ActoDeCorreccion.EXIGE.desde(
                                TipoDeCorreccion.CHEQUE_DEVUELTO, EstadoDeCorreccion.APLICADA))
                .isEmpty();
        assertThat(
                        ActoDeCorreccion.REQUIERE.desde(
                                TipoDeCorreccion.REAPLICACION, EstadoDeCorreccion.APLICADA))
                .isEmpty();
        assertThatThrownBy(() ->
                        ActoDeCorreccion.estado(
                                TipoDeCorreccion.REAPLICACION, List.of(ActoDeCorreccion.APRUEBA)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"APLICADA", "REQUERIDA", "EXIGIBLE"})
    void whatever_is_in_force_can_be_undone_by_another_person(EstadoDeCorreccion estado) {
        assertThat(estado.enVigor()).isTrue();
        assertThat(ActoDeCorreccion.DESHACE.desde(TipoDeCorreccion.CHEQUE_DEVUELTO, estado))
                .contains(EstadoDeCorreccion.DESHECHA);
        assertThat(ActoDeCorreccion.DESHACE.pideOtraPersona()).isTrue();
    }

    // 2026-03-16 is a holiday: the third Monday of March; the 20th, a Friday.
    @ParameterizedTest
    @CsvSource({
        "2026-02-10, 2026-02-16",
        "2026-03-12, 2026-03-19",
        "2026-03-13, 2026-03-23",
    })
    void the_employer_has_three_business_days_after_the_requirement_takes_effect(
            LocalDate notificado, LocalDate ultimo) {
        assertThat(ChequeDevuelto.requerimiento(notificado).ultimoDia()).isEqualTo(ultimo);
    }

    @ParameterizedTest
    @CsvSource({"1000.00, 200.00", "0.03, 0.01", "12345.67, 2469.13"})
    void the_indemnity_is_a_fifth_of_the_cheque(String cheque, String indemnizacion) {
        assertThat(ChequeDevuelto.indemnizacion(Importe.parse(cheque)))
                .isEqualTo(Importe.parse(indemnizacion));
    }
}
