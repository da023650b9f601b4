package mx.recauda.formats.informe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import mx.recauda.formats.archivo.Limites;
import mx.recauda.formats.xlsx.LectorXlsx;
import mx.recauda.formats.xlsx.LibroLeido;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Tabla;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The workbook both ways. */
class LibroInformeTest {

    @TempDir Path carpeta;

    static Stream<Path> informes() {
        return Stream.of(Golden.informe2014T4(), Golden.informe2017T2());
    }

    @ParameterizedTest
    @MethodSource("informes")
    void reading_the_workbook_back_gives_every_captured_cell(Path directorio) throws Exception {
        Informe original = Golden.lee(directorio);

        Resultado<Optional<Informe>> leido = lee(escribe(original));

        assertThat(leido.incidencias()).isEmpty();
        Informe vuelto = leido.valor().orElseThrow();
        assertThat(DirectorioInforme.archivos(vuelto))
                .isEqualTo(DirectorioInforme.archivos(original));
        assertThat(vuelto.metadatos()).isEqualTo(original.metadatos());
        assertThat(vuelto.secciones()).isEqualTo(original.secciones());
    }

    @ParameterizedTest
    @MethodSource("informes")
    void no_cell_holds_an_error_or_a_formula(Path directorio) throws Exception {
        LibroLeido libro = abre(escribe(Golden.lee(directorio)));

        assertThat(libro.hojas())
                .flatExtracting(LibroLeido.Hoja::filas)
                .flatExtracting(f -> List.copyOf(f.celdas().values()))
                .noneMatch(c -> c.clase() == LibroLeido.Clase.ERROR || c.conFormula());
    }

    @ParameterizedTest
    @MethodSource("informes")
    void the_same_report_gives_the_same_bytes(Path directorio) {
        Informe informe = Golden.lee(directorio);

        assertThat(SalidaInforme.archivos(informe, Idioma.ES).valor())
                .containsExactlyEntriesOf(SalidaInforme.archivos(informe, Idioma.ES).valor());
    }

