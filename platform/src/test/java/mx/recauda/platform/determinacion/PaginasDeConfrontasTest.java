package mx.recauda.platform.determinacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.afiliacion.Escenario;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The employer presents his file; the officer resolves; who may not, does not. */
@PlataformaTest
class PaginasDeConfrontasTest {

    private static final AtomicInteger NUMEROS = new AtomicInteger(4_000);
    private static final Mes ABRIL = Mes.de(2026, 4);
    private static final String SBC = EmpleadorConocido.SBC;
    private static final Pattern DIFERENCIA = Pattern.compile("/diferencias/([0-9a-f-]{36})");

    @Autowired MockMvcTester paginas;
    @Autowired UserDetailsService usuarios;
    @Autowired BaseDePrueba base;

    private EmpleadorConocido empleador;

    @BeforeAll
    static void both_have_the_office() {
        Escenario.asignaOficina("afiliacion");
        Escenario.asignaOficina("contador");
    }

    @BeforeEach
    void an_employer() {
        empleador = new EmpleadorConocido(base, NUMEROS.addAndGet(6));
    }

    @Test
    void an_employer_presents_and_an_officer_resolves() {
        String confronta = presenta(empleador.sua(ABRIL, "398.00", SBC));
        assertThat(pide("contador", confronta))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Salario base de cotización",
                        "Trabajador que sólo está en la propuesta",
                        "Sin resolver")
                .doesNotContain("Sostener la propuesta");
        String pagina = cuerpo(pide("afiliacion", confronta));
        assertThat(pagina).contains("Sostener la propuesta");
        String diferencia = primera(pagina);

