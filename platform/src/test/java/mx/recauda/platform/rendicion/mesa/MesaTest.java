package mx.recauda.platform.rendicion.mesa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.rendicion.captura.Incorporacion;
import mx.recauda.rendicion.flujo.Accion;
import mx.recauda.rendicion.flujo.Estado;
import mx.recauda.rendicion.flujo.Situacion;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A section on its road, on a real database. */
@PlataformaTest
class MesaTest {

    /** Two people of one area. */
    private static final List<String> DOS_MANOS = List.of("presupuesto", "presupuesto2");

    @Autowired AutowireCapableBeanFactory fabrica;
    @Autowired Mesa mesa;
    @Autowired Capturas capturas;
    @Autowired Borradores borradores;
    @Autowired Incorporacion incorporacion;
    @Autowired FechaDeOperacion fecha;
    @Autowired JdbcClient jdbc;

    private Borrador borrador() throws IOException {
        return borradores
                .deClave("2026-T4-50-GYR")
                .orElseGet(() -> {
                    try {
                        return borradores.crea(
                                2026, 4, InformeDeEjemplo.recibe(incorporacion), "planeacion");
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    /** Asks budget for one section; each test uses its own, because requests may not overlap. */
    private UUID solicita(String seccion, String area) throws IOException {
        return mesa.solicita(borrador(), peticion(seccion, area), "planeacion", Idioma.ES)
                .valor()
                .orElseThrow();
    }

    private Mesa.Peticion peticion(String seccion, String area) {
        return new Mesa.Peticion(
                seccion, List.of(), area, fecha.hoy().plusDays(5), fecha.hoy().plusDays(10), "");
    }

    private Resultado<Situacion> actua(UUID id, Accion accion, String cuenta) {
        String huella = mesa.expediente(id).orElseThrow().huella();
        String nota = accion.exigeNota() ? "Falta la explicación" : "";
        return mesa.actua(id, Mesa.Intento.de(accion, nota, huella), cuenta, Idioma.ES);
    }

    private Guardado guarda(UUID id, int indice, int leida, String valor, String cuenta) {
        Campo campo =
                mesa.expediente(id).orElseThrow().campos().stream()
                        .filter(c -> c.indice() == indice)
                        .findFirst()
                        .orElseThrow();
        return capturas.guarda(id, campo, leida, valor, cuenta, Idioma.ES);
    }

    private static List<String> codigos(Resultado<?> resultado) {
        return resultado.incidencias().stream().map(Incidencia::codigo).toList();
    }

    @Test
    void a_section_goes_from_the_request_to_authorised_through_four_hands() throws IOException {
        UUID id = solicita("adecuaciones", "PRESUPUESTO");
        assertThat(guarda(id, 0, 0, "$28,985,302,080.0", "presupuesto"))
                .isInstanceOf(Guardado.Hecho.class);
        fabrica.createBean(Escritorio.class).llenaLasVigiladas(id);

        actua(id, Accion.ENTREGAR, "presupuesto");
        actua(id, Accion.DAR_VISTO_BUENO, "titular");
        actua(id, Accion.DAR_VISTO_BUENO, "planeacion");
        Resultado<Situacion> fin = actua(id, Accion.AUTORIZAR, "finanzas");

        assertThat(fin.incidencias()).isEmpty();
        Expediente e = mesa.expediente(id).orElseThrow();
        assertThat(e.situacion().estado()).isEqualTo(Estado.AUTORIZADA);
        assertThat(e.celdas().getFirst().valor()).isEqualTo("28985302080.0");
        assertThat(e.tramite().actos())
                .extracting(a -> a.firma().puesto())
                .containsExactly(
                        "Analista de presupuesto",
                        "Analista de presupuesto",
                        "Titular de presupuesto",
                        "Analista de planeación",
                        "Titular de finanzas");
    }

    @Test
    void a_delivered_section_admits_no_capture_until_it_is_returned() throws IOException {
        UUID id = solicita("ingresos_excedentes", "PRESUPUESTO");
        guarda(id, 0, 0, "1", "presupuesto");
        actua(id, Accion.ENTREGAR, "presupuesto");

        assertThat(guarda(id, 0, 1, "2", "presupuesto")).isInstanceOf(Guardado.Rechazado.class);

        actua(id, Accion.DEVOLVER, "titular");
        assertThat(guarda(id, 0, 1, "2", "presupuesto")).isInstanceOf(Guardado.Hecho.class);
    }

    @Test
    void a_person_of_another_area_cannot_capture() throws IOException {
        UUID id = solicita("honorarios", "PRESUPUESTO");

        assertThat(guarda(id, 0, 0, "1", "litigio"))
                .isInstanceOfSatisfying(
                        Guardado.Rechazado.class,
                        r -> assertThat(r.incidencia().codigo()).isEqualTo("FLU-005"));
    }

    @Test
    void MES_001_a_person_without_a_post_cannot_act() throws IOException {
        UUID id = solicita("donativos", "PRESUPUESTO");

        assertThat(codigos(actua(id, Accion.RETIRAR, "auditor"))).containsExactly("MES-001");
    }

    @Test
    void MES_003_text_in_a_numeric_cell_is_refused_and_given_back() throws IOException {
        UUID juicios = solicita("juicios", "JURIDICO");
        int numerico =
                mesa.expediente(juicios).orElseThrow().campos().stream()
                        .filter(Campo::numerico)
                        .findFirst()
                        .orElseThrow()
                        .indice();

        assertThat(guarda(juicios, numerico, 0, "doce", "litigio"))
                .isInstanceOfSatisfying(
                        Guardado.Rechazado.class,
                        r -> {
                            assertThat(r.incidencia().codigo()).isEqualTo("MES-003");
                            assertThat(r.intentado()).isEqualTo("doce");
                        });
        assertThat(mesa.expediente(juicios).orElseThrow().capturadas()).isZero();
        assertThat(mesa.expediente(juicios).orElseThrow().situacion().estado())
                .isEqualTo(Estado.SOLICITADA);
    }

    @Test
    void MES_003_a_figure_that_the_report_before_left_blank_takes_no_words_either()
            throws IOException {
        UUID id = solicita("variacion_gasto", "JURIDICO");
        Campo ejercido =
                mesa.expediente(id).orElseThrow().campos().stream()
                        .filter(c -> c.casilla().columna().equals("ejercido"))
                        .findFirst()
                        .orElseThrow();
        assertThat(ejercido.anterior()).isEmpty();

        assertThat(guarda(id, ejercido.indice(), 0, "lo previsto", "litigio"))
                .isInstanceOfSatisfying(
                        Guardado.Rechazado.class,
                        r -> assertThat(r.incidencia().codigo()).isEqualTo("MES-003"));
        assertThat(mesa.expediente(id).orElseThrow().capturadas()).isZero();
    }

    @Test
    void MES_008_an_act_on_content_that_changed_meanwhile_is_refused() throws IOException {
        UUID id = solicita("contratos_plurianuales", "PRESUPUESTO");
        guarda(id, 0, 0, "1", "presupuesto");

        Resultado<Situacion> r =
                mesa.actua(
                        id,
                        Mesa.Intento.de(Accion.ENTREGAR, "", "0".repeat(64)),
                        "presupuesto",
                        Idioma.ES);

        assertThat(codigos(r)).containsExactly("MES-008");
    }

    @Test
    void the_same_section_cannot_be_asked_twice_until_it_is_withdrawn() throws IOException {
        UUID id = solicita("textos", "PRESUPUESTO");

        assertThat(
                        codigos(
                                mesa.solicita(
                                        borrador(),
                                        peticion("textos", "JURIDICO"),
                                        "planeacion",
                                        Idioma.ES)))
                .containsExactly("FLU-009");

        actua(id, Accion.RETIRAR, "planeacion");
        assertThat(
                        mesa.solicita(
                                        borrador(),
                                        peticion("textos", "JURIDICO"),
                                        "planeacion",
                                        Idioma.ES)
                                .valor())
                .isPresent();
    }

    @Test
    void two_people_on_one_cell_one_wins_and_the_other_sees_both_values() throws IOException {
        UUID id = solicita("compromisos", "PRESUPUESTO");
        guarda(id, 1, 0, "Lo de Pablo", "presupuesto");

        assertThat(guarda(id, 1, 0, "Otra cosa", "presupuesto2"))
                .isInstanceOfSatisfying(
                        Guardado.Conflicto.class,
                        c -> {
                            assertThat(c.actual().valor()).isEqualTo("Lo de Pablo");
                            assertThat(c.actual().por()).isEqualTo("presupuesto");
                            assertThat(c.intentado()).isEqualTo("Otra cosa");
                        });
        assertThat(mesa.expediente(id).orElseThrow().celdas().get(1).valor())
                .isEqualTo("Lo de Pablo");

        assertThat(guarda(id, 1, 1, "Lo de Pablo y otra cosa", "presupuesto2"))
                .isInstanceOf(Guardado.Hecho.class);
        CeldaCapturada unida = mesa.expediente(id).orElseThrow().celdas().get(1);
        assertThat(unida.valor()).isEqualTo("Lo de Pablo y otra cosa");
        assertThat(unida.por()).isEqualTo("presupuesto2");

        // Who gives back what was read, as a page without script does, changes nothing.
        assertThat(guarda(id, 1, 0, "", "presupuesto")).isEqualTo(new Guardado.Hecho(unida));
        assertThat(guarda(id, 1, 1, "Lo de Pablo", "presupuesto"))
                .isEqualTo(new Guardado.Hecho(unida));
    }

    @Test
    void twenty_captures_at_once_lose_nothing() throws Exception {
        UUID id = solicita("indicadores", "PRESUPUESTO");
        List<Campo> campos = mesa.expediente(id).orElseThrow().campos().subList(0, 20);
        List<Callable<Guardado>> trabajos = new ArrayList<>();
        for (Campo campo : campos) {
            trabajos.add(
                    () -> capturas.guarda(id, campo, 0, deVeinte(campo), "presupuesto", Idioma.ES));
        }
        try (ExecutorService hilos = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Guardado> f : hilos.invokeAll(trabajos)) {
                assertThat(f.get()).isInstanceOf(Guardado.Hecho.class);
            }
        }

        Expediente e = mesa.expediente(id).orElseThrow();
        assertThat(e.capturadas()).isEqualTo(20);
        assertThat(campos)
                .allSatisfy(c ->
                        assertThat(e.celdas().get(lugar(id, c)).valor())
                                .as(c.toString())
                                .isEqualTo(deVeinte(c)));
        assertThat(e.tramite().actos()).hasSize(1);
    }

    /** What is captured in a cell: another value in each. */
    private static String deVeinte(Campo campo) {
        return campo.numerico() ? String.valueOf(campo.indice() + 1) : "t" + campo.indice();
    }

    @Test
    void twenty_hands_on_the_same_cell_leave_one_winner_and_nineteen_told() throws Exception {
        UUID id = solicita("adecuaciones_celdas_error", "PRESUPUESTO");
        Campo campo = mesa.expediente(id).orElseThrow().campos().getFirst();
        List<Callable<Guardado>> trabajos = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String valor = "valor " + i;
            String cuenta = DOS_MANOS.get(i % DOS_MANOS.size());
            trabajos.add(() -> capturas.guarda(id, campo, 0, valor, cuenta, Idioma.ES));
        }
        List<Guardado> todos = new ArrayList<>();
        try (ExecutorService hilos = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Guardado> f : hilos.invokeAll(trabajos)) {
                todos.add(f.get());
            }
        }

        assertThat(todos).filteredOn(g -> g instanceof Guardado.Hecho).hasSize(1);
        assertThat(todos).filteredOn(g -> g instanceof Guardado.Conflicto).hasSize(19);
    }

    @Test
    void twenty_hands_that_merge_on_one_cell_lose_no_word() throws Exception {
        UUID id = enOtroTrimestre("adecuaciones");
        Campo campo = texto(id);
        List<Callable<Integer>> trabajos = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String palabra = "palabra" + i + ".";
            String cuenta = DOS_MANOS.get(i % DOS_MANOS.size());
            trabajos.add(() -> agregaPalabra(id, campo, palabra, cuenta));
        }
        try (ExecutorService hilos = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> f : hilos.invokeAll(trabajos)) {
                assertThat(f.get()).isPositive();
            }
        }