    @Test
    void the_sheets_are_those_of_the_official_workbook() throws Exception {
        LibroLeido libro = abre(escribe(Golden.lee(Golden.informe2014T4())));

        List<String> hojas = libro.hojas().stream().map(LibroLeido.Hoja::nombre).toList();

        assertThat(hojas.getFirst()).isEqualTo("Portada");
        assertThat(hojas.subList(1, 13)).contains("Archivos", "Recursos Humanos", "Procesos");
        assertThat(hojas)
                .containsSubsequence(
                        "Consolidado",
                        "Indicadores",
                        "ingresos_excedentes",
                        "contratos_plurianuales",
                        "adecuaciones",
                        "donativos",
                        "juicios",
                        "variacion_gasto",
                        "honorarios",
                        "cumplimiento_75_x",
                        "cumplimiento_78",
                        "Textos",
                        "Notas");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "juicios; 126985227; [>=1000000000]\"$\"0\",\"000\"’\"000\",\"000;[>=1000000]\"$\"0\"’\"000\",\"000",
                "honorarios; 251364405.12; \"$\"#,##0.00",
                "adecuaciones; 28985302080.0; #,##0.0",
                "contratos_plurianuales; 9228565126; #,##0",
                "Indicadores; 0.026; 0.0%",
                "ingresos_excedentes; 0; #,##0;-#,##0;\"-\""
            })
    void numbers_are_numbers_with_the_style_of_the_original(
            String hoja, String valor, String formato) throws Exception {
        LibroLeido libro = abre(escribe(Golden.lee(Golden.informe2014T4())));

        assertThat(libro.hoja(hoja).orElseThrow().filas())
                .flatExtracting(f -> List.copyOf(f.celdas().values()))
                .anyMatch(c ->
                        c.clase() == LibroLeido.Clase.NUMERO
                                && c.contenido().equals(valor)
                                && c.formato().startsWith(formato));
    }

    @Test
    void an_undefined_percentage_is_blank_and_has_a_note() throws Exception {
        LibroLeido libro = abre(escribe(Golden.lee(Golden.informe2014T4())));
        LibroLeido.Hoja hoja = libro.hoja("adecuaciones").orElseThrow();

        LibroLeido.FilaDeHoja fila =
                hoja.filas().stream()
                        .filter(f -> f.texto(2).startsWith("Otras Transferencias"))
                        .findFirst()
                        .orElseThrow();

        assertThat(fila.celdas()).doesNotContainKey(10);
        assertThat(hoja.filas().getLast().texto(0)).contains("no está definida");
    }

    @Test
    void the_forms_with_several_cuts_have_one_row_per_concept() throws Exception {
        LibroLeido libro = abre(escribe(Golden.lee(Golden.informe2014T4())));

        assertThat(datos(libro, "ingresos_excedentes")).hasSize(2);
        assertThat(datos(libro, "contratos_plurianuales")).hasSize(3);
        assertThat(datos(libro, "donativos")).hasSize(5);
    }

    @Test
    void rows_in_an_irregular_order_are_printed_one_by_one_and_still_come_back() throws Exception {
        Informe original = Golden.lee(Golden.informe2014T4());
        Tabla tabla = original.tabla("donativos");
        Informe revuelto =
                con(original, new Tabla("donativos", tabla.columnas(), tabla.filas().reversed()));

        Informe vuelto = lee(escribe(revuelto)).valor().orElseThrow();

        assertThat(DirectorioInforme.archivos(vuelto).get("donativos.csv"))
                .isEqualTo(DirectorioInforme.archivos(revuelto).get("donativos.csv"));
    }

    @Test
    void differences_between_published_and_recomputed_are_listed() {
        assertThat(Recalculo.diferencias(Golden.lee(Golden.informe2017T2())))
                .extracting(
                        Diferencia::tabla,
                        Diferencia::columna,
                        Diferencia::publicado,
                        Diferencia::recalculado,
                        d -> d.motivo().clave())
                .containsExactlyInAnyOrder(
                        tuple("contratos_plurianuales", "monto", "301", "300", "redondeo"),
                        tuple("contratos_plurianuales", "monto", "250", "240", "distinto"),
                        tuple(
                                "adecuaciones",
                                "variacion_pct_publicada",
                                "#¡DIV/0!",
                                "",
                                "indefinido"),
                        tuple(
                                "adecuaciones",
                                "modificado_enero_junio",
                                "230.00",
                                "220.00",
                                "distinto"),
                        tuple(
                                "adecuaciones",
                                "variacion_pct_publicada",
                                "",
                                "10.0",
                                "no_publicado"),
                        tuple("donativos", "monto", "1600.00", "1500.00", "distinto"),
                        tuple(
                                "variacion_gasto",
                                "diferencia_relativa_pct",
                                "-6.70",
                                "-6.67",
                                "distinto"),
                        tuple("indicadores", "valor_publicado", "12.4%", "12.5%", "distinto"),
                        tuple("indicadores", "valor_publicado", "100.0%", "", "indefinido"));
    }

    @Test
    void a_captured_cell_changed_by_hand_is_what_the_workbook_says() throws Exception {
        Path libro = escribe(Golden.lee(Golden.informe2014T4()));

        Path editado = editado(libro, "<v>3632213229.0</v>", "<v>3632213229.5</v>");

        assertThat(
                        lee(editado)
                                .valor()
                                .orElseThrow()
                                .tabla("adecuaciones")
                                .filas()
                                .getLast()
                                .crudo("modificado_enero_diciembre"))
                .isEqualTo("3632213229.5");
    }

    @Test
    void a_recomputed_cell_changed_by_hand_is_taken_and_reported() throws Exception {
        Path libro = escribe(Golden.lee(Golden.informe2017T2()));

        Resultado<Optional<Informe>> leido =
                lee(editado(libro, "<v>1500.00</v>", "<v>1700.00</v>"));

        assertThat(leido.valor().orElseThrow().tabla("donativos").filas().getLast().celdas())
                .containsEntry("monto", "1700.00")
                .containsEntry("monto_publicado", "1,700.00");
        assertThat(leido.incidencias()).extracting(Incidencia::codigo).containsOnly("ARC-060");
    }

    @Test
    void a_spreadsheet_error_typed_in_the_workbook_is_read_as_empty_and_reported()
            throws Exception {
        Path libro = escribe(Golden.lee(Golden.informe2014T4()));
        Path editado = editado(libro, "t=\"n\"><v>3632213229.0</v>", "t=\"e\"><v>#DIV/0!</v>");

        Resultado<Optional<Informe>> leido = lee(editado);

        assertThat(leido.errores()).extracting(Incidencia::codigo).containsExactly("ARC-055");
        assertThat(leido.errores().getFirst().mensaje()).contains("adecuaciones!J");
    }

    @Test
    void a_theme_sheet_that_differs_from_the_consolidated_one_is_reported() throws Exception {
        Path libro = escribe(Golden.lee(Golden.informe2017T2()));
        Path copia = carpeta.resolve("editado.xlsx");
        Zips.reescribe(
                libro,
                copia,
                (nombre, texto) ->
                        nombre.equals("xl/worksheets/sheet2.xml")
                                ? texto.replaceAll("(<c r=\"D[0-9]+\"[^>]*><v>)[0-9]+<", "$10<")
                                : texto);

        Resultado<Optional<Informe>> leido = lee(copia);

        assertThat(leido.incidencias()).extracting(Incidencia::codigo).containsExactly("ARC-058");
        assertThat(
                        leido.valor()
                                .orElseThrow()
                                .tabla("compromisos")
                                .filas()
                                .getFirst()
                                .crudo("avance"))
                .isEqualTo("Se organizaron 12 archivos.");
    }

    @Test
    void a_text_longer_than_a_cell_refuses_the_workbook() {
        Informe original = Golden.lee(Golden.informe2014T4());
        Map<String, String> textos = new LinkedHashMap<>(original.textos());
        textos.put("largo", "x".repeat(32_768));
        Informe largo =
                new Informe(
                        original.metadatos(),
                        original.secciones(),
                        original.tablas(),
                        textos,
                        original.anexos());

        Resultado<Optional<byte[]>> escrito = LibroInforme.escribe(largo, Idioma.ES);

        assertThat(escrito.valor()).isEmpty();
        assertThat(escrito.incidencias())
                .singleElement()
                .satisfies(i -> assertThat(i.codigo()).isEqualTo("ARC-057"));
    }

    private static List<LibroLeido.FilaDeHoja> datos(LibroLeido libro, String hoja) {
        return libro.hoja(hoja).orElseThrow().filas().stream()
                .dropWhile(f -> !f.texto(0).equals("#tabla"))
                .skip(3)
                .takeWhile(f -> !f.texto(0).equals("#fin"))
                .toList();
    }

    private static Informe con(Informe informe, Tabla tabla) {
        Map<String, Tabla> tablas = new LinkedHashMap<>(informe.tablas());
        tablas.put(tabla.clave(), tabla);
        return new Informe(
                informe.metadatos(),
                informe.secciones(),
                tablas,
                informe.textos(),
                informe.anexos());
    }

    /** The workbook with a piece of one of its parts replaced, as a spreadsheet would. */
    private Path editado(Path libro, String antes, String despues) throws Exception {
        Path copia = carpeta.resolve("editado.xlsx");
        Zips.reescribe(libro, copia, (nombre, texto) -> texto.replace(antes, despues));
        return copia;
    }

    private Path escribe(Informe informe) throws Exception {
        byte[] libro = LibroInforme.escribe(informe, Idioma.ES).valor().orElseThrow();
        return Files.write(carpeta.resolve(informe.metadatos().archivoDeEnvio()), libro);
    }

    private static Resultado<Optional<Informe>> lee(Path libro) {
        return LibroInforme.lee(libro, Limites.POR_OMISION, Idioma.ES);
    }

    private static LibroLeido abre(Path libro) {
        return LectorXlsx.lee(libro, Limites.POR_OMISION, Idioma.ES).valor().orElseThrow();
    }
}
