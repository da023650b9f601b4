package mx.recauda.platform.rendicion.compromisos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.prueba.TextoDePdf;
import mx.recauda.platform.rendicion.captura.Archivo;
import mx.recauda.platform.rendicion.captura.Incorporacion;
import mx.recauda.platform.rendicion.version.Version;
import mx.recauda.rendicion.compromiso.Estado;
import mx.recauda.rendicion.texto.FechasEnTexto;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Promises through their pages, as forms without script, by the people who answer for them. */
@PlataformaTest
class RecorridoDeCompromisosTest {

    @Autowired MockMvcTester paginas;
    @Autowired UserDetailsService usuarios;
    @Autowired Compromisos compromisos;
    @Autowired Incorporacion incorporacion;
    @Autowired FechaDeOperacion fecha;
    @Autowired DocumentosDeCorte documentos;
    @Autowired JdbcClient jdbc;

    /** The last month of cut. */
    private YearMonth corte() {
        YearMonth mes = YearMonth.from(fecha.hoy());
        while (mes.getMonthValue() != 3 && mes.getMonthValue() != 9) {
            mes = mes.minusMonths(1);
        }
        return mes;
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

    /** Sends a form with what the page had hidden in it. */
    private MvcTestResult actua(String cuenta, UUID id, String acto, String... campos) {
        List<String> todos = new ArrayList<>(Arrays.asList(campos));
        todos.addAll(
                List.of(
                        "intento",
                        UUID.randomUUID().toString(),
                        "leidos",
                        String.valueOf(compromisos.busca(id).orElseThrow().leidos())));
        return manda(cuenta, "/compromisos/" + id + "/" + acto, todos.toArray(new String[0]));
    }

    private UUID nuevo(String... otros) {
        return nuevoDelCiclo("2025-2026", otros);
    }

    private UUID nuevoDelCiclo(String ciclo, String... otros) {
        List<String> campos =
                new ArrayList<>(
                        List.of(
                                "intento",
                                UUID.randomUUID().toString(),
                                "tipo",
                                "asm",
                                "texto",
                                "Publicar el padrón de patrones cumplidos",
                                "origen",
                                "Evaluación de diseño",
                                "fecha",
                                fecha.hoy().minusDays(250).toString(),
                                "programa",
                                "E006",
                                "ciclo",
                                ciclo,
                                "clasificacion",
                                "específico"));
        campos.addAll(Arrays.asList(otros));
        MvcTestResult hecho =
                manda("planeacion", "/compromisos/nuevo", campos.toArray(new String[0]));
        assertThat(hecho).hasStatus3xxRedirection();
        String ruta = hecho.getResponse().getRedirectedUrl();
        return UUID.fromString(ruta.substring(ruta.lastIndexOf('/') + 1));
    }

    private UUID comprometido() {
        return nuevo(
                "responsable",
                "PRESUPUESTO",
                "otras",
                "JURIDICO",
                "termino",
                fecha.hoy().plusDays(200).toString(),
                "resultado",
                "Padrón disponible",
                "actividades",
                "Integrar el padrón\nPublicar el padrón",
                "productos",
                "Acta");
    }

    @Test
    void an_activity_is_reported_substituted_proved_and_its_promise_concluded() {
        UUID id = comprometido();
        String corte = corte().toString();

        loQueFaltaSeDiceJuntoAlCampo(id, corte);
        sustituye(id);
        for (String actividad : List.of("1", "2")) {
            entrega(id, actividad);
            assertThat(reporta("presupuesto", id, actividad, corte, "100"))
                    .hasStatus3xxRedirection();
        }
        assertThat(actua("planeacion", id, "actos/enviar-corte", "corte", corte))
                .hasStatus3xxRedirection();

        assertThat(compromisos.situacion(compromisos.busca(id).orElseThrow()).estado())
                .isEqualTo(Estado.CONCLUIDO);
        assertThat(abre("auditor", "/compromisos/" + id))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Concluido",
                        "<del>Publicar el padrón</del>",
                        "Abrir la consulta en línea",
                        "09 52 75 931 0/ 4507",
                        "Pablo Presupuesto, Analista de presupuesto",
                        "Coordinación de Asuntos Fiscales (demostración)",
                        "100.00 %")
                .doesNotContain("??", "Reportar avance");
    }

