package mx.recauda.ley.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.afiliacion.ConfirmacionDeLote.Estado;
import mx.recauda.ley.afiliacion.ConfirmacionDeLote.Respuesta;
import mx.recauda.ley.tiempo.Calendario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Optional;

class ConfirmacionDeLoteTest {

    @ParameterizedTest
    @CsvSource({
        // delivered, answer, looked at, state: Friday 6 March 2026 gives until Wednesday 11
        "2026-03-06, , 2026-03-06, POR_CONFIRMAR",
        "2026-03-06, , 2026-03-11, POR_CONFIRMAR",
        "2026-03-06, , 2026-03-12, CONSENTIDO",
        "2026-03-06, CONFIRMA, 2026-03-12, CONFIRMADO",
        "2026-03-06, PIDE_ACLARACION, 2026-03-12, EN_ACLARACION",
        // Monday 16 March 2026 is a holiday
        "2026-03-12, , 2026-03-18, POR_CONFIRMAR",
        "2026-03-12, , 2026-03-19, CONSENTIDO"
    })
    void an_acknowledgement_waits_three_business_days(
            LocalDate entrega, Respuesta respuesta, LocalDate hoy, Estado estado) {
        assertThat(
                        ConfirmacionDeLote.al(
                                        entrega,
                                        Optional.ofNullable(respuesta),
                                        hoy,
                                        Calendario.deTerminos())
                                .estado())
                .isEqualTo(estado);
    }

    @Test
    void only_a_clarification_that_was_asked_for_is_resolved() {
        LocalDate entrega = LocalDate.of(2026, 3, 6);
        LocalDate despues = LocalDate.of(2026, 3, 20);

        assertThat(al(entrega, Optional.of(Respuesta.PIDE_ACLARACION), true, despues))
                .isEqualTo(Estado.ACLARADO);
        assertThat(al(entrega, Optional.empty(), true, despues)).isEqualTo(Estado.CONSENTIDO);
        assertThat(al(entrega, Optional.of(Respuesta.CONFIRMA), true, despues))
                .isEqualTo(Estado.CONFIRMADO);
    }

    private static Estado al(
            LocalDate entrega, Optional<Respuesta> respuesta, boolean resuelta, LocalDate hoy) {
        return ConfirmacionDeLote.al(entrega, respuesta, resuelta, hoy, Calendario.deTerminos())
                .estado();
    }
}
