package mx.recauda.formats.informe;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.archivo.Limites;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.informe.Informe;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files from outside that are wrong, by accident or on purpose: each is refused with its code. */
class EntradaHostilTest {

    private static final String METADATOS =
            """
            {"esquema":"informe-trimestral/1","anio":2016,"trimestre":1,"ramo":"50",
             "unidad_responsable":"GYR","entidad":"Instituto"}
            """;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir Path carpeta;

    private Path informe;

    @BeforeEach
    void a_minimal_report() throws IOException {
        informe = Files.createDirectory(carpeta.resolve("informe"));
        escribe("metadatos.json", METADATOS);
        escribe("honorarios.csv", "ramo,unidad_responsable\n50,GYR\n");
    }

    @Test
    void the_minimal_report_is_right() {
        assertThat(lee().incidencias()).isEmpty();
        assertThat(lee().valor().orElseThrow().tabla("honorarios").filas()).hasSize(1);
    }

    @Test
    void a_file_given_as_a_directory_is_ARC_002() {
        assertThat(codigos(DirectorioInforme.lee(informe.resolve("metadatos.json"), Idioma.ES)))
                .containsExactly("ARC-002");
    }

    @Test
    void a_directory_without_metadata_is_ARC_003() throws IOException {
        Files.delete(informe.resolve("metadatos.json"));

        assertThat(codigos()).containsExactly("ARC-003");
    }

    @Test
    void another_schema_is_ARC_004_and_says_which_is_read() throws IOException {
        escribe("metadatos.json", METADATOS.replace("trimestral/1", "trimestral/9"));

        assertThat(codigos()).containsExactly("ARC-004");
        assertThat(lee().incidencias().getFirst().mensaje())
                .contains("informe-trimestral/9", "informe-trimestral/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anio", "trimestre", "ramo", "unidad_responsable", "entidad"})
    void a_missing_identity_is_ARC_005(String propiedad) throws IOException {
        escribe("metadatos.json", METADATOS.replace('"' + propiedad + '"', "\"otra\""));

        assertThat(codigos()).containsExactly("ARC-005");
        assertThat(lee().incidencias().getFirst().campo()).isEqualTo(propiedad);
    }

    @ParameterizedTest
    @CsvSource({
        "trimestre, 5",
        "trimestre, 0",
        "anio, 16",
        "ramo, ../../x",
        "unidad_responsable, a/b"
    })
    void an_impossible_identity_is_ARC_006(String propiedad, String valor) throws IOException {
        escribe(
                "metadatos.json",
                METADATOS.replaceFirst(
                        '"' + propiedad + "\":[^,}]*", '"' + propiedad + "\":\"" + valor + '"'));

        assertThat(codigos()).containsExactly("ARC-006");
    }

    @Test
    void a_link_that_leaves_the_directory_is_ARC_007_and_is_not_read() throws IOException {
        Path secreto = Files.writeString(carpeta.resolve("secreto.csv"), "a,b\n1,2\n");
        Files.createSymbolicLink(informe.resolve("juicios.csv"), secreto);

        assertThat(codigos()).containsExactly("ARC-007");
        assertThat(lee().valor().orElseThrow().tablas()).doesNotContainKey("juicios");
    }

    @Test
    void a_link_inside_the_directory_is_read() throws IOException {
        Files.move(informe.resolve("honorarios.csv"), informe.resolve("juicios_2.csv"));
        Files.createSymbolicLink(informe.resolve("honorarios.csv"), Path.of("juicios_2.csv"));

        assertThat(lee().valor().orElseThrow().tabla("honorarios").filas()).hasSize(1);
    }

    @Test
    void a_csv_of_100_MB_is_ARC_008_without_being_read() throws IOException {
        Path grande = informe.resolve("juicios.csv");
        try (var canal =
                Files.newByteChannel(
                        grande,
                        java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.WRITE)) {
            canal.position(100L * 1024 * 1024 - 1);
            canal.write(java.nio.ByteBuffer.wrap(new byte[] {'x'}));
        }

        assertThat(codigos()).containsExactly("ARC-008");
        assertThat(lee().incidencias().getFirst().mensaje()).contains("100.0 MiB", "20 MiB");
        assertThat(lee().incidencias().getFirst().remedio()).contains("--limite-mib");
    }

    @Test
    void the_size_limit_can_be_raised_and_lowered() throws IOException {
        escribe("juicios.csv", "mes\n" + "enero\n".repeat(200_000));

        assertThat(codigos(DirectorioInforme.lee(informe, Limites.conMib(1), Idioma.ES)))
                .containsExactly("ARC-008");
        assertThat(DirectorioInforme.lee(informe, Limites.conMib(2), Idioma.ES).incidencias())
                .isEmpty();
    }

