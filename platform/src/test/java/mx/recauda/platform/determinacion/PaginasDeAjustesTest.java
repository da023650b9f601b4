package mx.recauda.platform.determinacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.afiliacion.Escenario;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.determinacion.ajustes.Ajuste;
import mx.recauda.platform.determinacion.ajustes.Ajustes;
import mx.recauda.platform.determinacion.ajustes.FiltroDeAjustes;
import mx.recauda.platform.portal.Formato;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.prueba.TextoDePdf;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Differences as pages, files and for programs; who may do what with them. */
@PlataformaTest
class PaginasDeAjustesTest {

    private static final AtomicInteger NUMEROS = new AtomicInteger(6_500);
    private static final Mes MARZO = Mes.de(2026, 3);
    private static final Instant TARDE = Instant.parse("2026-05-10T00:00:00Z");
    private static final LocalDate DIA_16 = LocalDate.of(2026, 3, 16);

    @Autowired MockMvcTester paginas;
    @Autowired UserDetailsService usuarios;
    @Autowired BaseDePrueba base;
    @Autowired Ajustes ajustes;
    @Autowired Determinaciones determinaciones;
    @Autowired Formato formato;

    private HechosTardios hechos;
    private UUID registro;

    @BeforeAll
    static void all_have_the_office() {
        Escenario.asignaOficina("emision");
        Escenario.asignaOficina("liquidacion");
        Escenario.asignaOficina("contador");
    }

    @BeforeEach
    void an_employer_who_determined_march() {
        hechos = new HechosTardios(base, NUMEROS.addAndGet(7), 3);
        registro = hechos.registro();
        emite("2026-04-01T12:00:00Z");
        Alcances.nacional(
                () -> determinaciones.recibe(determinaciones.propuestas(registro).getFirst().id()));
    }

    @Test
    void an_officer_opens_it_another_liquidates_it_and_the_employer_sees_it_owed() {
        Ajuste ajuste = aCargo();
        String suya = "/diferencias/" + ajuste.id();
        String total = formato.pesos(ajuste.total().centavos());

        assertThat(pide("emision", "/diferencias?sentido=A_CARGO&mes=2026-03"))
                .hasStatusOk()
                .bodyText()
                .contains(ajuste.folio(), total);
        assertThat(pide("emision", suya))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Propuesta de cédula de diferencias",
                        "Modificación de salario desde el",
                        total,
                        "Liquidar");
        assertThat(pide("emision", suya + "/trabajadores/1"))
                .hasStatusOk()
                .bodyText()
                .contains("Como se calcula hoy", "Como se calculó al determinar", "LSS");
        assertThat(pide("contador", suya))
                .hasStatusOk()
                .bodyText()
                .contains("Aceptar y determinar", "Tu aclaración")
                .doesNotContain("Qué hace la oficina");
        assertThat(acto("contador", suya, "LIQUIDA")).hasStatus(403);

        assertThat(acto("liquidacion", suya, "LIQUIDA")).hasStatus(302);
        assertThat(acto("liquidacion", suya, "NOTIFICA")).hasStatus(302);

