package mx.recauda.platform.rendicion.compromisos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.documentos.Documentos;
import mx.recauda.platform.prueba.LectoresDeArchivo;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.rendicion.captura.Archivo;
import mx.recauda.rendicion.compromiso.Acto;
import mx.recauda.rendicion.compromiso.Estado;
import mx.recauda.rendicion.compromiso.Evidencia;
import mx.recauda.rendicion.compromiso.Situacion;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Promises as kept: who may act, what is refused and where, and people who act at once. */
@PlataformaTest
class CompromisosTest {

    private static final String PLANEACION = "planeacion";
    private static final String AREA = "presupuesto";
    private static final String OTRA_AREA = "litigio";

    @Autowired Compromisos compromisos;
    @Autowired Documentos documentos;
    @Autowired LectoresDeArchivo lectores;
    @Autowired FechaDeOperacion fecha;
    @Autowired JdbcClient jdbc;

    private LocalDate dia(int atras) {
        return fecha.hoy().minusDays(atras);
    }

    /** The last month of cut. */
    private YearMonth corte() {
        YearMonth mes = YearMonth.from(fecha.hoy());
        while (mes.getMonthValue() != 3 && mes.getMonthValue() != 9) {
            mes = mes.minusMonths(1);
        }
        return mes;
    }

    private NuevoCompromiso.Plan plan() {
        return new NuevoCompromiso.Plan(
                fecha.hoy().plusDays(200),
                "Padrón disponible",
                "Acta de entrega",
                List.of("PRESUPUESTO"),
                List.of("Integrar", "Publicar"));
    }

    private NuevoCompromiso nuevo(Optional<NuevoCompromiso.Plan> plan) {
        return new NuevoCompromiso(
                UUID.randomUUID(),
                "asm",
                "Publicar el padrón",
                "Evaluación de diseño",
                "",
                dia(60),
                new Encuadre("E006", "2025-2026", "específico"),
                plan);
    }

    private Ficha comprometido() {
        return compromisos.crea(nuevo(Optional.of(plan())), PLANEACION, Idioma.ES).valor().get();
    }

    private Intento avance(Ficha f, int atras, String actividad, int porcentaje) {
        return Intento.de(
                UUID.randomUUID(),
                f.leidos(),
                (autor, archivo) ->
                        new Acto.AvanceReportado(
                                dia(atras), autor, corte(), actividad, porcentaje, ""));
    }

    private Intento evidencia(Ficha f, String actividad, String contenido) {
        return new Intento(
                UUID.randomUUID(),
                f.leidos(),
                (autor, archivo) ->
                        new Acto.EvidenciaEntregada(
                                dia(10),
                                autor,
                                actividad,
                                new Evidencia("Acta", archivo, Optional.of(dia(12)))),
                Optional.of(new Archivo("acta.txt", contenido.getBytes(StandardCharsets.UTF_8))),
                List.of(),
                "");
    }

    private Resultado<Optional<Ficha>> actua(Ficha f, Intento intento, String cuenta) {
        return compromisos.actua(f.id(), intento, cuenta, Idioma.ES);
    }

    private static List<String> codigos(Resultado<?> r) {
        return r.incidencias().stream().map(Incidencia::codigo).toList();
    }

    @Test
    void a_promise_with_a_plan_is_proposed_selected_and_promised_the_same_day() {
        Ficha f = comprometido();

        assertThat(f.clave()).matches("ASM-\\d{4}-\\d{3}");
        assertThat(f.registros())
                .extracting(r -> r.acto().getClass().getSimpleName())
                .containsExactly("Propuesto", "Seleccionado", "Comprometido");
        assertThat(f.areas()).containsExactly("PRESUPUESTO");
        assertThat(f.productos()).isEqualTo("Acta de entrega");
        Situacion s = compromisos.situacion(f);
        assertThat(s.estado()).isEqualTo(Estado.COMPROMETIDO);
        assertThat(s.responsables().getFirst().area())
                .isEqualTo("Coordinación de Presupuesto (demostración)");
        assertThat(f.compromiso().actos().getFirst().autor())
                .isEqualTo("Inés Planeación, Analista de planeación");
    }