        assertThat(adopta(confronta, diferencia, "PIDE_ACLARACION", "Envía los recibos."))
                .hasStatus(302);
        String pendiente = "href=\"" + confronta + "\"";
        assertThat(pide("contador", "/"))
                .bodyText()
                .contains(pendiente, "La oficina te pide aclarar una diferencia");
        assertThat(pide("afiliacion", "/")).bodyText().contains(pendiente, "sin postura");
        String suya = confronta + "/diferencias/" + diferencia;
        assertThat(pide("contador", suya))
                .hasStatusOk()
                .bodyText()
                .contains("Envía los recibos.", "Tu aclaración");
        assertThat(aclara("contador", confronta, diferencia, "Cambió el salario el día 1."))
                .hasStatus(302);
        assertThat(pide("contador", "/")).bodyText().doesNotContain(pendiente);
        assertThat(adopta(confronta, diferencia, "ACEPTA_PATRON", "Lo prueban los recibos."))
                .hasStatus(302);
        assertThat(pide("afiliacion", suya))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Se acepta lo del patrón",
                        "Cambió el salario el día 1.",
                        "Lo prueban los recibos.");
        assertThat(pide("afiliacion", confronta + "?situacion=ACEPTA_PATRON"))
                .hasStatusOk()
                .bodyText()
                .contains(diferencia);
        assertThat(pide("afiliacion", confronta + "?situacion=SOSTIENE_PROPUESTA"))
                .bodyText()
                .contains("No hay diferencias que mostrar");
    }

    @Test
    void the_same_file_shows_its_comparison_again() {
        byte[] sua = empleador.sua(ABRIL, SBC, SBC, SBC);
        assertThat(presenta(sua)).isEqualTo(presenta(sua));
    }

    @Test
    void a_bad_file_is_refused_on_the_form_with_its_faults() {
        assertThat(sube(Arrays.copyOf(empleador.sua(ABRIL, SBC), 700)))
                .hasStatusOk()
                .bodyText()
                .contains("SUA-040", "no se guardó nada");
        assertThat(sube("no es un archivo de pago".getBytes(StandardCharsets.UTF_8)))
                .hasStatusOk()
                .bodyText()
                .contains("SUA-066");
        assertThat(sube(new byte[0])).hasStatusOk().bodyText().contains("Falta el archivo");
    }

    @Test
    void lists_filter_and_export() {
        String confronta = presenta(empleador.sua(ABRIL, "398.00", SBC, SBC));
        assertThat(pide("afiliacion", "/confrontas?ver=pendientes&mes=2026-04"))
                .hasStatusOk()
                .bodyText()
                .contains(confronta);
        assertThat(pide("afiliacion", "/confrontas?mes=2019-01"))
                .hasStatusOk()
                .bodyText()
                .contains("No hay determinaciones");
        assertThat(pide("afiliacion", "/confrontas.csv?ver=pendientes"))
                .hasStatusOk()
                .bodyText()
                .contains("registro,nombre,mes");
        assertThat(pide("afiliacion", confronta + "/diferencias.csv"))
                .hasStatusOk()
                .bodyText()
                .contains("RETIRO,Salario base de cotización,450.50,398.00");
        assertThat(pide("afiliacion", confronta + "/diferencias.csv?formato=xlsx")).hasStatusOk();
    }

    @Test
    void a_program_presents_and_reads_the_same() {
        byte[] sua = empleador.sua(ABRIL, "398.00", SBC, SBC);
        MvcTestResult primera = envia(sua);
        assertThat(primera).hasStatus(201);
        String id = cuerpo(primera).replaceAll(".*\"confronta\":\"([0-9a-f-]{36})\".*", "$1");
        assertThat(envia(sua)).hasStatusOk().bodyText().contains(id, "\"repetida\":true");
        assertThat(
                        paginas.post()
                                .uri(
                                        "/api/v1/patrones/"
                                                + empleador.registro()
                                                + "/determinaciones")
                                .contentType("application/octet-stream")
                                .header("Idempotency-Key", "otra")
                                .content(sua)
                                .with(httpBasic("contador", "recauda-demo")))
                .hasStatus(409)
                .bodyText()
                .contains("CNF-008");
        assertThat(envia(Arrays.copyOf(sua, 700))).hasStatus(422).bodyText().contains("SUA-040");
        assertThat(api("/api/v1/confrontas/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("\"SALARIO\":\"-", "\"distintos\":1");
        assertThat(api("/api/v1/confrontas/" + UUID.randomUUID())).hasStatus(404);
    }

    private MvcTestResult envia(byte[] sua) {
        return paginas.post()
                .uri("/api/v1/patrones/" + empleador.registro() + "/determinaciones")
                .contentType("application/octet-stream")
                .content(sua)
                .with(httpBasic("contador", "recauda-demo"))
                .exchange();
    }

    private MvcTestResult api(String ruta) {
        return paginas.get().uri(ruta).with(httpBasic("contador", "recauda-demo")).exchange();
    }

    @Test
    void whoever_may_not_does_not() {
        String confronta = presenta(empleador.sua(ABRIL, "398.00", SBC, SBC));
        String diferencia = primera(cuerpo(pide("contador", confronta)));
        assertThat(pide("planeacion", "/confrontas")).hasStatus(403);
        assertThat(pide("afiliacion", "/confrontas/nueva")).hasStatus(403);
        assertThat(posturas("contador", confronta, diferencia, "ACEPTA_PATRON", "x"))
                .hasStatus(403);
        assertThat(posturas("afiliacion", confronta, diferencia, "ACLARA", "x"))
                .hasStatus(409)
                .bodyText()
                .contains("CNF-007");
        assertThat(posturas("afiliacion", confronta, diferencia, "ACEPTA_PATRON", " "))
                .hasStatus(422)
                .bodyText()
                .contains("CNF-003");
        assertThat(pide("afiliacion", "/confrontas/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void what_cannot_be_done_is_told_in_the_form_with_what_was_written() {
        String confronta = presenta(empleador.sua(ABRIL, "398.00", SBC, SBC));
        assertThat(
                        paginas.post()
                                .uri(confronta + "/posturas")
                                .param("postura", "ACEPTA_PATRON")
                                .param("motivo", "Sus recibos lo prueban.")
                                .with(csrf())
                                .with(user(usuarios.loadUserByUsername("afiliacion"))))
                .hasStatus(422)
                .bodyText()
                .contains("CNF-005", "Sus recibos lo prueban.", "Sostener la propuesta");
        assertThat(
                        paginas.post()
                                .uri("/confrontas")
                                .multipart()
                                .file(
                                        new MockMultipartFile(
                                                "archivo",
                                                "futuro.SUA",
                                                "application/octet-stream",
                                                empleador.sua(Mes.de(2026, 12), SBC)))
                                .with(csrf())
                                .with(user(usuarios.loadUserByUsername("contador"))))
                .hasStatusOk()
                .bodyText()
                .contains("DET-003", "Espera a que concluya el mes", "Presentar");
    }

    private MvcTestResult pide(String cuenta, String ruta) {
        return paginas.get().uri(ruta).with(user(usuarios.loadUserByUsername(cuenta))).exchange();
    }

    private String presenta(byte[] sua) {
        MvcTestResult hecho = sube(sua);
        assertThat(hecho).hasStatus(302);
        return Objects.requireNonNull(hecho.getResponse().getRedirectedUrl());
    }

    private MvcTestResult sube(byte[] sua) {
        return paginas.post()
                .uri("/confrontas")
                .multipart()
                .file(
                        new MockMultipartFile(
                                "archivo", "abril.SUA", "application/octet-stream", sua))
                .param("version", "3.6.9")
                .with(csrf())
                .with(user(usuarios.loadUserByUsername("contador")))
                .exchange();
    }

    private MvcTestResult adopta(
            String confronta, String diferencia, String postura, String motivo) {
        return posturas("afiliacion", confronta, diferencia, postura, motivo);
    }

    private MvcTestResult posturas(
            String cuenta, String confronta, String diferencia, String postura, String motivo) {
        return paginas.post()
                .uri(confronta + "/posturas")
                .param("diferencia", diferencia)
                .param("postura", postura)
                .param("motivo", motivo)
                .with(csrf())
                .with(user(usuarios.loadUserByUsername(cuenta)))
                .exchange();
    }

    private MvcTestResult aclara(
            String cuenta, String confronta, String diferencia, String motivo) {
        return paginas.post()
                .uri(confronta + "/aclaraciones")
                .param("diferencia", diferencia)
                .param("motivo", motivo)
                .with(csrf())
                .with(user(usuarios.loadUserByUsername(cuenta)))
                .exchange();
    }

    private static String primera(String pagina) {
        Matcher hallada = DIFERENCIA.matcher(pagina);
        assertThat(hallada.find()).isTrue();
        return hallada.group(1);
    }

    private static String cuerpo(MvcTestResult respuesta) {
        try {
            return respuesta.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
