package mx.recauda.platform.rendicion.mesa.justificacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import static java.nio.charset.StandardCharsets.UTF_8;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Incorporacion;
import mx.recauda.platform.rendicion.mesa.Borrador;
import mx.recauda.platform.rendicion.mesa.Borradores;
import mx.recauda.platform.rendicion.mesa.Campo;
import mx.recauda.platform.rendicion.mesa.Capturas;
import mx.recauda.platform.rendicion.mesa.Expediente;
import mx.recauda.platform.rendicion.mesa.InformeDeEjemplo;
import mx.recauda.platform.rendicion.mesa.Mesa;
import mx.recauda.platform.rendicion.mesa.Solicitudes;
import mx.recauda.platform.rendicion.mesa.justificacion.Justificaciones.Guardada;
import mx.recauda.rendicion.flujo.Accion;
import mx.recauda.rendicion.flujo.Acto;
import mx.recauda.rendicion.flujo.Situacion;
import mx.recauda.rendicion.justificacion.Justificacion;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A cell beside other quarters and its goals, and the explanation it owes when it strays. */
@PlataformaTest
class JustificacionDeCeldaTest {

    private static final String SERVICIOS = "EGRESOS · Servicios Generales";
    private static final String TRANSFERENCIAS =
            "INGRESOS · Otras Transferencias del Gobierno Federal";
    private static final String PENSIONES = "EGRESOS · Pensiones Provisionales y Temporales";

    @Autowired MockMvcTester paginas;
    @Autowired UserDetailsService usuarios;
    @Autowired Incorporacion incorporacion;
    @Autowired Borradores borradores;
    @Autowired Mesa mesa;
    @Autowired Capturas capturas;
    @Autowired Solicitudes solicitudes;
    @Autowired RevisionDeCeldas revision;
    @Autowired Justificaciones justificaciones;
    @Autowired FechaDeOperacion fecha;
    @Autowired JdbcClient jdbc;

    private UUID solicitud = UUID.randomUUID();

    /** A draft of 2015-T1, whose previous quarter is the report of 2014-T4. */
    @BeforeEach
    void a_section_in_capture() throws IOException {
        Optional<Borrador> existente = borradores.deClave("2015-T1-50-GYR");
        if (existente.isPresent()) {
            solicitud =
                    UUID.fromString(
                            solicitudes.de(existente.get().id()).getFirst().solicitud().id());
            return;
        }
        Documento anterior = InformeDeEjemplo.recibe(incorporacion);
        Borrador borrador = borradores.crea(2015, 1, anterior, "planeacion");
        solicitud =
                mesa.solicita(
                                borrador,
                                new Mesa.Peticion(
                                        "adecuaciones",
                                        List.of(),
                                        "PRESUPUESTO",
                                        fecha.hoy().plusDays(5),
                                        fecha.hoy().plusDays(10),
                                        ""),
                                "planeacion",
                                Idioma.ES)
                        .valor()
                        .orElseThrow();
        captura("aprobado_anual", "28985302080");
        captura("adecuacion_enero_marzo", "3813215853");
        captura("modificado_enero_marzo", "32798517933");
        expediente().campos().stream()
                .map(Campo::casilla)
                .filter(c -> c.columna().equals("modificado_enero_marzo"))
                .filter(c -> !c.fila().equals(SERVICIOS))
                .forEach(c -> captura(c.fila(), c.columna(), "1"));
    }

    private Expediente expediente() {
        return mesa.expediente(solicitud).orElseThrow();
    }

    private Campo campo(String columna) {
        return campo(SERVICIOS, columna);
    }

    private Campo campo(String fila, String columna) {
        return expediente().campos().stream()
                .filter(c -> c.casilla().fila().equals(fila))
                .filter(c -> c.casilla().columna().equals(columna))
                .findFirst()
                .orElseThrow();
    }

    private void captura(String columna, String valor) {
        captura(SERVICIOS, columna, valor);
    }

    private void captura(String fila, String columna, String valor) {
        Campo campo = campo(fila, columna);
        int leida = expediente().celdas().get(campo.indice()).numero();
        capturas.guarda(solicitud, campo, leida, valor, "presupuesto", Idioma.ES);
    }

