package mx.recauda.platform.rendicion.comisiones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.formats.pdf.DocumentoPdf;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.LectoresDeArchivo;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.prueba.TextoDePdf;
import mx.recauda.platform.rendicion.captura.Huellas;
import mx.recauda.platform.rendicion.version.Versiones;
import mx.recauda.rendicion.comision.visita.EstadoDeVisita;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** A commission, from the programme to its agreements and to what changed at the next visit. */
@PlataformaTest
class ComisionesTest {

    @Autowired MockMvcTester paginas;
    @Autowired JdbcClient jdbc;
    @Autowired Versiones versiones;
    @Autowired UserDetailsService usuarios;
    @Autowired Comisiones comisiones;
    @Autowired Visitas visitas;
    @Autowired Acuerdos acuerdos;
    @Autowired LectoresDeArchivo lectores;
    @Autowired FechaDeOperacion fecha;

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

    private MvcTestResult programa(String pliego, LocalDate del, String comisionado) {
        return manda(
                "planeacion",
                "/comisiones/nueva",
                "pliego",
                pliego,
                "oficina",
                "Oficina " + pliego.substring(0, 2),
                "lugar",
                "COLIMA, COL.",
                "del",
                del.toString(),
                "al",
                del.plusDays(1).toString(),
                "objeto",
                "Apoyo",
                "proposito",
                "Reunión",
                "coordinador",
                "Ana Uno",
                "coordinacion",
                "Coordinación",
                "adscripcion",
                "Seguimiento",
                "comisionado",
                comisionado,
                "integrantes",
                "Una\nOtra");
    }

    private String visita(String pliego, LocalDate del) {
        MvcTestResult hecha = programa(pliego, del, "Beto Dos");
        assertThat(hecha).hasStatus3xxRedirection();
        return String.valueOf(hecha.getResponse().getRedirectedUrl());
    }

    private String leidos(String ruta) {
        UUID id = UUID.fromString(ruta.substring(ruta.lastIndexOf('/') + 1));
        return String.valueOf(visitas.busca(id).orElseThrow().leidos());
    }

    private MvcTestResult evalua(String ruta, String letra, String valor, String observacion) {
        boolean dicho = !valor.isEmpty();
        return manda(
                "planeacion",
                ruta + "/puntos/" + letra,
                "leidos",
                leidos(ruta),
                "valor",
                valor,
                "meta",
                dicho ? "1,000" : "",
                "indicador",
                dicho ? "Ingresos" : "",
                "corte",
                dicho ? fecha.hoy().minusDays(200).toString() : "",
                "observacion",
                observacion);
    }

    private void noLoCongelaQuienLoEscribio(String ruta) {
        UUID visita = UUID.fromString(ruta.substring(ruta.lastIndexOf('/') + 1));
        int leidos = Integer.parseInt(leidos(ruta));
        assertThat(comisiones.recibeYCongela(visita, leidos, "planeacion", Idioma.ES).incidencias())
                .extracting(Incidencia::codigo)
                .containsExactly("VIS-019");
    }

    @Test
    void VIS_020_who_programmed_a_visit_does_not_freeze_it_though_others_wrote_it() {
        String ruta = visita("7044", fecha.hoy().minusDays(900));
        UUID visita = UUID.fromString(ruta.substring(ruta.lastIndexOf('/') + 1));

        assertThat(comisiones.recibeYCongela(visita, 0, "planeacion", Idioma.ES).incidencias())
                .extracting(Incidencia::codigo)
                .contains("VIS-020")
                .doesNotContain("VIS-019");
        assertThat(comisiones.recibeYCongela(visita, 0, "supervision", Idioma.ES).incidencias())
                .extracting(Incidencia::codigo)
                .doesNotContain("VIS-019", "VIS-020");
    }

