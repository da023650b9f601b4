package mx.recauda.rendicion.comision.visita;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.comision.InformeComision;
import mx.recauda.rendicion.comision.regla.AuditorComision;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A visit, from the programme to its report. */
class VisitaTest {

    private static final LocalDate DEL = LocalDate.of(2027, 1, 11);
    private static final LocalDate AL = LocalDate.of(2027, 1, 13);

    static Programada programada(String pliego, String coordinador, String comisionado) {
        return new Programada(
                pliego,
                "Subdelegación Colima",
                "COLIMA, COL.",
                DEL,
                AL,
                "Apoyo",
                "Reunión de trabajo",
                coordinador,
                "Coordinación de demostración",
                "Seguimiento a la operación",
                comisionado,
                List.of());
    }

    private static Evaluacion evaluacion(Punto punto, String valor, String meta, String anterior) {
        return new Evaluacion(
                punto,
                "Ingresos en efectivo",
                "pesos",
                Optional.of(DEL.minusDays(12)),
                Optional.of(new BigDecimal(valor)),
                Optional.of(new BigDecimal(meta)),
                Optional.of(new BigDecimal(anterior)),
                Optional.empty(),
                "",
                "");
    }

    private static Visita visita(Map<Punto, Evaluacion> evaluaciones, boolean informada) {
        return new Visita(
                programada("5001", "Ana Uno", "Beto Dos"),
                evaluaciones,
                new Visita.Textos(
                        "Ciudad de México",
                        Optional.of(AL),
                        "Reunión",
                        "Se concluyó.",
                        "Dudas aclaradas."),
                Optional.empty(),
                informada);
    }