    private void loQueFaltaSeDiceJuntoAlCampo(UUID id, String corte) {
        assertThat(
                        actua(
                                "presupuesto",
                                id,
                                "reportar/avance",
                                "actividad",
                                "1",
                                "corte",
                                corte,
                                "porcentaje",
                                "100"))
                .hasStatusOk()
                .bodyText()
                .contains("CPR-006", "Error: ", "field--error", "value=\"100\"");
        assertThat(
                        actua(
                                "planeacion",
                                id,
                                "actos/sustituir",
                                "actividad",
                                "2",
                                "texto",
                                "Abrir la consulta en línea",
                                "oficio",
                                "",
                                "nota",
                                ""))
                .bodyText()
                .contains("CPR-010", "CPR-009", "id=\"oficio-error\"", "id=\"nota-error\"");
    }

    private void sustituye(UUID id) {
        assertThat(
                        actua(
                                "planeacion",
                                id,
                                "actos/sustituir",
                                "actividad",
                                "2",
                                "texto",
                                "Abrir la consulta en línea",
                                "oficio",
                                "09 52 75 931 0/ 4507",
                                "nota",
                                "La consulta sustituye a la lista"))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult reporta(
            String quien, UUID id, String actividad, String corte, String porcentaje) {
        return actua(
                quien,
                id,
                "reportar/avance",
                "actividad",
                actividad,
                "corte",
                corte,
                "porcentaje",
                porcentaje);
    }

    private void entrega(UUID id, String actividad) {
        var peticion =
                paginas.post()
                        .uri("/compromisos/" + id + "/reportar/evidencia")
                        .multipart()
                        .file(
                                new MockMultipartFile(
                                        "archivo",
                                        "acta.txt",
                                        "text/plain",
                                        ("Acta " + actividad).getBytes(StandardCharsets.UTF_8)))
                        .param("intento", UUID.randomUUID().toString())
                        .param(
                                "leidos",
                                String.valueOf(compromisos.busca(id).orElseThrow().leidos()))
                        .param("actividad", actividad)
                        .param("documento", "Acta de entrega")
                        .with(user(usuarios.loadUserByUsername("presupuesto")))
                        .with(csrf());
        assertThat(peticion.exchange()).hasStatus3xxRedirection();
    }

    @Test
    void evidence_without_file_nor_place_is_refused_beside_the_file() {
        UUID id = comprometido();

        assertThat(
                        actua(
                                "presupuesto",
                                id,
                                "reportar/evidencia",
                                "actividad",
                                "1",
                                "documento",
                                "Acta"))
                .hasStatusOk()
                .bodyText()
                .contains("CPS-014", "id=\"archivo-error\"");
    }

    @Test
    void a_file_of_one_promise_is_not_read_through_another() {
        UUID id = comprometido();
        entrega(id, "1");
        String pagina = contenido(abre("presupuesto", "/compromisos/" + id));
        String ruta =
                pagina.replaceAll("(?s).*href=\"(/compromisos/[^\"]*/evidencias/[^\"]*)\".*", "$1");

        assertThat(abre("presupuesto", ruta)).hasStatusOk().bodyText().isEqualTo("Acta 1");
        assertThat(abre("presupuesto", ruta.replace(id.toString(), comprometido().toString())))
                .hasStatus(404);
    }

    private static String contenido(MvcTestResult r) {
        return new String(r.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void a_promise_of_another_area_is_as_if_it_did_not_exist() {
        UUID id =
                nuevo(
                        "responsable",
                        "JURIDICO",
                        "termino",
                        fecha.hoy().plusDays(9).toString(),
                        "resultado",
                        "r",
                        "actividades",
                        "a");

        assertThat(abre("litigio", "/compromisos/" + id)).hasStatusOk();
        assertThat(abre("presupuesto", "/compromisos/" + id)).hasStatus(404);
        assertThat(contenido(abre("presupuesto", "/compromisos?area=")))
                .doesNotContain(id.toString());
    }

    @Test
    void a_proposal_is_decided_and_then_written() {
        UUID id = nuevo();

        assertThat(abre("planeacion", "/compromisos/" + id)).bodyText().contains("Propuesto");
        actua("planeacion", id, "actos/seleccionar");
        assertThat(
                        actua(
                                "planeacion",
                                id,
                                "actos/comprometer",
                                "termino",
                                fecha.hoy().plusDays(100).toString()))
                .bodyText()
                .contains("CPR-011", "id=\"responsable-error\"");
        assertThat(
                        actua(
                                "planeacion",
                                id,
                                "actos/comprometer",
                                "termino",
                                fecha.hoy().plusDays(100).toString(),
                                "responsable",
                                "PRESUPUESTO",
                                "resultado",
                                "Listo",
                                "actividades",
                                "Una"))
                .hasStatus3xxRedirection();
        assertThat(compromisos.busca(id).orElseThrow().areas()).containsExactly("PRESUPUESTO");
    }

    @Test
    void the_board_filters_by_area_kind_state_and_due_date_and_exports_what_it_shows() {
        assertThat(abre("planeacion", "/compromisos"))
                .hasStatusOk()
                .bodyText()
                .contains("Por área y vencimiento", "Vencido", "formato=xlsx")
                .doesNotContain("??");
        assertThat(contenido(abre("planeacion", "/compromisos.csv?tipo=paadi")).lines())
                .hasSize(3)
                .anyMatch(l -> l.startsWith("PAADI-"));
        assertThat(abre("planeacion", "/compromisos?estado=rechazado&tipo=asm"))
                .bodyText()
                .contains("Ningún compromiso");
        assertThat(abre("planeacion", "/compromisos?al=2020-01-01"))
                .bodyText()
                .contains("No hay compromisos");
    }

    @Test
    void the_card_can_be_read_as_of_a_day() {
        UUID id = comprometido();
        actua(
                "planeacion",
                id,
                "reportar/avance",
                "actividad",
                "1",
                "corte",
                corte().toString(),
                "porcentaje",
                "40",
                "fecha",
                fecha.hoy().minusDays(10).toString());

        assertThat(abre("planeacion", "/compromisos/" + id)).bodyText().contains("20.00 %");
        assertThat(abre("planeacion", "/compromisos/" + id + "?al=" + fecha.hoy().minusDays(11)))
                .bodyText()
                .contains("Así estaba el", "0.00 %")
                .doesNotContain("20.00 %", "Actos que puedes registrar");
    }

    @Test
    void the_pages_speak_english_when_asked() {
        assertThat(abre("planeacion", "/compromisos?idioma=en"))
                .hasStatusOk()
                .bodyText()
                .contains("By area and due date")
                .doesNotContain("??", "Por área");
    }

    @Test
    void a_published_row_gives_its_words_to_a_new_promise_and_nothing_that_it_does_not_say()
            throws IOException {
        incorporacion.incorpora(
                new Archivo("asm.json", Files.readAllBytes(Path.of("..", "golden", "asm.json"))),
                Idioma.ES);
        String publicados = contenido(abre("planeacion", "/compromisos/publicados"));
        String tarjeta = publicados.replaceAll("(?s).*?href=\"(/asm/[^\"/]+/\\d+/\\d+)\".*", "$1");
        String ficha = contenido(abre("planeacion", tarjeta));
        String desde =
                ficha.replaceAll("(?s).*href=\"(/compromisos/nuevo\\?desde=[^\"]+)\".*", "$1");

        assertThat(abre("planeacion", desde.replace("&amp;", "&")))
                .hasStatusOk()
                .bodyText()
                .contains("Viene de un seguimiento publicado", "name=\"referencia\" value=\"asm:")
                .doesNotContain("??");
    }

    @Test
    void the_official_document_of_a_cut_is_shown_with_its_findings_and_published_frozen() {
        String ciclo = "2023-2024";
        UUID id =
                nuevoDelCiclo(
                        ciclo,
                        "responsable",
                        "PRESUPUESTO",
                        "termino",
                        fecha.hoy().plusDays(200).toString(),
                        "resultado",
                        "Padrón disponible",
                        "actividades",
                        "Integrar el padrón");
        String ruta = "/compromisos/documentos/E006/" + ciclo + "/" + corte();
        assertThat(abre("supervision", "/compromisos/documentos")).bodyText().contains(ruta);
        assertThat(manda("supervision", ruta + "/publicar"))
                .hasStatusOk()
                .bodyText()
                .contains("CPS-015", compromisos.busca(id).orElseThrow().clave());
        reporta("presupuesto", id, "1", corte().toString(), "40");
        actua("planeacion", id, "actos/enviar-corte", "corte", corte().toString());

        assertThat(abre("planeacion", ruta))
                .hasStatusOk()
                .bodyText()
                .contains("40.00%", FechasEnTexto.imprime(corte()), "% de Avance de la Actividad")
                .doesNotContain("??", "/publicar");
        assertThat(
                        TextoDePdf.de(
                                abre("planeacion", ruta + "/borrador?tipo=pdf")
                                        .getResponse()
                                        .getContentAsByteArray()))
                .contains("% de Avance", "Padrón disponible", "Integrar el padrón", "40.00%")
                .contains("SIN VALIDEZ OFICIAL");
        DocumentosDeCorte.Cual cual = new DocumentosDeCorte.Cual("E006", ciclo, corte());
        assertThat(documentos.publica(cual, "planeacion", Idioma.ES).incidencias())
                .as("who recorded its acts does not publish it")
                .extracting(Incidencia::codigo)
                .containsExactly("CPS-017");
        MvcTestResult publicada = manda("supervision", ruta + "/publicar");
        assertThat(publicada).hasStatus3xxRedirection();
        String version = publicada.getResponse().getRedirectedUrl();
        assertThat(abre("auditor", version)).hasStatusOk().bodyText().contains("E006-" + ciclo);
        assertThat(manda("supervision", ruta + "/publicar").getResponse().getRedirectedUrl())
                .isEqualTo(version);

        actua(
                "planeacion",
                id,
                "actos/corregir-corte",
                "corte",
                corte().toString(),
                "nota",
                "Error");
        reporta("planeacion", id, "1", corte().toString(), "60");
        actua("planeacion", id, "actos/enviar-corte", "corte", corte().toString());
        assertThat(abre("planeacion", ruta))
                .bodyText()
                .contains("60.00%", "antes se envió un promedio de 40.00%");
        assertThat(manda("supervision", ruta + "/publicar").getResponse().getRedirectedUrl())
                .isNotEqualTo(version);
        assertThat(abre("planeacion", ruta)).bodyText().contains("Versión 1", "Versión 2");
    }

    @Test
    void of_those_who_publish_a_cut_at_once_one_publishes_and_the_others_are_given_the_same()
            throws Exception {
        DocumentosDeCorte.Cual cual = enviado("2019-2020");
        List<Callable<UUID>> trabajos = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            trabajos.add(() ->
                    documentos.publica(cual, "supervision", Idioma.ES).valor().orElseThrow().id());
        }
        Set<UUID> versiones = new HashSet<>();
        try (ExecutorService hilos = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<UUID> f : hilos.invokeAll(trabajos)) {
                versiones.add(f.get());
            }
        }

        assertThat(versiones).hasSize(1);
        assertThat(documentos.publicadas(cual))
                .extracting(Version::id)
                .containsExactlyElementsOf(versiones);
        assertThat(
                        jdbc.sql("SELECT count(*) FROM rendicion.documento WHERE clave LIKE ?")
                                .param("%2019-2020%")
                                .query(Integer.class)
                                .single())
                .as("what was published was received once")
                .isEqualTo(1);
        assertThat(
                        jdbc.sql(
                                        "SELECT count(*) FROM seguridad.bitacora WHERE accion ="
                                                + " 'PUBLICAR_CORTE' AND objeto = ?")
                                .param("version:" + versiones.iterator().next())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void a_document_that_says_again_what_an_earlier_version_said_is_the_last_version() {
        cancela(delCicloAnterior());
        DocumentosDeCorte.Cual cual = enviado("2017-2018");
        Version primera = publica(cual);
        UUID pendiente = delCicloAnterior();
        Version segunda = publica(cual);
        cancela(pendiente);

        Version tercera = publica(cual);

        assertThat(segunda.huella()).isNotEqualTo(primera.huella());
        assertThat(tercera.huella()).isEqualTo(primera.huella());
        assertThat(tercera.numero()).isEqualTo(3);
        assertThat(documentos.publicadas(cual)).containsExactly(tercera, segunda, primera);
        assertThat(publica(cual)).isEqualTo(tercera);
    }

    /** While one of these is pending, the document does not say that its cycle has none. */
    private UUID delCicloAnterior() {
        return nuevoDelCiclo(
                "2015-2016",
                "responsable",
                "PRESUPUESTO",
                "termino",
                fecha.hoy().plusDays(200).toString(),
                "resultado",
                "Padrón disponible",
                "actividades",
                "Integrar el padrón");
    }

    private void cancela(UUID id) {
        assertThat(
                        actua(
                                "planeacion",
                                id,
                                "actos/cancelar",
                                "nota",
                                "Se repite",
                                "fecha",
                                fecha.hoy().minusDays(200).toString()))
                .hasStatus3xxRedirection();
    }

    private Version publica(DocumentosDeCorte.Cual cual) {
        return documentos.publica(cual, "supervision", Idioma.ES).valor().orElseThrow();
    }

    /** A cycle of one promise, with its cut sent. */
    private DocumentosDeCorte.Cual enviado(String ciclo) {
        UUID id =
                nuevoDelCiclo(
                        ciclo,
                        "responsable",
                        "PRESUPUESTO",
                        "termino",
                        fecha.hoy().plusDays(200).toString(),
                        "resultado",
                        "Padrón disponible",
                        "actividades",
                        "Integrar el padrón");
        assertThat(reporta("presupuesto", id, "1", corte().toString(), "40"))
                .hasStatus3xxRedirection();
        assertThat(actua("planeacion", id, "actos/enviar-corte", "corte", corte().toString()))
                .hasStatus3xxRedirection();
        return new DocumentosDeCorte.Cual("E006", ciclo, corte());
    }

    @Test
    void a_co_responsible_area_acts_and_one_that_is_not_in_the_promise_does_not_even_see_it() {
        UUID compartida =
                nuevo(
                        "responsable",
                        "FINANZAS",
                        "otras",
                        "JURIDICO",
                        "termino",
                        fecha.hoy().plusDays(200).toString(),
                        "resultado",
                        "Padrón disponible",
                        "actividades",
                        "Integrar el padrón");
        int antes = compromisos.busca(compartida).orElseThrow().leidos();

        assertThat(reporta("presupuesto", compartida, "1", corte().toString(), "40"))
                .as("a third area")
                .hasStatus(404);
        assertThat(abre("presupuesto", "/compromisos/" + compartida)).hasStatus(404);
        assertThat(compromisos.busca(compartida).orElseThrow().leidos()).isEqualTo(antes);
        assertThat(reporta("litigio", compartida, "1", corte().toString(), "40"))
                .as("the second of the two that promised")
                .hasStatus3xxRedirection();
        assertThat(abre("litigio", "/compromisos/" + compartida))
                .hasStatusOk()
                .bodyText()
                .contains("40.00 %", "Lucía Litigio, Analista de juicios");
    }

    @Test
    void the_home_of_each_one_says_what_is_owed_and_the_search_finds_a_promise_by_its_key() {
        String clave = compromisos.busca(comprometido()).orElseThrow().clave();

        assertThat(abre("planeacion", "/"))
                .bodyText()
                .contains("compromisos vencidos", "propuestas por decidir");
        assertThat(abre("presupuesto", "/")).bodyText().contains("Atender un oficio en turno");
        assertThat(manda("planeacion", "/buscar", "q", clave).getResponse().getStatus())
                .isIn(200, 303);
    }
}