    @Test
    void a_visit_is_reported_with_its_eight_points_agreed_frozen_and_asked_for_at_the_next_one() {
        String primera = visita("7001", fecha.hoy().minusDays(60));
        assertThat(evalua(primera, "a", "950.50", "")).hasStatus3xxRedirection();
        assertThat(abre("planeacion", primera))
                .hasStatusOk()
                .bodyText()
                .contains("950.50", "−49.50", "COM-")
                .doesNotContain("??");
        for (String letra : new String[] {"b", "c", "d", "e", "f", "g", "h"}) {
            assertThat(evalua(primera, letra, "", "Se revisó sin observación."))
                    .hasStatus3xxRedirection();
        }
        assertThat(
                        manda(
                                "planeacion",
                                primera + "/textos",
                                "leidos",
                                leidos(primera),
                                "lugarDelInforme",
                                "Ciudad de México",
                                "fecha",
                                fecha.hoy().minusDays(50).toString(),
                                "actividades",
                                "Reunión",
                                "conclusiones",
                                "Se revisó.",
                                "contribuciones",
                                "Dudas aclaradas."))
                .hasStatus3xxRedirection();
        acuerdaDepurar(primera);
        noLoCongelaQuienLoEscribio(primera);
        assertThat(manda("supervision", primera + "/congelar", "leidos", leidos(primera)))
                .hasStatus3xxRedirection();
        assertThat(abre("auditor", primera))
                .bodyText()
                .contains("Depurar la cartera en mora", "Ver el informe congelado")
                .doesNotContain("Congelar el informe");
        UUID version =
                visitas.busca(UUID.fromString(primera.substring(primera.lastIndexOf('/') + 1)))
                        .flatMap(VisitaGuardada::documento)
                        .flatMap(versiones::de)
                        .orElseThrow()
                        .id();
        assertThat(
                        TextoDePdf.de(
                                abre("auditor", "/versiones/" + version + "/pdf")
                                        .getResponse()
                                        .getContentAsByteArray()))
                .contains("1270-009-032", "7001", "COLIMA, COL.", "Beto Dos", "Ana Uno", "950.50")
                .contains("Se revisó sin observación.", "Dudas aclaradas.");

        String segunda = visita("7002", fecha.hoy().minusDays(2));
        assertThat(abre("planeacion", segunda))
                .bodyText()
                .contains("Qué se acordó en la visita anterior", "Depurar la cartera en mora")
                .contains("950.50")
                .doesNotContain("??");
        var hoja = abre("auditor", segunda + "/seguimiento.pdf");
        assertThat(hoja).hasStatusOk();
        assertThat(TextoDePdf.de(hoja.getResponse().getContentAsByteArray()))
                .contains("7002", "7001", "Depurar la cartera en mora", "950.50");
        assertThat(abre("planeacion", "/")).bodyText().contains("Pliego 7002");
    }

    private void acuerdaDepurar(String primera) {
        assertThat(
                        manda(
                                "planeacion",
                                primera + "/acuerdos",
                                "intento",
                                UUID.randomUUID().toString(),
                                "texto",
                                "Depurar la cartera en mora",
                                "area",
                                "PRESUPUESTO",
                                "termino",
                                fecha.hoy().plusDays(30).toString(),
                                "punto",
                                "e",
                                "efecto",
                                "Bajar el saldo"))
                .hasStatus3xxRedirection();
    }

    @Test
    void VIS_018_an_agreement_without_the_key_of_its_sending_is_refused_with_its_page() {
        String ruta = visita("7912", fecha.hoy().minusDays(60));

        assertThat(manda("planeacion", ruta + "/acuerdos", "intento", "no-es-clave", "punto", "a"))
                .hasStatusOk()
                .bodyText()
                .contains("no trae la clave de su envío", "no-es-clave")
                .doesNotContain("??");
        assertThat(acuerdos(ruta)).isZero();
    }

    @Test
    void the_evidence_of_a_point_that_is_not_written_is_not_stored() {
        String ruta = visita("7802", fecha.hoy().minusDays(60));
        byte[] texto = "Prueba del punto a, 7802".getBytes(StandardCharsets.UTF_8);

        assertThat(prueba(ruta, "no es un número", texto))
                .hasStatusOk()
                .bodyText()
                .contains("no es un número");
        assertThat(prueba(ruta, "", texto)).hasStatusOk();
        assertThat(contenidos(texto)).as("neither value nor remark").isZero();

        assertThat(prueba(ruta, "12", texto)).hasStatus3xxRedirection();
        assertThat(contenidos(texto)).isEqualTo(1);
        assertThat(abre("planeacion", ruta)).bodyText().contains("prueba.txt");
    }

