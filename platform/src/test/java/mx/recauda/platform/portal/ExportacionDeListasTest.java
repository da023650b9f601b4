package mx.recauda.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.platform.prueba.PlataformaTest;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.io.ByteArrayInputStream;

/** Every list that gives a CSV gives the same rows as a workbook. */
@PlataformaTest
class ExportacionDeListasTest {

    @Autowired MockMvcTester paginas;

    @ParameterizedTest
    @ValueSource(strings = {"/reglas.csv", "/informes.csv", "/documentos.csv", "/versiones.csv"})
    @WithUserDetails("planeacion")
    void a_list_is_a_csv_and_a_workbook_with_as_many_rows(String ruta) throws Exception {
        String csv = paginas.get().uri(ruta).exchange().getResponse().getContentAsString();
        var libro = paginas.get().uri(ArchivoXlsx.ruta(ruta)).exchange();

        assertThat(libro).hasStatusOk();
        assertThat(libro.getResponse().getHeader("Content-Disposition")).contains(".xlsx");
        byte[] bytes = libro.getResponse().getContentAsByteArray();
        assertThat(bytes).startsWith('P', 'K');
        try (var leido = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(leido.getFirstSheet().read().getFirst().getCellText(0))
                    .isEqualTo(csv.lines().findFirst().orElseThrow().split(",")[0]);
        }
    }

    @Test
    @WithUserDetails("planeacion")
    void the_foot_of_a_list_links_both_files_with_its_filters() {
        assertThat(paginas.get().uri("/reglas"))
                .bodyText()
                .contains("\"/reglas.csv\"", "\"/reglas.csv?formato=xlsx\"");
        assertThat(ArchivoXlsx.ruta("/x.csv?a=b")).isEqualTo("/x.csv?a=b&formato=xlsx");
    }

    @Test
    @WithUserDetails("finanzas")
    void who_may_not_export_sees_no_link_to_a_file() {
        assertThat(paginas.get().uri("/reglas"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/reglas.csv");
    }
}
