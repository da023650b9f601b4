package mx.recauda.platform.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.afiliacion.lotes.ConsultaDeLotes;
import mx.recauda.platform.afiliacion.lotes.Lote;
import mx.recauda.platform.afiliacion.lotes.Recepcion;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.movimientos.RegistrosEnTabla;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.PlataformaTest;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;

/** What does not show everything says so, and leads to where everything is. */
@PlataformaTest
class ListasRecortadasTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FALLAS = 100_100;
    private static final int LINEAS = 1_002;
    private static int patrones = 1_960;

    @Autowired MockMvcTester paginas;
    @Autowired Recepcion recepcion;
    @Autowired ConsultaDeLotes consulta;
    @Autowired RegistrosEnTabla registros;
    @Autowired UserDetailsService usuarios;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;

    private Registro registro;
    private Escenario escenario;

    @BeforeAll
    static void the_office_is_theirs() {
        Escenario.asignaOficina("afiliacion");
    }

    @BeforeEach
    void an_employer() {
        escenario = new Escenario(base);
        UUID id = escenario.patron(++patrones);
        registro = Alcances.nacional(() -> registros.busca(id)).orElseThrow();
    }

    @Test
    void a_refused_file_says_how_many_faults_it_keeps_and_gives_all_of_them() {
        byte[] archivo = "x\n".repeat(FALLAS).getBytes(StandardCharsets.US_ASCII);
        Lote lote = recibe(archivo);

        assertThat(lote.estado()).isEqualTo(Lote.Estado.RECHAZADO);
        assertThat(lote.incidencias()).isGreaterThanOrEqualTo(FALLAS);
        assertThat(texto(pide("/movimientos/lotes/" + lote.id())))
                .contains("Se guardaron las primeras 100,000 de 100,1")
                .contains("/movimientos/lotes/revision.csv", "Descargar todas (CSV)");
        JsonNode fallas = json(pide("/api/v1/lotes/" + lote.id() + "/incidencias?maximo=2"));
        assertThat(fallas.get("total").asInt()).isEqualTo(lote.incidencias());
        assertThat(fallas.get("guardadas").asInt()).isEqualTo(100_000);
        assertThat(fallas.get("filas").size()).isEqualTo(2);
        assertThat(fallas.get("filas").get(1).get("linea").asInt()).isEqualTo(2);

        MvcTestResult todas =
                paginas.post()
                        .uri("/movimientos/lotes/revision.csv")
                        .multipart()
                        .file(new MockMultipartFile("archivo", "malo.txt", "text/plain", archivo))
                        .with(user(usuarios.loadUserByUsername("afiliacion")))
                        .with(csrf())
                        .exchange();
        assertThat(texto(todas).lines()).hasSize(1 + lote.incidencias());
        assertThat(todas.getResponse().getHeader("Content-Disposition"))
                .contains("revision-malo.csv");
        assertThat(deEsteRegistro()).as("reviewing again presents nothing").isOne();
    }

    @Test
    void a_printed_constancia_says_how_many_lines_it_leaves_out_and_the_data_have_all()
            throws IOException {
        int primero = 60_000;
        escenario.trabajadores(primero, primero + LINEAS - 1);
        Lote lote =
                recibe(
                        Escenario.archivo(
                                IntStream.range(primero, primero + LINEAS)
                                        .mapToObj(n ->
                                                Escenario.alta(
                                                        patrones, n, fecha.hoy().minusDays(1)))
                                        .toList()));
        Espera.hasta(
                () -> Alcances.nacional(() -> consulta.lote(lote.id())).orElseThrow().terminado());
        String ruta = "/movimientos/lotes/" + lote.id();

        byte[] pdf = pide(ruta + "/constancia.pdf").getResponse().getContentAsByteArray();
        try (PDDocument documento = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(documento))
                    .contains("No se imprimen 2 renglones más", "CSV y JSON");
        }
        JsonNode datos = json(pide(ruta + "/constancia.json"));
        assertThat(datos.get("renglones").asInt()).isEqualTo(LINEAS);
        assertThat(datos.get("movimientos").size()).isEqualTo(LINEAS);
        assertThat(texto(pide(ruta + "/lineas.csv")).lines()).hasSize(1 + LINEAS);
        assertThat(texto(pide(ruta))).contains("/lineas.csv", "1,002");
    }

    private int deEsteRegistro() {
        return base.comoDuenio()
                .sql("SELECT count(*) FROM afiliacion.lote WHERE registro_id = ?")
                .param(registro.id())
                .query(Integer.class)
                .single();
    }

    private Lote recibe(byte[] archivo) {
        return Alcances.nacional(() -> recepcion.recibe(registro, "lote.txt", archivo, Idioma.ES))
                .lote();
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