    private CeldaComparada celda() {
        return revision.celda(expediente(), campo("modificado_enero_marzo").indice(), Idioma.ES)
                .orElseThrow();
    }

    private static Justificacion completa(String causa) {
        return new Justificacion(
                causa,
                "La meta de gasto se mantiene.",
                "Se registró la adecuación en el sistema.",
                Optional.of(LocalDate.of(2015, 4, 15)),
                "Coordinación de Presupuesto",
                List.of());
    }

    private Guardada guarda(Justificacion justificacion) {
        return justificaciones.guarda(
                solicitud,
                campo("modificado_enero_marzo"),
                celda().explicada().map(Explicada::numero).orElse(0),
                justificacion,
                "presupuesto",
                Idioma.ES);
    }

    private List<String> codigos() {
        return celda().faltas().stream().map(Incidencia::codigo).toList();
    }

    private Resultado<Situacion> entrega() {
        return mesa.actua(
                solicitud,
                Mesa.Intento.de(Accion.ENTREGAR, "", expediente().huella()),
                "presupuesto",
                Idioma.ES);
    }

    private String ruta() {
        return "/planeacion/solicitudes/"
                + solicitud
                + "/celdas/"
                + campo("modificado_enero_marzo").indice();
    }

    private MvcTestResult abre(String cuenta, String ruta) {
        return paginas.get().uri(ruta).with(user(usuarios.loadUserByUsername(cuenta))).exchange();
    }

    private MvcTestResult manda(String cuenta, String ruta, String... campos) {
        var peticion =
                paginas.post()
                        .uri(ruta)
                        .with(user(usuarios.loadUserByUsername(cuenta)))
                        .with(csrf());
        for (int i = 0; i < campos.length; i += 2) {
            peticion = peticion.param(campos[i], campos[i + 1]);
        }
        return peticion.exchange();
    }

    @Test
    void a_cell_stands_beside_the_previous_quarter_the_year_before_and_both_goals() {
        List<Comparado> comparados = celda().comparados();

        assertThat(comparados)
                .extracting(Comparado::contra)
                .containsExactly(
                        Contra.TRIMESTRE_ANTERIOR,
                        Contra.ANIO_ANTERIOR,
                        Contra.META_ORIGINAL,
                        Contra.META_VIGENTE);
        assertThat(comparados.get(0).periodo()).isEqualTo("2014-T4");
        assertThat(comparados.get(0).texto())
                .as("what the close of December said, beside the close of March")
                .isEqualTo("32798517933.0");
        assertThat(comparados.get(1).valor()).isEmpty();
        assertThat(comparados.get(2).valor().orElseThrow()).isEqualByComparingTo("28985302080");
        assertThat(comparados.get(3).valor().orElseThrow()).isEqualByComparingTo("32798517933");
        assertThat(comparados.get(2).variacion(Optional.of(celda().celda().valor())).orElseThrow())
                .isEqualByComparingTo("13.1557");
    }

    @Test
    void a_section_with_an_unexplained_cell_outside_its_threshold_is_not_delivered() {
        captura(PENSIONES, "aprobado_anual", "1500000000");
        captura(PENSIONES, "modificado_enero_marzo", "1738150778");

        assertThat(entrega().incidencias()).extracting(Incidencia::codigo).contains("JUS-001");
        assertThat(abre("presupuesto", "/planeacion/solicitudes/" + solicitud))
                .bodyText()
                .contains("justificación</b>", "falta justificar");

        captura(PENSIONES, "modificado_enero_marzo", "1500000001");
        Acto entregar = Acto.de(Accion.ENTREGAR, expediente().tramite().solicitud().firma(), "");
        assertThat(revision.impiden(expediente(), entregar, Idioma.ES))
                .extracting(Incidencia::valor)
                .doesNotContain("1738150778", "1500000001");
    }

