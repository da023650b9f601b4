package mx.recauda.rendicion.compromiso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompromisoTest {

    private static final CalendarioDeCortes CALENDARIO =
            new CalendarioDeCortes(d -> d.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
    private static final YearMonth MARZO = YearMonth.of(2019, 3);
    private static final YearMonth SEPTIEMBRE = YearMonth.of(2019, 9);
    private static final String AUTOR = "Titular de Planeación";

    private static LocalDate dia(int mes, int dia) {
        return LocalDate.of(2019, mes, dia);
    }

    private static Compromiso propuesto() {
        return Compromiso.propuesto(
                "A-1", "asm", "Publicar el padrón", new Acto.Propuesto(dia(1, 7), AUTOR, "Diseño"));
    }

    /** Due on 31 July 2019, between the cuts of March and September. */
    private static Compromiso comprometido() {
        return tras(
                propuesto(),
                new Acto.Seleccionado(dia(1, 8), AUTOR),
                new Acto.Comprometido(
                        dia(1, 9),
                        AUTOR,
                        dia(7, 31),
                        "Padrón disponible",
                        List.of(Responsable.duenio("Unidad A"), Responsable.con("Unidad B")),
                        List.of(new Actividad("1", "Integrar"), new Actividad("2", "Publicar"))));
    }

    private static Compromiso tras(Compromiso inicio, Acto... actos) {
        Compromiso compromiso = inicio;
        for (Acto acto : actos) {
            Resultado<Compromiso> resultado = compromiso.con(acto, CALENDARIO, Idioma.ES);
            assertThat(resultado.incidencias()).isEmpty();
            compromiso = resultado.valor();
        }
        return compromiso;
    }

    private static Acto evidencia(LocalDate fecha, String actividad) {
        return new Acto.EvidenciaEntregada(
                fecha, AUTOR, actividad, new Evidencia("Acta", "documento:12", Optional.of(fecha)));
    }

    private static Acto avance(LocalDate fecha, YearMonth corte, String actividad, int porcentaje) {
        return new Acto.AvanceReportado(fecha, AUTOR, corte, actividad, porcentaje, "");
    }

    private static Compromiso concluido() {
        return tras(
                comprometido(),
                evidencia(dia(3, 4), "1"),
                avance(dia(3, 5), MARZO, "1", 100),
                evidencia(dia(7, 30), "2"),
                avance(dia(7, 30), SEPTIEMBRE, "2", 100));
    }

    private static Estado estado(Compromiso compromiso, LocalDate dia) {
        return compromiso.situacion(dia, CALENDARIO).estado();
    }

    private static List<String> codigos(Compromiso compromiso, Acto acto) {
        return compromiso.con(acto, CALENDARIO, Idioma.ES).incidencias().stream()
                .map(Incidencia::codigo)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-07, PROPUESTO",
        "2019-01-08, SELECCIONADO",
        "2019-01-09, COMPROMETIDO",
        "2019-07-31, COMPROMETIDO", // the last day is in time
        "2019-08-01, VENCIDO_ENTRE_CORTES",
        "2019-09-30, VENCIDO_ENTRE_CORTES", // last working day of the cut that must show it done
        "2019-10-01, VENCIDO",
    })
    void without_progress_the_state_follows_the_days(LocalDate dia, Estado estado) {
        assertThat(estado(comprometido(), dia)).isEqualTo(estado);
    }

    @Test
    void the_state_of_a_past_day_does_not_know_later_acts() {
        Compromiso hoy = concluido();

        assertThat(estado(hoy, dia(3, 4))).isEqualTo(Estado.COMPROMETIDO);
        assertThat(estado(hoy, dia(3, 5))).isEqualTo(Estado.EN_PROCESO);
        assertThat(estado(hoy, dia(7, 30))).isEqualTo(Estado.CONCLUIDO);
        assertThat(estado(hoy, dia(12, 31))).isEqualTo(Estado.CONCLUIDO);
    }

    @Test
    void the_average_is_the_mean_of_the_activities_with_two_decimals() {
        Compromiso compromiso = tras(comprometido(), avance(dia(3, 5), MARZO, "1", 33));

        assertThat(compromiso.situacion(dia(3, 5), CALENDARIO).promedio())
                .contains(new BigDecimal("16.50"));
    }

    @Test
    void a_conclusion_says_how_many_days_it_came_after_its_term() {
        assertThat(concluido().situacion(dia(12, 31), CALENDARIO).diasDeAtraso()).contains(-1L);

        Compromiso tarde =
                tras(
                        comprometido(),
                        evidencia(dia(8, 21), "1"),
                        evidencia(dia(8, 21), "2"),
                        avance(dia(8, 21), SEPTIEMBRE, "1", 100),
                        avance(dia(8, 21), SEPTIEMBRE, "2", 100));
        assertThat(tarde.situacion(dia(12, 31), CALENDARIO).diasDeAtraso()).contains(21L);
    }

    @Test
    void one_hundred_percent_needs_evidence_with_a_place() {
        Acto sinLugar =
                new Acto.EvidenciaEntregada(
                        dia(3, 4), AUTOR, "1", new Evidencia("Acta", "", Optional.empty()));

        assertThat(codigos(comprometido(), avance(dia(3, 5), MARZO, "1", 100)))
                .containsExactly("CPR-006");
        assertThat(codigos(tras(comprometido(), sinLugar), avance(dia(3, 5), MARZO, "1", 100)))
                .containsExactly("CPR-006");
    }

    @Test
    void progress_never_goes_down_without_a_note() {
        Compromiso compromiso = tras(comprometido(), avance(dia(3, 5), MARZO, "1", 60));
        Acto conNota =
                new Acto.AvanceReportado(dia(3, 6), AUTOR, MARZO, "1", 40, "Se contó dos veces.");

        assertThat(codigos(compromiso, avance(dia(3, 6), MARZO, "1", 40)))
                .containsExactly("CPR-005");
        assertThat(codigos(compromiso, conNota)).isEmpty();
    }

    @Test
    void a_cut_that_was_sent_changes_only_through_a_correction_and_keeps_both_versions() {
        Compromiso enviado =
                tras(
                        comprometido(),
                        avance(dia(3, 5), MARZO, "1", 60),
                        new Acto.CorteEnviado(dia(3, 20), AUTOR, MARZO));
        assertThat(codigos(enviado, avance(dia(3, 21), MARZO, "1", 70))).containsExactly("CPR-008");

        Compromiso corregido =
                tras(
                        enviado,
                        new Acto.CorteCorregido(dia(3, 21), AUTOR, MARZO, "Faltó una obra."),
                        avance(dia(3, 21), MARZO, "1", 70),
                        new Acto.CorteEnviado(dia(3, 22), AUTOR, MARZO));
        assertThat(corregido.versionesDelCorte(MARZO))
                .containsExactly(Map.of("1", 60, "2", 0), Map.of("1", 70, "2", 0));
        assertThat(corregido.versionesDelCorte(SEPTIEMBRE)).isEmpty();
    }

    @Test
    void a_substituted_activity_keeps_its_history_and_starts_again() {
        Compromiso compromiso =
                tras(
                        comprometido(),
                        evidencia(dia(3, 4), "1"),
                        avance(dia(3, 5), MARZO, "1", 80),
                        new Acto.ActividadSustituida(
                                dia(4, 1), AUTOR, "1", "Licitar", "Oficio 45", "Cambió la norma."));

        Situacion.Avance actividad =
                compromiso.situacion(dia(4, 1), CALENDARIO).actividad("1").orElseThrow();
        assertThat(actividad.actividad().texto()).isEqualTo("Licitar");
        assertThat(actividad.anteriores()).containsExactly("Integrar");
        assertThat(actividad.porcentaje()).isZero();
        assertThat(actividad.evidencias()).isEmpty();
        assertThat(compromiso.situacion(dia(4, 1), CALENDARIO).resultadoEsperado())
                .isEqualTo("Padrón disponible");
    }

    @Test
    void a_substitution_needs_its_letter_and_its_note() {
        Acto sinApoyo = new Acto.ActividadSustituida(dia(4, 1), AUTOR, "1", "Licitar", "", "");

        assertThat(codigos(comprometido(), sinApoyo)).containsExactly("CPR-010", "CPR-009");
    }

    @Test
    void a_concluded_promise_is_opened_only_by_a_dated_act() {
        assertThat(codigos(concluido(), avance(dia(8, 1), SEPTIEMBRE, "1", 90)))
                .contains("CPR-001");

        Compromiso abierto =
                tras(concluido(), new Acto.Reabierto(dia(8, 5), AUTOR, "2", 50, "Faltan obras."));
        assertThat(estado(abierto, dia(8, 4))).isEqualTo(Estado.CONCLUIDO);
        assertThat(estado(abierto, dia(8, 5))).isEqualTo(Estado.VENCIDO_ENTRE_CORTES);
        assertThat(abierto.situacion(dia(8, 5), CALENDARIO).conclusion()).isEmpty();
    }

    @Test
    void moving_the_term_needs_a_letter_and_a_reason_and_clears_the_delay() {
        Acto prorroga =
                new Acto.TerminoCambiado(dia(7, 1), AUTOR, dia(12, 31), "Oficio 9", "Presupuesto.");
        Acto sinApoyo = new Acto.TerminoCambiado(dia(7, 1), AUTOR, dia(12, 31), "", "");

        assertThat(estado(tras(comprometido(), prorroga), dia(8, 1)))
                .isEqualTo(Estado.COMPROMETIDO);
        assertThat(codigos(comprometido(), sinApoyo)).containsExactly("CPR-010", "CPR-009");
    }

    @Test
    void rejecting_and_cancelling_close_the_promise_and_need_a_reason() {
        Compromiso rechazado = tras(propuesto(), new Acto.Rechazado(dia(1, 8), AUTOR, "No aplica"));
        Compromiso cancelado = tras(comprometido(), new Acto.Cancelado(dia(5, 1), AUTOR, "Fusión"));

        assertThat(estado(rechazado, dia(12, 31))).isEqualTo(Estado.RECHAZADO);
        assertThat(estado(cancelado, dia(12, 31))).isEqualTo(Estado.CANCELADO);
        assertThat(codigos(propuesto(), new Acto.Rechazado(dia(1, 8), AUTOR, " ")))
                .containsExactly("CPR-009");
        assertThat(codigos(comprometido(), new Acto.Cancelado(dia(5, 1), AUTOR, "")))
                .containsExactly("CPR-009");
        assertThat(codigos(cancelado, new Acto.Cancelado(dia(5, 2), AUTOR, "Otra vez")))
                .containsExactly("CPR-001");
    }

    @Test
    void a_promise_is_written_with_one_owner_a_result_and_different_activities() {
        Compromiso seleccionado = tras(propuesto(), new Acto.Seleccionado(dia(1, 8), AUTOR));
        Actividad repetida = new Actividad("1", "Integrar");
        Acto incompleto =
                new Acto.Comprometido(
                        dia(1, 9),
                        AUTOR,
                        dia(7, 31),
                        "",
                        List.of(Responsable.con("Unidad B")),
                        List.of(repetida, repetida));

        assertThat(codigos(seleccionado, incompleto))
                .containsExactly("CPR-011", "CPR-011", "CPR-011");
    }

    private static List<org.junit.jupiter.params.provider.Arguments> rechazados() {
        return List.of(
                caso("CPR-002", avance(dia(1, 1), MARZO, "1", 10)),
                caso("CPR-003", avance(dia(3, 5), MARZO, "9", 10)),
                caso("CPR-004", avance(dia(3, 5), MARZO, "1", 101)),
                caso("CPR-004", avance(dia(3, 5), MARZO, "1", -1)),
                caso("CPR-007", avance(dia(4, 5), YearMonth.of(2019, 4), "1", 10)),
                caso("CPR-012", new Acto.CorteCorregido(dia(3, 5), AUTOR, MARZO, "Error.")));
    }

    private static org.junit.jupiter.params.provider.Arguments caso(String codigo, Acto acto) {
        return org.junit.jupiter.params.provider.Arguments.of(codigo, acto);
    }

    @ParameterizedTest
    @MethodSource("rechazados")
    void a_wrong_act_is_refused_with_its_code_and_changes_nothing(String codigo, Acto acto) {
        Compromiso antes = comprometido();
        Resultado<Compromiso> resultado = antes.con(acto, CALENDARIO, Idioma.ES);

        assertThat(resultado.incidencias()).extracting(Incidencia::codigo).contains(codigo);
        assertThat(resultado.valor()).isEqualTo(antes);
    }

    @ParameterizedTest
    @EnumSource(ErrorDeCompromiso.class)
    void every_code_speaks_both_languages(ErrorDeCompromiso error) {
        Object[] argumentos = {"uno", "dos", "tres"};

        assertThat(Incidencia.de(error, Idioma.ES, argumentos).mensaje()).isNotBlank();
        assertThat(Incidencia.de(error, Idioma.EN, argumentos).mensaje())
                .isNotBlank()
                .isNotEqualTo(Incidencia.de(error, Idioma.ES, argumentos).mensaje());
        assertThat(Incidencia.de(error, Idioma.ES, argumentos).remedio()).isNotBlank();
    }

    @Test
    void acts_out_of_order_are_a_defect_of_the_caller() {
        List<Acto> desordenados =
                List.of(
                        new Acto.Propuesto(dia(2, 1), AUTOR, "Diseño"),
                        new Acto.Seleccionado(dia(1, 1), AUTOR));

        assertThatThrownBy(() -> new Compromiso("A-1", "asm", "Publicar", desordenados))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Whatever is tried, the invariants of the format hold on every day of the life. */
    @Test
    void any_run_of_admitted_acts_keeps_the_invariants() {
        for (long semilla = 1; semilla <= 200; semilla++) {
            Compromiso compromiso = vidaAlAzar(new Random(semilla));
            for (LocalDate d = dia(1, 9); d.isBefore(dia(12, 31)); d = d.plusDays(5)) {
                Situacion s = compromiso.situacion(d, CALENDARIO);
                BigDecimal promedio = s.promedio().orElseThrow();
                boolean al100 = promedio.compareTo(BigDecimal.valueOf(100)) == 0;

                assertThat(promedio)
                        .as("seed %d, %s", semilla, d)
                        .isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
                if (s.estado() != Estado.CANCELADO) {
                    assertThat(s.estado() == Estado.CONCLUIDO)
                            .as("seed %d, %s", semilla, d)
                            .isEqualTo(al100);
                }
                assertThat(s.actividades().stream().filter(a -> a.porcentaje() == 100))
                        .as("seed %d, %s", semilla, d)
                        .allMatch(Situacion.Avance::comprobada);
            }
        }
    }

    private static Compromiso vidaAlAzar(Random azar) {
        Compromiso compromiso = comprometido();
        LocalDate dia = dia(1, 10);
        for (int i = 0; i < 30; i++) {
            dia = dia.plusDays(azar.nextInt(12));
            compromiso = compromiso.con(actoAlAzar(azar, dia), CALENDARIO, Idioma.ES).valor();
        }
        return compromiso;
    }

    private static Acto actoAlAzar(Random azar, LocalDate dia) {
        String actividad = azar.nextBoolean() ? "1" : "2";
        YearMonth corte = azar.nextBoolean() ? MARZO : SEPTIEMBRE;
        List<Acto> posibles = new ArrayList<>();
        posibles.add(avance(dia, corte, actividad, azar.nextInt(-5, 106)));
        posibles.add(avance(dia, corte, actividad, 100));
        posibles.add(evidencia(dia, actividad));
        posibles.add(new Acto.ActividadSustituida(dia, AUTOR, actividad, "Otra", "Of. 1", "Nota"));
        posibles.add(new Acto.CorteEnviado(dia, AUTOR, corte));
        posibles.add(new Acto.CorteCorregido(dia, AUTOR, corte, "Error."));
        posibles.add(new Acto.Reabierto(dia, AUTOR, actividad, azar.nextInt(100), "Faltaba."));
        if (azar.nextInt(20) == 0) {
            posibles.add(new Acto.Cancelado(dia, AUTOR, "Fusión"));
        }
        return posibles.get(azar.nextInt(posibles.size()));
    }
}