    private static Map<Punto, Evaluacion> todas() {
        Map<Punto, Evaluacion> todas = new EnumMap<>(Punto.class);
        for (Punto p : Punto.values()) {
            todas.put(p, evaluacion(p, "95.5", "100", "90"));
        }
        return todas;
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-10,PROGRAMADA",
        "2027-01-11,EN_CURSO",
        "2027-01-13,EN_CURSO",
        "2027-01-14,POR_INFORMAR"
    })
    void its_state_follows_the_calendar(LocalDate dia, EstadoDeVisita estado) {
        assertThat(visita(Map.of(), false).estado(dia)).isEqualTo(estado);
        assertThat(visita(Map.of(), true).estado(dia)).isEqualTo(EstadoDeVisita.INFORMADA);
    }

    @Test
    void a_point_gives_its_difference_with_the_goal_and_with_the_period_before() {
        Evaluacion e = evaluacion(Punto.A, "95.5", "100", "90");
        assertThat(e.diferencia()).contains(new BigDecimal("-4.5"));
        assertThat(e.cambio()).contains(new BigDecimal("5.5"));
        assertThat(e.datos())
                .containsEntry("diferencia", "-4.5")
                .containsEntry("periodo_anterior", "90")
                .doesNotContainKey("dos_periodos_antes");
    }

    @Test
    void a_visit_begins_with_the_values_of_the_two_visits_before() {
        Visita ultima = visita(Map.of(Punto.A, evaluacion(Punto.A, "20", "1", "1")), true);
        Visita penultima = visita(Map.of(Punto.A, evaluacion(Punto.A, "10", "1", "1")), true);
        Map<Punto, Evaluacion> puntos = InformeDeVisita.alEmpezar(List.of(ultima, penultima));
        assertThat(puntos.get(Punto.A).anterior()).contains(new BigDecimal("20"));
        assertThat(puntos.get(Punto.A).anteanterior()).contains(new BigDecimal("10"));
        assertThat(puntos.get(Punto.B).anterior()).isEmpty();
    }

    @Test
    void a_visit_without_a_frozen_report_is_not_one_of_the_two_periods_before() {
        Visita escrita = visita(Map.of(Punto.A, evaluacion(Punto.A, "30", "1", "1")), false);
        Visita ultima = visita(Map.of(Punto.A, evaluacion(Punto.A, "20", "1", "1")), true);
        Visita penultima = visita(Map.of(Punto.A, evaluacion(Punto.A, "10", "1", "1")), true);
        Evaluacion a = InformeDeVisita.alEmpezar(List.of(escrita, ultima, penultima)).get(Punto.A);
        assertThat(a.anterior()).contains(new BigDecimal("20"));
        assertThat(a.anteanterior()).contains(new BigDecimal("10"));
    }

    @Test
    void the_report_of_a_finished_visit_has_the_eight_points_and_no_grave_finding() {
        InformeComision informe =
                InformeDeVisita.de(
                        visita(todas(), false),
                        List.of(
                                new Acuerdo(
                                        "COM-2027-001",
                                        "Se depuró la cartera en mora",
                                        "Subdelegación",
                                        Optional.of(AL.plusDays(60)),
                                        "e) cartera",
                                        "Comprometido",
                                        Optional.empty())));
        assertThat(informe.puntos()).hasSize(8);
        assertThat(informe.resultados().getFirst().datos())
                .containsEntry("acuerdo", "COM-2027-001")
                .containsEntry("fecha", "2027-03-14");
        assertThat(AuditorComision.auditor().revisa(informe))
                .extracting(h -> h.gravedad().name() + " " + h.regla())
                .noneMatch(h -> h.startsWith("ALTA"));
    }

    @Test
    void a_report_without_values_is_told_by_the_auditor_with_the_letters_of_its_points() {
        InformeComision informe = InformeDeVisita.de(visita(Map.of(), false), List.of());
        assertThat(AuditorComision.auditor().revisa(informe))
                .extracting(Hallazgo::mensaje)
                .anyMatch(m -> m.contains("a)"));
    }

    @ParameterizedTest
    @CsvSource({"'',Ana,Beto,VIS-001", "41x3,Ana,Beto,VIS-003", "5001,Ana,ana,VIS-004"})
    void a_programme_with_a_defect_names_it(
            String pliego, String coordinador, String comisionado, String codigo) {
        assertThat(
                        RevisionDeVisita.programada(
                                programada(pliego, coordinador, comisionado), Idioma.ES))
                .extracting(Incidencia::codigo)
                .containsExactly(codigo);
    }

    @Test
    void a_good_programme_has_nothing_against() {
        assertThat(RevisionDeVisita.programada(programada("5001", "Ana", "Beto"), Idioma.ES))
                .isEmpty();
    }

    @Test
    void a_point_says_something_and_says_when() {
        Programada p = programada("5001", "Ana", "Beto");
        Evaluacion callada = Evaluacion.vacia(Punto.G, Optional.empty(), Optional.empty());
        assertThat(codigos(RevisionDeVisita.evaluacion(callada, p, Idioma.ES)))
                .containsExactly("VIS-009");
        Evaluacion tardia =
                new Evaluacion(
                        Punto.A,
                        "x",
                        "pesos",
                        Optional.of(AL.plusDays(1)),
                        Optional.of(BigDecimal.ONE),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        "");
        assertThat(codigos(RevisionDeVisita.evaluacion(tardia, p, Idioma.ES)))
                .containsExactly("VIS-008");
    }

    @Test
    void a_report_is_frozen_once_complete_and_after_the_visit() {
        assertThat(RevisionDeVisita.informe(visita(todas(), false), AL, Idioma.ES)).isEmpty();
        assertThat(codigos(RevisionDeVisita.informe(visita(Map.of(), false), AL, Idioma.ES)))
                .containsExactly("VIS-013");
        assertThat(codigos(RevisionDeVisita.informe(visita(todas(), true), AL, Idioma.ES)))
                .containsExactly("VIS-010");
    }

    private static List<String> codigos(List<Incidencia> faltas) {
        return faltas.stream().map(Incidencia::codigo).toList();
    }

    @ParameterizedTest
    @EnumSource
    void every_error_has_its_texts(ErrorDeVisita error) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia incidencia = Incidencia.de(error, idioma, "uno", "dos", "tres");
            assertThat(incidencia.mensaje() + incidencia.remedio()).doesNotContain("{");
        }
    }
}