    @Test
    void amounts_bind_to_the_figures_they_quote_and_near_misses_are_errors() {
        guarda(completa("Se ampliaron 3,813 mdp, 13.2 % sobre lo aprobado."));
        assertThat(codigos()).isEmpty();
        assertThat(celda().estado()).isEqualTo(EstadoDeCelda.JUSTIFICADA);

        guarda(completa("Se ampliaron 3,814 mdp."));
        assertThat(codigos()).containsExactly("JUS-005");
        assertThat(celda().estado()).isEqualTo(EstadoDeCelda.CON_FALTAS);
        assertThat(entrega().incidencias())
                .extracting(Incidencia::codigo)
                .containsExactly("JUS-005");

        guarda(completa("Se ampliaron 3,813 mdp de los 5 mdp pedidos."));
        assertThat(codigos()).containsExactly("JUS-006");
        assertThat(celda().estado()).isEqualTo(EstadoDeCelda.CON_FALTAS);
        assertThat(entrega().incidencias())
                .extracting(Incidencia::codigo)
                .containsExactly("JUS-006");
    }

    @Test
    void an_amount_of_another_document_is_declared_on_the_page_and_kept_with_who_declared_it() {
        String[] campos = {
            "causa", "Se ampliaron 3,813 mdp de los 5 mdp pedidos.",
            "efecto", "La meta de gasto se mantiene.",
            "accion", "Se registró la adecuación en el sistema.",
            "fecha", "2015-04-15",
            "responsable", "Coordinación de Presupuesto",
            "literal", "5 mdp",
            "dato", "otra-fuente"
        };
        assertThat(manda("presupuesto", ruta() + "/revision", campos))
                .bodyText()
                .contains("JUS-012", "name=\"documento1\"", "De dónde sale «5 mdp»");

        String[] completos =
                Stream.concat(
                                Arrays.stream(campos),
                                Stream.of(
                                        "documento0",
                                        "Oficio 09/52 de la SHCP, 12 de enero de 2015",
                                        "razon0",
                                        "Es lo que se pidió",
                                        "leida",
                                        String.valueOf(
                                                celda().explicada()
                                                        .map(Explicada::numero)
                                                        .orElse(0))))
                        .toArray(String[]::new);
        assertThat(manda("presupuesto", ruta() + "/justificacion", completos))
                .hasStatus3xxRedirection();

        assertThat(codigos()).isEmpty();
        assertThat(celda().estado()).isEqualTo(EstadoDeCelda.JUSTIFICADA);
        Justificacion guardada = celda().explicada().orElseThrow().justificacion();
        assertThat(guardada.fuentes())
                .containsExactly(
                        new Justificacion.Fuente(
                                "5 mdp",
                                "Oficio 09/52 de la SHCP, 12 de enero de 2015",
                                "presupuesto",
                                "Es lo que se pidió"));
        assertThat(guardada.ligas()).extracting(Justificacion.Liga::literal).contains("3,813 mdp");
        assertThat(abre("planeacion", ruta()))
                .bodyText()
                .contains("otra fuente", "Oficio 09/52 de la SHCP", "lo declara presupuesto")
                .doesNotContain("??");
    }

    @Test
    void words_of_a_cell_inside_its_threshold_quote_what_they_can_prove_too() {
        captura(PENSIONES, "modificado_enero_marzo", "1");
        captura(PENSIONES, "aprobado_anual", "1");
        Campo dentro = campo(PENSIONES, "modificado_enero_marzo");
        guarda(dentro, completa("De los 5 mdp pedidos."));

        CeldaComparada celda =
                revision.celda(expediente(), dentro.indice(), Idioma.ES).orElseThrow();
        assertThat(celda.celda().exigeJustificacion()).isFalse();
        assertThat(celda.estado()).isEqualTo(EstadoDeCelda.CON_FALTAS);
        assertThat(entrega().incidencias()).extracting(Incidencia::codigo).contains("JUS-006");
        guarda(dentro, Justificacion.vacia());
        captura(PENSIONES, "aprobado_anual", "");
    }

    private void guarda(Campo campo, Justificacion justificacion) {
        int leida =
                revision.celda(expediente(), campo.indice(), Idioma.ES)
                        .flatMap(CeldaComparada::explicada)
                        .map(Explicada::numero)
                        .orElse(0);
        justificaciones.guarda(solicitud, campo, leida, justificacion, "presupuesto", Idioma.ES);
    }

