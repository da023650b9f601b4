package mx.recauda.formats.captura;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.captura.Plantilla.Casilla;
import mx.recauda.formats.captura.Plantilla.Columna;
import mx.recauda.formats.captura.Plantilla.Renglon;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A section goes out as a workbook and comes back with every cell read or reported. */
class LibroDeCapturaTest {

    @TempDir Path carpeta;

    private static final Plantilla PLANTILLA =
            new Plantilla(
                    "0190-solicitud",
                    "2026-T4-50-GYR",
                    "donativos",
                    "Donativos",
                    List.of("Captura solo en las celdas claras."),
                    "a".repeat(64),
                    List.of(
                            new Columna("monto_total", "Monto total", true),
                            new Columna("fin_especifico", "Fin específico", false)),
                    List.of(
                            new Renglon(
                                    "1 · enero",
                                    "Fundación",
                                    List.of(new Casilla(3, "11000000.50"), new Casilla(0, ""))),
                            new Renglon(
                                    "2 · enero",
                                    "",
                                    List.of(
                                            new Casilla(1, "12345678901234567890"),
                                            new Casilla(2, "Dos\nlíneas")))));

    private Resultado<Optional<List<CeldaLeida>>> lee(byte[] libro) throws IOException {
        Path archivo = carpeta.resolve("plantilla.xlsx");
        Files.write(archivo, libro);
        return LectorDeCaptura.lee(archivo, "mia.xlsx", PLANTILLA, Idioma.ES);
    }

    private static List<String> codigos(Resultado<?> r) {
        return r.incidencias().stream().map(Incidencia::codigo).toList();
    }

    /** A workbook by hand, with the sheet of identity of the template and another table. */
    private static byte[] libro(Tabla tabla) throws IOException {
        return libro("0190-solicitud", tabla);
    }

    private static byte[] libro(String solicitud, Tabla tabla) throws IOException {
        ByteArrayOutputStream destino = new ByteArrayOutputStream();
        try (Workbook libro = new Workbook(destino, "prueba", "1.0")) {
            Worksheet hoja = libro.newWorksheet("Captura");
            tabla.escribe(hoja);
            Worksheet identidad = libro.newWorksheet("recauda");
            String[][] datos = {
                {"formato", "captura-de-seccion/1"},
                {"solicitud", solicitud},
                {"borrador", "2026-T4-50-GYR"},
                {"seccion", "donativos"},
                {"celda", "1 · enero", "monto_total", "3"},
            };
            for (int i = 0; i < datos.length; i++) {
                for (int j = 0; j < datos[i].length; j++) {
                    identidad.value(i, j, datos[i][j]);
                }
            }
        }
        return destino.toByteArray();
    }

    private interface Tabla {
        void escribe(Worksheet hoja);
    }

    private static void encabezado(Worksheet hoja) {
        fila(hoja, 0, "recauda:fila", "recauda:descripcion", "monto_total", "fin_especifico");
        fila(hoja, 1, "Renglón", "Descripción", "Monto total", "Fin específico");
    }

    private static void fila(Worksheet hoja, int fila, String... textos) {
        for (int i = 0; i < textos.length; i++) {
            if (!textos[i].isEmpty()) {
                hoja.value(fila, i, textos[i]);
            }
        }
    }

    /** The head, one row of the template with a cell of its own, and the other row blank. */
    private Resultado<Optional<List<CeldaLeida>>> conCelda(Tabla celda) throws IOException {
        return lee(
                libro(hoja -> {
                    encabezado(hoja);
                    fila(hoja, 2, "1 · enero", "");
                    fila(hoja, 3, "2 · enero", "");
                    celda.escribe(hoja);
                }));
    }

    private static String primera(Resultado<Optional<List<CeldaLeida>>> r) {
        return r.valor().orElseThrow().getFirst().valor();
    }