    @Test
    void every_kind_is_data_and_every_one_of_them_can_be_promised() {
        for (TipoDeCompromiso tipo : compromisos.tipos()) {
            NuevoCompromiso n = nuevo(Optional.of(plan()));
            NuevoCompromiso otro =
                    new NuevoCompromiso(
                            n.intento(),
                            tipo.clave(),
                            n.texto(),
                            n.origen(),
                            "",
                            n.fecha(),
                            Encuadre.NINGUNO,
                            n.plan());
            Ficha f = compromisos.crea(otro, PLANEACION, Idioma.ES).valor().orElseThrow();
            assertThat(f.clave()).startsWith(tipo.siglas() + "-");
        }
        assertThat(compromisos.tipos())
                .extracting(TipoDeCompromiso::clave)
                .containsExactly(
                        "asm",
                        "pgcm",
                        "meta",
                        "comision",
                        "asf",
                        "oic",
                        "evaluador",
                        "consejo",
                        "reunion",
                        "paadi");
    }

    @Test
    void promises_are_listed_by_what_they_were_agreed_in() {
        NuevoCompromiso n = nuevo(Optional.of(plan()));
        String referencia = "comision:" + UUID.randomUUID();
        Ficha f =
                compromisos
                        .crea(
                                new NuevoCompromiso(
                                        n.intento(),
                                        "comision",
                                        n.texto(),
                                        n.origen(),
                                        referencia,
                                        n.fecha(),
                                        Encuadre.NINGUNO,
                                        n.plan()),
                                PLANEACION,
                                Idioma.ES)
                        .valor()
                        .orElseThrow();

        assertThat(compromisos.deReferencia(referencia)).containsExactly(f);
        assertThat(compromisos.deReferencia("comision:otra")).isEmpty();
    }

    @Test
    void the_area_reports_progress_and_hands_in_evidence_and_the_state_follows() {
        Ficha f = comprometido();

        f = actua(f, avance(f, 20, "1", 40), AREA).valor().orElseThrow();
        assertThat(compromisos.situacion(f).promedio())
                .hasValueSatisfying(p -> assertThat(p).isEqualByComparingTo("20.00"));
        assertThat(codigos(actua(f, avance(f, 15, "1", 100), AREA))).containsExactly("CPR-006");
        f = actua(f, evidencia(f, "1", "acta 1"), AREA).valor().orElseThrow();
        f = actua(f, evidencia(f, "2", "acta 2"), AREA).valor().orElseThrow();
        f = actua(f, avance(f, 9, "1", 100), AREA).valor().orElseThrow();
        f = actua(f, avance(f, 9, "2", 100), AREA).valor().orElseThrow();

        assertThat(compromisos.situacion(f).estado()).isEqualTo(Estado.CONCLUIDO);
        assertThat(compromisos.situacion(f, dia(16)).orElseThrow().estado())
                .isEqualTo(Estado.EN_PROCESO);
        assertThat(compromisos.situacion(f, dia(90))).isEmpty();
        String lugar =
                compromisos
                        .situacion(f)
                        .actividad("1")
                        .orElseThrow()
                        .evidencias()
                        .getFirst()
                        .ubicacion();
        assertThat(documentos.abre(UUID.fromString(lugar.substring("documento:".length()))))
                .asString()
                .isEqualTo("acta 1");
        assertThat(lectores.de(lugar))
                .as("the area that promised, and whoever sees every area")
                .containsExactly(
                        "planeacion",
                        "supervision",
                        "presupuesto",
                        "presupuesto2",
                        "titular",
                        "finanzas",
                        "auditor");
    }