        String fin = mesa.expediente(id).orElseThrow().celdas().get(lugar(id, campo)).valor();
        for (int i = 0; i < 20; i++) {
            assertThat(fin).containsOnlyOnce("palabra" + i + ".");
        }
    }

    /** What a person does: write after what is there, and merge when somebody was first. */
    private int agregaPalabra(UUID id, Campo campo, String palabra, String cuenta) {
        CeldaCapturada vista = mesa.expediente(id).orElseThrow().celdas().get(lugar(id, campo));
        for (int vuelta = 1; vuelta <= 60; vuelta++) {
            String valor = (vista.valor() + " " + palabra).strip();
            Guardado g = capturas.guarda(id, campo, vista.numero(), valor, cuenta, Idioma.ES);
            if (g instanceof Guardado.Conflicto c) {
                vista = c.actual();
            } else {
                return g instanceof Guardado.Hecho ? vuelta : -1;
            }
        }
        return -1;
    }

    private Campo texto(UUID id) {
        return mesa.expediente(id).orElseThrow().campos().stream()
                .filter(c -> !c.numerico())
                .findFirst()
                .orElseThrow();
    }

    private int lugar(UUID id, Campo campo) {
        return mesa.expediente(id).orElseThrow().campos().indexOf(campo);
    }

    @Test
    void MES_002_a_delivered_section_says_that_it_admits_no_capture() throws IOException {
        UUID id = enOtroTrimestre("honorarios");
        guarda(id, 0, 0, "1", "presupuesto");
        actua(id, Accion.ENTREGAR, "presupuesto");

        assertThat(codigo(guarda(id, 0, 1, "2", "presupuesto"))).isEqualTo("MES-002");
    }

    @Test
    void MES_004_a_text_longer_than_accepted_is_refused_and_given_back() throws IOException {
        UUID id = enOtroTrimestre("compromisos");
        Campo campo = texto(id);
        String largo = "x".repeat(20_001);

        Guardado g = capturas.guarda(id, campo, 0, largo, "presupuesto", Idioma.ES);

        assertThat(codigo(g)).isEqualTo("MES-004");
        assertThat(((Guardado.Rechazado) g).intentado()).isEqualTo(largo);
    }

    @Test
    void MES_005_an_act_after_somebody_elses_is_not_taken_for_an_answer_to_it() throws IOException {
        UUID id = enOtroTrimestre("donativos");
        guarda(id, 0, 0, "1", "presupuesto");
        int vistos = mesa.expediente(id).orElseThrow().tramite().actos().size();
        actua(id, Accion.ENTREGAR, "presupuesto");
        String huella = mesa.expediente(id).orElseThrow().huella();

        assertThat(
                        codigos(
                                mesa.actua(
                                        id,
                                        Mesa.Intento.de(Accion.DEVOLVER, "Mal", huella),
                                        vistos,
                                        "titular",
                                        Idioma.ES)))
                .containsExactly("MES-005");
    }

    @Test
    void MES_020_a_control_character_is_refused_before_the_database_does() throws IOException {
        UUID id = enOtroTrimestre("indicadores");

        assertThat(codigo(capturas.guarda(id, texto(id), 0, "a\u0000b", "presupuesto", Idioma.ES)))
                .isEqualTo("MES-020");
    }

    @Test
    void saving_the_whole_page_leaves_no_fact_for_the_cells_nobody_wrote() throws IOException {
        UUID id = enOtroTrimestre("juicios");

        assertThat(guarda(id, 0, 0, "", "presupuesto")).isInstanceOf(Guardado.Hecho.class);
        assertThat(mesa.expediente(id).orElseThrow().celdas().getFirst().numero()).isZero();
        assertThat(mesa.expediente(id).orElseThrow().tramite().actos()).isEmpty();
    }

    private static String codigo(Guardado g) {
        return ((Guardado.Rechazado) g).incidencia().codigo();
    }

    /** A request of a draft of its own, where no other test asks. */
    private UUID enOtroTrimestre(String seccion) throws IOException {
        Borrador otro =
                borradores
                        .deClave("2025-T1-50-GYR")
                        .orElseGet(() ->
                                borradores.crea(
                                        2025, 1, borradores.base(sinFallar()), "planeacion"));
        return mesa.solicita(otro, peticion(seccion, "PRESUPUESTO"), "planeacion", Idioma.ES)
                .valor()
                .orElseThrow();
    }

    private Borrador sinFallar() {
        try {
            return borrador();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void the_application_can_neither_change_nor_erase_an_act_or_a_cell() {
        for (String tabla : List.of("solicitud", "acto", "borrador", "borrador_celda")) {
            assertThatThrownBy(() -> jdbc.sql("DELETE FROM rendicion." + tabla).update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> jdbc.sql("UPDATE rendicion.acto SET nota = ''").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