    @Test
    void JUS_010_a_watched_cell_left_empty_keeps_the_section_from_being_delivered() {
        captura(TRANSFERENCIAS, "modificado_enero_marzo", "");

        assertThat(entrega().incidencias()).extracting(Incidencia::codigo).contains("JUS-010");
        assertThat(abre("presupuesto", "/planeacion/solicitudes/" + solicitud))
                .bodyText()
                .contains("vacía: falta su valor");

        Campo vacia = campo(TRANSFERENCIAS, "modificado_enero_marzo");
        justificaciones.guarda(
                solicitud, vacia, 0, completa("No se reporta."), "presupuesto", Idioma.ES);
        assertThat(revision.celda(expediente(), vacia.indice(), Idioma.ES).orElseThrow().estado())
                .isEqualTo(EstadoDeCelda.JUSTIFICADA);
        captura(TRANSFERENCIAS, "modificado_enero_marzo", "1");
        assertThat(entrega().incidencias()).extracting(Incidencia::codigo).contains("JUS-011");
        justificaciones.guarda(
                solicitud, vacia, 1, Justificacion.vacia(), "presupuesto", Idioma.ES);
    }

    @Test
    void JUS_011_words_kept_for_another_value_keep_the_section_from_being_delivered() {
        guarda(completa("Se ampliaron 3,813 mdp, 13.2 % sobre lo aprobado."));
        assertThat(celda().estado()).isEqualTo(EstadoDeCelda.JUSTIFICADA);

        captura("modificado_enero_marzo", "32798517934");
        assertThat(celda().estado()).isEqualTo(EstadoDeCelda.CON_FALTAS);
        assertThat(entrega().incidencias()).extracting(Incidencia::codigo).contains("JUS-011");

        guarda(completa("Se ampliaron 3,813 mdp, 13.2 % sobre lo aprobado."));
        assertThat(codigos()).doesNotContain("JUS-011");
        captura("modificado_enero_marzo", "32798517933");
        guarda(completa("Se ampliaron 3,813 mdp, 13.2 % sobre lo aprobado."));
    }

    @Test
    void a_number_read_that_never_was_is_a_conflict_and_not_a_failure() {
        Campo vacia = campo(TRANSFERENCIAS, "aprobado_anual");

        assertThat(capturas.guarda(solicitud, vacia, 7, "1", "presupuesto", Idioma.ES))
                .isInstanceOf(mx.recauda.platform.rendicion.mesa.Guardado.Conflicto.class);
        assertThat(
                        justificaciones.guarda(
                                solicitud,
                                vacia,
                                7,
                                completa("No se reporta."),
                                "presupuesto",
                                Idioma.ES))
                .isInstanceOf(Guardada.Conflicto.class);
        String celda = "/planeacion/solicitudes/" + solicitud + "/celdas/" + vacia.indice();
        assertThat(
                        manda(
                                "presupuesto",
                                celda + "/justificacion",
                                "leida",
                                "7",
                                "causa",
                                "No se reporta."))
                .hasStatusOk();
        assertThat(
                        manda(
                                "presupuesto",
                                "/planeacion/solicitudes/" + solicitud + "/celdas",
                                "n" + vacia.indice(),
                                "7",
                                "v" + vacia.indice(),
                                "1"))
                .matches(r -> r.getResponse().getStatus() < 500);
    }

    @Test
    void JUS_007_a_text_nearly_that_of_last_quarter_is_a_finding_beside_the_cell() {
        Borrador siguiente =
                borradores
                        .deClave("2015-T2-50-GYR")
                        .orElseGet(() ->
                                borradores.crea(
                                        2015,
                                        2,
                                        borradores.base(expediente().borrador()),
                                        "planeacion"));
        guarda(completa("La ampliación paga las pensiones de los jubilados del Instituto."));
        UUID otra =
                mesa.solicita(
                                siguiente,
                                new Mesa.Peticion(
                                        "adecuaciones",
                                        List.of(),
                                        "PRESUPUESTO",
                                        fecha.hoy().plusDays(5),
                                        fecha.hoy().plusDays(10),
                                        ""),
                                "planeacion",
                                Idioma.ES)
                        .valor()
                        .orElseThrow();

        String celda = "/planeacion/solicitudes/" + otra + "/celdas/";
        assertThat(revisa(celda, "La ampliación paga las pensiones de los jubilados de Instituto."))
                .contains("JUS-007");
        assertThat(revisa(celda, "Se pagaron indemnizaciones por primera vez en el año."))
                .doesNotContain("JUS-007");
    }