    @Test
    void a_refusal_says_which_field_is_to_be_corrected() {
        Ficha f = comprometido();

        Resultado<Optional<Ficha>> r =
                actua(
                        f,
                        Intento.de(
                                UUID.randomUUID(),
                                f.leidos(),
                                (autor, archivo) ->
                                        new Acto.AvanceReportado(
                                                dia(90),
                                                autor,
                                                YearMonth.of(2026, 2),
                                                "9",
                                                120,
                                                "")),
                        PLANEACION);

        assertThat(r.incidencias())
                .extracting(Incidencia::codigo, Incidencia::campo)
                .contains(
                        tuple("CPR-002", "fecha"),
                        tuple("CPR-007", "corte"),
                        tuple("CPR-004", "porcentaje"),
                        tuple("CPR-003", "actividad"));
        assertThat(compromisos.busca(f.id()).orElseThrow().leidos()).isEqualTo(3);
    }

    @Test
    void CPS_001_a_person_without_a_post_cannot_act() {
        Ficha f = comprometido();

        assertThat(codigos(actua(f, avance(f, 20, "1", 10), "auditor"))).containsExactly("CPS-001");
        assertThat(codigos(compromisos.crea(nuevo(Optional.empty()), "auditor", Idioma.ES)))
                .containsExactly("CPS-001");
    }

    @Test
    void CPS_002_an_area_neither_proposes_nor_substitutes() {
        Ficha f = comprometido();
        Intento sustituye =
                Intento.de(
                        UUID.randomUUID(),
                        f.leidos(),
                        (autor, archivo) ->
                                new Acto.ActividadSustituida(
                                        dia(9), autor, "1", "Otra", "OF-1", "Cambió"));

        assertThat(codigos(actua(f, sustituye, AREA))).containsExactly("CPS-002");
        assertThat(codigos(compromisos.crea(nuevo(Optional.empty()), AREA, Idioma.ES)))
                .containsExactly("CPS-002");
        assertThat(actua(f, sustituye, PLANEACION).incidencias()).isEmpty();
    }

    @Test
    void CPS_003_an_area_does_not_report_in_a_promise_of_another() {
        Ficha f = comprometido();

        assertThat(codigos(actua(f, avance(f, 20, "1", 10), OTRA_AREA))).containsExactly("CPS-003");
    }

    @Test
    void
            CPS_004_of_two_people_who_report_the_same_activity_the_second_is_told_and_nothing_is_lost() {
        Ficha leida = comprometido();
        actua(leida, avance(leida, 20, "1", 40), AREA);

        Resultado<Optional<Ficha>> segunda = actua(leida, avance(leida, 19, "1", 60), PLANEACION);

        assertThat(codigos(segunda)).containsExactly("CPS-004");
        assertThat(segunda.incidencias().getFirst().mensaje())
                .contains("Pablo Presupuesto", "Avance");
        assertThat(
                        compromisos
                                .situacion(compromisos.busca(leida.id()).orElseThrow())
                                .actividad("1")
                                .orElseThrow()
                                .porcentaje())
                .isEqualTo(40);
    }

    @Test
    void progress_of_another_activity_and_evidence_do_not_clash() {
        Ficha leida = comprometido();
        actua(leida, avance(leida, 20, "1", 40), AREA);

        assertThat(actua(leida, avance(leida, 20, "2", 10), PLANEACION).incidencias()).isEmpty();
        assertThat(actua(leida, evidencia(leida, "1", "x"), PLANEACION).incidencias()).isEmpty();
    }

