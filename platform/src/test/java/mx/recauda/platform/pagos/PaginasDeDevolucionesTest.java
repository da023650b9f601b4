package mx.recauda.platform.pagos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.ley.correccion.EstadoDeCorreccion;
import mx.recauda.ley.devolucion.EstadoDeDevolucion;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.cuenta.EstadosDeCuenta;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The employer asks back what he paid twice and follows it; the officers answer it in turn; and a
 * payment that was applied is moved by two of them.
 */
@PlataformaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PaginasDeDevolucionesTest {

    private static final String RAIZ = "/devoluciones";
    private static final String CORRECCIONES = "/conciliacion/correcciones";

    @Autowired MockMvcTester paginas;
    @Autowired BaseDePrueba base;
    @Autowired UserDetailsService usuarios;
    @Autowired Devoluciones devoluciones;
    @Autowired EstadosDeCuenta estados;
    @Autowired Correcciones correcciones;
    @Autowired Comprobacion comprobacion;
    @Autowired FechaDeOperacion fecha;

    @Test
    @Order(1)
    void the_employer_asks_for_what_he_paid_twice_and_sees_its_term() {
        UUID registro = registro();
        assertThat(texto("empresa", "/cuenta/" + registro))
                .contains("/devoluciones/de/" + registro);
        String disponible = texto("empresa", RAIZ + "/de/" + registro);
        assertThat(disponible).contains("Pedir la devolución", "Se pagó por", "PAG-013");

        MvcTestResult pedida =
                envia("empresa", RAIZ + "/de/" + registro + "/" + excedido(), Map.of());

        String ruta = String.valueOf(pedida.getResponse().getRedirectedUrl());
        assertThat(texto("empresa", ruta))
                .contains("40 días hábiles")
                .contains("Solicitada")
                .contains("Cuota del trabajador: no se probó")
                .contains("Desistir de la solicitud");
        assertThat(texto("empresa", RAIZ)).contains("DEV-0");
        assertThat(texto("pagos", "/")).contains("Devolución DEV-0");
        assertThat(texto("pagos", RAIZ + ".csv")).contains(",EXCEDENTE,DEPOSITO,");
        assertThat(texto("pagos", RAIZ + "?ver=NEGADA"))
                .contains("Ninguna devolución con ese estado");
    }

    @Test
    @Order(2)
    void officers_receive_grant_order_and_pay_it_in_turn_and_each_page_says_whose_turn_it_is() {
        UUID id = una().id();
        String ruta = RAIZ + "/" + id;
        assertThat(cuerpo(envia("pagos", ruta + "/recepcion", Map.of())))
                .contains("Escribe el motivo");
        envia("pagos", ruta + "/recepcion", Map.of("motivo", "Nómina", "noRetenida", "true"));
        assertThat(texto("pagos", ruta)).contains("El paso anterior lo diste tú");
        assertThat(
                        cuerpo(
                                envia(
                                        "pagos",
                                        ruta + "/resolucion",
                                        Map.of("concede", "true", "motivo", "Procede"))))
                .contains("PAG-030");
        assertThat(
                        cuerpo(
                                envia(
                                        "pagos2",
                                        ruta + "/resolucion",
                                        Map.of(
                                                "concede",
                                                "true",
                                                "motivo",
                                                "Procede",
                                                "prestaciones",
                                                "mucho"))))
                .contains("Escribe un importe en pesos");
        envia("pagos2", ruta + "/resolucion", Map.of("concede", "true", "motivo", "Procede"));
        String hoy = fecha.hoy().toString();
        assertThat(
                        cuerpo(
                                envia(
                                        "pagos",
                                        ruta + "/orden",
                                        Map.of("dia", "32/01/2026", "motivo", "O-1"))))
                .contains("no existe");
        envia("pagos", ruta + "/orden", Map.of("dia", hoy, "motivo", "O-1"));
        assertThat(cuerpo(envia("pagos2", ruta + "/pago", Map.of("dia", hoy))))
                .contains("Escribe el banco y su operación");
        envia("pagos2", ruta + "/pago", Map.of("dia", hoy, "banco", "999", "operacion", "TRF-1"));
        assertThat(una().estado()).isEqualTo(EstadoDeDevolucion.PAGADA);
        assertThat(texto("empresa", ruta)).contains("Pagada").contains("Actualización");
        prueba(fecha.hoy());
        envia("pagos", ruta + "/reversion", Map.of("motivo", "El banco la regresó"));
        assertThat(una().estado()).isEqualTo(EstadoDeDevolucion.ORDENADA);
        prueba(fecha.hoy());
    }

    @Test
    @Order(3)
    void programs_read_and_answer_refunds_and_the_same_person_is_refused_with_its_code() {
        UUID id = una().id();
        assertThat(texto("pagos", "/api/v1/devoluciones")).contains("\"origen\":\"EXCEDENTE\"");
        assertThat(texto("pagos", "/api/v1/devoluciones/" + id))
                .contains("\"dictamen\":\"PROCEDE\"")
                .contains("\"factor\":");
        assertThat(
                        api(
                                "pagos2",
                                "/api/v1/devoluciones/" + id + "/resolucion",
                                "{\"concede\":true,\"motivo\":\"Otra vez\"}"))
                .hasStatus(409);
        assertThat(pide("pagos", "/api/v1/devoluciones/" + UUID.randomUUID())).hasStatus(404);
        assertThat(
                        api(
                                "empresa",
                                "/api/v1/devoluciones",
                                "{\"pago\":\""
                                        + excedido()
                                        + "\",\"medio\":\"DEPOSITO\",\"motivo\":\"Otra\"}"))
                .hasStatus(409);
    }

    @Test
    @Order(3)
    void what_is_refused_of_a_correction_is_written_again_in_its_form() {
        String operacion = operacion();
        UUID pago = aplicado();
        String mueve = CORRECCIONES + "/pagos/" + pago + "/reaplicacion";
        Map<String, String> deNadie =
                Map.of("operacion", operacion, "numero", "X0000000000", "motivo", "No es él");
        assertThat(cuerpo(envia("pagos", mueve, deNadie)))
                .contains("No hay un registro patronal «X0000000000»", "value=\"No es él\"");
        String numero = numero();
        for (String mala : List.of("abc", "2026-13.IMSS", "2026-03.NADA", "2031-01.IMSS")) {
            Map<String, String> conMala =
                    Map.of(
                            "operacion", operacion,
                            "numero", numero,
                            "adeudos", mala,
                            "motivo", "Es suyo");
            assertThat(cuerpo(envia("pagos", mueve, conMala)))
                    .containsAnyOf("PAG-055", "PAG-002")
                    .contains("value=\"" + mala + "\"");
        }
        Map<String, String> sinCheque =
                Map.of("operacion", operacion, "dia", "01/01/2020", "motivo", "Sin fondos");
        String rebota = CORRECCIONES + "/pagos/" + pago + "/cheque";
        assertThat(cuerpo(envia("pagos", rebota, sinCheque)))
                .contains("Escribe el número del cheque", "value=\"Sin fondos\"");
        assertThat(
                        cuerpo(
                                envia(
                                        "pagos",
                                        rebota,
                                        Map.of("cheque", "7", "dia", "01/01/2020", "motivo", "x"))))
                .contains("PAG-039", "01/01/2020")
                .doesNotContain("2020-01-01");
    }

    @Test
    @Order(4)
    void an_applied_payment_is_found_by_its_operation_and_moved_by_two_people() {
        String operacion = operacion();
        assertThat(texto("pagos", CORRECCIONES)).contains("Ningún pago se ha corregido");
        assertThat(texto("pagos", CORRECCIONES + "?operacion=NOHAY"))
                .contains("Ningún pago aplicado con esa operación");
        String hallado = texto("pagos", CORRECCIONES + "?operacion=" + operacion);
        assertThat(hallado).contains("Cheque devuelto", "Pago localizado", "Cuotas IMSS <b");
        UUID pago = aplicado();
        String ruta =
                String.valueOf(
                        envia(
                                        "pagos",
                                        CORRECCIONES + "/pagos/" + pago + "/cheque",
                                        Map.of(
                                                "cheque", "CH-1",
                                                "dia", fecha.hoy().toString(),
                                                "motivo", "Fondos insuficientes"))
                                .getResponse()
                                .getRedirectedUrl());
        assertThat(texto("pagos", ruta)).contains("Lo propusiste tú", "Adeudos que vuelven");
        Map<String, String> si = Map.of("aprueba", "true", "motivo", "Aviso del banco");
        assertThat(cuerpo(envia("pagos", ruta + "/decision", si))).contains("PAG-030");
        envia("pagos2", ruta + "/decision", si);
        assertThat(texto("pagos2", ruta)).contains("La aprobaste tú");
        assertThat(cuerpo(envia("pagos", ruta + "/requerimiento", Map.of("dia", "ayer"))))
                .contains("no existe");
        envia(
                "pagos",
                ruta + "/requerimiento",
                Map.of("dia", fecha.hoy().toString(), "motivo", "Oficio 9"));
        assertThat(cuerpo(envia("pagos", ruta + "/cobro", Map.of("motivo", "Ya"))))
                .contains("PAG-038");
        assertThat(cuerpo(envia("pagos2", ruta + "/reversion", Map.of("motivo", "Error"))))
                .contains("PAG-030");
        envia("supervision", ruta + "/reversion", Map.of("motivo", "Error del banco"));
        assertThat(
                        Alcances.nacional(() -> correcciones.lista(Optional.empty(), 0, 1))
                                .getFirst()
                                .estado())
                .isEqualTo(EstadoDeCorreccion.DESHECHA);
        assertThat(texto("pagos", CORRECCIONES + ".csv")).contains("CHEQUE_DEVUELTO");
        prueba(dia(pago));
    }

    @Test
    @Order(5)
    void cash_is_added_up_by_office_concept_modalidad_and_day_against_the_goal() {
        String caja = "/conciliacion/caja";
        String mes = fecha.hoy().minusMonths(3).toString().substring(0, 7);
        String dias = "?desde=" + mes + "-01&hasta=" + fecha.hoy();
        assertThat(texto("auditor", caja + dias)).doesNotContain("Fijar una meta");
        assertThat(
                        cuerpo(
                                envia(
                                        "pagos",
                                        caja + "/metas",
                                        Map.of("oficina", "ABC", "mes", "2026", "importe", "x"))))
                .contains("cuatro dígitos")
                .contains("Escribe el mes")
                .contains("Escribe la meta")
                .contains("qué documento");
        envia(
                "pagos",
                caja + "/metas",
                Map.of(
                        "oficina",
                        "0119",
                        "mes",
                        mes,
                        "importe",
                        "1,000,000.00",
                        "fuente",
                        "Oficio 1"));
        assertThat(texto("pagos", caja + dias)).contains("1,000,000.00").contains(" %");
        Map<String, String> otra =
                Map.of("oficina", "0119", "mes", mes, "importe", "7.00", "fuente", "Oficio 2");
        assertThat(cuerpo(envia("pagos", caja + "/metas", otra)))
                .contains("Ya hay una meta de 1,000,000.00", "value=\"Oficio 2\"", "sustituye");
        assertThat(texto("pagos", caja + dias)).contains("1,000,000.00");
        assertThat(texto("pagos", caja + dias + "&por=CONCEPTO")).contains("Cuota fija");
        assertThat(texto("pagos", caja + dias + "&por=MODALIDAD")).contains("Modalidad");
        assertThat(texto("pagos", caja + dias + "&por=DIA")).contains(mes);
        assertThat(texto("pagos", caja + "?desde=ayer")).contains("no existe");
        assertThat(texto("pagos", caja + ".csv" + dias)).contains("CUOTA_FIJA");
        assertThat(texto("pagos", caja + "?desde=2001-01-01&hasta=2001-01-31"))
                .contains("Nada se cobró en esos días");
        assertThat(pide("empresa", caja)).hasStatus(403);
        assertThat(envia("auditor", caja + "/metas", Map.of())).hasStatus(403);
    }

    @ParameterizedTest
    @Order(6)
    @CsvSource({
        "pagos, 200, 200, 200, 200", "pagos2, 200, 200, 200, 200",
        "supervision, 200, 403, 200, 200", "auditor, 200, 403, 403, 200",
        "empresa, 200, 403, 403, 403", "contador, 200, 403, 403, 403",
        "afiliacion, 200, 403, 403, 403", "planeacion, 403, 403, 403, 403",
        "admin, 403, 403, 403, 403"
    })
    void each_step_asks_for_its_permission(
            String cuenta, int lee, int recibe, int resuelve, int corrige) {
        String ruta = RAIZ + "/" + una().id();
        assertThat(pide(cuenta, RAIZ)).hasStatus(lee);
        Map<String, String> sinMotivo = Map.of("concede", "false");
        assertThat(envia(cuenta, ruta + "/recepcion", sinMotivo)).hasStatus(recibe);
        for (String paso : List.of("/resolucion", "/reversion")) {
            assertThat(envia(cuenta, ruta + paso, sinMotivo)).as(paso).hasStatus(resuelve);
        }
        assertThat(pide(cuenta, CORRECCIONES)).hasStatus(corrige);
        assertThat(
                        envia(
                                cuenta,
                                CORRECCIONES + "/pagos/" + UUID.randomUUID() + "/cheque",
                                Map.of(
                                        "dia",
                                        fecha.hoy().toString(),
                                        "motivo",
                                        "x",
                                        "cheque",
                                        "1")))
                .hasStatus(recibe == 200 ? 404 : 403);
    }

    @ParameterizedTest
    @Order(7)
    @CsvSource(
            delimiter = '|',
            value = {
                "empresa | /cuenta/R/lineas | {} | 422 | PET-003 | fecha",
                "empresa | /cuenta/R/lineas | {\"fecha\":\"32/13/2026\"} | 400 | PET-004 | fecha",
                "empresa | /cuenta/R/lineas | {\"adeudos\":[null]} | 422 | PET-003 | fecha",
                "empresa | /cuenta/R/lineas | {\"fecha\":\"2090-01-02\",\"adeudos\":[]}"
                        + " | 422 | PET-003 | adeudos",
                "empresa | /cuenta/R/lineas | {\"fecha\":\"2090-01-02\",\"adeudos\":[\"zz\"]}"
                        + " | 422 | PAG-055 | zz",
                "empresa | /cuenta/R/lineas | {\"fecha\":\"2090-01-02\",\"adeudos\":[null]}"
                        + " | 422 | PAG-055 | null",
                "empresa | /cuenta/R/lineas | {\"fecha\": | 400 | PET-004 | 1:",
                "empresa | /cuenta/R/lineas | null | 400 | PET-004 | 1:1",
                "empresa | /devoluciones | {} | 422 | PET-003 | pago",
                "empresa | /devoluciones | {\"pago\":\"7\"} | 400 | PET-004 | pago",
                "empresa | /devoluciones | {\"medio\":\"CHEQUE\"} | 400 | PET-004 | medio",
                "empresa | /devoluciones | {\"pago\":\"D\",\"medio\":\"DEPOSITO\"}"
                        + " | 422 | PET-003 | motivo",
                "pagos | /devoluciones/D/resolucion | {\"concede\":false} | 422 | PET-003 | motivo",
                "pagos | /devoluciones/D/resolucion | {\"motivo\":\"x\"} | 422 | PET-003 | concede",
                "pagos | /devoluciones/D/resolucion"
                        + " | {\"concede\":true,\"motivo\":\"x\",\"prestaciones\":\"abc\"}"
                        + " | 422 | PAG-055 | prestaciones"
            })
    void a_program_is_told_by_its_name_the_datum_that_it_did_not_send_or_cannot_be(
            String cuenta, String ruta, String json, int estado, String codigo, String campo) {
        String id = una().id().toString();
        MvcTestResult hecha =
                api(
                        cuenta,
                        "/api/v1" + ruta.replace("R", registro().toString()).replace("D", id),
                        json.replace("\"D\"", "\"" + id + "\""));
        assertThat(hecha).hasStatus(estado);
        assertThat(cuerpo(hecha)).contains(codigo, campo, "peticion");
    }

    @ParameterizedTest
    @CsvSource({
        "0119, '12,34,5', Escribe",
        "9999, 1000, oficina",
        "abcd, 1000, oficina",
        "0119, -5, Escribe"
    })
    void a_goal_of_no_office_or_of_no_amount_is_not_fixed(
            String oficina, String importe, String dice) {
        Map<String, String> mala =
                Map.of(
                        "oficina",
                        oficina,
                        "mes",
                        "2026-11",
                        "importe",
                        importe,
                        "fuente",
                        "Oficio 1");
        MvcTestResult hecha = envia("pagos2", "/conciliacion/caja/metas", mala);
        assertThat(hecha).hasStatusOk();
        assertThat(cuerpo(hecha)).contains("errores", dice);
        assertThat(cuerpo(pide("pagos2", "/conciliacion/caja?desde=2026-11-20&hasta=2026-11-01")))
                .contains("están al revés");
    }

    @Test
    @Order(8)
    void a_page_of_the_list_beyond_the_last_one_is_empty() {
        assertThat(cuerpo(pide("pagos", "/api/v1/devoluciones?pagina=2147483647"))).isEqualTo("[]");
    }

    private Devoluciones.Devolucion una() {
        return Alcances.nacional(() -> devoluciones.lista(Optional.empty(), 0, 1)).getFirst();
    }

    private String numero() {
        UUID id = registro();
        return Alcances.nacional(() -> estados.patron(id, fecha.hoy())).registro().valor();
    }

    private UUID registro() {
        return uno(
                "SELECT l.registro_id FROM pagos.pago p JOIN pagos.linea l ON l.id = p.linea_id"
                        + " WHERE p.motivo = 'PAG-013' LIMIT 1",
                UUID.class);
    }

    private UUID excedido() {
        return uno("SELECT id FROM pagos.pago WHERE motivo = 'PAG-013' LIMIT 1", UUID.class);
    }

    private UUID aplicado() {
        return uno(
                "SELECT id FROM pagos.pago WHERE destino = 'APLICADO' ORDER BY pagado_el, id LIMIT 1",
                UUID.class);
    }

    private String operacion() {
        return uno(
                "SELECT operacion FROM pagos.pago WHERE destino = 'APLICADO' ORDER BY pagado_el, id"
                        + " LIMIT 1",
                String.class);
    }

    private LocalDate dia(UUID pago) {
        return uno("SELECT pagado_el FROM pagos.pago WHERE id = '" + pago + "'", LocalDate.class);
    }

    private <T> T uno(String sql, Class<T> tipo) {
        return base.comoDuenio().sql(sql).query(tipo).single();
    }

    private void prueba(LocalDate dia) {
        Comprobacion.Dia suya = Alcances.nacional(() -> comprobacion.dia(dia));
        assertThat(suya.cuadra()).as(suya.toString()).isTrue();
    }

    private MvcTestResult envia(String cuenta, String ruta, Map<String, String> campos) {
        var orden =
                paginas.post()
                        .uri(ruta)
                        .with(user(usuarios.loadUserByUsername(cuenta)))
                        .with(csrf());
        for (var campo : campos.entrySet()) {
            orden = orden.param(campo.getKey(), campo.getValue());
        }
        return orden.exchange();
    }

    private MvcTestResult api(String cuenta, String ruta, String json) {
        return paginas.post()
                .uri(ruta)
                .with(user(usuarios.loadUserByUsername(cuenta)))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult pide(String cuenta, String ruta) {
        return paginas.get().uri(ruta).with(user(usuarios.loadUserByUsername(cuenta))).exchange();
    }

    private String texto(String cuenta, String ruta) {
        MvcTestResult hecha = pide(cuenta, ruta);
        assertThat(hecha).as(ruta).hasStatusOk();
        return cuerpo(hecha);
    }

    private static String cuerpo(MvcTestResult hecha) {
        return new String(hecha.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
