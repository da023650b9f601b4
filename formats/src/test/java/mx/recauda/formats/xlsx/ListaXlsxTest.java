package mx.recauda.formats.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** Lists as workbooks. */
class ListaXlsxTest {

    @ParameterizedTest
    @CsvSource({
        "1234.50, NUMBER",
        "-3.5, NUMBER",
        "0, NUMBER",
        "007, STRING",
        "52149204175123456, STRING",
        "=1+1, STRING",
        "2014-T4, STRING",
        "2015-01-30, STRING"
    })
    void only_what_a_spreadsheet_keeps_whole_is_a_number(String escrito, CellType tipo)
            throws IOException {
        Row renglon = lee(List.of(List.of("valor"), List.of(escrito))).get(1);

        assertThat(renglon.getCell(0).getType()).isEqualTo(tipo);
        assertThat(renglon.getCellText(0)).isEqualTo(escrito);
    }

    @Test
    void a_number_that_names_somebody_is_a_text() throws IOException {
        Row renglon = lee(List.of(List.of("NSS", "dias"), List.of("11127000017", "12"))).get(1);

        assertThat(renglon.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(renglon.getCell(1).getType()).isEqualTo(CellType.NUMBER);
    }

    @Test
    void every_row_and_column_is_there_and_the_same_list_gives_the_same_bytes() throws IOException {
        List<List<String>> lista =
                List.of(List.of("a", "b"), List.of("1", "uno"), List.of("2", ""));

        assertThat(lee(lista)).hasSize(3);
        assertThat(lee(lista).get(1).getCellText(1)).isEqualTo("uno");
        assertThat(ListaXlsx.escribe("x", lista)).isEqualTo(ListaXlsx.escribe("x", lista));
    }

    @Test
    void a_name_that_a_sheet_cannot_have_is_made_one() throws IOException {
        byte[] libro = ListaXlsx.escribe("a/b:c" + "d".repeat(40), List.of(List.of("x")));

        try (ReadableWorkbook leido = new ReadableWorkbook(new ByteArrayInputStream(libro))) {
            assertThat(leido.getFirstSheet().getName()).startsWith("a b cd").hasSize(31);
        }
    }

    @Test
    void a_long_list_is_written_as_it_is_read() throws IOException {
        int cuantos = 5_001;
        ByteArrayOutputStream libro = new ByteArrayOutputStream();

        ListaXlsx.escribe(
                "larga",
                IntStream.range(0, cuantos)
                        .mapToObj(n -> List.of(n == 0 ? "linea" : "" + n, "texto " + n, "007"))
                        .iterator(),
                libro);

        try (ReadableWorkbook leido =
                new ReadableWorkbook(new ByteArrayInputStream(libro.toByteArray()))) {
            List<Row> filas = leido.getFirstSheet().read();
            assertThat(filas).hasSize(cuantos);
            assertThat(filas.getLast().getCell(0).getType()).isEqualTo(CellType.NUMBER);
            assertThat(filas.getLast().getCellText(1)).isEqualTo("texto 5000");
            assertThat(filas.get(2_500).getCellText(2)).isEqualTo("007");
            assertThat(filas.getFirst().getCellText(0)).isEqualTo("linea");
        }
    }

    private static List<Row> lee(List<List<String>> lista) throws IOException {
        byte[] libro = ListaXlsx.escribe("lista", lista);
        try (ReadableWorkbook leido = new ReadableWorkbook(new ByteArrayInputStream(libro))) {
            return leido.getFirstSheet().read();
        }
    }
}
