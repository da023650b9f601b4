package mx.recauda.formats.informe;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.csv.LectorCsv;
import mx.recauda.formats.csv.TablaCsv;
import mx.recauda.formats.json.Json;
import mx.recauda.ley.error.Idioma;
import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Informe;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The files made for people and programs. */
class SalidaInformeTest {

    private final Informe golden = Golden.lee(Golden.informe2014T4());
    private final Informe inventado = Golden.lee(Golden.informe2017T2());

    @Test
    void the_printed_report_has_every_commitment_with_its_accents() throws IOException {
        String texto = String.join("", paginas(golden)).replaceAll("\\s+", "");

        assertThat(golden.tabla("compromisos").filas()).hasSize(63);
        for (Fila fila : golden.tabla("compromisos").filas()) {
            assertThat(texto.contains(fila.crudo("compromiso").replaceAll("\\s+", "")))
                    .as(fila.crudo("codigo") + " " + fila.crudo("compromiso"))
                    .isTrue();
        }
        assertThat(texto).contains("$126’985,227", "$251,364,405.12", "9,228,565,126", "30.7%");
        assertThat(texto).doesNotContain("DIV/0!%").doesNotContain("[U+");
    }

    @Test
    void every_page_has_its_mark_its_number_and_a_long_table_repeats_its_head() throws IOException {
        List<String> paginas = paginas(golden);

        for (int i = 0; i < paginas.size(); i++) {
            assertThat(paginas.get(i))
                    .contains("SIN VALIDEZ OFICIAL")
                    .contains("Página " + (i + 1) + " de " + paginas.size());
        }
        long conCabeza =
                paginas.stream()
                        .filter(p -> p.contains("Avances y resultados alcanzados en el periodo"))
                        .count();
        assertThat(conCabeza).isGreaterThan(10);
    }

    @Test
    void every_face_is_embedded() throws IOException {
        try (PDDocument documento = Loader.loadPDF(PdfInforme.escribe(golden))) {
            for (PDPage pagina : documento.getPages()) {
                for (var nombre : pagina.getResources().getFontNames()) {
                    assertThat(pagina.getResources().getFont(nombre).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void the_tidy_csv_has_a_line_per_captured_cell_with_its_place() {
        TablaCsv csv = tabla(DatosAbiertos.csv(golden));

        long celdas =
                golden.tablas().values().stream()
                        .flatMap(t -> t.filas().stream())
                        .flatMap(f -> f.celdas().entrySet().stream())
                        .filter(c -> !c.getKey().equals("periodo") && !c.getValue().isBlank())
                        .count();
        assertThat(csv.filas()).hasSize((int) celdas);
        assertThat(csv.filas())
                .extracting(TablaCsv.FilaCsv::campos)
                .contains(
                        List.of(
                                "2014",
                                "4",
                                "50",
                                "GYR",
                                "juicios",
                                "1",
                                "validez, octubre",
                                "cuantia_publicada",
                                "",
                                "$126’985,227",
                                "126985227",
                                "juicios.csv",
                                "2"));
    }

    @Test
    void no_text_of_a_csv_for_people_is_evaluated_by_a_spreadsheet() {
        List<List<String>> filas =
                tabla(DatosAbiertos.csv(inventado)).filas().stream()
                        .map(TablaCsv.FilaCsv::campos)
                        .toList();

        assertThat(filas)
                .anyMatch(f -> f.contains("'=HYPERLINK(\"http://ejemplo\")"))
                .anyMatch(f -> f.contains("'@SUM(A1)"))
                .anyMatch(f -> f.contains("-100.25"))
                .noneMatch(f -> f.stream().anyMatch(t -> t.startsWith("=") || t.startsWith("@")));
    }

    @Test
    void the_json_has_what_was_captured_and_what_differs() {
        JsonNode raiz = Json.leePropio(DatosAbiertos.json(golden));

        assertThat(raiz.at("/metadatos/anio").asInt()).isEqualTo(2014);
        assertThat(raiz.at("/tablas/juicios/0/cuantia_publicada").asString())
                .isEqualTo("$126’985,227");
        assertThat(raiz.at("/diferencias/0/motivo").asString()).isEqualTo("indefinido");
        assertThat(raiz.at("/diferencias")).hasSize(1);
    }

    private static TablaCsv tabla(String csv) {
        return LectorCsv.lee("x.csv", csv, Idioma.ES).valor().orElseThrow();
    }

    private static List<String> paginas(Informe informe) throws IOException {
        List<String> paginas = new ArrayList<>();
        try (PDDocument documento = Loader.loadPDF(PdfInforme.escribe(informe))) {
            PDFTextStripper texto = new PDFTextStripper();
            for (int i = 1; i <= documento.getNumberOfPages(); i++) {
                texto.setStartPage(i);
                texto.setEndPage(i);
                paginas.add(texto.getText(documento));
            }
        }
        return paginas;
    }
}