    private String revisa(String celda, String causa) {
        MvcTestResult escrita =
                manda(
                        "presupuesto",
                        celda + campo("modificado_enero_marzo").indice() + "/revision",
                        "causa",
                        causa,
                        "efecto",
                        "La meta de gasto se mantiene.",
                        "accion",
                        "Se registró la adecuación en el sistema.",
                        "fecha",
                        "2015-07-15",
                        "responsable",
                        "Presupuesto");
        return new String(escrita.getResponse().getContentAsByteArray(), UTF_8);
    }

    @Test
    void a_part_left_out_is_named() {
        guarda(new Justificacion("Hubo una ampliación.", "", "", Optional.empty(), "", List.of()));

        assertThat(celda().faltas())
                .extracting(Incidencia::campo)
                .containsExactly("efecto", "accion", "fecha", "responsable");
        assertThat(codigos()).containsOnly("JUS-002");
    }

    @Test
    void of_two_people_on_one_explanation_one_wins_and_the_other_is_told() {
        guarda(completa("Primera versión."));
        int leida = celda().explicada().orElseThrow().numero() - 1;

        Guardada segunda =
                justificaciones.guarda(
                        solicitud,
                        campo("modificado_enero_marzo"),
                        leida,
                        completa("Segunda versión."),
                        "presupuesto",
                        Idioma.ES);

        assertThat(segunda).isInstanceOf(Guardada.Conflicto.class);
        assertThat(celda().explicada().orElseThrow().justificacion().causa())
                .isEqualTo("Primera versión.");
    }