        assertThat(pide("contador", suya))
                .hasStatusOk()
                .bodyText()
                .contains("Cédula de liquidación por diferencias", "Pagar hasta", "LSS 39-C")
                .doesNotContain("Aceptar y determinar");
        assertThat(pide("contador", "/cuenta/" + registro))
                .hasStatusOk()
                .bodyText()
                .contains("Liquidado", total, "Diferencias de meses determinados", ajuste.folio());
    }

    @Test
    void it_is_a_list_a_document_and_an_answer_for_programs() {
        Ajuste ajuste = aCargo();
        String suya = "/diferencias/" + ajuste.id();

        assertThat(pide("emision", "/diferencias.csv?estado=PROPUESTA&mes=2026-03"))
                .hasStatusOk()
                .bodyText()
                .contains("folio,sentido,registro", ajuste.folio());
        assertThat(pide("emision", suya + "/renglones.csv"))
                .hasStatusOk()
                .bodyText()
                .contains("MOVIMIENTO SALARIO", ajuste.total().toString());
        assertThat(pide("emision", suya + "/renglones.csv?formato=xlsx")).hasStatusOk();
        assertThat(
                        TextoDePdf.de(
                                pide("emision", suya + "/documento.pdf")
                                        .getResponse()
                                        .getContentAsByteArray()))
                .contains(
                        ajuste.folio(),
                        "SIN VALIDEZ OFICIAL",
                        "LSS 39-A",
                        "Modificación de salario");
        assertThat(
                        paginas.get()
                                .uri("/api/v1/diferencias/" + ajuste.id())
                                .with(httpBasic("contador", "recauda-demo")))
                .hasStatusOk()
                .bodyText()
                .contains("\"estado\":\"PROPUESTA\"", "\"RIESGOS\"", "\"acto\":\"NACE\"");
        assertThat(
                        paginas.get()
                                .uri("/api/v1/diferencias?mes=2026-03&estado=PROPUESTA")
                                .with(httpBasic("contador", "recauda-demo")))
                .hasStatusOk()
                .bodyText()
                .contains(ajuste.folio());
    }

    @Test
    void the_list_filters_and_says_when_there_is_nothing() {
        aCargo();
        assertThat(pide("emision", "/diferencias?mes=2019-01"))
                .hasStatusOk()
                .bodyText()
                .contains("No hay diferencias");
        assertThat(pide("planeacion", "/diferencias")).hasStatus(403);
        assertThat(pide("emision", "/diferencias/" + UUID.randomUUID()))
                .hasStatus(404)
                .bodyText()
                .contains("DIF-001");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "emision, 200",
        "liquidacion, 200",
        "contador, 200",
        // Of another registro.
        "patron, 404",
        // Whose work is another.
        "planeacion, 403",
        "admin, 403"
    })
    void who_sees_it_is_who_has_the_office_or_the_registro(String cuenta, int estado) {
        String suya = "/diferencias/" + aCargo().id();
        assertThat(pide(cuenta, suya)).hasStatus(estado);
        assertThat(pide(cuenta, suya + "/trabajadores/1")).hasStatus(estado);
        assertThat(pide(cuenta, suya + "/documento.pdf")).hasStatus(estado);
    }

    @Test
    void what_is_in_favour_is_not_liquidated_and_nothing_unpaid_is_refunded() {
        hechos.salario(0, DIA_16, Importe.parse("400.50"), TARDE);
        emite("2026-05-20T12:00:00Z");
        Ajuste ajuste = primero();
        String suya = "/diferencias/" + ajuste.id();

        assertThat(pide("contador", suya))
                .hasStatusOk()
                .bodyText()
                .contains("Posible pago indebido", "no hay qué devolver");
        assertThat(
                        paginas.post()
                                .uri(suya + "/devolucion")
                                .param("motivo", "Se determinó de más.")
                                .with(csrf())
                                .with(user(usuarios.loadUserByUsername("contador"))))
                .hasStatus(409)
                .bodyText()
                .contains("DIF-007");
        assertThat(acto("liquidacion", suya, "LIQUIDA"))
                .hasStatus(409)
                .bodyText()
                .contains("DIF-002");
    }

    @Test
    void an_act_that_cannot_be_done_is_told_on_the_card_with_what_was_written() {
        Ajuste ajuste = aCargo();
        String suya = "/diferencias/" + ajuste.id();

        assertThat(
                        paginas.post()
                                .uri(suya + "/actos")
                                .param("acto", "LIQUIDA")
                                .param("motivo", "  ")
                                .with(csrf())
                                .with(user(usuarios.loadUserByUsername("liquidacion"))))
                .hasStatus(422)
                .bodyText()
                .contains("DIF-003", "Qué hace la oficina", ajuste.folio());
        assertThat(acto("liquidacion", suya, "REVOCA"))
                .hasStatus(409)
                .bodyText()
                .contains("DIF-002", "Según el expediente.", ajuste.folio());
    }

    @Test
    void whoever_liquidated_it_is_not_offered_to_leave_it_without_effect_and_is_told_why() {
        Ajuste ajuste = aCargo();
        String suya = "/diferencias/" + ajuste.id();
        assertThat(acto("liquidacion", suya, "LIQUIDA")).hasStatus(302);

        assertThat(pide("liquidacion", suya))
                .bodyText()
                .contains("la liquidaste tú")
                .doesNotContain("value=\"REVOCA\"");
        assertThat(acto("liquidacion", suya, "REVOCA"))
                .hasStatus(409)
                .bodyText()
                .contains("DIF-014", "quien liquida no la deja sin efectos");
        assertThat(pide("emision", suya)).bodyText().contains("value=\"REVOCA\"");
    }

    private Ajuste aCargo() {
        hechos.salario(0, DIA_16, Importe.parse("500.50"), TARDE);
        emite("2026-05-20T12:00:00Z");
        return primero();
    }

    private Ajuste primero() {
        return Alcances.nacional(() -> ajustes.lista(FiltroDeAjustes.del(registro), 0, 9))
                .getFirst();
    }

    private void emite(String conocido) {
        Alcances.nacional(() -> determinaciones.emite(registro, MARZO, Instant.parse(conocido)));
    }

    private MvcTestResult pide(String cuenta, String ruta) {
        return paginas.get().uri(ruta).with(user(usuarios.loadUserByUsername(cuenta))).exchange();
    }

    private MvcTestResult acto(String cuenta, String suya, String acto) {
        return paginas.post()
                .uri(suya + "/actos")
                .param("acto", acto)
                .param("motivo", "Según el expediente.")
                .with(csrf())
                .with(user(usuarios.loadUserByUsername(cuenta)))
                .exchange();
    }
}
