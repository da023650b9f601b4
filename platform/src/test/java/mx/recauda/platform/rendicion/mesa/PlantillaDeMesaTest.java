package mx.recauda.platform.rendicion.mesa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.rendicion.flujo.Accion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A section captured in a spreadsheet, through its pages. */
@PlataformaTest
class PlantillaDeMesaTest {

    @Autowired MockMvcTester paginas;
    @Autowired UserDetailsService usuarios;
    @Autowired Borradores borradores;
    @Autowired AutowireCapableBeanFactory fabrica;
    @Autowired Mesa mesa;
    @Autowired Capturas capturas;
    @Autowired FechaDeOperacion fecha;
    @TempDir Path carpeta;

    private UUID solicita(String seccion, String area) {
        return solicita(borradores.deClave("2026-T4-50-GYR").orElseThrow(), seccion, area);
    }

    private UUID solicita(Borrador borrador, String seccion, String area) {
        return mesa.solicita(
                        borrador,
                        new Mesa.Peticion(
                                seccion,
                                List.of(),
                                area,
                                fecha.hoy().plusDays(3),
                                fecha.hoy().plusDays(6),
                                ""),
                        "planeacion",
                        Idioma.ES)
                .valor()
                .orElseThrow();
    }

    private byte[] descarga(String cuenta, UUID solicitud) {
        return paginas.get()
                .uri("/planeacion/solicitudes/" + solicitud + "/plantilla.xlsx")
                .with(user(usuarios.loadUserByUsername(cuenta)))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    private MvcTestResult sube(String cuenta, UUID solicitud, byte[] libro) {
        return paginas.post()
                .uri("/planeacion/solicitudes/" + solicitud + "/plantilla")
                .multipart()
                .file("archivo", libro)
                .with(user(usuarios.loadUserByUsername(cuenta)))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult acepta(String cuenta, UUID solicitud, Map<String, String> campos) {
        var peticion =
                paginas.post()
                        .uri("/planeacion/solicitudes/" + solicitud + "/plantilla/aceptar")
                        .with(user(usuarios.loadUserByUsername(cuenta)))
                        .with(csrf());
        for (var campo : campos.entrySet()) {
            peticion = peticion.param(campo.getKey(), campo.getValue());
        }
        return peticion.exchange();
    }

    private byte[] edita(byte[] libro, Map<String, Object> cambios) throws IOException {
        return LibroEditado.de(libro, cambios, carpeta);
    }

    private Campo campo(UUID solicitud, int indice) {
        return mesa.expediente(solicitud).orElseThrow().campos().get(indice);
    }

    private String valor(UUID solicitud, int indice) {
        return mesa.expediente(solicitud).orElseThrow().celdas().get(indice).valor();
    }

    @Test
    void a_template_filled_shows_its_differences_and_those_accepted_are_kept_as_captures()
            throws IOException {
        UUID id = solicita("adecuaciones", "PRESUPUESTO");
        capturas.guarda(id, campo(id, 0), 0, "1000", "presupuesto", Idioma.ES);
        byte[] bajada = descarga("presupuesto", id);

        MvcTestResult vista =
                sube("presupuesto", id, edita(bajada, Map.of("C6", 2000, "D6", 50, "E6", "x")));
        assertThat(vista)
                .hasStatusOk()
                .bodyText()
                .contains("Diferencias de la plantilla", "1,000", "2,000", "CAP-017", "«x»")
                .containsPattern("La celda E6 \\([^)]+ · [A-Z][^)]+\\) pide un número")
                .contains(" (pesos)")
                .doesNotContain("??");
        assertThat(valor(id, 0)).isEqualTo("1000");

        Map<String, String> campos =
                Map.of("acepta", "0", "v0", "2000", "n0", "1", "v1", "50", "n1", "0");
        assertThat(acepta("presupuesto", id, campos)).hasStatus3xxRedirection();
        assertThat(valor(id, 0)).isEqualTo("2000");
        assertThat(valor(id, 1)).isEmpty();
        assertThat(acepta("presupuesto", id, campos)).as("twice is once").hasStatus3xxRedirection();
        assertThat(mesa.expediente(id).orElseThrow().celdas().getFirst().numero()).isEqualTo(2);
    }

    @Test
    void a_letter_is_no_explanation_in_a_workbook_nor_in_a_capture() throws IOException {
        UUID id = solicita("variacion_gasto", "PRESUPUESTO");
        Campo explicacion =
                mesa.expediente(id).orElseThrow().campos().stream()
                        .filter(c -> c.casilla().columna().equals("explicacion"))
                        .findFirst()
                        .orElseThrow();
        String celda = (char) ('C' + explicacion.indice()) + "6";
        byte[] bajada = descarga("presupuesto", id);

        assertThat(sube("presupuesto", id, edita(bajada, Map.of(celda, "x"))))
                .bodyText()
                .contains("MES-029", "· Explicación» dice «x», que no explica nada")
                .doesNotContain("value=\"x\"");
        assertThat(capturas.guarda(id, explicacion, 0, "n/a", "presupuesto", Idioma.ES))
                .isInstanceOfSatisfying(
                        Guardado.Rechazado.class,
                        r -> assertThat(r.incidencia().codigo()).isEqualTo("MES-029"));
        assertThat(
                        capturas.guarda(
                                id,
                                explicacion,
                                0,
                                "Se difirió la obra.",
                                "presupuesto",
                                Idioma.ES))
                .isInstanceOf(Guardado.Hecho.class);
    }

    @Test
    void a_file_that_is_no_workbook_is_told_by_the_name_it_was_sent_with() {
        UUID id = solicita("compromisos", "PRESUPUESTO");

        assertThat(
                        paginas.post()
                                .uri("/planeacion/solicitudes/" + id + "/plantilla")
                                .multipart()
                                .file(
                                        new MockMultipartFile(
                                                "archivo",
                                                "mi captura.xlsx",
                                                "",
                                                "hola".getBytes(StandardCharsets.UTF_8)))
                                .with(user(usuarios.loadUserByUsername("presupuesto")))
                                .with(csrf())
                                .exchange())
                .bodyText()
                .contains("ARC-050", "«mi captura.xlsx» no es un libro XLSX");
    }

    @Test
    void a_stale_template_marks_the_cells_that_changed_and_does_not_tick_them() throws IOException {
        UUID id = solicita("honorarios", "PRESUPUESTO");
        byte[] bajada = descarga("presupuesto", id);
        capturas.guarda(id, campo(id, 0), 0, "77", "presupuesto", Idioma.ES);

        assertThat(sube("presupuesto", id, edita(bajada, Map.of("C6", 88))))
                .hasStatusOk()
                .bodyText()
                .contains("presupuesto la cambió después de que bajaste la plantilla")
                .doesNotContain("checked=\"checked\"");
        assertThat(sube("presupuesto", id, bajada))
                .as("what nobody touched is no difference, even if the desk moved on")
                .bodyText()
                .contains("El libro no cambia nada");
    }

    @Test
    void MES_017_if_one_cell_changed_meanwhile_nothing_is_kept() {
        UUID id = solicita("donativos", "PRESUPUESTO");
        capturas.guarda(id, campo(id, 1), 0, "5", "presupuesto", Idioma.ES);

        assertThat(
                        acepta(
                                "presupuesto",
                                id,
                                Map.of("todo", "1", "v0", "1", "n0", "0", "v1", "6", "n1", "0")))
                .hasStatusOk()
                .bodyText()
                .contains("MES-017");
        assertThat(valor(id, 0)).isEmpty();
        assertThat(valor(id, 1)).isEqualTo("5");
    }

    @Test
    void MES_015_and_MES_016_no_file_and_nothing_chosen_are_told() {
        UUID id = solicita("ingresos_excedentes", "PRESUPUESTO");

        assertThat(sube("presupuesto", id, new byte[0])).bodyText().contains("MES-015");
        assertThat(acepta("presupuesto", id, Map.of("v0", "1", "n0", "0")))
                .bodyText()
                .contains("MES-016");
    }

    @Test
    void a_template_given_back_with_macros_is_refused_by_name_whatever_its_extension()
            throws IOException {
        UUID id = solicita("contratos_plurianuales", "PRESUPUESTO");
        ByteArrayOutputStream conMacros = new ByteArrayOutputStream();
        try (ZipInputStream bajada =
                        new ZipInputStream(new ByteArrayInputStream(descarga("presupuesto", id)));
                ZipOutputStream copia = new ZipOutputStream(conMacros)) {
            for (ZipEntry e = bajada.getNextEntry(); e != null; e = bajada.getNextEntry()) {
                copia.putNextEntry(new ZipEntry(e.getName()));
                bajada.transferTo(copia);
            }
            copia.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
            copia.write(1);
        }

        assertThat(sube("presupuesto", id, conMacros.toByteArray()))
                .hasStatusOk()
                .bodyText()
                .contains("EVI-002", "lleva macros (xl/vbaProject.bin)");
    }

    @Test
    void of_a_workbook_that_is_refused_in_part_or_whole_nothing_is_kept() throws IOException {
        UUID id = enTrimestre(2031, "adecuaciones");
        capturas.guarda(id, campo(id, 0), 0, "1000", "presupuesto", Idioma.ES);
        byte[] bajada = descarga("presupuesto", id);
        List<String> antes = valores(id);

        assertThat(sube("presupuesto", id, edita(bajada, Map.of("C6", 2000, "D6", "mucho"))))
                .as("a text where a number was asked, beside a good one")
                .bodyText()
                .contains("2,000", "CAP-017");
        assertThat(sube("presupuesto", id, conFilas(bajada, 50_000)))
                .as("fifty thousand rows")
                .bodyText()
                .contains("CAP-007");
        assertThat(sube("presupuesto", id, "no es un libro".getBytes(StandardCharsets.UTF_8)))
                .as("no workbook")
                .hasStatusOk();
        assertThat(valores(id)).isEqualTo(antes);
    }

    @Test
    void if_one_value_accepted_is_not_what_its_cell_asks_none_is_kept() {
        UUID id = enTrimestre(2032, "adecuaciones");
        List<String> antes = valores(id);

        assertThat(
                        acepta(
                                "presupuesto",
                                id,
                                Map.of(
                                        "todo",
                                        "1",
                                        "v0",
                                        "7",
                                        "n0",
                                        "0",
                                        "v1",
                                        "x".repeat(20_001),
                                        "n1",
                                        "0")))
                .hasStatusOk()
                .bodyText()
                .contains("MES-004");
        assertThat(valores(id)).isEqualTo(antes);
    }

    private UUID enTrimestre(int anio, String seccion) {
        return solicita(
                borradores.crea(
                        anio,
                        1,
                        borradores.base(borradores.deClave("2026-T4-50-GYR").orElseThrow()),
                        "planeacion"),
                seccion,
                "PRESUPUESTO");
    }

    private List<String> valores(UUID solicitud) {
        return mesa.expediente(solicitud).orElseThrow().celdas().stream()
                .map(CeldaCapturada::valor)
                .toList();
    }

    /** The workbook with rows that nobody asked for, after its own. */
    private byte[] conFilas(byte[] libro, int cuantas) throws IOException {
        Map<String, Object> cambios = new HashMap<>();
        for (int i = 0; i < cuantas; i++) {
            cambios.put("C" + (100 + i), i);
        }
        return edita(libro, cambios);
    }

    @Test
    void the_template_of_another_request_is_refused() {
        UUID una = solicita("juicios", "JURIDICO");
        UUID otra = solicita("textos", "JURIDICO");

        assertThat(sube("litigio", otra, descarga("litigio", una))).bodyText().contains("CAP-002");
        assertThat(sube("presupuesto", una, descarga("litigio", una))).hasStatus(404);
    }

    @Test
    void every_section_goes_out_and_comes_back_without_differences() {
        Borrador del2030 =
                borradores.crea(
                        2030,
                        1,
                        borradores.base(borradores.deClave("2026-T4-50-GYR").orElseThrow()),
                        "planeacion");
        int celdas = 0;
        for (String seccion : borradores.plan(del2030).secciones()) {
            UUID id = solicita(del2030, seccion, "PRESUPUESTO");
            List<Campo> campos = mesa.expediente(id).orElseThrow().campos();
            List<Guardado> hechos =
                    capturas.guarda(
                            id,
                            campos.stream()
                                    .map(c -> new Capturas.Cambio(c, 0, c.anterior()))
                                    .toList(),
                            "presupuesto",
                            Idioma.ES);
            assertThat(hechos).allMatch(g -> g instanceof Guardado.Hecho);
            celdas += mesa.expediente(id).orElseThrow().capturadas();

            MvcTestResult vista = sube("presupuesto", id, descarga("presupuesto", id));

            assertThat(vista).as(seccion).bodyText().contains("El libro no cambia nada");
            assertThat(vista).as(seccion).bodyText().doesNotContain("CAP-", "MES-");
        }
        assertThat(celdas).isGreaterThan(300);
    }

    @Test
    void MES_002_a_section_that_was_delivered_takes_no_workbook() throws IOException {
        UUID id = solicita("indicadores", "PRESUPUESTO");
        capturas.guarda(id, campo(id, 1), 0, "1", "presupuesto", Idioma.ES);
        fabrica.createBean(Escritorio.class).llenaLasVigiladas(id);
        byte[] bajada = descarga("presupuesto", id);
        String huella = mesa.expediente(id).orElseThrow().huella();
        mesa.actua(id, Mesa.Intento.de(Accion.ENTREGAR, "", huella), "presupuesto", Idioma.ES);

        assertThat(sube("presupuesto", id, edita(bajada, Map.of("C6", "x"))))
                .bodyText()
                .contains("MES-002");
        assertThat(acepta("presupuesto", id, Map.of("todo", "1", "v0", "x", "n0", "0")))
                .bodyText()
                .contains("MES-002");
    }
}