    @Test
    void twenty_people_on_the_same_cut_leave_one_winner_and_nineteen_told() throws Exception {
        Ficha leida = comprometido();
        List<Callable<Resultado<Optional<Ficha>>>> trabajos = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int porcentaje = i + 1;
            trabajos.add(() -> actua(leida, avance(leida, 20, "1", porcentaje), AREA));
        }
        List<String> todos = new ArrayList<>();
        try (ExecutorService hilos = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Resultado<Optional<Ficha>>> f : hilos.invokeAll(trabajos)) {
                todos.addAll(codigos(f.get()));
            }
        }

        assertThat(todos).hasSize(19).containsOnly("CPS-004");
        assertThat(compromisos.busca(leida.id()).orElseThrow().leidos()).isEqualTo(4);
    }

    @Test
    void the_same_request_twice_is_one_act_and_the_same_answer() {
        Ficha f = comprometido();
        Intento intento = evidencia(f, "1", "acta repetida");

        Resultado<Optional<Ficha>> primera = actua(f, intento, AREA);
        Resultado<Optional<Ficha>> segunda = actua(f, intento, AREA);

        assertThat(segunda.valor()).isEqualTo(primera.valor());
        assertThat(compromisos.busca(f.id()).orElseThrow().leidos()).isEqualTo(4);
        NuevoCompromiso n = nuevo(Optional.of(plan()));
        assertThat(compromisos.crea(n, PLANEACION, Idioma.ES).valor())
                .isEqualTo(compromisos.crea(n, PLANEACION, Idioma.ES).valor());
    }

    @Test
    void CPS_005_the_same_request_with_another_content_is_refused() {
        Ficha f = comprometido();
        Intento uno = avance(f, 20, "1", 40);
        actua(f, uno, AREA);

        Intento otro =
                new Intento(
                        uno.clave(),
                        f.leidos(),
                        avance(f, 20, "1", 41).acto(),
                        Optional.empty(),
                        List.of(),
                        "");
        assertThat(codigos(actua(f, otro, AREA))).containsExactly("CPS-005");
    }

    @Test
    void CPS_006_an_act_of_tomorrow_is_refused() {
        Ficha f = comprometido();

        assertThat(codigos(actua(f, avance(f, -1, "1", 40), AREA))).containsExactly("CPS-006");
    }

    @Test
    void CPS_007_to_012_a_new_promise_says_everything_it_lacks_at_once() {
        NuevoCompromiso mal =
                new NuevoCompromiso(
                        UUID.randomUUID(),
                        "promesa",
                        " ",
                        "x".repeat(4001),
                        "",
                        fecha.hoy(),
                        new Encuadre("", "2025-2027", ""),
                        Optional.of(
                                new NuevoCompromiso.Plan(
                                        dia(1),
                                        "r",
                                        "",
                                        List.of("PRESUPUESTO", "NINGUNA"),
                                        List.of("a"))));

        assertThat(compromisos.crea(mal, PLANEACION, Idioma.ES).incidencias())
                .extracting(Incidencia::codigo, Incidencia::campo)
                .containsExactly(
                        tuple("CPS-007", "tipo"),
                        tuple("CPS-009", "texto"),
                        tuple("CPS-010", "origen"),
                        tuple("CPS-012", "ciclo"),
                        tuple("CPS-011", "termino"),
                        tuple("CPS-008", "responsable"));
    }

    @Test
    void a_plan_without_activities_or_owner_is_refused_by_the_engine_beside_its_field() {
        NuevoCompromiso n =
                nuevo(
                        Optional.of(
                                new NuevoCompromiso.Plan(
                                        fecha.hoy(), "", "", List.of(), List.of(" "))));

        assertThat(compromisos.crea(n, PLANEACION, Idioma.ES).incidencias())
                .extracting(Incidencia::codigo, Incidencia::campo)
                .containsExactly(
                        tuple("CPR-011", "responsable"),
                        tuple("CPR-011", "actividades"),
                        tuple("CPR-011", "resultado"));
    }

    @Test
    void every_code_speaks_both_languages() {
        for (ErrorDeCompromisos error : ErrorDeCompromisos.values()) {
            for (Idioma idioma : Idioma.values()) {
                Incidencia i = Incidencia.de(error, idioma, 1, "b", "c");
                assertThat(i.mensaje()).isNotBlank().doesNotContain("{");
                assertThat(i.remedio()).isNotBlank();
            }
        }
    }

    @Test
    void the_application_can_neither_change_nor_erase_a_promise_or_its_acts() {
        for (String tabla : List.of("compromiso", "acto_de_compromiso")) {
            assertThatThrownBy(() -> jdbc.sql("DELETE FROM rendicion." + tabla).update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() ->
                        jdbc.sql("UPDATE rendicion.acto_de_compromiso SET datos = '{}'").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
