package mx.recauda.platform.pagos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.ley.cuenta.Adeudo;
import mx.recauda.ley.cuenta.Adeudo.Estado;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.cuenta.EstadosDeCuenta;
import mx.recauda.platform.portal.Formato;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.seguridad.CuentaDeDemostracion;

import org.junit.jupiter.api.BeforeEach;
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
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * The employer of the demonstration goes from his statement to a línea, pays it at the simulated
 * bank and finds it in his receipt and in his balance; nobody reaches another's.
 */
@PlataformaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PaginasDePagoTest {

    @Autowired MockMvcTester paginas;
    @Autowired BaseDePrueba base;
    @Autowired UserDetailsService usuarios;
    @Autowired EstadosDeCuenta estados;
    @Autowired FechaDeOperacion fecha;
    @Autowired Formato formato;

    private UUID registro = new UUID(0, 0);

    @BeforeEach
    void the_registro_of_the_account_empresa() {
        registro =
                base.comoDuenio()
                        .sql(
                                """
                                SELECT a.registro_id FROM seguridad.asignacion a
                                JOIN seguridad.usuario u ON u.id = a.usuario_id WHERE u.cuenta = 'empresa'
                                """)
                        .query(UUID.class)
                        .single();
    }

    @Test
    @Order(1)
    void everything_owed_is_offered_with_the_accessories_of_the_day_and_each_amount_is_explained() {
        assertThat(texto("empresa", "/cuenta/" + registro)).contains("/pagar");
        Adeudo vencido = vencido();
        String pagina = texto("empresa", pagar(""));
        assertThat(pagina)
                .contains("name=\"adeudo\" value=\"" + vencido.clave() + "\" checked")
                .contains(formato.pesos(vencido.saldo().centavos()))
                .contains("explica=" + vencido.clave());
        // An index that is not known here is told where the amount is agreed to.
        assertThat(estado().avisos())
                .isNotEmpty()
                .allSatisfy(a -> assertThat(pagina).contains(a.incidencia(Idioma.ES).mensaje()));
        assertThat(texto("empresa", pagar("?elegidos=true"))).contains("0 de ");
    }

    @Test
    @Order(1)
    void what_is_only_proposed_has_no_linea_and_leads_to_be_determined() {
        Adeudo propuesto = estado().en(Estado.PROPUESTO).getFirst();
        assertThat(texto("empresa", pagar("")))
                .contains("Propuesto y sin determinar")
                .contains(formato.pesos(propuesto.propuesto().centavos()))
                .contains("/confrontas/nueva?periodo=" + propuesto.periodo())
                .doesNotContain("name=\"adeudo\" value=\"" + propuesto.clave());
    }

    @Test
    @Order(1)
    void what_stays_unpaid_although_it_is_older_is_told() {
        List<Adeudo> debidos =
                estado().adeudos().stream()
                        .filter(a -> a.fondo() == Fondo.IMSS && a.saldo().centavos() > 0)
                        .toList();
        String antes = "Queda sin pagar algo más antiguo";
        assertThat(texto("empresa", pagar(""))).doesNotContain(antes);
        assertThat(texto("empresa", elige(debidos.getLast()))).doesNotContain(antes);
        assertThat(texto("empresa", elige(debidos.getFirst()))).contains(antes);
    }

    private String elige(Adeudo adeudo) {
        return pagar("?elegidos=true&adeudo=" + adeudo.clave());
    }

    @Test
    @Order(2)
    void a_bad_day_a_past_one_and_nothing_chosen_are_told_in_their_place() {
        assertThat(texto("empresa", pagar("?fecha=31/02/2027")))
                .contains("La fecha «31/02/2027» no existe")
                .contains("value=\"31/02/2027\"")
                .contains("<title>Error:");
        assertThat(texto("empresa", pagar("?fecha=" + fecha.hoy().minusDays(1))))
                .contains("PAG-003");
        assertThat(cuerpo(genera(""))).contains("Elige al menos un periodo y fondo");
        assertThat(cuerpo(genera("1999-01.IMSS"))).contains("PAG-002");
        MvcTestResult recalculo =
                paginas.post()
                        .uri(pagar(""))
                        .with(user(usuarios.loadUserByUsername("empresa")))
                        .with(csrf())
                        .param("fecha", "31/12/2026")
                        .param("adeudo", "2026-06.IMSS")
                        .exchange();
        assertThat(recalculo)
                .hasRedirectedUrl(pagar("?fecha=31%2F12%2F2026&elegidos=true&adeudo=2026-06.IMSS"));
    }

    @Test
    @Order(3)
    void a_linea_is_made_printed_paid_at_the_simulated_bank_and_found_in_the_balance() {
        Adeudo vencido = vencido();
        String linea = String.valueOf(genera(vencido.clave()).getResponse().getRedirectedUrl());
        assertThat(texto("empresa", linea))
                .contains("SIN VALIDEZ OFICIAL")
                .contains("RACERF 125")
                .contains("Vigente")
                .contains("Pagar en el banco simulado")
                .contains(formato.pesos(vencido.saldo().centavos()));
        for (String dibujo : List.of("/qr.svg", "/barras.svg")) {
            assertThat(texto("empresa", linea + dibujo)).startsWith("<svg").contains("<title>");
        }
        documento(linea + "/linea.pdf");
        assertThat(pide("empresa", linea + "/recibo")).hasStatus(404);
        MvcTestResult otraVez =
                paginas.post()
                        .uri("/api/v1/cuenta/" + registro + "/lineas")
                        .with(httpBasic("empresa", CuentaDeDemostracion.CLAVE))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(
                                "{\"fecha\":\"%s\",\"adeudos\":[\"%s\"]}"
                                        .formatted(fecha.hoy(), vencido.clave()))
                        .exchange();
        assertThat(cuerpo(otraVez))
                .contains(linea.substring(linea.lastIndexOf('/') + 1))
                .contains("\"estado\":\"VIGENTE\"");

        MvcTestResult pago = envia("empresa", linea + "/pago-de-demostracion");
        assertThat(pago).hasRedirectedUrl(linea + "/recibo");
        assertThat(texto("empresa", linea + "/recibo"))
                .contains("Recibo de pago")
                .contains("pago:999:");
        documento(linea + "/recibo.pdf");
        assertThat(
                        paginas.get()
                                .uri("/api/v1" + linea + "/recibo")
                                .with(httpBasic("empresa", CuentaDeDemostracion.CLAVE)))
                .hasStatusOk()
                .bodyText()
                .contains("\"asiento\":\"pago:999:");
        assertThat(texto("empresa", linea))
                .contains("Pagada")
                .doesNotContain("banco simulado</button>");
        assertThat(estado().adeudo(vencido.clave()).orElseThrow().estado())
                .isEqualTo(Estado.PAGADO);
        assertThat(texto("empresa", "/lineas?ver=PAGADA")).contains(linea);
        assertThat(texto("empresa", "/lineas?ver=VENCIDA")).doesNotContain(linea);
        assertThat(texto("empresa", "/lineas.csv")).contains(",PAGADA," + fecha.hoy());
        assertThat(pide("empresa", "/lineas.csv?formato=xlsx")).hasStatusOk();
    }

    @ParameterizedTest
    @Order(4)
    @CsvSource({
        "patron, 404, 404",
        "contador, 404, 404",
        "afiliacion2, 404, 403",
        "afiliacion, 200, 403",
        "pagos, 200, 403",
        "auditor, 200, 403",
        "planeacion, 403, 403",
        "admin, 403, 403"
    })
    void who_has_not_the_registro_in_his_scope_reads_and_pays_nothing_of_it(
            String cuenta, int leer, int pagar) {
        String linea =
                "/lineas/"
                        + base.comoDuenio()
                                .sql("SELECT id FROM pagos.linea WHERE registro_id = ? LIMIT 1")
                                .param(registro)
                                .query(UUID.class)
                                .single();
        for (String cola : List.of("", "/qr.svg", "/barras.svg", "/linea.pdf", "/recibo")) {
            assertThat(pide(cuenta, linea + cola)).as(cola).hasStatus(leer);
        }
        assertThat(pide(cuenta, pagar(""))).hasStatus(pagar);
        assertThat(envia(cuenta, linea + "/pago-de-demostracion")).hasStatus(pagar);
    }

    @Test
    @Order(5)
    void an_employer_without_lineas_is_told_where_they_come_from() {
        assertThat(texto("patron", "/lineas")).contains("Todavía no hay líneas de captura");
        assertThat(texto("empresa", "/lineas?ver=EN_EXCESO"))
                .contains("Ninguna línea con ese filtro");
    }

    private Adeudo vencido() {
        return estado().en(Estado.VENCIDO).getFirst();
    }

    private mx.recauda.ley.cuenta.EstadoDeCuenta estado() {
        return Alcances.nacional(() -> estados.de(registro, fecha.hoy(), OptionalLong.empty()))
                .estado();
    }

    private String pagar(String cola) {
        return "/cuenta/" + registro + "/pagar" + cola;
    }

    private MvcTestResult genera(String adeudo) {
        var peticion =
                paginas.post()
                        .uri("/cuenta/" + registro + "/lineas")
                        .with(user(usuarios.loadUserByUsername("empresa")))
                        .with(csrf());
        return (adeudo.isEmpty() ? peticion : peticion.param("adeudo", adeudo)).exchange();
    }

    private MvcTestResult envia(String cuenta, String ruta) {
        return paginas.post()
                .uri(ruta)
                .with(user(usuarios.loadUserByUsername(cuenta)))
                .with(csrf())
                .exchange();
    }

    private void documento(String ruta) {
        MvcTestResult pdf = pide("empresa", ruta);
        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        assertThat(pdf.getResponse().getContentAsByteArray())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    private MvcTestResult pide(String cuenta, String ruta) {
        return paginas.get().uri(ruta).with(user(usuarios.loadUserByUsername(cuenta))).exchange();
    }

    private String texto(String cuenta, String ruta) {
        MvcTestResult respuesta = pide(cuenta, ruta);
        assertThat(respuesta).as(ruta).hasStatusOk();
        return cuerpo(respuesta).replace("&quot;", "\"").replace("&amp;", "&");
    }

    private static String cuerpo(MvcTestResult respuesta) {
        return new String(respuesta.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
