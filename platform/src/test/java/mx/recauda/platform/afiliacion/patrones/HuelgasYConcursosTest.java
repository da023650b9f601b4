package mx.recauda.platform.afiliacion.patrones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.formats.acuse.Acuse;
import mx.recauda.formats.idse.MovimientoIdse;
import mx.recauda.ley.afiliacion.Aviso;
import mx.recauda.ley.afiliacion.Solicitante;
import mx.recauda.platform.afiliacion.Escenario;
import mx.recauda.platform.afiliacion.lotes.ConsultaDeLotes;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A strike or a bankruptcy from its notice to the ends of employment that it stops. */
@PlataformaTest
class HuelgasYConcursosTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final byte[] PDF =
            new Acuse("Constancia", "77/2026", "Junta", List.of(), List.of(), "Avisos", "Prueba")
                    .pdf();
    private static int siguiente = 1_940;

    @Autowired MockMvcTester paginas;
    @Autowired UserDetailsService usuarios;
    @Autowired FechaDeOperacion fecha;
    @Autowired ConsultaDeLotes lotes;
    @Autowired BaseDePrueba base;

    private int numero;
    private UUID registro = new UUID(0, 0);
    private LocalDate hoy = LocalDate.EPOCH;

    @BeforeAll
    static void the_accounts_have_the_office() {
        Escenario.asignaOficina("afiliacion");
        Escenario.asignaOficina("contador");
    }

    @BeforeEach
    void an_employer_with_a_worker() {
        numero = siguiente++;
        hoy = fecha.hoy();
        Escenario escenario = new Escenario(base);
        registro = escenario.patron(numero);
        escenario.trabajadores(numero, numero);
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.hecho_patronal (registro_id, oficina, tipo, vigencia, conocido_en,
                            datos, anotado_por)
                        VALUES (?, ?, 'ALTA', daterange('2020-01-01', NULL), TIMESTAMPTZ '2026-01-01 00:00:00Z',
                            '{}', 'prueba')
                        """)
                .params(registro, Escenario.OFICINA)
                .update();
        opera(List.of(Escenario.alta(numero, numero, hoy.minusDays(3))), 1, 0);
    }

    @Test
    void during_a_strike_the_employer_ends_nothing_and_the_worker_may_ask() {
        assertThat(avisa("HUELGA", hoy.minusDays(1), PDF))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/patrones/" + registro);

        assertThat(texto(pide("/patrones/" + registro)))
                .contains("En huelga desde el", "expediente 77/2026", "Constancia de huelga")
                .contains("/tramites/nuevo/FIN_DE_HUELGA", "/tramites/nuevo/CONCURSO");
        assertThat(previa("PATRON").toString()).contains("\"admitido\":false", "AFI-020");
        opera(List.of(Escenario.baja(numero, numero, hoy)), 0, 1);
        assertThat(previa("SINDICO").toString()).contains("AFI-020", "AFI-022");
        assertThat(previa("TRABAJADOR").toString()).contains("\"admitido\":true");

        String lote = json(movimiento("afiliacion", "TRABAJADOR")).get("id").asString();
        termina(lote);
        assertThat(columna("operadas || ' ' || solicitante", lote)).isEqualTo("1 TRABAJADOR");
        assertThat(columna("cadena", lote)).endsWith("|TRABAJADOR||");
    }

    @Test
    void when_the_strike_ends_the_employer_ends_what_happens_after_it() {
        avisa("HUELGA", hoy.minusDays(2), PDF);
        assertThat(avisa("FIN_DE_HUELGA", hoy.minusDays(1), PDF)).hasStatus3xxRedirection();

        assertThat(texto(pide("/patrones/" + registro)))
                .doesNotContain("En huelga desde el")
                .contains("Fin de la huelga", "hasta el");
        opera(List.of(Escenario.baja(numero, numero, hoy.minusDays(1))), 0, 1);
        opera(List.of(Escenario.baja(numero, numero, hoy)), 1, 0);
    }

    @Test
    void a_strike_noted_by_mistake_is_annulled_and_stops_nothing() {
        avisa("HUELGA", hoy, PDF);
        opera(List.of(Escenario.baja(numero, numero, hoy)), 0, 1);

        assertThat(avisa("FIN_DE_HUELGA", hoy.minusDays(1), PDF)).hasStatus3xxRedirection();

        assertThat(json(pide("/api/v1/patrones/" + registro + "/impedimentos"))).isEmpty();
        opera(List.of(Escenario.baja(numero, numero, hoy)), 1, 0);
    }

    @Test
    void in_a_bankruptcy_the_trustee_ends_from_the_day_after_reception() {
        JsonNode aviso = json(avisaPorApi("afiliacion", "CONCURSO", hoy, PDF, "c-" + numero));
        assertThat(aviso.get("tipo").asString()).isEqualTo("CONCURSO");
        JsonNode hay = json(pide("/api/v1/patrones/" + registro + "/impedimentos"));
        assertThat(hay.get(0).get("clase").asString()).isEqualTo("CONCURSO");
        assertThat(hay.get(0).get("hasta").asString()).isEmpty();

        assertThat(previa("PATRON").toString()).contains("AFI-021");
        assertThat(previa("SINDICO").get("efecto").asString())
                .isEqualTo(hoy.plusDays(1).toString());
    }

    /**
     * Its effect is the day after reception, also in the spells; a correction stays the trustee's.
     */
    @Test
    void what_the_trustee_asks_for_is_operated_once_and_is_not_what_the_worker_asked_for() {
        avisa("CONCURSO", hoy, PDF);

        String delSindico = json(movimiento("afiliacion", "SINDICO")).get("id").asString();
        termina(delSindico);
        String delTrabajador = json(movimiento("afiliacion", "TRABAJADOR")).get("id").asString();
        termina(delTrabajador);

        assertThat(columna("operadas || ' ' || solicitante", delSindico)).isEqualTo("1 SINDICO");
        assertThat(columna("rechazadas || ' ' || solicitante", delTrabajador))
                .as("the same content of somebody else is a lote of its own")
                .isEqualTo("1 TRABAJADOR");
        assertThat(ultimoDia()).isEqualTo(hoy.plusDays(1));
        assertThat(
                        Alcances.nacional(() -> lotes.linea(UUID.fromString(delTrabajador), 1))
                                .orElseThrow()
                                .renglon()
                                .aviso())
                .isEqualTo(new Aviso.DeBaja(hoy, Solicitante.TRABAJADOR));
    }

    /** A bankruptcy noted under another registro of the employer, of another office. */
    @Test
    void a_bankruptcy_is_of_every_registro_of_the_employer() {
        UUID otro = new Escenario(base).patron(numero + 50);
        base.comoDuenio()
                .sql(
                        """
                        UPDATE afiliacion.registro_patronal SET oficina = '3801', patron_id =
                            (SELECT patron_id FROM afiliacion.registro_patronal WHERE id = ?) WHERE id = ?
                        """)
                .params(registro, otro)
                .update();
        assertThat(previa("PATRON").toString()).contains("\"admitido\":true");
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.hecho_patronal (registro_id, oficina, tipo, vigencia, conocido_en,
                            datos, anotado_por)
                        VALUES (?, '3801', 'CONCURSO', daterange('2026-01-01', NULL),
                            TIMESTAMPTZ '2026-01-01 00:00:00Z', '{"expediente": "1/2026"}', 'prueba')
                        """)
                .param(otro)
                .update();

        assertThat(previa("PATRON").toString()).contains("AFI-021");
        opera(List.of(Escenario.baja(numero, numero, hoy)), 0, 1);
    }

    @Test
    void a_strike_told_afterwards_says_which_ends_were_operated_and_stand() {
        opera(List.of(Escenario.baja(numero, numero, hoy.minusDays(1))), 1, 0);

        avisa("HUELGA", hoy.minusDays(2), PDF);

        assertThat(
                        base.comoDuenio()
                                .sql(
                                        """
                                        SELECT avisos FROM afiliacion.tramite_patronal
                                        WHERE registro_id = ? AND tipo = 'HUELGA'
                                        """)
                                .param(registro)
                                .query(String.class)
                                .single())
                .contains("PAT-040", Escenario.nss(numero).valor());
    }

    private LocalDate ultimoDia() {
        return base.comoDuenio()
                .sql(
                        """
                        SELECT upper(vigencia) - 1 FROM afiliacion.tramo
                        WHERE registro_id = ? AND upper_inf(conocido)
                        """)
                .param(registro)
                .query(LocalDate.class)
                .single();
    }

    @Test
    void the_notice_needs_its_paper_its_file_and_one_of_each_kind() {
        assertThat(texto(avisa("HUELGA", hoy, new byte[0])))
                .contains("PAT-038", "id=\"constancia-error\"", "77/2026");
        assertThat(
                        texto(
                                avisa(
                                        "HUELGA",
                                        hoy,
                                        "no es un documento".getBytes(StandardCharsets.UTF_8))))
                .contains("id=\"constancia-error\"");
        assertThat(avisaPorApi("afiliacion", "HUELGA", hoy.plusDays(1), PDF, "f-" + numero))
                .hasStatus(422)
                .bodyText()
                .contains("PAT-005");
        avisa("HUELGA", hoy, PDF);
        assertThat(texto(avisa("HUELGA", hoy, PDF))).contains("PAT-035");
        assertThat(
                        base.comoDuenio()
                                .sql(
                                        """
                                        SELECT count(*) FROM afiliacion.documento_patronal
                                        WHERE registro_id = ? AND clase = 'HUELGA_O_CONCURSO'
                                        """)
                                .param(registro)
                                .query(Integer.class)
                                .single())
                .as("what was refused left no paper")
                .isOne();
    }

    @Test
    void the_same_notice_twice_is_one() {
        MvcTestResult una = avisaPorApi("afiliacion", "HUELGA", hoy, PDF, "d-" + numero);
        MvcTestResult otra = avisaPorApi("afiliacion", "HUELGA", hoy, PDF, "d-" + numero);

        assertThat(una).hasStatus(201);
        assertThat(texto(otra)).isEqualTo(texto(una));
        assertThat(json(pide("/api/v1/patrones/" + registro + "/impedimentos"))).hasSize(1);
    }

    @Test
    void only_the_office_notes_a_strike_and_receives_what_the_worker_asks_for() {
        avisa("HUELGA", hoy, PDF);

        assertThat(avisaPorApi("contador", "FIN_DE_HUELGA", hoy, PDF, "e-" + numero))
                .hasStatus(403);
        assertThat(movimiento("contador", "TRABAJADOR")).hasStatus(403);
        assertThat(
                        paginas.get()
                                .uri("/movimientos/nuevo?tipo=BAJA")
                                .with(user(usuarios.loadUserByUsername("contador"))))
                .bodyText()
                .doesNotContain("name=\"solicitante\"");
        assertThat(pide("/movimientos/nuevo?tipo=BAJA"))
                .bodyText()
                .contains("name=\"solicitante\"", "El síndico");
    }

    private MvcTestResult avisa(String tipo, LocalDate dia, byte[] constancia) {
        return paginas.post()
                .uri("/patrones/" + registro + "/tramites/nuevo/" + tipo)
                .multipart()
                .file(
                        new MockMultipartFile(
                                "constancia", "papel.pdf", "application/pdf", constancia))
                .with(user(usuarios.loadUserByUsername("afiliacion")))
                .with(csrf())
                .param("clave", UUID.randomUUID().toString())
                .param("fecha", dia.toString())
                .param("expediente", "77/2026")
                .exchange();
    }

    private MvcTestResult avisaPorApi(
            String cuenta, String tipo, LocalDate dia, byte[] constancia, String clave) {
        return envia(
                cuenta,
                "/api/v1/patrones/" + registro + "/impedimentos",
                clave,
                Map.of(
                        "tipo",
                        tipo,
                        "fecha",
                        dia.toString(),
                        "expediente",
                        "77/2026",
                        "nombre",
                        "papel.pdf",
                        "constancia",
                        Base64.getEncoder().encodeToString(constancia)));
    }

    private JsonNode previa(String solicitante) {
        return json(
                envia(
                        "afiliacion",
                        "/api/v1/patrones/" + registro + "/vista-previa",
                        "",
                        baja(solicitante)));
    }

    private MvcTestResult movimiento(String cuenta, String solicitante) {
        return envia(
                cuenta,
                "/api/v1/patrones/" + registro + "/movimientos",
                solicitante + numero,
                baja(solicitante));
    }

    private Map<String, Object> baja(String solicitante) {
        var quien = Escenario.trabajador(numero);
        return Map.ofEntries(
                Map.entry("tipo", "BAJA"),
                Map.entry("nss", quien.nss().valor()),
                Map.entry("primerApellido", quien.primerApellido()),
                Map.entry("segundoApellido", quien.segundoApellido()),
                Map.entry("nombres", quien.nombres()),
                Map.entry("fecha", hoy.toString()),
                Map.entry("tipoDeSalario", 0),
                Map.entry("jornada", 0),
                Map.entry("tipoDeTrabajador", 0),
                Map.entry("causa", "2"),
                Map.entry("solicitante", solicitante));
    }

    private MvcTestResult envia(String cuenta, String ruta, String clave, Map<String, ?> cuerpo) {
        return paginas.post()
                .uri(ruta)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", clave)
                .with(user(usuarios.loadUserByUsername(cuenta)))
                .content(JSON.writeValueAsString(cuerpo))
                .exchange();
    }

    private void opera(List<MovimientoIdse> lineas, int operadas, int rechazadas) {
        MvcTestResult recibido =
                paginas.post()
                        .uri("/api/v1/patrones/" + registro + "/lotes")
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .with(user(usuarios.loadUserByUsername("afiliacion")))
                        .content(Escenario.archivo(lineas))
                        .exchange();
        String lote = json(recibido).get("id").asString();
        termina(lote);
        assertThat(columna("operadas || ' ' || rechazadas", lote))
                .isEqualTo(operadas + " " + rechazadas);
    }

    private void termina(String lote) {
        Espera.hasta(() -> columna("estado", lote).equals("TERMINADO"));
    }

    private String columna(String columna, String lote) {
        return base.comoDuenio()
                .sql("SELECT " + columna + " FROM afiliacion.lote WHERE id = ?::uuid")
                .param(lote)
                .query(String.class)
                .single();
    }

    private MvcTestResult pide(String ruta) {
        return paginas.get()
                .uri(ruta)
                .with(user(usuarios.loadUserByUsername("afiliacion")))
                .exchange();
    }

    private static JsonNode json(MvcTestResult respuesta) {
        return JSON.readTree(texto(respuesta));
    }

    private static String texto(MvcTestResult respuesta) {
        return new String(respuesta.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
