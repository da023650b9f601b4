package mx.recauda.platform.rendicion.mesa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.rendicion.captura.Huellas;
import mx.recauda.platform.rendicion.version.Version;
import mx.recauda.platform.rendicion.version.Versiones;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/** The road of a section through its pages, as forms without script, by the people who walk it. */
@PlataformaTest
class RecorridoDeMesaTest {

    @Autowired MockMvcTester paginas;
    @Autowired UserDetailsService usuarios;
    @Autowired Borradores borradores;
    @Autowired AutowireCapableBeanFactory fabrica;
    @Autowired Mesa mesa;
    @Autowired Solicitudes solicitudes;
    @Autowired Versiones versiones;
    @Autowired FechaDeOperacion fecha;
    @Autowired JdbcClient jdbc;

    private UUID borrador() {
        return borradores.deClave("2026-T4-50-GYR").orElseThrow().id();
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

    private String solicita(String seccion, String area) {
        MvcTestResult hecha =
                manda(
                        "planeacion",
                        "/planeacion/borradores/" + borrador() + "/solicitar",
                        "seccion",
                        seccion,
                        "area",
                        area,
                        "vence",
                        fecha.hoy().plusDays(3).toString(),
                        "cierre",
                        fecha.hoy().plusDays(6).toString(),
                        "instrucciones",
                        "Importes en pesos.");
        assertThat(hecha).hasStatus3xxRedirection();
        return hecha.getResponse().getRedirectedUrl();
    }

    private MvcTestResult actua(String cuenta, String ruta, String accion, String nota) {
        String huella =
                mesa.expediente(UUID.fromString(ruta.substring(ruta.lastIndexOf('/') + 1)))
                        .orElseThrow()
                        .huella();
        return manda(
                cuenta,
                ruta + "/actos",
                "accion",
                accion,
                "nota",
                nota,
                "huella",
                huella,
                "observacion",
                accion.equals("ATENDER") ? "1" : "0");
    }

    @Test
    void a_section_is_asked_captured_returned_corrected_authorised_and_sent_frozen() {
        String ruta = solicita("adecuaciones", "PRESUPUESTO");
        assertThat(abre("presupuesto", "/"))
                .bodyText()
                .contains("Capturar y entregar", "sección «");

        assertThat(
                        manda(
                                "presupuesto",
                                ruta + "/celdas",
                                "v0",
                                "1,000",
                                "n0",
                                "0",
                                "v1",
                                "x",
                                "n1",
                                "0"))
                .hasStatusOk()
                .bodyText()
                .contains("«x» no es un número", "value=\"x\"", "Error: ");
        assertThat(
                        manda(
                                "presupuesto",
                                ruta + "/celdas",
                                "v0",
                                "2,000",
                                "n0",
                                "1",
                                "v1",
                                "50",
                                "n1",
                                "0"))
                .hasStatus3xxRedirection();
        manda("presupuesto", ruta + "/celdas", "v4", "900", "n4", "0");
        escritorio().llenaLasVigiladas(id(ruta));
        assertThat(abre("presupuesto", ruta))
                .bodyText()
                .contains("INF-002", "se publicó 900 y el cálculo da 2,050")
                .contains("Coordinación de Presupuesto (demostración) · borrador 2026-T4");
        assertThat(actua("presupuesto", ruta, "ENTREGAR", "")).hasStatus3xxRedirection();

        assertThat(actua("titular", ruta, "DEVOLVER", ""))
                .hasStatusOk()
                .bodyText()
                .contains("FLU-006");
        assertThat(actua("titular", ruta, "DEVOLVER", "Falta el renglón de inversión."))
                .hasStatus3xxRedirection();
        assertThat(abre("presupuesto", ruta))
                .bodyText()
                .contains("Falta el renglón de inversión.", "devuelta");
        actua("presupuesto", ruta, "ATENDER", "Se agregó.");
        actua("presupuesto", ruta, "ENTREGAR", "");
        actua("titular", ruta, "DAR_VISTO_BUENO", "");
        actua("planeacion", ruta, "DAR_VISTO_BUENO", "");
        assertThat(actua("finanzas", ruta, "AUTORIZAR", "")).hasStatus3xxRedirection();

        enviaYCongela(ruta);
    }

    private void enviaYCongela(String ruta) {
        retiraLasDemas(ruta);
        String envio = "/planeacion/borradores/" + borrador() + "/enviar";
        assertThat(manda("supervision", envio, "oficio", ""))
                .hasStatusOk()
                .bodyText()
                .contains("FLU-014");
        MvcTestResult enviada =
                manda(
                        "supervision",
                        envio,
                        "oficio",
                        "09 52 75 931 0/ 4507",
                        "motivo",
                        "Las demás secciones se retiraron.");
        assertThat(enviada).hasStatus3xxRedirection();
        String version = enviada.getResponse().getRedirectedUrl();
        assertThat(abre("planeacion", version)).hasStatusOk().bodyText().contains("2026-T4-50-GYR");
        assertThat(abre("planeacion", ruta))
                .bodyText()
                .contains("enviada", "Con el oficio 09 52 75 931 0/ 4507", "Titular de finanzas")
                .doesNotContain("??");
        congelada(UUID.fromString(version.substring(version.lastIndexOf('/') + 1)));
    }

    /** The other tests leave their requests on the same draft. */
    private void retiraLasDemas(String ruta) {
        solicitudes.de(borrador()).stream()
                .map(t -> "/planeacion/solicitudes/" + t.solicitud().id())
                .filter(otra -> !otra.equals(ruta))
                .forEach(otra -> actua("planeacion", otra, "RETIRAR", "No va en este informe."));
    }

    private void congelada(UUID id) {
        Version v = versiones.busca(id).orElseThrow();
        assertThat(versiones.cuadra(v)).isTrue();
        assertThat(versiones.publicaciones(id)).isNotEmpty();
        versiones
                .publicaciones(id)
                .forEach(p -> {
                    byte[] bytes = versiones.archivo(id, p.formato()).orElseThrow().contenido();
                    assertThat(Huellas.sha256(bytes)).as(p.nombre()).isEqualTo(p.huella());
                });
        byte[] json = versiones.archivo(id, "json").orElseThrow().contenido();
        assertThat(new String(json, StandardCharsets.UTF_8)).contains("2000");
        assertThatThrownBy(() ->
                        jdbc.sql("UPDATE rendicion.version SET huella = ? WHERE id = ?")
                                .params("0".repeat(64), id)
                                .update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void what_is_wrong_in_a_capture_names_the_row_and_the_column_as_the_page_does() {
        String ruta = solicita("indicadores", "JURIDICO");
        Campo campo =
                mesa.expediente(id(ruta)).orElseThrow().campos().stream()
                        .filter(c -> c.casilla().columna().equals("valor_publicado"))
                        .findFirst()
                        .orElseThrow();
        String valor = "v" + campo.indice();
        String dicho = "«x» no es un número en «" + campo.casilla().fila() + " · Valor»";

        assertThat(manda("litigio", ruta + "/celdas", valor, "x")).bodyText().contains(dicho);
        assertThat(manda("litigio", ruta + "/celdas/" + campo.indice(), valor, "x"))
                .as("autosave")
                .bodyText()
                .contains(dicho);
        actua("planeacion", ruta, "RETIRAR", "Era de otra área.");
        assertThat(manda("litigio", ruta + "/celdas", valor, "12"))
                .bodyText()
                .contains("La sección «Indicadores del PGCM» no admite captura");
    }

    @Test
    void autosave_answers_the_row_with_the_value_kept_or_both_values_of_a_conflict() {
        String ruta = solicita("honorarios", "PRESUPUESTO");
        Campo campo =
                mesa
                        .expediente(UUID.fromString(ruta.substring(ruta.lastIndexOf('/') + 1)))
                        .orElseThrow()
                        .campos()
                        .stream()
                        .filter(Campo::numerico)
                        .findFirst()
                        .orElseThrow();
        String una = ruta + "/celdas/" + campo.indice();

        assertThat(
                        manda(
                                "presupuesto",
                                una,
                                "v" + campo.indice(),
                                "1,532",
                                "n" + campo.indice(),
                                "0"))
                .hasStatusOk()
                .bodyText()
                .startsWith("<tr")
                .contains("value=\"1532\"", "Guardado por presupuesto");
        assertThat(manda("presupuesto", una, "v" + campo.indice(), "9", "n" + campo.indice(), "0"))
                .hasStatusOk()
                .bodyText()
                .contains("guardó otro valor", ">1532<", "value=\"9\"", "Dejar el mío");
    }

    @Test
    void of_two_people_on_one_cell_the_second_keeps_his_theirs_or_writes_a_third_one() {
        String ruta = solicita("donativos", "PRESUPUESTO");
        manda("presupuesto2", ruta + "/celdas", "v1", "10", "n1", "0");

        MvcTestResult choque = manda("presupuesto", ruta + "/celdas", "v1", "20", "n1", "0");
        assertThat(choque)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "guardó otro valor",
                        "Dejar el mío",
                        "Dejar el suyo",
                        "name=\"n1\" value=\"1\"");
        assertThat(manda("presupuesto", ruta + "/celdas", "v1", "20", "n1", "1", "suyo", "1"))
                .hasStatus3xxRedirection();
        assertThat(valor(ruta, 1)).as("theirs").isEqualTo("10");

        manda("presupuesto", ruta + "/celdas/1", "v1", "20", "n1", "1", "mio", "1");
        assertThat(valor(ruta, 1)).as("mine").isEqualTo("20");
        assertThat(manda("presupuesto", ruta + "/celdas/1", "v1", "9", "n1", "1", "suyo", "1"))
                .bodyText()
                .contains("value=\"20\"")
                .doesNotContain("Dejar el mío");
        manda("presupuesto", ruta + "/celdas/1", "v1", "15", "n1", "2");
        assertThat(valor(ruta, 1)).as("a third").isEqualTo("15");
    }

    private Escritorio escritorio() {
        return fabrica.createBean(Escritorio.class);
    }

    private static UUID id(String ruta) {
        return UUID.fromString(ruta.substring(ruta.lastIndexOf('/') + 1));
    }

    private String valor(String ruta, int indice) {
        return mesa.expediente(id(ruta)).orElseThrow().celdas().get(indice).valor();
    }

    @Test
    void findings_are_said_while_typing_and_nothing_is_saved() {
        String ruta = solicita("variacion_gasto", "PRESUPUESTO");
        String tecleando = ruta + "/celdas/0/hallazgos";

        MvcTestResult dicho = manda("presupuesto", tecleando, "v0", "1.000.00");

        assertThat(dicho).hasStatusOk().bodyText().startsWith("<div id=\"h0\"");
        assertThat(dicho).bodyText().doesNotContain("<html", "??");
        assertThat(valor(ruta, 0)).isEmpty();
    }

    @Test
    void who_elaborated_cannot_authorise_even_holding_the_post_of_finance() {
        String ruta = solicita("contratos_plurianuales", "PRESUPUESTO");
        jdbc.sql(
                        """
                        INSERT INTO rendicion.nombramiento (id, cuenta, nombre, area, puesto, papel, desde)
                        VALUES (gen_random_uuid(), 'presupuesto', 'Pablo Presupuesto', 'FINANZAS',
                                'Encargado de finanzas', 'FINANZAS', DATE '2014-01-01')
                        """)
                .update();
        manda("presupuesto", ruta + "/celdas", "v0", "1", "n0", "0");
        escritorio().llenaLasVigiladas(id(ruta));
        actua("presupuesto", ruta, "ENTREGAR", "");
        actua("titular", ruta, "DAR_VISTO_BUENO", "");
        actua("planeacion", ruta, "DAR_VISTO_BUENO", "");

        assertThat(actua("presupuesto", ruta, "AUTORIZAR", ""))
                .hasStatusOk()
                .bodyText()
                .contains("FLU-003");

        actua("finanzas", ruta, "AUTORIZAR", "");
        assertThat(abre("planeacion", ruta))
                .bodyText()
                .contains(
                        "Elaboró",
                        "Analista de presupuesto",
                        "Revisó en el área",
                        "Titular de presupuesto",
                        "Autorizó",
                        "Titular de finanzas")
                .doesNotContain("??");
        assertThat(actua("planeacion", ruta, "REABRIR", ""))
                .as("reopening needs a reason")
                .bodyText()
                .contains("FLU-006");
    }

    @Test
    void the_capture_page_compares_each_cell_with_the_report_it_is_based_on() {
        String ruta = solicita("ingresos_excedentes", "PRESUPUESTO");

        assertThat(abre("presupuesto", ruta))
                .hasStatusOk()
                .bodyText()
                .contains("2014-T4", "Otros informes", "Importes en pesos.", "htmx.min.js")
                .doesNotContain("??");
        assertThat(abre("auditor", ruta))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("htmx.min.js", "Entregar a revisión");
    }

    @Test
    void the_script_of_the_autosave_is_served_from_here() {
        assertThat(abre("presupuesto", "/webjars/htmx.org/dist/htmx.min.js")).hasStatusOk();
    }

    @Test
    void a_request_of_another_area_is_as_if_it_did_not_exist() {
        String ruta = solicita("juicios", "JURIDICO");

        assertThat(abre("litigio", ruta)).hasStatusOk();
        assertThat(abre("presupuesto", ruta)).hasStatus(404);
        assertThat(abre("titular", ruta)).hasStatus(404);
        assertThat(manda("presupuesto", ruta + "/celdas", "v0", "1")).hasStatus(404);
        assertThat(abre("finanzas", ruta)).hasStatusOk();
        assertThat(abre("presupuesto", "/planeacion")).bodyText().doesNotContain(ruta);
    }

    /** Route × role: who is let in, whatever the area; what the post allows is tested apart. */
    @ParameterizedTest
    @CsvSource({
        "GET,  mesa,      planeacion presupuesto titular finanzas supervision auditor",
        "GET,  solicitar, planeacion",
        "POST, solicitar, planeacion",
        "GET,  enviar,    supervision",
        "POST, enviar,    supervision",
        "POST, celdas,    presupuesto litigio",
        "POST, actos,     planeacion presupuesto titular finanzas supervision litigio"
    })
    void each_route_lets_in_exactly_its_roles(String metodo, String ruta, String dejan) {
        Map<String, String> rutas =
                Map.of(
                        "mesa", "/planeacion",
                        "solicitar", "/planeacion/borradores/" + borrador() + "/solicitar",
                        "enviar", "/planeacion/borradores/" + borrador() + "/enviar",
                        "celdas", "/planeacion/solicitudes/" + UUID.randomUUID() + "/celdas",
                        "actos", "/planeacion/solicitudes/" + UUID.randomUUID() + "/actos");
        for (String cuenta :
                "planeacion presupuesto titular finanzas supervision auditor admin litigio"
                        .split(" ")) {
            MvcTestResult r =
                    metodo.equals("GET")
                            ? abre(cuenta, rutas.get(ruta))
                            : manda(cuenta, rutas.get(ruta));
            boolean entra =
                    Arrays.asList(dejan.split(" ")).contains(cuenta)
                            || (ruta.equals("mesa") && cuenta.equals("litigio"));
            assertThat(r.getResponse().getStatus() != 403)
                    .as("%s %s %s", metodo, ruta, cuenta)
                    .isEqualTo(entra);
        }
    }

    @Test
    void the_pages_speak_english_when_asked() {
        assertThat(abre("planeacion", "/planeacion?idioma=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Planning desk", "Who owes what")
                .doesNotContain("??", "Quién debe");
    }
}
