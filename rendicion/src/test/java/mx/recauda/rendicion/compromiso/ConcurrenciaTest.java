package mx.recauda.rendicion.compromiso;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

class ConcurrenciaTest {

    private static final LocalDate DIA = LocalDate.of(2026, 9, 1);
    private static final YearMonth CORTE = YearMonth.of(2026, 9);

    private static final Map<String, Acto> ACTOS =
            Map.of(
                    "avance de 1", new Acto.AvanceReportado(DIA, "A", CORTE, "1", 40, ""),
                    "avance de 2", new Acto.AvanceReportado(DIA, "A", CORTE, "2", 40, ""),
                    "evidencia de 1",
                            new Acto.EvidenciaEntregada(
                                    DIA, "A", "1", new Evidencia("d", "u", Optional.empty())),
                    "sustitución", new Acto.ActividadSustituida(DIA, "A", "1", "t", "o", "n"),
                    "envío", new Acto.CorteEnviado(DIA, "A", CORTE),
                    "prórroga", new Acto.TerminoCambiado(DIA, "A", DIA, "o", "m"));

    /** First recorded, then wanted by somebody who had not seen it. */
    @ParameterizedTest
    @CsvSource({
        "avance de 1, avance de 1, true",
        "avance de 1, avance de 2, false",
        "avance de 1, evidencia de 1, false",
        "avance de 1, envío, true",
        "avance de 1, sustitución, true",
        "evidencia de 1, evidencia de 1, false",
        "evidencia de 1, avance de 1, false",
        "evidencia de 1, envío, false",
        "sustitución, avance de 1, true",
        "envío, avance de 2, true",
        "prórroga, prórroga, true"
    })
    void two_acts_clash_when_the_second_was_decided_on_what_the_first_changed(
            String primero, String segundo, boolean chocan) {
        assertThat(Concurrencia.chocan(ACTOS.get(primero), ACTOS.get(segundo))).isEqualTo(chocan);
    }
}
