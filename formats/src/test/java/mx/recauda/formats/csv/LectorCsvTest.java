package mx.recauda.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.csv.TablaCsv.FilaCsv;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

class LectorCsvTest {

    @Test
    void a_quoted_text_may_hold_commas_quotes_and_line_breaks_and_lines_still_count() {
        Resultado<Optional<TablaCsv>> leido =
                lee("a,b\n\"uno, dos\",\"dice \"\"no\"\"\"\n\"tres\ncuatro\",5\nseis,7\n");

        assertThat(leido.incidencias()).isEmpty();
        assertThat(leido.valor().orElseThrow().filas())
                .containsExactly(
                        new FilaCsv(2, List.of("uno, dos", "dice \"no\"")),
                        new FilaCsv(3, List.of("tres\ncuatro", "5")),
                        new FilaCsv(5, List.of("seis", "7")));
    }

    @Test
    void white_space_is_kept_as_written() {
        assertThat(lee("a,b\n x , \"y\" \n").valor().orElseThrow().filas().getFirst().campos())
                .startsWith(" x ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1\n2,3\n", "a,b\n1,2,3\n2,3\n"})
    void a_row_that_does_not_fit_the_header_is_left_out_and_reported(String texto) {
        Resultado<Optional<TablaCsv>> leido = lee(texto);

        assertThat(leido.valor().orElseThrow().filas())
                .containsExactly(new FilaCsv(3, List.of("2", "3")));
        assertThat(leido.incidencias())
                .singleElement()
                .satisfies(i -> {
                    assertThat(i.codigo()).isEqualTo("ARC-023");
                    assertThat(i.linea()).isEqualTo(2);
                });
    }

    @Test
    void two_columns_with_one_name_refuse_the_file() {
        assertThat(codigos("a,b,a\n1,2,3\n")).containsExactly("ARC-021");
        assertThat(lee("a,b,a\n1,2,3\n").valor()).isEmpty();
    }

    @Test
    void a_column_without_name_refuses_the_file() {
        assertThat(codigos("a,,c\n1,2,3\n")).containsExactly("ARC-022");
    }

    @Test
    void a_file_without_header_is_refused() {
        assertThat(codigos("")).containsExactly("ARC-020");
        assertThat(codigos("\n\n")).containsExactly("ARC-020");
    }

    @Test
    void text_after_a_closing_quote_is_refused_with_its_line_and_what_was_before_is_kept() {
        Resultado<Optional<TablaCsv>> leido = lee("a,b\n1,2\n\"mal\"x,4\n");

        assertThat(leido.valor().orElseThrow().filas()).hasSize(1);
        assertThat(leido.incidencias())
                .singleElement()
                .satisfies(i -> {
                    assertThat(i.codigo()).isEqualTo("ARC-024");
                    assertThat(i.linea()).isEqualTo(3);
                });
    }

    @Test
    void a_quote_never_closed_is_refused() {
        assertThat(codigos("a,b\n1,\"sin cerrar\n2,3\n")).containsExactly("ARC-024");
    }

    @Test
    void what_is_written_reads_back_equal() {
        List<List<String>> filas =
                List.of(
                        List.of("=1+1", "dice \"sí\""),
                        List.of("línea\nlínea", ""),
                        List.of(" espacio ", "a,b"));

        String texto = EscritorCsv.escribe(List.of("x", "y"), filas);

        assertThat(lee(texto).valor().orElseThrow().filas())
                .extracting(FilaCsv::campos)
                .isEqualTo(filas);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "@SUM(A1)", "+cmd|x", "-cmd", "'=1", "\tx"})
    void a_text_that_a_spreadsheet_would_evaluate_is_guarded_and_can_be_recovered(String texto) {
        String guardado = EscritorCsv.paraHojaDeCalculo(texto);

        assertThat(guardado).startsWith("'").isNotEqualTo(texto);
        assertThat(EscritorCsv.desdeHojaDeCalculo(guardado)).isEqualTo(texto);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3.5", "+1,234.50", "-", "", "texto", "'cita'", "-1.0%"})
    void numbers_with_sign_and_plain_texts_are_left_alone(String texto) {
        assertThat(EscritorCsv.paraHojaDeCalculo(texto)).isEqualTo(texto);
        assertThat(EscritorCsv.desdeHojaDeCalculo(texto)).isEqualTo(texto);
    }

    private static List<String> codigos(String texto) {
        return lee(texto).incidencias().stream().map(Incidencia::codigo).toList();
    }

    private static Resultado<Optional<TablaCsv>> lee(String texto) {
        return LectorCsv.lee("prueba.csv", texto, Idioma.ES);
    }
}
