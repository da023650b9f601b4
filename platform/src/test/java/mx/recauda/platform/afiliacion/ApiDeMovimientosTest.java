package mx.recauda.platform.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import mx.recauda.formats.idse.MovimientoIdse;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.seguridad.CuentaDeDemostracion;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Everything that an employer's own program does with movements, by API alone. */
@PlataformaTest
class ApiDeMovimientosTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static int siguiente = 92;

    @Autowired MockMvcTester api;
    @Autowired FechaDeOperacion fecha;
    @Autowired Clock reloj;
    @Autowired BaseDePrueba base;

    private int patron;
    private int trabajador;
    private UUID registro = new UUID(0, 0);

    @BeforeAll
    static void the_accounts_have_the_office() {
        Escenario.asignaOficina("afiliacion");
        Escenario.asignaOficina("contador");
    }

    @BeforeEach
    void an_employer_and_a_worker() {
        patron = siguiente++;
        trabajador = 900 + patron;
        Escenario escenario = new Escenario(base);
        registro = escenario.patron(patron);
        escenario.trabajadores(trabajador, trabajador);
    }

    @Test
    void a_refused_line_is_found_corrected_and_its_constancia_read() {
        String lote = opera(Escenario.baja(patron, trabajador, fecha.hoy()));

        JsonNode lineas = lee("/api/v1/lotes/" + lote + "/lineas?situacion=RECHAZADA");
        assertThat(lineas.get("total").asInt()).isEqualTo(1);
        JsonNode linea = lineas.get("filas").get(0);
        assertThat(nombres(linea)).isEqualTo(camposDe("Linea"));
        assertThat(linea.get("motivos").get(0).get("codigo").asString()).isEqualTo("AFI-002");
        assertThat(lee("/api/v1/lotes/" + lote + "/lineas?situacion=OPERADA").get("total").asInt())
                .isZero();
        assertThat(lee("/api/v1/correcciones?maximo=500").get("filas").toString()).contains(lote);

        JsonNode corregido =
                json(
                        envia(
                                "/api/v1/lotes/" + lote + "/lineas/1/correccion",
                                "c-" + lote,
                                aviso("ALTA", "450.50", 1)));
        String nuevo = corregido.get("id").asString();
        termina(nuevo);
        assertThat(lee("/api/v1/lotes/" + nuevo).get("operadas").asInt()).isEqualTo(1);
        assertThat(lee("/api/v1/correcciones?maximo=500").get("filas").toString())
                .doesNotContain(lote);
        JsonNode constancia = lee("/api/v1/lotes/" + nuevo + "/constancia");
        assertThat(constancia.toString()).contains(corregido.get("huella").asString());
        String cadena = constancia.get("cadenaOriginal").asString();
        String sello = constancia.get("sello").asString();
        assertThat(sello(cadena, sello)).contains("El sello es auténtico");
        assertThat(sello(cadena.replace("|1|1|0|", "|1|0|1|"), sello))
                .contains("El sello no corresponde");
        assertThat(sello(cadena, "no es Base64")).contains("El sello no corresponde");
        assertThat(sello("", sello)).contains("cadena-error");
        assertThat(
                        pide("contador", "/api/v1/lotes/" + nuevo + "/constancia.pdf")
                                .getResponse()
                                .getContentAsByteArray())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(
                        envia(
                                "/api/v1/lotes/" + lote + "/lineas/1/correccion",
                                "otra-" + lote,
                                aviso("ALTA", "451.50", 1)))
                .hasStatus(409)
                .bodyText()
                .contains("AFP-006");
    }

    @Test
    void spells_are_read_as_they_were_known_and_a_movement_is_annulled() {
        opera(Escenario.alta(patron, trabajador, fecha.hoy().minusDays(30)));
        String antes = reloj.instant().toString();
        opera(Escenario.salario(patron, trabajador, fecha.hoy().minusDays(10), "900.00"));
        String persona = "/api/v1/personas/" + quien();

        assertThat(lee(persona + "/periodos")).hasSize(2);
        assertThat(nombres(lee(persona + "/periodos").get(0))).isEqualTo(camposDe("Periodo"));
        assertThat(lee(persona + "/periodos?conocido=" + antes)).hasSize(1);

        long salario = lee(persona + "/movimientos").get(0).get("id").asLong();
        String ruta = persona + "/movimientos/" + salario + "/anulacion";
        assertThat(envia(ruta, "a0-" + salario, "{\"motivo\":\"acta\"}")).hasStatus(403);
        assertThat(enviaComo("afiliacion", ruta, "a1-" + salario, "{}"))
                .hasStatus(422)
                .bodyText()
                .contains("ANU-004");
        assertThat(enviaComo("afiliacion", ruta, "a2-" + salario, "{\"motivo\":\"acta\"}"))
                .hasStatus(201);
        assertThat(enviaComo("afiliacion", ruta, "a2-" + salario, "{\"motivo\":\"acta\"}"))
                .hasStatus(201);
        assertThat(enviaComo("afiliacion", ruta, "a3-" + salario, "{\"motivo\":\"acta\"}"))
                .hasStatus(422)
                .bodyText()
                .contains("ANU-002");
        assertThat(lee(persona + "/periodos")).hasSize(1);
    }

    @Test
    void absences_are_the_employers_and_incapacities_the_offices() {
        opera(Escenario.alta(patron, trabajador, fecha.hoy().minusDays(30)));
        String persona = "/api/v1/personas/" + quien();
        String ausencia = dias("", "", 5, 3);
        String incapacidad = dias("MATERNIDAD", "AB000009", 2, 1);

        assertThat(envia(persona + "/ausencias", "d1-" + patron, ausencia)).hasStatus(201);
        assertThat(envia(persona + "/ausencias", "d2-" + patron, ausencia))
                .hasStatus(422)
                .bodyText()
                .contains("AUS-002");
        assertThat(envia(persona + "/ausencias", "d3-" + patron, dias("", "", 90, 80)))
                .hasStatus(422)
                .bodyText()
                .contains("AUS-001");
        assertThat(envia(persona + "/ausencias", "d4-" + patron, dias("", "", 3, 5)))
                .hasStatus(422)
                .bodyText()
                .contains("AFP-005", "hasta");
        assertThat(envia(persona + "/incapacidades", "d5-" + patron, incapacidad)).hasStatus(403);
        assertThat(enviaComo("afiliacion", persona + "/incapacidades", "d6-" + patron, incapacidad))
                .hasStatus(201);
        assertThat(
                        enviaComo(
                                "afiliacion",
                                persona + "/incapacidades",
                                "d7-" + patron,
                                dias("OTRA", "AB000010", 2, 1)))
                .hasStatus(422)
                .bodyText()
                .contains("AUS-005");
        assertThat(envia(persona + "/ausencias", "d8-" + patron, dias("", "", 3, 2)))
                .as("days of the incapacity and of the absence")
                .hasStatus(422)
                .bodyText()
                .contains("AUS-011");
        assertThat(envia(persona + "/ausencias", "d9-" + patron, dias("", "", 1, 0)))
                .as("the last day of the incapacity, and today")
                .hasStatus(422)
                .bodyText()
                .contains("AUS-011");
        assertThat(envia(persona + "/ausencias", "d10-" + patron, dias("", "", 0, -2)))
                .as("days to come")
                .hasStatus(422)
                .bodyText()
                .contains("AUS-010");
        JsonNode todos = lee(persona + "/dias");
        assertThat(todos).hasSize(2);
        assertThat(nombres(todos.get(0))).isEqualTo(camposDe("Dias"));
    }

    @Test
    void a_preview_tells_days_wage_and_money_and_presents_nothing() {
        opera(Escenario.alta(patron, trabajador, fecha.hoy().minusDays(70)));

        JsonNode previa =
                json(
                        envia(
                                "/api/v1/patrones/" + registro + "/vista-previa",
                                "",
                                aviso("SALARIO", "900.00", 45)));

        assertThat(nombres(previa)).isEqualTo(camposDe("Previa"));
        assertThat(previa.get("admitido").asBoolean()).isTrue();
        assertThat(previa.get("oportuno").asBoolean()).isFalse();
        assertThat(previa.get("despues")).hasSize(2);
        assertThat(previa.get("diferencia").asString()).matches("[0-9]+\\.[0-9]{2}");
        assertThat(nombres(previa.get("meses").get(0))).isEqualTo(camposDe("Mes"));
        assertThat(lee("/api/v1/personas/" + quien() + "/periodos")).hasSize(1);
    }

    @Test
    void nothing_of_another_is_read_written_or_told_apart_from_what_is_not_there() {
        String lote = opera(Escenario.alta(patron, trabajador, fecha.hoy().minusDays(30)));
        UUID quien = quien();

        for (String ruta :
                List.of(
                        "/api/v1/personas/" + quien + "/periodos",
                        "/api/v1/personas/" + quien + "/dias",
                        "/api/v1/lotes/" + lote + "/lineas",
                        "/api/v1/lotes/" + lote + "/constancia",
                        "/api/v1/lotes/" + lote + "/constancia.pdf")) {
            assertThat(pide("patron", ruta)).hasStatus(404).bodyText().contains("AFP-002");
        }
        for (String ruta :
                List.of(
                        "/api/v1/patrones/" + registro + "/vista-previa",
                        "/api/v1/lotes/" + lote + "/lineas/1/correccion")) {
            assertThat(enviaComo("patron", ruta, "x-" + ruta, aviso("ALTA", "450.50", 1)))
                    .hasStatus(404)
                    .bodyText()
                    .contains("AFP-002");
        }
        assertThat(
                        enviaComo(
                                "patron",
                                "/api/v1/personas/" + quien + "/ausencias",
                                "y-" + lote,
                                dias("", "", 5, 3)))
                .hasStatus(404);
    }

    /** Asked by anybody, without an account. */
    private String sello(String cadena, String sello) {
        return new String(
                api.post()
                        .uri("/publico/sello")
                        .with(csrf())
                        .param("cadena", cadena)
                        .param("sello", sello)
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private String opera(MovimientoIdse movimiento) {
        MvcTestResult recibido =
                api.post()
                        .uri("/api/v1/patrones/" + registro + "/lotes")
                        .with(httpBasic("contador", CuentaDeDemostracion.CLAVE))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .content(Escenario.archivo(List.of(movimiento)))
                        .exchange();
        String lote = json(recibido).get("id").asString();
        termina(lote);
        return lote;
    }

    private void termina(String lote) {
        Espera.hasta(() ->
                base.comoDuenio()
                        .sql("SELECT estado = 'TERMINADO' FROM afiliacion.lote WHERE id = ?::uuid")
                        .param(lote)
                        .query(Boolean.class)
                        .single());
    }

    private String aviso(String tipo, String sbc, int diasAtras) {
        var quien = Escenario.trabajador(trabajador);
        return """
        {"tipo":"%s","nss":"%s","curp":"%s","primerApellido":"%s","segundoApellido":"%s",
         "nombres":"%s","fecha":"%s","sbc":"%s","tipoDeSalario":0,"jornada":0,
         "tipoDeTrabajador":1,"causa":"","umf":"000"}
        """
                .formatted(
                        tipo,
                        Escenario.nss(trabajador).valor(),
                        Escenario.curp(trabajador).valor(),
                        quien.primerApellido(),
                        quien.segundoApellido(),
                        quien.nombres(),
                        fecha.hoy().minusDays(diasAtras),
                        sbc);
    }

    private String dias(String clase, String folio, int desde, int hasta) {
        return """
        {"registroId":"%s","clase":"%s","folio":"%s","desde":"%s","hasta":"%s"}
        """
                .formatted(
                        registro,
                        clase,
                        folio,
                        fecha.hoy().minusDays(desde),
                        fecha.hoy().minusDays(hasta));
    }

    private UUID quien() {
        return base.comoDuenio()
                .sql("SELECT id FROM afiliacion.asegurado WHERE nss = ?")
                .param(Escenario.nss(trabajador).valor())
                .query(UUID.class)
                .single();
    }

    private JsonNode lee(String ruta) {
        return json(pide("contador", ruta));
    }

    private MvcTestResult pide(String cuenta, String ruta) {
        return api.get().uri(ruta).with(httpBasic(cuenta, CuentaDeDemostracion.CLAVE)).exchange();
    }

    private MvcTestResult envia(String ruta, String clave, String cuerpo) {
        return enviaComo("contador", ruta, clave, cuerpo);
    }

    private MvcTestResult enviaComo(String cuenta, String ruta, String clave, String cuerpo) {
        return api.post()
                .uri(ruta)
                .with(httpBasic(cuenta, CuentaDeDemostracion.CLAVE))
                .header("Idempotency-Key", clave)
                .contentType(MediaType.APPLICATION_JSON)
                .content(cuerpo)
                .exchange();
    }

    private static JsonNode json(MvcTestResult respuesta) {
        assertThat(respuesta.getResponse().getStatus()).isBetween(200, 299);
        return JSON.readTree(respuesta.getResponse().getContentAsByteArray());
    }

    private static Set<String> camposDe(String esquema) {
        try {
            return nombres(
                    JSON.readTree(
                                    new ClassPathResource(
                                                    "mx/recauda/platform/afiliacion/api/openapi.json")
                                            .getContentAsString(StandardCharsets.UTF_8))
                            .at("/components/schemas/" + esquema + "/properties"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> nombres(JsonNode nodo) {
        return new TreeSet<>(nodo.propertyNames());
    }
}