    @Test
    void who_comes_second_sees_both_texts_and_keeps_his_by_sending_the_page_as_it_is() {
        int leida = celda().explicada().map(Explicada::numero).orElse(0);
        guarda(completa("Lo que otra persona guardó antes."));

        MvcTestResult conflicto = justifica(leida, "Lo que yo escribí después.");

        assertThat(conflicto)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "guardó otra justificación",
                        "Lo que otra persona guardó antes.",
                        "Lo que yo escribí después.",
                        "id=\"suya\"")
                .doesNotContain("??");
        Matcher numero =
                Pattern.compile("name=\"leida\" value=\"(\\d+)\"")
                        .matcher(
                                new String(conflicto.getResponse().getContentAsByteArray(), UTF_8));
        assertThat(numero.find()).isTrue();
        assertThat(justifica(Integer.parseInt(numero.group(1)), "Lo que yo escribí después."))
                .hasStatus3xxRedirection();
        assertThat(celda().explicada().orElseThrow().justificacion().causa())
                .isEqualTo("Lo que yo escribí después.");
    }

    private MvcTestResult justifica(int leida, String causa) {
        return manda(
                "presupuesto",
                ruta() + "/justificacion",
                "leida",
                String.valueOf(leida),
                "causa",
                causa,
                "efecto",
                "Ninguno.",
                "accion",
                "Registro.",
                "fecha",
                "2015-04-15",
                "responsable",
                "Presupuesto");
    }

    @Test
    void an_explanation_kept_again_is_another_fact_and_none_is_erased() {
        guarda(completa("Una."));
        int antes = revision.historia(expediente(), celda().campo().casilla()).size();
        guarda(completa("Otra."));
        guarda(completa("Otra."));

        assertThat(revision.historia(expediente(), celda().campo().casilla()))
                .hasSize(antes + 1)
                .first()
                .extracting(e -> e.justificacion().causa())
                .isEqualTo("Otra.");
        assertThatThrownBy(() ->
                        jdbc.sql("UPDATE rendicion.justificacion_de_celda SET causa = 'x'")
                                .update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM rendicion.justificacion_de_celda").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void the_page_takes_the_explanation_and_gives_it_back_with_its_findings() {
        assertThat(
                        manda(
                                "presupuesto",
                                ruta() + "/justificacion",
                                "leida",
                                String.valueOf(
                                        celda().explicada().map(Explicada::numero).orElse(0)),
                                "causa",
                                "Ampliación de 3,814 mdp.",
                                "efecto",
                                "Ninguno.",
                                "accion",
                                "Registro.",
                                "fecha",
                                "2015-04-15",
                                "responsable",
                                "Presupuesto"))
                .hasStatus3xxRedirection();

        assertThat(abre("presupuesto", ruta()))
                .hasStatusOk()
                .bodyText()
                .contains("Meta original", "JUS-005", "3,814 mdp", "casi", "Historia")
                .doesNotContain("??");
        assertThat(abre("planeacion", ruta()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<textarea", "??");
        assertThat(abre("litigio", ruta())).hasStatus(404);
    }

    @Test
    void amounts_are_captured_compared_and_quoted_in_the_unit_that_the_form_declares() {
        UUID gasto =
                mesa.solicita(
                                borradores.deClave("2015-T1-50-GYR").orElseThrow(),
                                new Mesa.Peticion(
                                        "variacion_gasto",
                                        List.of(),
                                        "PRESUPUESTO",
                                        fecha.hoy().plusDays(5),
                                        fecha.hoy().plusDays(10),
                                        ""),
                                "planeacion",
                                Idioma.ES)
                        .valor()
                        .orElseThrow();
        Campo programado = mesa.expediente(gasto).orElseThrow().campos().getFirst();
        capturas.guarda(gasto, programado, 0, "2000", "presupuesto", Idioma.ES);
        String pagina = "/planeacion/solicitudes/" + gasto;

        assertThat(abre("presupuesto", pagina))
                .bodyText()
                .contains("Programado <small class=\"muted\">millones de pesos</small>");
        assertThat(abre("presupuesto", pagina + "/celdas/0"))
                .bodyText()
                .contains("2,000 <span class=\"unit\">millones de pesos</span>");
        assertThat(abre("presupuesto", pagina + "/celdas/0?idioma=en"))
                .bodyText()
                .contains("2,000 <span class=\"unit\">millions of pesos</span>");
        assertThat(
                        manda(
                                "presupuesto",
                                pagina + "/celdas/0/revision",
                                "causa",
                                "Se programaron 2,000 mdp."))
                .bodyText()
                .contains("2,000,000,000 pesos");
        assertThat(abre("presupuesto", "/planeacion/solicitudes/" + solicitud))
                .bodyText()
                .contains("<small class=\"muted\">pesos<")
                .doesNotContain("<small class=\"muted\">millones de pesos<");
    }

    @Test
    void letters_are_no_explanation_on_the_page_nor_when_it_is_delivered() {
        guarda(
                new Justificacion(
                        "x", "y", "-", Optional.of(LocalDate.of(2015, 4, 15)), "Área", List.of()));

        assertThat(celda().estado()).isEqualTo(EstadoDeCelda.CON_FALTAS);
        assertThat(abre("presupuesto", ruta()))
                .bodyText()
                .contains("JUS-013", "en «causa» dice «x», que no explica nada");
        assertThat(entrega().incidencias()).extracting(Incidencia::codigo).contains("JUS-013");

        guarda(completa("Se ampliaron 3,813 mdp, 13.2 % sobre lo aprobado."));
        assertThat(codigos()).doesNotContain("JUS-013");
    }

    @Test
    void findings_are_shown_while_the_explanation_is_written_and_nothing_is_kept() {
        Optional<Explicada> antes = celda().explicada();

        assertThat(
                        manda(
                                "presupuesto",
                                ruta() + "/revision",
                                "causa",
                                "Se ampliaron 3,813 mdp y 13.9 %.",
                                "literal",
                                "3,813 mdp",
                                "dato",
                                "no-existe"))
                .hasStatusOk()
                .bodyText()
                .contains("JUS-009", "JUS-002", "id=\"revision\"")
                .doesNotContain("<html", "??");
        assertThat(celda().explicada()).isEqualTo(antes);
    }

    @Test
    void what_was_typed_comes_back_when_it_cannot_be_kept() {
        assertThat(
                        manda(
                                "presupuesto",
                                ruta() + "/justificacion",
                                "causa",
                                "<b>texto</b>",
                                "fecha",
                                "ayer"))
                .hasStatusOk()
                .bodyText()
                .contains("«ayer» no es una fecha", "&lt;b&gt;texto");
        assertThat(manda("planeacion", ruta() + "/justificacion", "causa", "x")).hasStatus(403);
    }
}
