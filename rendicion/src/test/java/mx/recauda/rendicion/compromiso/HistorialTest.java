package mx.recauda.rendicion.compromiso;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class HistorialTest {

    private static final YearMonth MARZO = YearMonth.of(2026, 3);
    private static final YearMonth SEPTIEMBRE = YearMonth.of(2026, 9);

    private static LocalDate dia(int mes, int dia) {
        return LocalDate.of(2026, mes, dia);
    }

    private static Compromiso compromiso() {
        return new Compromiso(
                "A-1",
                "asm",
                "t",
                List.of(
                        new Acto.Propuesto(dia(1, 7), "A", "o"),
                        new Acto.Seleccionado(dia(1, 7), "A"),
                        new Acto.Comprometido(
                                dia(1, 7),
                                "A",
                                dia(12, 31),
                                "r",
                                List.of(Responsable.duenio("U")),
                                List.of(new Actividad("1", "Uno"), new Actividad("2", "Dos"))),
                        new Acto.AvanceReportado(dia(3, 10), "A", MARZO, "1", 30, ""),
                        new Acto.CorteEnviado(dia(3, 31), "A", MARZO),
                        new Acto.ActividadSustituida(dia(5, 4), "A", "1", "Otra", "OF-9", "n"),
                        new Acto.AvanceReportado(dia(9, 10), "A", SEPTIEMBRE, "2", 60, "")));
    }

    @Test
    void each_text_keeps_its_days_its_letter_and_the_progress_told_while_it_was_in_force() {
        List<Historial.Version> textos = Historial.de(compromiso());

        assertThat(textos)
                .containsExactly(
                        new Historial.Version(
                                "1",
                                "Uno",
                                dia(1, 7),
                                Optional.of(dia(5, 4)),
                                "",
                                "",
                                new java.util.TreeMap<>(Map.of(MARZO, 30))),
                        new Historial.Version(
                                "1",
                                "Otra",
                                dia(5, 4),
                                Optional.empty(),
                                "OF-9",
                                "n",
                                new java.util.TreeMap<>()),
                        new Historial.Version(
                                "2",
                                "Dos",
                                dia(1, 7),
                                Optional.empty(),
                                "",
                                "",
                                new java.util.TreeMap<>(Map.of(MARZO, 0, SEPTIEMBRE, 60))));
    }

    @Test
    void a_promise_that_was_only_proposed_has_no_activities() {
        assertThat(Historial.de(compromiso().al(dia(1, 6)))).isEmpty();
    }

    @Test
    void a_corrected_cut_gives_back_each_version_that_was_sent() {
        Compromiso corregido =
                new Compromiso(
                        "A-1",
                        "asm",
                        "t",
                        List.of(
                                compromiso().actos().get(0),
                                compromiso().actos().get(1),
                                compromiso().actos().get(2),
                                compromiso().actos().get(3),
                                compromiso().actos().get(4),
                                new Acto.CorteCorregido(dia(4, 2), "A", MARZO, "error"),
                                new Acto.AvanceReportado(dia(4, 2), "A", MARZO, "1", 50, ""),
                                new Acto.CorteEnviado(dia(4, 3), "A", MARZO)));

        assertThat(corregido.enviosDelCorte(MARZO))
                .extracting(c -> c.actos().size())
                .containsExactly(5, 8);
        assertThat(corregido.versionesDelCorte(MARZO))
                .containsExactly(Map.of("1", 30, "2", 0), Map.of("1", 50, "2", 0));
    }
}