    @Test
    void a_directory_where_a_file_is_expected_is_not_followed() throws IOException {
        Files.createDirectory(informe.resolve("juicios.csv"));

        assertThat(codigos()).containsExactly("ARC-007");
    }

    @Test
    void windows_1252_is_ARC_010_with_line_column_and_what_it_looks_like() throws IOException {
        Files.write(
                informe.resolve("honorarios.csv"),
                "ramo,unidad_responsable\n50,Administración\n".getBytes(WINDOWS));

        assertThat(lee().incidencias())
                .singleElement()
                .satisfies(i -> {
                    assertThat(i.codigo()).isEqualTo("ARC-010");
                    assertThat(i.linea()).isEqualTo(2);
                    assertThat(i.mensaje())
                            .contains(
                                    "0xF3",
                                    "línea 2",
                                    "columna 16",
                                    "Windows-1252",
                                    "Administración");
                });
    }

    @Test
    void utf_16_is_ARC_010_and_is_recognised() throws IOException {
        Files.write(
                informe.resolve("honorarios.csv"),
                "ramo,unidad_responsable\n".getBytes(StandardCharsets.UTF_16));

        assertThat(codigos()).containsExactly("ARC-010");
        assertThat(lee().incidencias().getFirst().mensaje()).contains("UTF-16");
    }

    @Test
    void a_byte_order_mark_is_set_aside() throws IOException {
        escribe("honorarios.csv", "\uFEFFramo,unidad_responsable\r\n50,GYR\r\n");

        assertThat(lee().incidencias()).isEmpty();
        assertThat(lee().valor().orElseThrow().tabla("honorarios").columnas()).startsWith("ramo");
    }