    private MvcTestResult prueba(String ruta, String valor, byte[] archivo) {
        boolean dicho = !valor.isEmpty();
        return paginas.post()
                .uri(ruta + "/puntos/a")
                .multipart()
                .file(new MockMultipartFile("archivo", "prueba.txt", "text/plain", archivo))
                .param("leidos", leidos(ruta))
                .param("valor", valor)
                .param("meta", dicho ? "1,000" : "")
                .param("indicador", dicho ? "Ingresos" : "")
                .param("corte", dicho ? fecha.hoy().minusDays(200).toString() : "")
                .with(user(usuarios.loadUserByUsername("planeacion")))
                .with(csrf())
                .exchange();
    }

    private int contenidos(byte[] archivo) {
        return jdbc.sql("SELECT count(*) FROM documentos.contenido WHERE huella = ?")
                .param(Huellas.sha256(archivo))
                .query(Integer.class)
                .single();
    }

    @Test
    void a_finding_stands_beside_the_points_it_names_and_not_beside_those_its_words_resemble() {
        String ruta = visita("7803", fecha.hoy().minusDays(60));
        evalua(ruta, "a", "950.50", "");
        evalua(ruta, "b", "", "Se revisó; véase el inciso a) del acta.");
        String pagina =
                new String(
                        abre("planeacion", ruta).getResponse().getContentAsByteArray(),
                        StandardCharsets.UTF_8);

        assertThat(punto(pagina, "a", "b")).doesNotContain("COM-003");
        assertThat(punto(pagina, "b", "c")).contains("href=\"#hallazgo-COM-003\"");
        assertThat(pagina)
                .as("what is said of several points is said once")
                .containsOnlyOnce("puntos evaluados no dan valor")
                .containsOnlyOnce("id=\"hallazgo-COM-003\"");
    }

    private static String punto(String pagina, String letra, String siguiente) {
        return pagina.substring(
                pagina.indexOf("id=\"punto-" + letra + "\""),
                pagina.indexOf("id=\"punto-" + siguiente + "\""));
    }

    @Test
    void a_frozen_report_no_longer_changes() {
        String ruta = visita("7101", fecha.hoy().minusDays(60));
        for (String letra : new String[] {"a", "b", "c", "d", "e", "f", "g", "h"}) {
            evalua(ruta, letra, "", "Sin observación.");
        }
        assertThat(manda("supervision", ruta + "/congelar", "leidos", leidos(ruta)))
                .hasStatus3xxRedirection();
        assertThat(evalua(ruta, "a", "1", "")).bodyText().contains("ya no cambia");
        assertThat(
                        visitas.todas().stream()
                                .filter(v -> v.visita().programada().pliego().equals("7101")))
                .allMatch(v -> comisiones.estado(v) == EstadoDeVisita.INFORMADA);
    }

    /** One report after another of the same office, each frozen before the next begins. */
    private String informada(String pliego, int dias, String valor) {
        String ruta = visita(pliego, fecha.hoy().minusDays(dias));
        assertThat(evalua(ruta, "a", valor, "")).hasStatus3xxRedirection();
        for (String letra : new String[] {"b", "c", "d", "e", "f", "g", "h"}) {
            evalua(ruta, letra, "", "Sin observación.");
        }
        assertThat(manda("supervision", ruta + "/congelar", "leidos", leidos(ruta)))
                .hasStatus3xxRedirection();
        return ruta;
    }

    @Test
    void a_point_stands_beside_those_of_the_two_reports_before_and_beside_no_older_one()
            throws UnsupportedEncodingException {
        informada("8801", 190, "777.25");
        informada("8802", 120, "801.50");
        informada("8803", 60, "850.75");
        String cuarta = visita("8804", fecha.hoy().minusDays(20));

        assertThat(abre("planeacion", cuarta + "/puntos/a"))
                .hasStatusOk()
                .bodyText()
                .containsPattern("(?s)name=\"anterior\"[^>]*value=\"850.75\"")
                .containsPattern("(?s)name=\"anteanterior\"[^>]*value=\"801.50\"")
                .doesNotContain("777.25");
        assertThat(
                        manda(
                                "planeacion",
                                cuarta + "/puntos/a",
                                "leidos",
                                leidos(cuarta),
                                "valor",
                                "900",
                                "meta",
                                "1,000",
                                "indicador",
                                "Ingresos",
                                "corte",
                                fecha.hoy().minusDays(30).toString(),
                                "anterior",
                                "850.75",
                                "anteanterior",
                                "801.50"))
                .hasStatus3xxRedirection();
        assertThat(abre("auditor", cuarta).getResponse().getContentAsString())
                .contains("900", "850.75", "801.50", "−100");
        for (String letra : new String[] {"b", "c", "d", "e", "f", "g", "h"}) {
            evalua(cuarta, letra, "", "Sin observación.");
        }
        assertThat(manda("supervision", cuarta + "/congelar", "leidos", leidos(cuarta)))
                .hasStatus3xxRedirection();
        assertThat(
                        TextoDePdf.de(
                                abre("auditor", "/versiones/" + version(cuarta) + "/pdf")
                                        .getResponse()
                                        .getContentAsByteArray()))
                .contains("900", "850.75", "801.50");
    }

