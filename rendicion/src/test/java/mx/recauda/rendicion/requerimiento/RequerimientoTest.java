package mx.recauda.rendicion.requerimiento;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A request of an auditor: its term and where it stands. */
class RequerimientoTest {

    private static Requerimiento recibido(LocalDate dia, int dias) {
        return new Requerimiento("OF-1", "ASF", "Aurora Auditora", dia, dias, "El expediente");
    }

    private static Entrega entrega(String acuse) {
        return new Entrega(
                1, "a.zip", "0", "", "", "", "Aurora", "planeacion", Instant.EPOCH, acuse);
    }

    @ParameterizedTest
    @CsvSource({
        // Monday 1 February 2027 is a rest day: the term jumps it.
        "2027-01-27,3,2027-02-02",
        "2027-01-11,5,2027-01-18",
        "2027-01-15,1,2027-01-18"
    })
    void its_term_is_counted_in_working_days(LocalDate recibido, int dias, LocalDate vence) {
        assertThat(recibido(recibido, dias).vence()).isEqualTo(vence);
    }

    @Test
    void it_is_owed_until_everything_delivered_has_its_acuse() {
        Requerimiento r = recibido(LocalDate.of(2027, 1, 11), 5);
        assertThat(r.estado(List.of(), r.vence())).isEqualTo(Estado.PENDIENTE);
        assertThat(r.estado(List.of(), r.vence().plusDays(1))).isEqualTo(Estado.VENCIDO);
        assertThat(r.estado(List.of(entrega("")), r.vence())).isEqualTo(Estado.ENTREGADO);
        assertThat(r.estado(List.of(entrega("x"), entrega("")), r.vence()))
                .isEqualTo(Estado.ENTREGADO);
        assertThat(r.estado(List.of(entrega("x")), r.vence())).isEqualTo(Estado.CON_ACUSE);
        assertThat(Estado.CON_ACUSE.debe()).isFalse();
    }

    @Test
    void what_is_missing_or_impossible_is_told_by_its_field() {
        LocalDate hoy = LocalDate.of(2027, 1, 12);
        assertThat(
                        new Requerimiento("", "ASF", "A", hoy.plusDays(1), 0, "x")
                                .revisa(hoy, Idioma.ES))
                .extracting(Incidencia::codigo, Incidencia::campo)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("REQ-001", "oficio"),
                        org.assertj.core.groups.Tuple.tuple("REQ-002", "recibido"),
                        org.assertj.core.groups.Tuple.tuple("REQ-003", "dias"));
        assertThat(recibido(hoy, 10).revisa(hoy, Idioma.ES)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_error_has_its_texts(ErrorDeRequerimiento error) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia incidencia = Incidencia.de(error, idioma, "uno", "dos");
            assertThat(incidencia.mensaje() + incidencia.remedio()).doesNotContain("{");
        }
    }
}
