package mx.recauda.platform.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.seguridad.CuentaDeDemostracion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The API does what its contract says, and the contract says all that the API does. */
@PlataformaTest
class ContratoDeApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String MOVIMIENTO =
            """
            {"tipo":"ALTA","nss":"01198500017","curp":"GALL850101HJCRPS02",
             "primerApellido":"GARCIA","segundoApellido":"LOPEZ","nombres":"LUIS",
             "fecha":"2026-11-20","sbc":"%s","tipoDeSalario":0,"jornada":0,
             "tipoDeTrabajador":1,"causa":"","umf":"001"}
            """;

    @Autowired MockMvcTester api;
    @Autowired JdbcClient jdbc;
    @Autowired BaseDePrueba base;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping rutas;

    @Test
    void the_contract_lists_the_routes_and_nothing_else() throws IOException {
        Set<String> delContrato = new TreeSet<>();
        contrato()
                .get("paths")
                .properties()
                .forEach(ruta ->
                        ruta.getValue()
                                .propertyNames()
                                .forEach(verbo ->
                                        delContrato.add(
                                                verbo.toUpperCase(java.util.Locale.ROOT)
                                                        + " "
                                                        + ruta.getKey())));
        Set<String> delCodigo = new TreeSet<>();
        rutas.getHandlerMethods()
                .keySet()
                .forEach(ruta ->
                        ruta.getPatternValues().stream()
                                .filter(p -> p.startsWith("/api/v1/"))
                                .forEach(p ->
                                        ruta.getMethodsCondition()
                                                .getMethods()
                                                .forEach(m -> delCodigo.add(m.name() + " " + p))));

        assertThat(delContrato).isNotEmpty().isEqualTo(delCodigo);
    }

    @Test
    void every_write_asks_for_its_key_and_every_route_tells_its_problems() throws IOException {
        contrato()
                .get("paths")
                .properties()
                .forEach(ruta ->
                        ruta.getValue()
                                .properties()
                                .forEach(operacion -> {
                                    JsonNode responde = operacion.getValue().get("responses");
                                    if (!ruta.getKey().endsWith("openapi.json")) {
                                        assertThat(responde.has("401")).as(ruta.getKey()).isTrue();
                                        assertThat(responde.has("403")).as(ruta.getKey()).isTrue();
                                    }
                                    if (ruta.getKey().contains("{id}")) {
                                        assertThat(responde.has("404")).as(ruta.getKey()).isTrue();
                                    }
                                    if (responde.has("202") || responde.has("201")) {
                                        assertThat(
                                                        operacion
                                                                .getValue()
                                                                .get("parameters")
                                                                .toString())
                                                .contains("Idempotency-Key");
                                        assertThat(responde.has("409")).isTrue();
                                    }
                                }));
    }

    @ParameterizedTest
    @CsvSource({"Situacion, /api/v1/patrones/{registro}", "Persona, /api/v1/personas/{persona}"})
    void an_answer_has_the_fields_of_its_schema(String esquema, String ruta) throws IOException {
        String direccion =
                ruta.replace("{registro}", registro().toString())
                        .replace("{persona}", persona().toString());

        JsonNode respuesta = JSON.readTree(cuerpo(pide("afiliacion", direccion)));

        assertThat(nombres(respuesta)).isEqualTo(camposDe(esquema));
    }

    @Test
    void lists_and_searches_are_of_ones_scope() throws IOException {
        JsonNode mios = JSON.readTree(cuerpo(pide("patron", "/api/v1/patrones")));
        assertThat(mios.get("total").asInt()).isEqualTo(1);
        assertThat(nombres(mios.get("filas").get(0))).isEqualTo(camposDe("Registro"));

        MvcTestResult hallado = busca("patron", "/api/v1/patrones/busquedas", "DHO200117GH4");
        assertThat(JSON.readTree(cuerpo(hallado)).get("total").asInt()).isZero();
        MvcTestResult persona = busca("afiliacion", "/api/v1/personas/busquedas", "GARCIA LOPEZ");
        assertThat(JSON.readTree(cuerpo(persona)).get("filas").get(0).get("curp").asString())
                .isEqualTo("GALL850101HJCRPS02");
    }

    @Test
    void a_search_of_nothing_is_told_what_it_lacks() {
        for (String ruta : List.of("/api/v1/patrones/busquedas", "/api/v1/personas/busquedas")) {
            assertThat(
                            api.post()
                                    .uri(ruta)
                                    .with(httpBasic("afiliacion", CuentaDeDemostracion.CLAVE))
                                    .contentType(MediaType.APPLICATION_JSON)
                                    .content("{}"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("PET-003", "texto");
        }
    }

    @Test
    void the_contract_is_public_and_nothing_else_is() {
        assertThat(api.get().uri("/api/v1/openapi.json")).hasStatusOk();
        assertThat(api.get().uri("/api/v1/patrones"))
                .hasStatus(401)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .doesNotContainHeader("WWW-Authenticate")
                .bodyText()
                .contains("\"codigo\":\"SEG-011\"");
    }

    @Test
    void who_has_no_permission_is_told_with_a_code() {
        assertThat(pide("planeacion", "/api/v1/patrones"))
                .hasStatus(403)
                .bodyText()
                .contains("SEG-010");
    }

    @Test
    void what_is_not_there_and_what_cannot_be_read_are_problems_with_a_code() {
        assertThat(pide("patron", "/api/v1/patrones/" + UUID.randomUUID()))
                .hasStatus(404)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .contains("AFP-002");
        assertThat(pide("patron", "/api/v1/patrones/no-es-uuid"))
                .hasStatus(400)
                .bodyText()
                .contains("AFP-005");
    }

    @Test
    void wrong_passwords_make_the_account_wait_here_too() {
        for (int i = 0; i < 5; i++) {
            assertThat(api.get().uri("/api/v1/patrones").with(httpBasic("contador", "otra")))
                    .hasStatus(401);
        }

        assertThat(pide("contador", "/api/v1/patrones")).hasStatus(401);
        assertThat(
                        jdbc.sql(
                                        """
                                        SELECT cuenta || ' ' || resultado FROM seguridad.bitacora
                                        WHERE objeto = 'api' ORDER BY id DESC LIMIT 1
                                        """)
                                .query(String.class)
                                .single())
                .isEqualTo("contador NEGADO");
    }

    @Test
    void the_same_key_gets_the_stored_answer_and_another_content_is_refused() throws IOException {
        String ruta = "/api/v1/patrones/" + registro() + "/lotes";
        long antes = lotes();
        MvcTestResult una = presenta(ruta, "clave-1", "no es un lote");
        MvcTestResult otra = presenta(ruta, "clave-1", "no es un lote");

        assertThat(una).hasStatus(202);
        assertThat(nombres(JSON.readTree(cuerpo(una)))).isEqualTo(camposDe("LoteRecibido"));
        assertThat(cuerpo(otra)).isEqualTo(cuerpo(una));
        assertThat(lotes()).isEqualTo(antes + 1);
        assertThat(presenta(ruta, "clave-1", "otro contenido"))
                .hasStatus(409)
                .bodyText()
                .contains("AFP-004");
        assertThat(presenta(ruta, "", "sin clave")).hasStatus(422).bodyText().contains("AFP-003");
        assertThat(lotes()).isEqualTo(antes + 1);
    }

    @Test
    void a_movement_is_one_lote_and_its_unreadable_fields_are_named() throws IOException {
        String ruta = "/api/v1/patrones/" + registro() + "/movimientos";

        assertThat(movimiento(ruta, "m-1", "450.50")).hasStatus(202);
        assertThat(movimiento(ruta, "m-2", "mucho"))
                .hasStatus(422)
                .bodyText()
                .contains("AFP-005", "sbc");
    }

    @ParameterizedTest
    @CsvSource({
        "tipo, '\"tipo\":\"ALTA\"', '\"tipo\":null'",
        "tipo, '\"tipo\":\"ALTA\",', ''",
        "nss, '\"nss\":\"01198500017\",', ''",
        "jornada, '\"jornada\":0', '\"jornada\":12'",
        "tipoDeSalario, '\"tipoDeSalario\":0', '\"tipoDeSalario\":-1'",
        "tipoDeTrabajador, '\"tipoDeTrabajador\":1', '\"tipoDeTrabajador\":10'",
        "umf, '\"umf\":\"001\"', '\"umf\":\"0001\"'",
        "fecha, 2026-11-20, +12026-11-20"
    })
    void a_field_that_is_missing_or_does_not_fit_is_named(String campo, String bueno, String malo) {
        String cuerpo = MOVIMIENTO.formatted("450.50").replace(bueno, malo);

        assertThat(envia("/api/v1/patrones/" + registro() + "/movimientos", campo + malo, cuerpo))
                .hasStatus(422)
                .bodyText()
                .contains("AFP-005", campo);
    }

    @Test
    void what_may_be_empty_may_be_missing() {
        String sinCurp =
                MOVIMIENTO
                        .formatted("460.50")
                        .replace("\"curp\":\"GALL850101HJCRPS02\",", "\"curp\":null,");

        assertThat(envia("/api/v1/patrones/" + registro() + "/movimientos", "sin-curp", sinCurp))
                .hasStatus(202);
        assertThat(
                        api.post()
                                .uri("/api/v1/patrones/" + registro() + "/lotes")
                                .with(httpBasic("afiliacion", CuentaDeDemostracion.CLAVE))
                                .header("Idempotency-Key", "sin-nombre")
                                .header("Nombre-De-Archivo", " ")
                                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                                .content("sin nombre".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(202);
    }

    private MvcTestResult movimiento(String ruta, String clave, String sbc) {
        return envia(ruta, clave, MOVIMIENTO.formatted(sbc));
    }

    private MvcTestResult envia(String ruta, String clave, String cuerpo) {
        return api.post()
                .uri(ruta)
                .with(httpBasic("afiliacion", CuentaDeDemostracion.CLAVE))
                .header("Idempotency-Key", clave)
                .contentType(MediaType.APPLICATION_JSON)
                .content(cuerpo)
                .exchange();
    }

    private MvcTestResult presenta(String ruta, String clave, String contenido) {
        return api.post()
                .uri(ruta)
                .with(httpBasic("afiliacion", CuentaDeDemostracion.CLAVE))
                .header("Idempotency-Key", clave)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(contenido.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private MvcTestResult busca(String cuenta, String ruta, String texto) {
        return api.post()
                .uri(ruta)
                .with(httpBasic(cuenta, CuentaDeDemostracion.CLAVE))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"texto\":\"" + texto + "\"}")
                .exchange();
    }

    private MvcTestResult pide(String cuenta, String ruta) {
        return api.get().uri(ruta).with(httpBasic(cuenta, CuentaDeDemostracion.CLAVE)).exchange();
    }

    private long lotes() {
        return base.comoDuenio()
                .sql("SELECT count(*) FROM afiliacion.lote WHERE nombre = 'lote.txt'")
                .query(Long.class)
                .single();
    }

    private UUID registro() {
        return base.comoDuenio()
                .sql(
                        """
                        SELECT id FROM afiliacion.registro_patronal WHERE oficina = '0101'
                        ORDER BY registro LIMIT 1
                        """)
                .query(UUID.class)
                .single();
    }

    private UUID persona() {
        return base.comoDuenio()
                .sql("SELECT id FROM afiliacion.asegurado WHERE curp = 'GALL850101HJCRPS02'")
                .query(UUID.class)
                .single();
    }

    private static Set<String> camposDe(String esquema) throws IOException {
        return nombres(contrato().at("/components/schemas/" + esquema + "/properties"));
    }

    private static Set<String> nombres(JsonNode nodo) {
        return new TreeSet<>(nodo.propertyNames());
    }

    private static JsonNode contrato() throws IOException {
        return JSON.readTree(
                new ClassPathResource("mx/recauda/platform/afiliacion/api/openapi.json")
                        .getContentAsString(StandardCharsets.UTF_8));
    }

    private static String cuerpo(MvcTestResult respuesta) {
        return new String(respuesta.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
