package mx.recauda.ley.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What can be annulled, and what has to be annulled before. */
class AnulacionDeAvisoTest {

    private static final Instant SABIDO = Instant.parse("2026-01-02T18:00:00Z");

    /** Enrolled on 1, wage on 5, end on 10, enrolled again on 20; the wage of 7 was annulled. */
    private static final List<Hecho> HECHOS =
            List.of(
                    new Hecho.Alta(1, SABIDO, dia(1), new Condiciones(sbc(300), 0, 0, 1)),
                    new Hecho.Salario(2, SABIDO, dia(5), sbc(350), 0, 0),
                    new Hecho.Salario(3, SABIDO, dia(7), sbc(999), 0, 0),
                    new Hecho.Anulacion(4, SABIDO, 3),
                    new Hecho.Baja(5, SABIDO, dia(10)),
                    new Hecho.Alta(6, SABIDO, dia(20), new Condiciones(sbc(400), 0, 0, 1)));

    @ParameterizedTest
    @CsvSource({
        // movement, reason, codes
        "1, acta 3, ANU-003",
        "2, acta 3, ''",
        "3, acta 3, ANU-002",
        "4, acta 3, ANU-001",
        "5, acta 3, ANU-003",
        "6, acta 3, ''",
        "9, acta 3, ANU-001",
        "2, ' ',    ANU-004"
    })
    void each_movement_is_annulled_or_says_why_not(long movimiento, String motivo, String codigo) {
        assertThat(codigos(HECHOS, movimiento, motivo))
                .containsExactlyElementsOf(codigo.isEmpty() ? List.of() : List.of(codigo));
    }

    @Test
    void from_the_last_to_the_first_everything_is_annulled_and_nothing_is_left() {
        List<Hecho> hechos = new ArrayList<>(HECHOS);
        for (long id : new long[] {6, 5, 2, 1}) {
            assertThat(codigos(hechos, id, "acta")).isEmpty();
            hechos = AnulacionDeAviso.con(hechos, id, SABIDO);
        }

        assertThat(Historia.de(hechos).tramos()).isEmpty();
    }

    @Test
    void a_wage_annulled_leaves_the_former_one() {
        assertThat(Historia.de(AnulacionDeAviso.con(HECHOS, 2, SABIDO)).tramos())
                .extracting(t -> t.condiciones().sbc())
                .containsExactly(sbc(300), sbc(400));
    }

    @Test
    void what_was_known_before_the_annulment_stays_as_it_was() {
        List<Hecho> despues = AnulacionDeAviso.con(HECHOS, 2, SABIDO.plusSeconds(60));

        assertThat(Historia.conocidaAl(despues, SABIDO).tramos())
                .isEqualTo(Historia.de(HECHOS).tramos());
    }

    /** Its effect was to come on 15, after the end; nothing follows from it. */
    @Test
    void a_late_decrease_of_the_employment_that_ended_does_not_stand_on_its_end() {
        List<Hecho> hechos =
                List.of(
                        HECHOS.getFirst(),
                        new Hecho.Salario(2, SABIDO, SABIDO, dia(5), dia(15), sbc(250), 0, 0),
                        new Hecho.Baja(3, SABIDO, dia(10)));

        assertThat(codigos(hechos, 3, "acta")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ErrorDeAnulacion.class)
    void each_code_has_its_message_and_remedy(ErrorDeAnulacion error) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia incidencia = Incidencia.de(error, idioma, 2, "2026-01-05");
            assertThat(incidencia.mensaje()).isNotBlank().doesNotContain("{");
            assertThat(incidencia.remedio()).isNotBlank().doesNotContain("{");
        }
    }

    private static List<String> codigos(List<Hecho> hechos, long movimiento, String motivo) {
        return AnulacionDeAviso.revisa(hechos, movimiento, motivo, Idioma.ES).stream()
                .map(Incidencia::codigo)
                .toList();
    }

    private static LocalDate dia(int dia) {
        return LocalDate.of(2026, 1, dia);
    }

    private static Importe sbc(long pesos) {
        return Importe.deCentavos(pesos * 100);
    }
}