    private UUID version(String ruta) {
        return visitas.busca(UUID.fromString(ruta.substring(ruta.lastIndexOf('/') + 1)))
                .flatMap(VisitaGuardada::documento)
                .flatMap(versiones::de)
                .orElseThrow()
                .id();
    }

    private MvcTestResult acuerda(String ruta, String termino, String punto) {
        return manda(
                "planeacion",
                ruta + "/acuerdos",
                "intento",
                UUID.randomUUID().toString(),
                "texto",
                "Acuerdo del " + ruta,
                "area",
                "PRESUPUESTO",
                "termino",
                termino,
                "punto",
                punto,
                "efecto",
                "Bajar el saldo");
    }

    private int acuerdos(String ruta) {
        UUID id = UUID.fromString(ruta.substring(ruta.lastIndexOf('/') + 1));
        return acuerdos.fichas(visitas.busca(id).orElseThrow()).size();
    }

    @Test
    void nothing_is_agreed_on_a_visit_frozen_or_called_off() {
        String termino = fecha.hoy().plusDays(30).toString();
        String congelada = visita("7111", fecha.hoy().minusDays(60));
        for (String letra : new String[] {"a", "b", "c", "d", "e", "f", "g", "h"}) {
            evalua(congelada, letra, "", "Sin observación.");
        }
        assertThat(manda("supervision", congelada + "/congelar", "leidos", leidos(congelada)))
                .hasStatus3xxRedirection();
        String cancelada = visita("7112", fecha.hoy().plusDays(10));
        assertThat(manda("planeacion", cancelada + "/cancelar", "motivo", "Otra", "leidos", "0"))
                .hasStatus3xxRedirection();

        for (String ruta : new String[] {congelada, cancelada}) {
            assertThat(acuerda(ruta, termino, "e"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("ya no cambia");
            assertThat(acuerdos(ruta)).isZero();
        }
    }

    @Test
    void an_agreement_without_a_due_date_or_a_point_that_can_be_read_is_told_and_not_kept() {
        String ruta = visita("7121", fecha.hoy().minusDays(60));
        String termino = fecha.hoy().plusDays(30).toString();

        assertThat(acuerda(ruta, "", "e"))
                .hasStatusOk()
                .bodyText()
                .contains("Falta «termino»", "href=\"#termino\"");
        assertThat(acuerda(ruta, "31/12/2026", "e"))
                .hasStatusOk()
                .bodyText()
                .contains("«31/12/2026» no es una fecha", "Acuerdo del " + ruta);
        assertThat(acuerda(ruta, termino, "z"))
                .hasStatusOk()
                .bodyText()
                .contains("«z» no es un punto", "href=\"#punto\"");
        assertThat(acuerdos(ruta)).isZero();
        assertThat(acuerda(ruta, termino, "e")).hasStatus3xxRedirection();
        assertThat(acuerdos(ruta)).isOne();
    }

    @Test
    void a_date_that_cannot_be_read_is_told_wherever_it_is_typed_and_nothing_is_written() {
        String ruta = visita("7131", fecha.hoy().minusDays(60));
        String antes = leidos(ruta);

        assertThat(
                        manda(
                                "planeacion",
                                ruta + "/textos",
                                "leidos",
                                antes,
                                "fecha",
                                "2026-13-45",
                                "actividades",
                                "Reunión"))
                .hasStatusOk()
                .bodyText()
                .contains("«2026-13-45» no es una fecha", "Reunión");
        assertThat(
                        manda(
                                "planeacion",
                                ruta + "/puntos/a",
                                "leidos",
                                antes,
                                "corte",
                                "ayer",
                                "observacion",
                                "Sin observación."))
                .hasStatusOk()
                .bodyText()
                .contains("«ayer» no es una fecha", "Sin observación.");
        assertThat(leidos(ruta)).isEqualTo(antes);
        assertThat(
                        manda(
                                "planeacion",
                                "/comisiones/nueva",
                                "pliego",
                                "7132",
                                "del",
                                "",
                                "al",
                                "pronto"))
                .hasStatusOk()
                .bodyText()
                .contains("Falta «del»", "«pronto» no es una fecha", "value=\"7132\"");
    }

    @Test
    void a_report_with_points_in_silence_is_not_frozen_and_says_which() {
        String ruta = visita("7201", fecha.hoy().minusDays(60));
        evalua(ruta, "a", "1", "");
        assertThat(manda("supervision", ruta + "/congelar", "leidos", leidos(ruta)))
                .hasStatusOk()
                .bodyText()
                .contains("b), c), d), e), f), g), h)");
    }

    @Test
    void of_two_people_on_one_report_the_second_sees_who_wrote_and_loses_nothing_typed() {
        String ruta = visita("7911", fecha.hoy().minusDays(60));
        String viejo = leidos(ruta);
        evalua(ruta, "a", "1", "");
        assertThat(
                        manda(
                                "planeacion",
                                ruta + "/puntos/b",
                                "leidos",
                                viejo,
                                "observacion",
                                "Lo que yo escribí"))
                .hasStatusOk()
                .bodyText()
                .contains("escribió en esta visita", "Lo que yo escribí");
    }

    @Test
    void what_cannot_be_programmed_says_why_and_keeps_what_was_typed() {
        assertThat(programa("7401", fecha.hoy(), "Ana Uno"))
                .hasStatusOk()
                .bodyText()
                .contains("no puede coordinar", "value=\"7401\"", "Error: ");
        visita("7402", fecha.hoy());
        assertThat(programa("7402", fecha.hoy(), "Beto Dos"))
                .bodyText()
                .contains("Ya hay una visita");
    }

    @Test
    void a_program_is_not_evidence_and_a_document_is_shown_with_its_hash()
            throws UnsupportedEncodingException {
        String ruta = visita("7501", fecha.hoy().minusDays(60));
        byte[] pdf =
                DocumentoPdf.dibuja(
                        "<html lang='es'><head><title>x</title></head><body>x</body></html>");
        assertThat(sube(ruta, "acuse.exe", pdf))
                .hasStatusOk()
                .bodyText()
                .contains("es un programa");
        assertThat(sube(ruta, "acuse.pdf", pdf)).hasStatus3xxRedirection();
        MvcTestResult pagina = abre("auditor", ruta);
        assertThat(pagina).bodyText().contains("acuse.pdf", "SHA-256", "/archivos/");
        assertThat(lectores.de(primerArchivo(pagina)))
                .containsExactly("planeacion", "supervision", "auditor");
    }

    private static UUID primerArchivo(MvcTestResult pagina) throws UnsupportedEncodingException {
        String texto = pagina.getResponse().getContentAsString();
        int inicio = texto.indexOf("/archivos/") + "/archivos/".length();
        return UUID.fromString(
                texto.substring(inicio, inicio + UUID.randomUUID().toString().length()));
    }

    private MvcTestResult sube(String ruta, String nombre, byte[] contenido) {
        return paginas.post()
                .uri(ruta + "/puntos/a")
                .multipart()
                .file(
                        new MockMultipartFile(
                                "archivo", nombre, "application/octet-stream", contenido))
                .param("leidos", leidos(ruta))
                .param("observacion", "Sin observación.")
                .with(user(usuarios.loadUserByUsername("planeacion")))
                .with(csrf())
                .exchange();
    }

    @Test
    void the_external_auditor_sees_and_writes_nothing() {
        String ruta = visita("7601", fecha.hoy().plusDays(10));
        assertThat(abre("auditor", "/comisiones"))
                .hasStatusOk()
                .bodyText()
                .contains("7601")
                .doesNotContain("Programar visita");
        assertThat(abre("auditor", "/comisiones.csv")).hasStatusOk();
        assertThat(manda("auditor", ruta + "/cancelar", "motivo", "x", "leidos", "0"))
                .hasStatus(403);
        assertThat(
                        manda(
                                "planeacion",
                                ruta + "/cancelar",
                                "motivo",
                                "Cambio de prioridades",
                                "leidos",
                                "0"))
                .hasStatus3xxRedirection();
        assertThat(abre("auditor", ruta)).bodyText().contains("Cambio de prioridades");
    }
}