    @Test
    void what_goes_out_untouched_comes_back_equal_with_its_numbers() throws IOException {
        Resultado<Optional<List<CeldaLeida>>> r = lee(LibroDeCaptura.escribe(PLANTILLA));

        assertThat(r.incidencias()).isEmpty();
        assertThat(r.valor().orElseThrow())
                .containsExactly(
                        new CeldaLeida("1 · enero", "monto_total", "C5", 3, "11000000.50", false),
                        new CeldaLeida("1 · enero", "fin_especifico", "D5", 0, "", false),
                        new CeldaLeida(
                                "2 · enero", "monto_total", "C6", 1, "12345678901234567890", false),
                        new CeldaLeida(
                                "2 · enero", "fin_especifico", "D6", 2, "Dos\nlíneas", false));
    }

    @Test
    void the_same_template_gives_the_same_bytes() {
        assertThat(LibroDeCaptura.escribe(PLANTILLA)).isEqualTo(LibroDeCaptura.escribe(PLANTILLA));
    }

    @Test
    void columns_moved_with_their_head_are_read_where_they_are() throws IOException {
        Resultado<Optional<List<CeldaLeida>>> r =
                lee(
                        libro(hoja -> {
                            fila(hoja, 0, "fin_especifico", "", "recauda:fila", "monto_total");
                            fila(hoja, 1, "Fin específico", "", "Renglón", "Monto total");
                            fila(hoja, 2, "Salud", "", "1 · enero", "5");
                            fila(hoja, 3, "", "", "2 · enero", "");
                        }));

        assertThat(r.incidencias()).isEmpty();
        assertThat(r.valor().orElseThrow().subList(0, 2))
                .extracting(CeldaLeida::referencia, CeldaLeida::valor)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("D3", "5"),
                        org.assertj.core.api.Assertions.tuple("A3", "Salud"));
    }

    @Test
    void CAP_001_a_workbook_without_its_identity_is_not_a_template() throws IOException {
        ByteArrayOutputStream destino = new ByteArrayOutputStream();
        try (Workbook libro = new Workbook(destino, "prueba", "1.0")) {
            libro.newWorksheet("Hoja1").value(0, 0, "hola");
        }

        assertThat(codigos(lee(destino.toByteArray()))).containsExactly("CAP-001");
    }

    @Test
    void CAP_002_the_template_of_another_request_is_refused_and_named() throws IOException {
        Resultado<Optional<List<CeldaLeida>>> r =
                lee(libro("otra", LibroDeCapturaTest::encabezado));

        assertThat(codigos(r)).containsExactly("CAP-002");
        assertThat(r.valor()).isEmpty();
    }

    @Test
    void CAP_003_a_table_without_its_head_is_refused() throws IOException {
        assertThat(codigos(lee(libro(hoja -> fila(hoja, 0, "Renglón", "Monto total")))))
                .containsExactly("CAP-003");
    }

    @Test
    void CAP_004_a_column_removed_refuses_the_file() throws IOException {
        assertThat(
                        codigos(
                                lee(
                                        libro(hoja -> {
                                            fila(hoja, 0, "recauda:fila", "monto_total");
                                            fila(hoja, 1, "Renglón", "Monto total");
                                        }))))
                .containsExactly("CAP-004");
    }

    @Test
    void CAP_005_a_column_that_stands_twice_refuses_the_file() throws IOException {
        assertThat(
                        codigos(
                                lee(
                                        libro(hoja -> {
                                            encabezado(hoja);
                                            hoja.value(0, 4, "monto_total");
                                            hoja.value(1, 4, "Monto total");
                                        }))))
                .containsExactly("CAP-005");
    }

    @Test
    void CAP_006_cells_moved_without_their_marks_leave_heads_that_disagree() throws IOException {
        Resultado<Optional<List<CeldaLeida>>> r =
                lee(
                        libro(hoja -> {
                            encabezado(hoja);
                            hoja.value(1, 2, "Fin específico");
                            hoja.value(1, 3, "Monto total");
                        }));

        assertThat(codigos(r)).containsExactly("CAP-006", "CAP-006");
        assertThat(r.incidencias().getFirst().mensaje())
                .isEqualTo(
                        "El encabezado C2 dice «Fin específico» y la plantilla decía «Monto total».");
    }

    @Test
    void CAP_007_fifty_thousand_rows_are_refused_without_being_kept() throws IOException {
        byte[] libro =
                libro(hoja -> {
                    encabezado(hoja);
                    for (int i = 2; i < 50_002; i++) {
                        hoja.value(i, 0, "1 · enero");
                        hoja.value(i, 2, i);
                    }
                });

        assertThat(codigos(lee(libro))).containsExactly("CAP-007");
    }

    @Test
    void CAP_008_values_in_a_row_without_name_are_told() throws IOException {
        Resultado<Optional<List<CeldaLeida>>> r = conCelda(hoja -> hoja.value(5, 2, 9));

        assertThat(codigos(r)).containsExactly("CAP-008");
        assertThat(r.valor().orElseThrow()).hasSize(4);
    }

    @Test
    void CAP_009_a_row_nobody_asked_is_left_out_and_the_others_go_on() throws IOException {
        Resultado<Optional<List<CeldaLeida>>> r = conCelda(hoja -> fila(hoja, 4, "3 · enero"));

        assertThat(codigos(r)).containsExactly("CAP-009");
        assertThat(r.valor().orElseThrow()).hasSize(4);
    }

    @Test
    void CAP_010_a_repeated_row_counts_once() throws IOException {
        assertThat(codigos(conCelda(hoja -> fila(hoja, 4, "1 · enero", "", "7"))))
                .containsExactly("CAP-010");
    }

    @Test
    void CAP_011_a_row_that_is_missing_stays_as_it_was() throws IOException {
        Resultado<Optional<List<CeldaLeida>>> r =
                lee(
                        libro(hoja -> {
                            encabezado(hoja);
                            fila(hoja, 2, "1 · enero", "", "4");
                        }));

        assertThat(codigos(r)).containsExactly("CAP-011");
        assertThat(r.tieneErrores()).isFalse();
        assertThat(r.valor().orElseThrow()).hasSize(2);
    }

    @Test
    void CAP_012_merged_cells_are_refused_one_by_one() throws IOException {
        Resultado<Optional<List<CeldaLeida>>> r =
                conCelda(hoja -> {
                    hoja.value(2, 2, 9);
                    hoja.range(2, 2, 3, 2).merge();
                });

        assertThat(codigos(r)).containsExactly("CAP-012", "CAP-012");
        assertThat(r.incidencias().getFirst().mensaje()).contains("C3", "C3:C4");
        assertThat(r.valor().orElseThrow()).hasSize(2);
    }

    @Test
    void CAP_013_an_error_of_the_spreadsheet_is_refused() throws IOException {
        byte[] libro =
                reemplaza(
                        libro(hoja -> {
                            encabezado(hoja);
                            fila(hoja, 2, "1 · enero");
                            fila(hoja, 3, "2 · enero");
                            hoja.value(2, 2, 987654);
                        }),
                        "<c r=\"C3\" t=\"n\"><v>987654</v></c>",
                        "<c r=\"C3\" t=\"e\"><v>#DIV/0!</v></c>");

        Resultado<Optional<List<CeldaLeida>>> r = lee(libro);

        assertThat(codigos(r)).containsExactly("CAP-013");
        assertThat(r.incidencias().getFirst().mensaje())
                .isEqualTo("La celda C3 (1 · enero · Monto total) tiene el error #DIV/0!.");
    }

    @Test
    void CAP_014_a_formula_nobody_computed_is_refused() throws IOException {
        assertThat(codigos(conCelda(hoja -> hoja.formula(2, 2, "1+1")))).containsExactly("CAP-014");
    }

    @Test
    void CAP_015_the_kept_result_of_a_formula_is_taken_and_told() throws IOException {
        byte[] libro =
                reemplaza(
                        libro(hoja -> {
                            encabezado(hoja);
                            fila(hoja, 2, "1 · enero");
                            fila(hoja, 3, "2 · enero");
                            hoja.value(2, 2, 987654);
                        }),
                        "<c r=\"C3\" t=\"n\"><v>987654</v></c>",
                        "<c r=\"C3\"><f>40+2</f><v>42</v></c>");

        Resultado<Optional<List<CeldaLeida>>> r = lee(libro);

        assertThat(codigos(r)).containsExactly("CAP-015");
        assertThat(r.tieneErrores()).isFalse();
        assertThat(r.valor().orElseThrow().getFirst())
                .isEqualTo(new CeldaLeida("1 · enero", "monto_total", "C3", 3, "42", true));
    }

    @Test
    void CAP_016_a_text_the_spreadsheet_turned_into_a_date_is_refused() throws IOException {
        assertThat(
                        codigos(
                                conCelda(hoja -> {
                                    hoja.value(2, 3, 45000);
                                    hoja.style(2, 3).format("dd/mm/yyyy").set();
                                })))
                .containsExactly("CAP-016");
    }

    @Test
    void CAP_017_a_text_where_a_number_was_asked_is_refused_with_its_place() throws IOException {
        Resultado<Optional<List<CeldaLeida>>> r = conCelda(hoja -> hoja.value(2, 2, "doce"));

        assertThat(codigos(r)).containsExactly("CAP-017");
        assertThat(r.incidencias().getFirst().mensaje())
                .isEqualTo("La celda C3 (1 · enero · Monto total) pide un número y dice «doce».");
        assertThat(r.valor().orElseThrow()).hasSize(3);
    }

    @Test
    void a_number_written_as_text_is_a_number() throws IOException {
        assertThat(primera(conCelda(hoja -> hoja.value(2, 2, "1,234.50")))).isEqualTo("1,234.50");
    }

    @Test
    void a_percentage_is_kept_as_it_is_read() throws IOException {
        assertThat(
                        primera(
                                conCelda(hoja -> {
                                    hoja.value(2, 2, 0.132);
                                    hoja.style(2, 2).format("0.0%").set();
                                })))
                .isEqualTo("13.2");
    }

    @Test
    void what_is_not_a_workbook_is_refused() throws IOException {
        assertThat(codigos(lee("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("ARC-050");
    }

    @Test
    void a_zip_bomb_is_refused_before_it_is_read() throws IOException {
        ByteArrayOutputStream destino = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(destino)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(new byte[60 * 1024 * 1024]);
            zip.closeEntry();
        }

        assertThat(codigos(lee(destino.toByteArray()))).containsExactly("ARC-052");
    }

    @ParameterizedTest
    @EnumSource(ErrorDePlantilla.class)
    void every_code_speaks_both_languages_and_says_what_to_do(ErrorDePlantilla error) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia i = Incidencia.de(error, idioma, "uno", "dos", "tres", "cuatro");

            assertThat(i.mensaje()).isNotBlank().doesNotContain("{");
            assertThat(i.remedio()).isNotBlank().doesNotContain("{").endsWith(".");
            assertThat(i.codigo()).matches("CAP-[0-9]{3}");
        }
        assertThat(Incidencia.de(error, Idioma.ES, "a", "b", "c", "d").mensaje())
                .isNotEqualTo(Incidencia.de(error, Idioma.EN, "a", "b", "c", "d").mensaje());
    }

    /** What a spreadsheet would have kept and the library that writes does not. */
    private byte[] reemplaza(byte[] libro, String esto, String porEsto) throws IOException {
        Path original = Files.write(carpeta.resolve("original.xlsx"), libro);
        ByteArrayOutputStream destino = new ByteArrayOutputStream();
        int hechos = 0;
        try (ZipFile entrada = new ZipFile(original.toFile());
                ZipOutputStream salida = new ZipOutputStream(destino)) {
            for (ZipEntry e : Collections.list(entrada.entries())) {
                String texto =
                        new String(
                                entrada.getInputStream(e).readAllBytes(), StandardCharsets.UTF_8);
                hechos += texto.contains(esto) ? 1 : 0;
                salida.putNextEntry(new ZipEntry(e.getName()));
                salida.write(texto.replace(esto, porEsto).getBytes(StandardCharsets.UTF_8));
                salida.closeEntry();
            }
        }
        assertThat(hechos).as("the sheet has " + esto).isEqualTo(1);
        return destino.toByteArray();
    }
}
