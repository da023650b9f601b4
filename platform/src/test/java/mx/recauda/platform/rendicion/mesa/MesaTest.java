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

    @Autowired Mesa mesa;
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
        return mesa.guarda(id, campo, leida, valor, cuenta, Idioma.ES);
    }

    private static List<String> codigos(Resultado<?> resultado) {
        return resultado.incidencias().stream().map(Incidencia::codigo).toList();
    }

    @Test
    void a_section_goes_from_the_request_to_authorised_through_four_hands() throws IOException {
        UUID id = solicita("adecuaciones", "PRESUPUESTO");
        assertThat(guarda(id, 0, 0, "$28,985,302,080.0", "presupuesto"))
                .isInstanceOf(Guardado.Hecho.class);

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
        UUID id = solicita("variacion_gasto", "JURIDICO");
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
        assertThat(mesa.expediente(id).orElseThrow().situacion().estado())
                .isEqualTo(Estado.SOLICITADA);
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

        assertThat(guarda(id, 1, 0, "Otra cosa", "presupuesto"))
                .isInstanceOfSatisfying(
                        Guardado.Conflicto.class,
                        c -> {
                            assertThat(c.actual().valor()).isEqualTo("Lo de Pablo");
                            assertThat(c.actual().por()).isEqualTo("presupuesto");
                            assertThat(c.intentado()).isEqualTo("Otra cosa");
                        });
        assertThat(mesa.expediente(id).orElseThrow().celdas().get(1).valor())
                .isEqualTo("Lo de Pablo");
    }

    @Test
    void twenty_captures_at_once_lose_nothing() throws Exception {
        UUID id = solicita("indicadores", "PRESUPUESTO");
        List<Campo> campos = mesa.expediente(id).orElseThrow().campos().subList(0, 20);
        List<Callable<Guardado>> trabajos = new ArrayList<>();
        for (Campo campo : campos) {
            String valor =
                    campo.numerico() ? String.valueOf(campo.indice() + 1) : "t" + campo.indice();
            trabajos.add(() -> mesa.guarda(id, campo, 0, valor, "presupuesto", Idioma.ES));
        }
        try (ExecutorService hilos = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Guardado> f : hilos.invokeAll(trabajos)) {
                assertThat(f.get()).isInstanceOf(Guardado.Hecho.class);
            }
        }

        Expediente e = mesa.expediente(id).orElseThrow();
        assertThat(e.capturadas()).isEqualTo(20);
        assertThat(e.tramite().actos()).hasSize(1);
    }

    @Test
    void twenty_hands_on_the_same_cell_leave_one_winner_and_nineteen_told() throws Exception {
        UUID id = solicita("adecuaciones_celdas_error", "PRESUPUESTO");
        Campo campo = mesa.expediente(id).orElseThrow().campos().getFirst();
        List<Callable<Guardado>> trabajos = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String valor = "valor " + i;
            trabajos.add(() -> mesa.guarda(id, campo, 0, valor, "presupuesto", Idioma.ES));
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
