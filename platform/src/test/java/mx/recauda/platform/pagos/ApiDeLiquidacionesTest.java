package mx.recauda.platform.pagos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import mx.recauda.formats.banco.ArchivoDeBanco;
import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.huella.Resumen;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.seguridad.Asignaciones;
import mx.recauda.platform.seguridad.CuentaDeDemostracion;
import mx.recauda.platform.seguridad.Usuarios;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A bank hands in its settlement with a program, and sees what came of it and of nothing else. */
@PlataformaTest
class ApiDeLiquidacionesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AtomicInteger OPERACIONES = new AtomicInteger();
    private static final String RUTA = "/api/v1/liquidaciones";

    @Autowired MockMvcTester api;
    @Autowired FechaDeOperacion fecha;
    @Autowired Liquidaciones liquidaciones;
    @Autowired Usuarios usuarios;
    @Autowired Asignaciones asignaciones;
    @Autowired JdbcClient jdbc;
    @Autowired Clock reloj;

    @Test
    void a_file_is_taken_once_and_told_in_figures_to_whoever_handed_it_in() throws IOException {
        byte[] archivo = archivo();
        String huella = Resumen.de(archivo).toString();

        MvcTestResult una = entrega("banco", archivo, huella);
        MvcTestResult otra = entrega("banco", archivo, huella);

        assertThat(una).hasStatus(202);
        assertThat(otra).hasStatus(200);
        String id = json(una).get("liquidacion").asString();
        assertThat(json(una).get("repetida").asBoolean()).isFalse();
        assertThat(json(otra).get("repetida").asBoolean()).isTrue();
        assertThat(json(otra).get("liquidacion").asString()).isEqualTo(id);
        JsonNode cifras = json(pide("banco", RUTA + "/" + id));
        assertThat(cifras.get("archivo").asString()).isEqualTo("dia 1.csv");
        assertThat(cifras.get("huella").asString()).isEqualTo(huella);
        assertThat(cifras.get("formato").asString()).isEqualTo("CSV");
        assertThat(cifras.get("pagos").asInt()).isEqualTo(1);
        assertThat(cifras.get("importe").asString()).isEqualTo("10.00");
        assertThat(pide("pagos", RUTA + "/" + id)).hasStatusOk();
    }

    /** Whatever it takes as an answer: a problem with its code, and never a page. */
    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/liquidaciones/abc, 400, PET-005, abc",
        "GET, /api/v1/liquidaciones, 405, PET-006, POST",
        "POST, /api/v1/liquidaciones, 415, PET-007, application/octet-stream",
        "GET, /api/v1/cuenta/7c9e6679-7425-40de-944b-e07fc1f90ae7/pagaderos, 400, PET-003, fecha",
        "GET, /api/v1/cuenta/7c9e6679-7425-40de-944b-e07fc1f90ae7/pagaderos?fecha=abc, 400, PET-005,"
                + " fecha"
    })
    void a_request_that_is_not_of_the_contract_is_told_what_it_has_wrong(
            String metodo, String ruta, int estado, String codigo, String dice) {
        assertThat(
                        api.method(HttpMethod.valueOf(metodo))
                                .uri(ruta)
                                .with(httpBasic("pagos", CuentaDeDemostracion.CLAVE))
                                .accept(MediaType.ALL)
                                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                                .content(metodo.equals("POST") ? "x" : "")
                                .exchange())
                .hasStatus(estado)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .contains(codigo, dice, "detail");
    }

    @Test
    void a_bank_sees_nothing_of_the_files_of_others() throws IOException {
        String id = json(entrega("pagos", archivo(), "")).get("liquidacion").asString();

        assertThat(pide("banco", RUTA + "/" + id)).hasStatus(404).bodyText().contains("PAG-009");
    }

    @Test
    void a_file_with_a_fault_is_refused_with_its_code_line_and_remedy() throws IOException {
        byte[] malo = archivo();
        malo =
                new String(malo, StandardCharsets.UTF_8)
                        .replace("TOTAL,,1,10.00", "TOTAL,,1,11.00")
                        .getBytes(StandardCharsets.UTF_8);

        MvcTestResult respuesta = entrega("banco", malo, "");

        assertThat(respuesta).hasStatus(422);
        assertThat(json(respuesta).get("liquidacion").asString()).isEmpty();
        JsonNode falta = json(respuesta).get("incidencias").get(0);
        assertThat(falta.get("codigo").asString()).startsWith("BAN-");
        assertThat(falta.get("linea").asInt()).isPositive();
        assertThat(falta.get("remedio").asString()).isNotBlank();
    }

    @Test
    void the_key_of_another_file_is_refused() {
        assertThat(entrega("banco", archivo(), "0".repeat(64)))
                .hasStatus(409)
                .bodyText()
                .contains("PAG-043");
    }

    @ParameterizedTest
    @CsvSource({
        "patron",
        "contador",
        "afiliacion",
        "supervision",
        "auditor",
        "planeacion",
        "admin"
    })
    void nobody_else_hands_in_a_settlement(String cuenta) {
        assertThat(entrega(cuenta, archivo(), "")).hasStatus(403);
    }

    @ParameterizedTest
    @CsvSource({"/conciliacion/lotes", "/api/v1/devoluciones", "/lineas"})
    void a_bank_reads_nothing_else(String ruta) {
        assertThat(pide("banco", ruta).getResponse().getStatus()).isIn(302, 401, 403);
    }

    @Test
    void a_bank_hands_in_only_what_was_paid_to_it() throws IOException {
        MvcTestResult respuesta = entrega("banco", archivo("002"), "");

        assertThat(respuesta).hasStatus(422);
        JsonNode falta = json(respuesta).get("incidencias").get(0);
        assertThat(falta.get("codigo").asString()).isEqualTo("PAG-060");
        assertThat(falta.get("linea").asInt()).isEqualTo(2);
        assertThat(falta.get("mensaje").asString()).contains("«002»", "«999»");
        assertThat(falta.get("remedio").asString()).isNotBlank();
    }

    @Test
    void what_a_bank_may_not_hand_in_is_kept_with_its_reason_and_the_office_may() {
        byte[] ajeno = archivo("002");
        String nombre = "ajeno-" + OPERACIONES.get() + ".csv";
        entrega("banco", ajeno, "", nombre);
        UUID id =
                Alcances.nacional(() ->
                        liquidaciones.rechazados(0, 100).stream()
                                .filter(r -> r.archivo().equals(nombre))
                                .findFirst()
                                .orElseThrow()
                                .id());

        assertThat(Alcances.nacional(() -> liquidaciones.faltas(id, Idioma.ES)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.codigo()).isEqualTo("PAG-060");
                    assertThat(f.valor()).isEqualTo("002");
                });
        assertThat(entrega("pagos", ajeno, "")).hasStatus(202);
    }

    @Test
    void an_account_of_no_bank_hands_in_nothing_also_on_the_day_its_key_was_given() {
        UUID banco =
                usuarios.todos().stream()
                        .filter(u -> u.cuenta().equals("banco"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        Set<String> suyas = asignaciones.bancosDe("banco", reloj.instant());
        asignaciones.todas().stream()
                .filter(a -> a.usuario().equals(banco) && a.hasta().isEmpty())
                .forEach(a -> asignaciones.termina(a.id(), fecha.hoy().minusDays(1)));
        try {
            assertThat(entrega("banco", archivo(), ""))
                    .hasStatus(409)
                    .bodyText()
                    .contains("PAG-061", "banco");
        } finally {
            suyas.forEach(clave -> asignaciones.daBanco(banco, clave, fecha.hoy()));
        }
        assertThat(asignaciones.bancosDe("banco", reloj.instant())).isEqualTo(suyas).isNotEmpty();
    }

    private byte[] archivo() {
        return archivo("999");
    }

    private byte[] archivo(String banco) {
        return ArchivoDeBanco.escribe(
                        List.of(
                                new PagoDeBanco(
                                        2,
                                        "API " + OPERACIONES.incrementAndGet(),
                                        banco,
                                        "API-" + OPERACIONES.get(),
                                        Importe.parse("10.00"),
                                        fecha.hoy())))
                .getBytes(StandardCharsets.UTF_8);
    }

    private MvcTestResult entrega(String cuenta, byte[] archivo, String clave) {
        return entrega(cuenta, archivo, clave, "C:\\banco\\dia 1.csv");
    }

    private MvcTestResult entrega(String cuenta, byte[] archivo, String clave, String nombre) {
        return api.post()
                .uri(RUTA)
                .with(httpBasic(cuenta, CuentaDeDemostracion.CLAVE))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header("Nombre-De-Archivo", nombre)
                .header("Idempotency-Key", clave)
                .content(archivo)
                .exchange();
    }

    private MvcTestResult pide(String cuenta, String ruta) {
        return api.get().uri(ruta).with(httpBasic(cuenta, CuentaDeDemostracion.CLAVE)).exchange();
    }

    private static JsonNode json(MvcTestResult respuesta) throws IOException {
        return JSON.readTree(respuesta.getResponse().getContentAsByteArray());
    }
}