    @Test
    void a_null_character_is_ARC_011() throws IOException {
        escribe("honorarios.csv", "ramo,unidad_responsable\n5\0,GYR\n");

        assertThat(codigos()).containsExactly("ARC-011");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"{\"esquema\": ; 1", "{\"a\":1, \"a\":2} ; 1", "{} {} ; 1", "texto ; 1"})
    void wrong_json_is_ARC_030_with_its_place(String json, int linea) throws IOException {
        escribe("metadatos.json", json);

        assertThat(codigos()).containsExactly("ARC-030");
        assertThat(lee().incidencias().getFirst().linea()).isEqualTo(linea);
    }

    @Test
    void a_text_that_is_not_a_text_is_ARC_031_and_the_others_are_kept() throws IOException {
        escribe("textos.json", "{\"bueno\":\"sí\",\"malo\":[1]}");

        assertThat(codigos()).containsExactly("ARC-031");
        assertThat(lee().valor().orElseThrow().textos()).containsOnlyKeys("bueno");
    }

    @Test
    void deeply_nested_json_is_refused_and_does_not_exhaust_the_stack() throws IOException {
        escribe("juicios_texto.json", "[".repeat(100_000));

        assertThat(codigos()).containsExactly("ARC-030");
    }

    @Test
    void an_unknown_column_is_a_notice_and_is_kept() throws IOException {
        escribe("honorarios.csv", "ramo,unidad_responsable,rara\n50,GYR,x\n");

        assertThat(codigos()).containsExactly("ARC-040");
        assertThat(lee().tieneErrores()).isFalse();
        assertThat(lee().valor().orElseThrow().tabla("honorarios").filas().getFirst().crudo("rara"))
                .isEqualTo("x");
    }

    @Test
    void an_unknown_file_is_a_notice() throws IOException {
        escribe("otra_cosa.csv", "a\n1\n");
        escribe("foto.png", "x");
        escribe(".oculto", "x");

        assertThat(codigos()).containsExactly("ARC-041", "ARC-041");
        assertThat(lee().valor().orElseThrow().tablas()).containsKey("otra_cosa");
    }

    @Test
    void a_missing_row_name_is_ARC_042() throws IOException {
        escribe("adecuaciones.csv", "ramo,aprobado_anual\n50,1\n");

        assertThat(codigos()).containsExactly("ARC-042");
    }

    @Test
    void a_declared_section_without_data_is_a_notice() throws IOException {
        escribe(
                "metadatos.json",
                METADATOS.replace("}", ",\"secciones\":[{\"clave\":\"donativos\"}]}"));

        assertThat(codigos()).containsExactly("ARC-043");
    }

    @Test
    void a_workbook_that_is_not_a_zip_is_ARC_050() throws IOException {
        assertThat(codigosDeLibro("esto no es un libro".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("ARC-050");
        assertThat(codigosDeLibro(new byte[0])).containsExactly("ARC-050");
    }

    @Test
    void a_zip_that_is_not_a_workbook_is_ARC_050() throws IOException {
        assertThat(codigos(leeLibro(zip("hola.txt", "hola")))).containsExactly("ARC-050");
    }

    @Test
    void an_old_or_protected_workbook_is_ARC_051() throws IOException {
        byte[] ole = {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
        };

        assertThat(codigosDeLibro(ole)).containsExactly("ARC-051");
    }

    @Test
    void a_zip_bomb_is_ARC_052_before_anything_is_parsed() throws IOException {
        Path bomba = carpeta.resolve("bomba.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomba))) {
            entrada(zip, "xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] ceros = new byte[1024 * 1024];
            for (int i = 0; i < 300; i++) {
                zip.write(ceros);
            }
            zip.closeEntry();
        }

        assertThat(Files.size(bomba)).isLessThan(1024 * 1024);
        assertThat(codigos(leeLibro(bomba))).containsExactly("ARC-052");
    }

    @Test
    void a_workbook_with_thousands_of_parts_is_ARC_052() throws IOException {
        Path libro = carpeta.resolve("muchas.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(libro))) {
            for (int i = 0; i <= 2_000; i++) {
                entrada(zip, "xl/" + i, new byte[0]);
            }
        }

        assertThat(codigos(leeLibro(libro))).containsExactly("ARC-052");
    }

    @Test
    void a_part_whose_name_leaves_the_workbook_is_ARC_052() throws IOException {
        assertThat(codigos(leeLibro(zip("xl/workbook.xml", "<workbook/>", "../fuera.txt", "x"))))
                .containsExactly("ARC-052");
    }

    @Test
    void a_document_type_declaration_is_ARC_052() throws IOException {
        String externa =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><workbook/>";

        assertThat(codigos(leeLibro(zip("xl/workbook.xml", externa)))).containsExactly("ARC-052");
    }

    @Test
    void a_damaged_workbook_is_ARC_053() throws IOException {
        byte[] libro =
                LibroInforme.escribe(Golden.lee(Golden.informe2014T4()), Idioma.ES)
                        .valor()
                        .orElseThrow();

        assertThat(codigosDeLibro(java.util.Arrays.copyOf(libro, libro.length / 2)))
                .containsExactly("ARC-053");
    }

    @Test
    void a_workbook_made_by_hand_is_ARC_054_and_its_sheets_are_named() throws IOException {
        byte[] ajeno =
                mx.recauda.formats.xlsx.LibroReproducible.escribe(
                        "ajeno", libro -> libro.newWorksheet("Hoja1").value(0, 0, "hola"));
        Path archivo = Files.write(carpeta.resolve("ajeno.xlsx"), ajeno);

        assertThat(codigos(leeLibro(archivo))).containsExactly("ARC-059", "ARC-054");
    }

    @Test
    void a_workbook_over_the_limit_is_ARC_008() throws IOException {
        Path libro = carpeta.resolve("grande.xlsx");
        try (OutputStream salida = Files.newOutputStream(libro)) {
            salida.write(new byte[1024 * 1024 + 1]);
        }

        assertThat(codigos(LibroInforme.lee(libro, Limites.conMib(1), Idioma.ES)))
                .containsExactly("ARC-008");
    }

    @Test
    void a_workbook_that_does_not_exist_is_ARC_009() {
        assertThat(codigos(leeLibro(carpeta.resolve("no.xlsx")))).containsExactly("ARC-009");
    }

    private void escribe(String nombre, String texto) throws IOException {
        Files.writeString(informe.resolve(nombre), texto);
    }

    private Resultado<Optional<Informe>> lee() {
        return DirectorioInforme.lee(informe, Idioma.ES);
    }

    private List<String> codigos() {
        return codigos(lee());
    }

    private static List<String> codigos(Resultado<?> resultado) {
        return resultado.incidencias().stream().map(Incidencia::codigo).toList();
    }

    private List<String> codigosDeLibro(byte[] bytes) throws IOException {
        return codigos(leeLibro(Files.write(carpeta.resolve("libro.xlsx"), bytes)));
    }

    private static Resultado<Optional<Informe>> leeLibro(Path libro) {
        return LibroInforme.lee(libro, Limites.POR_OMISION, Idioma.ES);
    }

    private Path zip(String... nombresYTextos) throws IOException {
        Path libro = carpeta.resolve("armado.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(libro))) {
            for (int i = 0; i < nombresYTextos.length; i += 2) {
                entrada(
                        zip,
                        nombresYTextos[i],
                        nombresYTextos[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return libro;
    }

    private static void entrada(ZipOutputStream zip, String nombre, byte[] contenido)
            throws IOException {
        zip.putNextEntry(new ZipEntry(nombre));
        zip.write(contenido);
        zip.closeEntry();
    }
}
