package mx.recauda.platform.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.formats.idse.MovimientoIdse;
import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.afiliacion.lotes.ConsultaDeLotes;
import mx.recauda.platform.afiliacion.lotes.Lote;
import mx.recauda.platform.afiliacion.lotes.Recepcion;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.movimientos.RegistrosEnTabla;
import mx.recauda.platform.base.Alcance;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.PlataformaTest;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What is answered to an operated lote, on paper and as data, with a seal anybody can verify; and
 * what the employer and the institute do with it within three business days.
 */
@PlataformaTest
class ConstanciasTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired MockMvcTester paginas;
    @Autowired Recepcion recepcion;
    @Autowired ConsultaDeLotes consulta;
    @Autowired RegistrosEnTabla registros;
    @Autowired UserDetailsService usuarios;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;

    private static int patrones = 60;

    private Registro registro;
    private Lote lote;

    @BeforeAll
    static void the_office_is_theirs() {
        Escenario.asignaOficina("afiliacion");
        Escenario.asignaOficina("contador");
    }

    @BeforeEach
    void a_lote_with_two_right_lines_and_a_wrong_one() {
        patrones++;
        Escenario escenario = new Escenario(base);
        escenario.trabajadores(1, 5);
        UUID id = escenario.patron(patrones);
        registro = Alcances.nacional(() -> registros.busca(id)).orElseThrow();
        lote =
                opera(
                        List.of(
                                Escenario.alta(patrones, 1, fecha.hoy().minusDays(1)),
                                Escenario.alta(patrones, 2, fecha.hoy().minusDays(1)),
                                Escenario.alta(patrones, 9_999, fecha.hoy().minusDays(1))));
    }

    @Test
    void the_printed_one_says_the_lote_its_counts_its_lines_and_its_seal() throws IOException {
        String texto = pdf("/constancia.pdf");

        assertThat(texto)
                .contains("Lote " + lote.folio(), registro.numero(), "SIN VALIDEZ OFICIAL")
                .contains("3 = 2 operados + 1 rechazados")
                .contains(Escenario.nss(1).valor(), Escenario.nss(9_999).valor(), "AFI-013");
        assertThat(sinEspacios(texto))
                .contains(lote.huella())
                .contains(sinEspacios(datos().get("sello").asString()));
    }

    @Test
    void the_printed_list_of_refused_lines_has_only_those() throws IOException {
        assertThat(pdf("/constancia.pdf?ver=rechazada"))
                .contains(Escenario.nss(9_999).valor(), "AFI-013")
                .doesNotContain(Escenario.nss(1).valor());
    }

    @Test
    void the_data_carry_every_line_and_counts_that_add_up() {
        JsonNode datos = datos();

        assertThat(datos.get("lote").asString()).isEqualTo(lote.id().toString());
        assertThat(datos.get("renglones").asInt()).isEqualTo(3);
        assertThat(datos.get("operados").asInt()).isEqualTo(2);
        assertThat(datos.get("rechazados").asInt()).isEqualTo(1);
        assertThat(datos.get("validez").asString()).isEqualTo("SIN VALIDEZ OFICIAL");
        assertThat(datos.get("movimientos").size()).isEqualTo(3);
        assertThat(datos.get("movimientos").get(2).get("motivos").get(0).asString())
                .isEqualTo("AFI-013");
        String csv = cuerpo(pide("contador", "/lineas.csv"));
        assertThat(csv.lines().filter(l -> l.contains("OPERADA"))).hasSize(2);
        assertThat(csv.lines().filter(l -> l.contains("RECHAZADA"))).hasSize(1);
        MvcTestResult libro = pide("contador", "/lineas.csv?formato=xlsx");
        assertThat(libro.getResponse().getHeader("Content-Disposition")).contains(".xlsx\"");
        assertThat(enCsv(libro.getResponse().getContentAsByteArray())).isEqualTo(csv);
    }

    @Test
    void what_refuses_comes_first_and_what_only_remarks_is_told_apart() throws IOException {
        lote = opera(List.of(sinCurp(4), sinCurp(9_999)));

        JsonNode movimientos = datos().get("movimientos");
        assertThat(movimientos.get(0).get("motivos").isEmpty()).isTrue();
        assertThat(movimientos.get(0).get("avisos").get(0).asString()).isEqualTo("IDS-021");
        assertThat(movimientos.get(1).get("motivos").toString()).isEqualTo("[\"AFI-013\"]");
        assertThat(movimientos.get(1).get("avisos").toString()).isEqualTo("[\"IDS-021\"]");
        String rechazada = sinEspacios(pdf("/constancia.pdf?ver=rechazada"));
        assertThat(rechazada.indexOf("AFI-013"))
                .isPositive()
                .isLessThan(rechazada.indexOf("Aviso:IDS-021"));
        String pagina = cuerpo(pide("contador", "?ver=rechazada"));
        assertThat(pagina.indexOf("<code>AFI-013</code>"))
                .isPositive()
                .isLessThan(pagina.indexOf("<code>IDS-021</code>"));
        assertThat(pagina.split("Aviso</b> <code>IDS-021", -1)).hasSize(2);
    }

    @Test
    void a_refused_file_counts_its_faults_and_not_its_notices_among_them() {
        List<String> lineas =
                Escenario.lineas(Escenario.archivo(List.of(sinCurp(1), sinCurp(2)))).stream()
                        .skip(1)
                        .toList();
        byte[] archivo =
                (String.join("\r\n", lineas) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        lote =
                Alcances.nacional(() -> recepcion.recibe(registro, "malo.txt", archivo, Idioma.ES))
                        .lote();

        String pagina = cuerpo(pide("contador", ""));
        assertThat(pagina).contains("Su estructura tiene 1 falla y 1 aviso, que no rechaza.");
        assertThat(cuerpo(pide("contador", "?idioma=en")))
                .contains("Its structure has 1 fault and 1 notice, which does not refuse.");
        assertThat(pagina.indexOf("<code>IDS-008</code>"))
                .isPositive()
                .isLessThan(pagina.indexOf("<code>IDS-021</code>"));
    }

    private MovimientoIdse sinCurp(int trabajador) {
        var alta =
                (MovimientoIdse.Alta)
                        Escenario.alta(patrones, trabajador, fecha.hoy().minusDays(1));
        return new MovimientoIdse.Alta(
                1,
                alta.registro(),
                alta.trabajador(),
                alta.salario(),
                1,
                alta.fecha(),
                "000",
                Optional.empty());
    }

    /** A workbook, written as the same list is. */
    private static String enCsv(byte[] libro) {
        try (ReadableWorkbook leido = new ReadableWorkbook(new ByteArrayInputStream(libro))) {
            return ArchivoCsv.texto(
                    leido.getFirstSheet().read().stream()
                            .map(r ->
                                    IntStream.range(0, 12)
                                            .mapToObj(c ->
                                                    c < r.getCellCount() ? r.getCellText(c) : "")
                                            .toList())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anybody_verifies_a_seal_and_a_changed_string_is_found_out() {
        String cadena = datos().get("cadenaOriginal").asString();
        String sello = datos().get("sello").asString();

        assertThat(cadena).contains("|3|2|1|", lote.huella());
        assertThat(verifica(cadena, sello)).contains("El sello es auténtico");
        assertThat(verifica(cadena.replace("|3|2|1|", "|3|3|0|"), sello))
                .contains("El sello no corresponde");
        assertThat(verifica(lote.sello().cadena(), lote.sello().sello()))
                .contains("El sello es auténtico");
        assertThat(verifica("", sello)).contains("Escribe la cadena original");
        assertThat(verifica(cadena, "no es base 64 ñ")).contains("El sello no corresponde");
    }

    @Test
    void a_clarification_is_asked_once_and_resolved_once_by_the_office() {
        assertThat(cuerpo(pide("contador", ""))).contains("Por confirmar");
        assertThat(envia("contador", "/responder", "PIDE_ACLARACION", " ")).hasStatus(409);
        assertThat(envia("afiliacion", "/aclarar", "", "todavía no")).hasStatus(409);
        assertThat(envia("contador", "/responder", "PIDE_ACLARACION", "El renglón 3 sí existe"))
                .hasStatus3xxRedirection();
        assertThat(envia("contador", "/responder", "CONFIRMA", ""))
                .hasStatus(409)
                .bodyText()
                .contains("AFP-020");
        assertThat(cuerpo(pide("contador", "")))
                .contains("Se pidió aclaración", "El renglón 3 sí existe")
                .doesNotContain("/aclarar");
        assertThat(envia("contador", "/aclarar", "", "me respondo")).hasStatus(403);
        assertThat(cuerpo(pide("afiliacion", ""))).contains("Resolver la aclaración");
        assertThat(envia("afiliacion", "/aclarar", "", "Se asignó el número"))
                .hasStatus3xxRedirection();
        assertThat(envia("afiliacion", "/aclarar", "", "otra vez")).hasStatus(409);
        assertThat(cuerpo(pide("contador", "")))
                .contains("se resolvió", "Se asignó el número", "afiliacion");
    }

    @Test
    void a_confirmation_ends_the_matter() {
        assertThat(envia("contador", "/responder", "CONFIRMA", "")).hasStatus3xxRedirection();
        assertThat(cuerpo(pide("contador", ""))).contains("Confirmada");
        assertThat(envia("contador", "/responder", "PIDE_ACLARACION", "tarde")).hasStatus(409);
    }

    @Test
    void silence_of_three_business_days_consents() {
        Lote viejo = opera(List.of(Escenario.alta(patrones, 3, fecha.hoy().minusDays(1))));
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.lote_acto (id, lote_id, registro_id, oficina, acto, hecho_por, hecho_en)
                        SELECT uuidv7(), lote_id, registro_id, oficina, acto, hecho_por, hecho_en - interval '20 days'
                        FROM afiliacion.lote_acto WHERE lote_id = ?
                        """)
                .param(viejo.id())
                .update();
        lote = viejo;

        assertThat(cuerpo(pide("contador", ""))).contains("Consentida");
        assertThat(envia("contador", "/responder", "PIDE_ACLARACION", "tarde"))
                .hasStatus(409)
                .bodyText()
                .contains("AFP-020");
    }

    @Test
    void a_lote_whose_job_stopped_is_tried_again_and_the_later_ones_follow() {
        UUID detenido = detenido(4);
        Lote siguiente = recibe(List.of(Escenario.alta(patrones, 5, fecha.hoy().minusDays(1))));
        lote = siguiente;
        assertThat(cuerpo(pide("contador", ""))).contains("Espera a otro lote");
        assertThat(envia("afiliacion", "/reintentar", "", "")).hasStatus(409);
        lote = Alcances.nacional(() -> consulta.lote(detenido)).orElseThrow();
        assertThat(cuerpo(pide("contador", "")))
                .contains("se detuvo", "falló el disco")
                .doesNotContain("/reintentar");
        assertThat(envia("contador", "/reintentar", "", "")).hasStatus(403);
        assertThat(cuerpo(pide("afiliacion", ""))).contains("Reintentar desde donde va");

        assertThat(envia("afiliacion", "/reintentar", "", "")).hasStatus3xxRedirection();

        termina(detenido);
        assertThat(termina(siguiente.id()).operadas()).isEqualTo(1);
    }

    /** A lote received whose job gave up. */
    private UUID detenido(int trabajador) {
        UUID id = UUID.randomUUID();
        var quien = Escenario.trabajador(trabajador);
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.lote (id, registro_id, oficina, via, estado, tipo, nombre, huella,
                            documento_id, tamano, lineas, cuenta, recibido_en, sello)
                        VALUES (?, ?, '0119', 'ARCHIVO', 'RECIBIDO', 'ALTA', 'detenido.txt', repeat('d', 64),
                            uuidv7(), 1, 1, 'prueba', now() - interval '1 hour', 'x')
                        """)
                .params(id, registro.id())
                .update();
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.lote_renglon (lote_id, renglon, registro_id, oficina, registro, nss,
                            curp, primer_apellido, segundo_apellido, nombres, tipo, fecha, sbc_centavos,
                            tipo_de_trabajador)
                        VALUES (?, 1, ?, '0119', ?, ?, ?, ?, ?, ?, 'ALTA', ?, 45050, 1)
                        """)
                .params(
                        id,
                        registro.id(),
                        registro.numero(),
                        quien.nss().valor(),
                        Escenario.curp(trabajador).valor(),
                        quien.primerApellido(),
                        quien.segundoApellido(),
                        quien.nombres(),
                        fecha.hoy().minusDays(1))
                .update();
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO base.trabajo (id, tipo, nombre, argumentos, sujeto, alcance, estado, total, parte, fallos,
                            motivo, pedido_por, pedido_en, terminado_en)
                        VALUES (uuidv7(), 'afiliacion.lote', 'lotes.trabajo', '["detenido.txt"]', ?, ?, 'FALLIDO', 1, 1,
                            41, 'falló el disco', 'prueba', now(), now())
                        """)
                .params(id, Alcance.NACIONAL.texto())
                .update();
        return id;
    }

    private String pdf(String cual) throws IOException {
        byte[] contenido = pide("contador", cual).getResponse().getContentAsByteArray();
        try (var documento = Loader.loadPDF(contenido)) {
            return new PDFTextStripper().getText(documento);
        }
    }

    private JsonNode datos() {
        return JSON.readTree(cuerpo(pide("contador", "/constancia.json")));
    }

    private String verifica(String cadena, String sello) {
        MvcTestResult resultado =
                paginas.post()
                        .uri("/publico/sello")
                        .with(csrf())
                        .param("cadena", cadena)
                        .param("sello", sello)
                        .exchange();
        assertThat(resultado).hasStatusOk();
        return cuerpo(resultado);
    }

    private MvcTestResult envia(String cuenta, String que, String respuesta, String texto) {
        return paginas.post()
                .uri("/movimientos/lotes/" + lote.id() + que)
                .with(user(usuarios.loadUserByUsername(cuenta)))
                .with(csrf())
                .param("respuesta", respuesta)
                .param("texto", texto)
                .exchange();
    }

    private MvcTestResult pide(String cuenta, String que) {
        return paginas.get()
                .uri("/movimientos/lotes/" + lote.id() + que)
                .with(user(usuarios.loadUserByUsername(cuenta)))
                .exchange();
    }

    private Lote opera(List<? extends MovimientoIdse> movimientos) {
        return termina(recibe(movimientos).id());
    }

    private Lote recibe(List<? extends MovimientoIdse> movimientos) {
        return Alcances.nacional(() ->
                        recepcion.recibe(
                                registro, "lote.txt", Escenario.archivo(movimientos), Idioma.ES))
                .lote();
    }

    private Lote termina(UUID id) {
        Espera.hasta(() -> Alcances.nacional(() -> consulta.lote(id)).orElseThrow().terminado());
        return Alcances.nacional(() -> consulta.lote(id)).orElseThrow();
    }

    private static String sinEspacios(String texto) {
        return texto.replaceAll("\\s", "");
    }

    private static String cuerpo(MvcTestResult respuesta) {
        return new String(respuesta.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
