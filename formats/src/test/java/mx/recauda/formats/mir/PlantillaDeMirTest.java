package mx.recauda.formats.mir;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.archivo.Limites;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.hoja.Hoja;
import mx.recauda.rendicion.hoja.MirEnHojas;
import mx.recauda.rendicion.mir.Mir;
import mx.recauda.rendicion.version.Casilla;
import mx.recauda.rendicion.version.Comparacion;
import mx.recauda.rendicion.version.Contenido;
import mx.recauda.rendicion.version.Diferencia;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The template out and back in: what was exported is no difference, what is wrong is told. */
class PlantillaDeMirTest {

    @TempDir Path carpeta;

    private Resultado<Optional<Contenido>> lee(byte[] libro) {
        try {
            Path archivo = carpeta.resolve("plantilla.xlsx");
            Files.write(archivo, libro);
            return LectorDePlantillaDeMir.lee(archivo, Limites.POR_OMISION, Idioma.ES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> codigos(Resultado<?> lectura) {
        return lectura.incidencias().stream().map(Incidencia::codigo).distinct().toList();
    }

    /** A matrix of so many rows; texts with what breaks files: lines, quotes, formulas, accents. */
    private static Contenido generada(Random azar) {
        TreeMap<Casilla, String> celdas = new TreeMap<>();
        celdas.put(new Casilla("portada", "1", "programa"), texto(azar));
        celdas.put(new Casilla("portada", "1", "anio"), String.valueOf(2000 + azar.nextInt(99)));
        celdas.put(new Casilla("portada", "1", "caracter"), "DEMOSTRACION");
        int renglones = 1 + azar.nextInt(12);
        for (int i = 1; i <= renglones; i++) {
            celdas.put(new Casilla("renglones", "C" + i, "nivel"), "COMPONENTE");
            celdas.put(new Casilla("renglones", "C" + i, "resumen_narrativo"), texto(azar));
            celdas.put(
                    new Casilla("renglones", "C" + i, "supuestos"),
                    texto(azar) + "\n" + texto(azar));
            celdas.put(new Casilla("problemas", "P" + i, "lugar"), "RAIZ");
            celdas.put(new Casilla("problemas", "P" + i, "texto"), texto(azar));
        }
        for (String p : List.of("POTENCIAL", "OBJETIVO", "ATENDIDA")) {
            celdas.put(new Casilla("poblaciones", p, "descripcion"), texto(azar));
            celdas.put(
                    new Casilla("poblaciones", p, "valor"),
                    azar.nextInt(1_000_000) + (azar.nextBoolean() ? "" : ".5"));
            celdas.put(new Casilla("poblaciones", p, "unidad"), "patrones");
            celdas.put(
                    new Casilla("poblaciones", p, "corte"), "2026-09-" + (10 + azar.nextInt(20)));
        }
        return new Contenido(celdas);
    }

    private static String texto(Random azar) {
        List<String> trozos =
                List.of("=1+1", "cuota", "«ñandú»", "\"x\"", "5 %", "_x0041_", "@a", "áé");
        StringBuilder texto = new StringBuilder("t");
        for (int i = 0; i <= azar.nextInt(6); i++) {
            texto.append(' ').append(trozos.get(azar.nextInt(trozos.size())));
        }
        return texto.toString();
    }

    @Test
    void the_exported_template_read_back_says_the_same() {
        for (long semilla = 1; semilla <= 60; semilla++) {
            Contenido contenido =
                    MirEnHojas.lee(generada(new Random(semilla)), Idioma.ES).valor().contenido();

            Resultado<Optional<Contenido>> leido = lee(PlantillaDeMir.de(contenido));

            assertThat(leido.incidencias()).as("seed " + semilla).isEmpty();
            assertThat(
                            Comparacion.de(contenido, leido.valor().orElseThrow()).stream()
                                    .filter(d -> d.tipo() != Diferencia.Tipo.SOLO_FORMA))
                    .as("seed " + semilla)
                    .isEmpty();
        }
    }

    @Test
    void the_same_content_gives_the_same_bytes() {
        Contenido contenido = generada(new Random(7));

        assertThat(PlantillaDeMir.de(contenido)).isEqualTo(PlantillaDeMir.de(contenido));
    }

    /** A template written by hand, one sheet spoilt. */
    private static byte[] libro(Hoja mala, Consumer<Worksheet> dano) {
        try {
            ByteArrayOutputStream destino = new ByteArrayOutputStream();
            try (Workbook libro = new Workbook(destino, "prueba", "1.0")) {
                for (Hoja h : Hoja.DE_LA_MIR) {
                    Worksheet hoja = libro.newWorksheet(h.clave());
                    hoja.value(0, 0, PlantillaDeMir.MARCA);
                    hoja.value(1, 0, "clave");
                    for (int i = 0; i < h.columnas().size(); i++) {
                        hoja.value(1, i + 1, h.columnas().get(i).clave());
                    }
                    if (h == mala) {
                        dano.accept(hoja);
                    }
                }
            }
            return destino.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> codigos(Hoja mala, Consumer<Worksheet> dano) {
        Resultado<Optional<Contenido>> leido = lee(libro(mala, dano));
        assertThat(leido.valor()).as("nothing half applied").isEmpty();
        return codigos(leido);
    }

    @Test
    void HOJ_007_008_duplicated_rows_and_rows_without_key() {
        assertThat(
                        codigos(
                                Hoja.RENGLONES,
                                h -> {
                                    h.value(2, 0, "C1");
                                    h.value(2, 1, "COMPONENTE");
                                    h.value(3, 0, "C1");
                                    h.value(3, 1, "COMPONENTE");
                                    h.value(4, 1, "COMPONENTE");
                                }))
                .containsExactly("HOJ-007", "HOJ-008");
    }

    @Test
    void HOJ_012_a_formula_is_refused_in_its_cell() {
        Resultado<Optional<Contenido>> leido =
                lee(
                        libro(
                                Hoja.POBLACIONES,
                                h -> {
                                    h.value(2, 0, "OBJETIVO");
                                    h.formula(2, 2, "1+1");
                                }));

        assertThat(leido.incidencias())
                .extracting(Incidencia::codigo, Incidencia::campo, Incidencia::linea)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "HOJ-012", "poblaciones|OBJETIVO|valor", 3));
    }

    @Test
    void HOJ_016_moved_columns() {
        assertThat(codigos(Hoja.SERVICIOS, h -> h.value(1, 2, "nombre")))
                .containsExactly("HOJ-016");
    }

    @Test
    void HOJ_017_fifty_thousand_rows() {
        assertThat(
                        codigos(
                                Hoja.SERVICIOS,
                                h -> {
                                    for (int i = 2; i < 50_002; i++) {
                                        h.value(i, 0, "S" + i);
                                    }
                                }))
                .containsExactly("HOJ-017");
    }

    @Test
    void HOJ_018_a_key_typed_as_a_number_and_HOJ_019_a_cell_outside_the_table() {
        assertThat(
                        codigos(
                                Hoja.SERVICIOS,
                                h -> {
                                    h.value(2, 0, 1.1);
                                    h.value(2, 9, "nota al margen");
                                }))
                .containsExactly("HOJ-018", "HOJ-019");
    }

    @Test
    void HOJ_020_merged_cells_are_told_one_by_one() {
        Resultado<Optional<Contenido>> leido =
                lee(
                        libro(
                                Hoja.SERVICIOS,
                                h -> {
                                    h.value(2, 0, "S1");
                                    h.range(2, 1, 3, 2).merge();
                                }));

        assertThat(leido.valor()).isEmpty();
        assertThat(
                        leido.incidencias().stream()
                                .filter(i -> i.codigo().equals("HOJ-020"))
                                .map(Incidencia::campo))
                .containsExactly("B3", "C3", "B4", "C4");
    }

    @Test
    void HOJ_014_another_template() throws IOException {
        ByteArrayOutputStream destino = new ByteArrayOutputStream();
        try (Workbook libro = new Workbook(destino, "prueba", "1.0")) {
            libro.newWorksheet("Adecuaciones").value(0, 0, "recauda:informe");
        }

        assertThat(codigos(lee(destino.toByteArray()))).containsExactly("HOJ-014");
    }

    @ParameterizedTest
    @ValueSource(strings = {"renglones", "servicios"})
    void HOJ_015_a_sheet_that_was_taken_away(String quitada) throws IOException {
        ByteArrayOutputStream destino = new ByteArrayOutputStream();
        try (Workbook libro = new Workbook(destino, "prueba", "1.0")) {
            Worksheet hoja = libro.newWorksheet("portada");
            hoja.value(0, 0, PlantillaDeMir.MARCA);
        }
        Resultado<Optional<Contenido>> leido = lee(destino.toByteArray());

        assertThat(leido.incidencias())
                .anyMatch(i -> i.codigo().equals("HOJ-015") && i.archivo().equals(quitada));
    }

    @Test
    void every_page_of_a_demonstration_says_so() throws IOException {
        Contenido contenido = generada(new Random(3));
        Mir mir = MirEnHojas.lee(contenido, Idioma.ES).valor().instrumento().orElseThrow();

        byte[] pdf = SalidaMir.pdf(mir, "Versión 1", "0".repeat(64));

        try (PDDocument documento = Loader.loadPDF(pdf)) {
            assertThat(documento.getNumberOfPages()).isGreaterThan(1);
            for (int pagina = 1; pagina <= documento.getNumberOfPages(); pagina++) {
                PDFTextStripper texto = new PDFTextStripper();
                texto.setStartPage(pagina);
                texto.setEndPage(pagina);
                assertThat(texto.getText(documento).toUpperCase(Locale.ROOT))
                        .as("page " + pagina)
                        .contains("DEMOSTRACIÓN");
            }
        }
        assertThat(SalidaMir.pdf(mir, "Versión 1", "0".repeat(64))).isEqualTo(pdf);
    }
}
