package mx.recauda.platform.rendicion.indicadores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.formats.mir.PlantillaDeMir;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.rendicion.version.Casilla;
import mx.recauda.rendicion.version.Contenido;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The matrix through its pages: warnings beside cells, edition by sheet, template out and in. */
@PlataformaTest
class RecorridoDeMirTest {

    @Autowired MockMvcTester paginas;
    @Autowired UserDetailsService usuarios;
    @Autowired Matrices matrices;
    @Autowired Instrumentos instrumentos;
    @Autowired Fichas fichas;

    private Matrices.DeVersion matriz() {
        return matrices.todas().getFirst();
    }

    private MvcTestResult abre(String cuenta, String ruta) {
        return paginas.get().uri(ruta).with(user(usuarios.loadUserByUsername(cuenta))).exchange();
    }

    private MvcTestResult manda(String cuenta, String ruta, Map<String, String> campos) {
        var peticion =
                paginas.post()
                        .uri(ruta)
                        .with(user(usuarios.loadUserByUsername(cuenta)))
                        .with(csrf());
        for (Map.Entry<String, String> campo : campos.entrySet()) {
            peticion = peticion.param(campo.getKey(), campo.getValue());
        }
        return peticion.exchange();
    }

    private MvcTestResult sube(byte[] libro) {
        return paginas.post()
                .uri("/mir/importar")
                .multipart()
                .file(new MockMultipartFile("archivo", "mir.xlsx", "application/zip", libro))
                .with(user(usuarios.loadUserByUsername("planeacion")))
                .with(csrf())
                .exchange();
    }

    private Contenido con(String tabla, String fila, String columna, String valor) {
        TreeMap<Casilla, String> celdas =
                new TreeMap<>(instrumentos.contenido(matriz().version().id()).celdas());
        celdas.put(new Casilla(tabla, fila, columna), valor);
        return new Contenido(celdas);
    }

    @Test
    void the_demonstration_says_so_and_shows_matrix_trees_populations_and_services() {
        assertThat(abre("auditor", "/mir/" + matriz().version().id()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "DEMOSTRACIÓN",
                        "Los patrones con trabajadores asegurados cumplen en plazo",
                        "Árbol de problemas",
                        "class=\"tree\"",
                        "1,080,000",
                        "Recepción de movimientos afiliatorios");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mir.pdf", "/mir.xlsx", "/plantilla.xlsx"})
    void the_matrix_is_printed_and_exported(String archivo) {
        assertThat(abre("auditor", "/mir/" + matriz().version().id() + archivo)).hasStatusOk();
    }

    @Test
    void the_exported_template_uploaded_again_changes_nothing() throws Exception {
        byte[] plantilla =
                abre("planeacion", "/mir/" + matriz().version().id() + "/plantilla.xlsx")
                        .getResponse()
                        .getContentAsByteArray();

        assertThat(sube(plantilla))
                .hasStatusOk()
                .bodyText()
                .contains("El archivo dice lo mismo que la última versión");
    }

    @Test
    void a_template_shows_its_differences_before_a_version_is_saved_and_its_sheets_registered()
            throws Exception {
        int antes = matriz().version().numero();
        MvcTestResult previa =
                sube(
                        PlantillaDeMir.de(
                                con("indicadores", "DEM-C3", "nombre", "Cartera recuperada")));
        assertThat(previa).bodyText().contains("1 celda cambia", "Cartera recuperada");
        assertThat(matriz().version().numero()).isEqualTo(antes);

        MvcTestResult hecha =
                manda(
                        "planeacion",
                        "/mir/importar/aceptar",
                        Map.of(
                                "celdas",
                                oculto(previa, "celdas"),
                                "leida",
                                oculto(previa, "leida")));

        assertThat(hecha).hasStatus3xxRedirection();
        assertThat(matriz().version().numero()).isEqualTo(antes + 1);
        assertThat(fichas.ultima("DEM-C3").orElseThrow().ficha().nombre())
                .isEqualTo("Cartera recuperada");
        assertThat(abre("auditor", hecha.getResponse().getRedirectedUrl()))
                .bodyText()
                .contains("Cartera recuperada", "Recuperación de cartera");
    }

    private static String oculto(MvcTestResult pagina, String nombre) throws Exception {
        Matcher campo =
                Pattern.compile("name=\"" + nombre + "\" value=\"([^\"]*)\"")
                        .matcher(pagina.getResponse().getContentAsString());
        assertThat(campo.find()).isTrue();
        return org.springframework.web.util.HtmlUtils.htmlUnescape(campo.group(1));
    }

    @Test
    void a_template_with_one_bad_cell_is_told_cell_by_cell_and_nothing_is_saved() {
        int antes = matriz().version().numero();

        assertThat(sube(PlantillaDeMir.de(con("renglones", "C1", "nivel", "Meta"))))
                .hasStatusOk()
                .bodyText()
                .contains("HOJ-001", "«Meta» no está en la lista");
        assertThat(matriz().version().numero()).isEqualTo(antes);
    }

    @Test
    void a_row_edited_on_the_page_is_a_new_version_with_its_warning_beside_the_cell() {
        Matrices.DeVersion m = matriz();
        String ruta = "/mir/" + m.version().id() + "/editar/renglones";
        assertThat(abre("planeacion", ruta)).hasStatusOk().bodyText().contains("Propósito");

        MvcTestResult hecha =
                manda(
                        "planeacion",
                        ruta,
                        Map.of(
                                "c.renglones.1.clave", "F",
                                "c.renglones.1.nivel", "FIN",
                                "c.renglones.1.resumen_narrativo", "Cobrar más"));
        assertThat(hecha)
                .as("rows of indicators would be lost")
                .hasStatusOk()
                .bodyText()
                .contains("HOJ-009");

        TreeMap<String, String> completa = new TreeMap<>();
        int i = 1;
        for (var r : m.mir().renglones()) {
            completa.put("c.renglones." + i + ".clave", r.clave());
            completa.put("c.renglones." + i + ".nivel", r.nivel().name());
            completa.put("c.renglones." + i + ".componente", r.componente());
            completa.put(
                    "c.renglones." + i + ".resumen_narrativo",
                    r.clave().equals("F") ? "Cobrar más" : r.resumenNarrativo());
            completa.put("c.renglones." + i + ".supuestos", String.join("\n", r.supuestos()));
            completa.put("c.renglones." + i + ".nodo", r.nodo());
            i++;
        }
        assertThat(manda("planeacion", ruta, completa)).hasStatus3xxRedirection();
        assertThat(abre("auditor", "/mir/" + matriz().version().id()))
                .bodyText()
                .contains("Cobrar más", "MIR-006");
    }

    @Test
    void what_comes_back_altered_from_the_page_of_differences_is_refused() {
        assertThat(
                        manda(
                                "planeacion",
                                "/mir/importar/aceptar",
                                Map.of("celdas", "<x>", "leida", "1")))
                .hasStatus(422);
    }

    @Test
    void the_auditor_uploads_and_edits_nothing() {
        assertThat(abre("auditor", "/mir/importar")).hasStatus(403);
        assertThat(abre("auditor", "/mir/" + matriz().version().id() + "/editar/portada"))
                .hasStatus(403);
    }
}
