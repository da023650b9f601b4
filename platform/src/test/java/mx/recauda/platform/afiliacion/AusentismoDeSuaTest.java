package mx.recauda.platform.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of SUA with absences: differences first, then its new absences, once. */
@PlataformaTest
class AusentismoDeSuaTest {

    private static final int PATRON = 97;
    private static final int TRABAJADOR = 990;
    private static final Pattern CONTENIDO =
            Pattern.compile("name=\"contenido\" value=\"([^\"]+)\"");
    private static final DateTimeFormatter SUA = DateTimeFormatter.ofPattern("ddMMyyyy");

    @Autowired MockMvcTester paginas;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;

    @BeforeAll
    static void the_accountant_has_the_office() {
        Escenario.asignaOficina("contador");
    }

    @BeforeEach
    void an_employer_with_two_workers_enrolled() {
        if (cuantas(
                        "SELECT count(*) FROM afiliacion.registro_patronal WHERE registro = '"
                                + Escenario.registro(PATRON).valor()
                                + "'")
                > 0) {
            return;
        }
        Escenario escenario = new Escenario(base);
        escenario.patron(PATRON);
        escenario.trabajadores(TRABAJADOR, TRABAJADOR + 1);
        String lote =
                Objects.requireNonNull(
                        paginas.post()
                                .uri("/movimientos/lotes")
                                .multipart()
                                .file(
                                        archivo(
                                                "altas.txt",
                                                new String(
                                                        Escenario.archivo(
                                                                List.of(
                                                                        Escenario.alta(
                                                                                PATRON,
                                                                                TRABAJADOR,
                                                                                dia(60)),
                                                                        Escenario.alta(
                                                                                PATRON,
                                                                                TRABAJADOR + 1,
                                                                                dia(60)))),
                                                        StandardCharsets.ISO_8859_1)))
                                .param("registro", Escenario.registro(PATRON).valor())
                                .with(csrf())
                                .exchange()
                                .getResponse()
                                .getRedirectedUrl());
        Espera.hasta(() ->
                cuantas(
                                "SELECT count(*) FROM afiliacion.lote WHERE estado = 'TERMINADO' AND id = '"
                                        + lote.substring(lote.lastIndexOf('/') + 1)
                                        + "'")
                        == 1);
    }

    @Test
    @WithUserDetails("contador")
    void differences_are_shown_before_anything_is_noted_and_what_is_new_is_noted_once() {
        String archivo =
                String.join(
                        "\r\n",
                        linea(TRABAJADOR, "11", dia(20), "        ", 2),
                        linea(TRABAJADOR + 1, "12", dia(15), "AB000077", 3),
                        linea(TRABAJADOR + 5, "11", dia(10), "        ", 1),
                        linea(TRABAJADOR + 1, "11", dia(90), "        ", 1),
                        linea(TRABAJADOR, "07", dia(5), "        ", 0),
                        linea(TRABAJADOR, "11", dia(8), "        ", 1).replace("11", "1x"),
                        "corta");

        MvcTestResult revision = revisa("Movt.txt", archivo);

        assertThat(texto(revision))
                .contains("Nuevas: 1. Ya constan: 0. Difieren: 3. Ilegibles: 1.")
                .contains("AUS-007", "AUS-008", "AUS-001", "SUA-001", "Anotar 1 ausencia nueva");
        assertThat(ausencias()).isZero();
        assertThat(anota(revision)).hasRedirectedUrl("/movimientos/ausentismo");
        assertThat(ausencias()).isEqualTo(1);
        assertThat(texto(revisa("Movt.txt", archivo)))
                .contains("Nuevas: 0. Ya constan: 1. Difieren: 3.")
                .doesNotContain("Anotar 1");
        assertThat(anota(revision)).hasRedirectedUrl("/movimientos/ausentismo");
        assertThat(ausencias()).isEqualTo(1);

        assertThat(texto(revisa("Movt.txt", linea(TRABAJADOR, "11", dia(19), "        ", 3))))
                .contains("AUS-009", "Constan y no vienen en el archivo");
        assertThat(texto(revisa("Movt.txt", linea(TRABAJADOR, "11", dia(-3), "        ", 1))))
                .as("a day to come")
                .contains("AUS-010", "Nuevas: 0.");
    }

    @Test
    @WithUserDetails("contador")
    void a_missing_file_and_a_registro_of_another_are_told_by_field() {
        assertThat(texto(revisa("Movt.txt", ""))).contains("archivo-error");
        assertThat(
                        texto(
                                paginas.post()
                                        .uri("/movimientos/ausentismo")
                                        .multipart()
                                        .file(archivo("Movt.txt", "x"))
                                        .param("registro", "A0100001103")
                                        .with(csrf())
                                        .exchange()))
                .contains("registro-error");
    }

    private MvcTestResult revisa(String nombre, String contenido) {
        return paginas.post()
                .uri("/movimientos/ausentismo")
                .multipart()
                .file(archivo(nombre, contenido))
                .param("registro", Escenario.registro(PATRON).valor())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult anota(MvcTestResult revision) {
        Matcher contenido = CONTENIDO.matcher(texto(revision));
        assertThat(contenido.find()).isTrue();
        return paginas.post()
                .uri("/movimientos/ausentismo/anotar")
                .with(csrf())
                .param("registro", Escenario.registro(PATRON).valor())
                .param("nombre", "Movt.txt")
                .param("contenido", HtmlUtils.htmlUnescape(contenido.group(1)))
                .exchange();
    }

    private static MockMultipartFile archivo(String nombre, String contenido) {
        return new MockMultipartFile(
                "archivo", nombre, "text/plain", contenido.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String linea(
            int trabajador, String tipo, LocalDate dia, String folio, int dias) {
        return Escenario.registro(PATRON).valor()
                + Escenario.nss(trabajador).valor()
                + tipo
                + SUA.format(dia)
                + folio
                + "%02d".formatted(dias)
                + "0000000";
    }

    private LocalDate dia(int atras) {
        return fecha.hoy().minusDays(atras);
    }

    private int ausencias() {
        return cuantas(
                """
                SELECT count(*) FROM afiliacion.ausencia a
                JOIN afiliacion.registro_patronal r ON r.id = a.registro_id WHERE r.registro = '%s'
                """
                        .formatted(Escenario.registro(PATRON).valor()));
    }

    private int cuantas(String consulta) {
        return base.comoDuenio().sql(consulta).query(Integer.class).single();
    }

    private static String texto(MvcTestResult pagina) {
        return new String(pagina.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
