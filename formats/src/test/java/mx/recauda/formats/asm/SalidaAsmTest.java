package mx.recauda.formats.asm;

import static mx.recauda.formats.salida.Leido.golden;
import static mx.recauda.formats.salida.Leido.paginas;
import static mx.recauda.formats.salida.Leido.tabla;
import static mx.recauda.formats.salida.Leido.unido;
import static mx.recauda.formats.salida.Leido.utf8;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.archivo.Limites;
import mx.recauda.formats.csv.TablaCsv;
import mx.recauda.formats.json.Json;
import mx.recauda.formats.xlsx.LectorXlsx;
import mx.recauda.formats.xlsx.LibroLeido.Celda;
import mx.recauda.formats.xlsx.LibroLeido.Clase;
import mx.recauda.formats.xlsx.LibroLeido.FilaDeHoja;
import mx.recauda.formats.xlsx.LibroLeido.Hoja;
import mx.recauda.ley.error.Idioma;
import mx.recauda.rendicion.asm.Asm;
import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.SeguimientoAsm;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The official format of the follow-up, as files. */
class SalidaAsmTest {

    private static final String UNO = "ASM-E-006-2014-2015";
    private static final String DOS = "ASM-E-006-2022-2023";
    private static final List<String> ROTULOS =
            List.of(
                    "No.",
                    "Aspecto Susceptible de Mejora",
                    "Actividades",
                    "Área Responsable",
                    "Fecha de Término",
                    "Resultados Esperados",
                    "Productos y/o Evidencias",
                    "% de Avance de la Actividad",
                    "Nombre del Documento Probatorio",
                    "Ubicación del Documento Aprobatorio",
                    "Observaciones",
                    "Mes y Año",
                    "Promedio");

    private final String texto = golden("asm.json");
    private final JsonNode capturado = Json.leePropio(texto);
    private final SeguimientoAsm seguimiento = lee(texto);
    private final Map<String, byte[]> archivos = archivos(seguimiento);

    @TempDir Path carpeta;

    @Test
    void every_document_gives_its_four_files_and_the_follow_up_one_list_of_differences() {
        assertThat(archivos.keySet())
                .containsExactly(
                        UNO + ".xlsx",
                        UNO + ".pdf",
                        UNO + ".csv",
                        UNO + ".json",
                        DOS + ".xlsx",
                        DOS + ".pdf",
                        DOS + ".csv",
                        DOS + ".json",
                        "diferencias.csv");
    }

    @Test
    void the_same_follow_up_gives_the_same_bytes() {
        Map<String, byte[]> otraVez = archivos(lee(texto));

        assertThat(otraVez.keySet()).isEqualTo(archivos.keySet());
        otraVez.forEach((nombre, b) -> assertThat(b).as(nombre).isEqualTo(archivos.get(nombre)));
    }

    @Test
    void the_workbook_has_the_thirteen_labels_letter_by_letter() throws IOException {
        assertThat(textos(cabeza(hoja(archivos, UNO)))).isEqualTo(ROTULOS);
        assertThat(textos(cabeza(hoja(archivos, DOS)))).isEqualTo(ROTULOS);
    }

    @Test
    void every_cell_of_the_workbook_is_the_published_one() throws IOException {
        int celdas = 0;
        for (int d = 0; d < 2; d++) {
            Hoja hoja = hoja(archivos, List.of(UNO, DOS).get(d));
            JsonNode filas = capturado.path("documentos").get(d).path("asm");
            int primera = cabeza(hoja).numero() + 1;
            for (int f = 0; f < filas.size(); f++) {
                FilaDeHoja impresa = fila(hoja, primera + f);
                for (ColumnaAsm columna : ColumnaAsm.values()) {
                    assertThat(texto(impresa, columna.ordinal()))
                            .as("documento %d, fila %d, %s", d, f, columna)
                            .isEqualTo(publicado(filas.get(f), columna));
                    celdas++;
                }
            }
        }
        assertThat(celdas).isEqualTo(4 * 13);
    }

    @Test
    void the_workbook_heads_the_format_and_closes_with_legends_and_foot() throws IOException {
        List<String> columna = hoja(archivos, UNO).filas().stream().map(f -> f.texto(0)).toList();

        assertThat(columna)
                .containsSubsequence(
                        capturado.at("/documentos/0/titulo").asString(),
                        "Instituto Mexicano del Seguro Social",
                        "Avance al Documento de Trabajo:",
                        "E-006 Recaudación eficiente de ingresos obrero patronales",
                        "Periodo 2014-2015",
                        "SIN VALIDEZ OFICIAL",
                        "No.",
                        "Periodo 2013-2014",
                        "Periodo 2012-2013",
                        "Periodo 2011-2012",
                        "Periodo 2010-2011",
                        capturado.at("/documentos/0/pie_de_pagina").asString(),
                        "Año de elaboración: 2016");
        assertThat(columna)
                .filteredOn(t -> t.startsWith("No se identificaron aspectos susceptibles"))
                .hasSize(4);
    }

    @Test
    void every_page_has_the_foot_its_number_and_the_mark() throws IOException {
        List<String> paginas = paginas(archivos.get(UNO + ".pdf"));
        String pie = unido(capturado.at("/documentos/0/pie_de_pagina").asString());

        assertThat(paginas).hasSizeGreaterThan(1);
        for (int i = 0; i < paginas.size(); i++) {
            String pagina = unido(paginas.get(i));
            assertThat(pagina)
                    .contains(pie)
                    .contains("Añodeelaboración:2016")
                    .contains("Pág." + (i + 1))
                    .contains("SINVALIDEZOFICIAL");
        }
    }

    @Test
    void a_table_of_several_pages_repeats_its_head_and_loses_no_word() throws IOException {
        SeguimientoAsm largo = lee(conObservaciones("inicio " + "avance ".repeat(1500) + "final"));

        List<String> paginas = paginas(archivos(largo).get(UNO + ".pdf"));

        assertThat(paginas).hasSizeGreaterThan(3);
        assertThat(paginas.stream().limit(3)).allMatch(p -> unido(p).contains("Aprobatorio"));
        String todo = String.join(" ", paginas);
        assertThat(todo.split("avance\\b", -1)).hasSizeGreaterThan(1500);
        assertThat(unido(todo)).contains("inicio").contains("final");
    }

    @Test
    void the_printed_format_keeps_every_word_of_the_cells() throws IOException {
        for (DocumentoAsm documento : seguimiento.documentos()) {
            String nombre = documento.asm().size() == 3 ? UNO : DOS;
            String impreso = String.join("", paginas(archivos.get(nombre + ".pdf")));
            String todo = unido(impreso);
            for (Asm asm : documento.asm()) {
                for (ColumnaAsm columna : ColumnaAsm.values()) {
                    for (String palabra : asm.celda(columna).split("\\s+")) {
                        assertThat(todo).as(columna.rotulo()).contains(palabra);
                    }
                }
                assertThat(impreso)
                        .contains(asm.celda(ColumnaAsm.FECHA_TERMINO))
                        .contains(asm.celda(ColumnaAsm.MES_ANIO))
                        .contains(asm.celda(ColumnaAsm.PROMEDIO));
            }
            assertThat(todo).doesNotContain("[U+");
        }
    }

    @Test
    void legends_go_from_the_newest_period_to_the_oldest_whatever_the_order_captured() {
        String desordenado =
                texto.replace("\"2013-2014\",", "\"2011-2012\",")
                        .replaceFirst("\"2011-2012\",(?=\\s+\"2012-2013\")", "\"2010-2011\",");

        List<String> periodos =
                ImpresionAsm.de(lee(desordenado).documentos().getFirst()).leyendas().stream()
                        .map(ImpresionAsm.Leyenda::periodo)
                        .toList();

        assertThat(periodos).containsExactly("2012-2013", "2011-2012", "2010-2011", "2010-2011");
    }

    @Test
    void what_was_published_well_leaves_no_difference() {
        assertThat(tabla("diferencias.csv", archivos).filas()).isEmpty();
    }

    @Test
    void an_average_that_is_not_the_mean_of_its_activities_is_recomputed_and_listed() {
        String mal =
                texto.replace(
                        "\"Analizar los procedimientos normativos y, en su caso,"
                                + " modificarlos.\"\n          ]",
                        "{\"texto\": \"Analizar\", \"avance_pct\": 100},"
                                + " {\"texto\": \"Modificar\", \"avance_pct\": 51}]");

        TablaCsv diferencias = tabla("diferencias.csv", archivos(lee(mal)));

        assertThat(diferencias.filas())
                .extracting(TablaCsv.FilaCsv::campos)
                .containsExactly(
                        List.of(
                                "asm/1",
                                "asm.json",
                                "2",
                                "ASM 2, periodo 2014-2015",
                                "promedio",
                                "100.00%",
                                "75.50%",
                                "75.50%",
                                "distinto",
                                "media aritmética del avance de sus 2 actividades"));
    }

    @Test
    void an_average_that_cannot_be_computed_is_left_blank_with_its_reason() {
        String sinAvance = texto.replace("\"avance_pct\": 54", "\"avance_pct\": \"en proceso\"");

        ImpresionAsm impresion = ImpresionAsm.de(lee(sinAvance).documentos().get(1));

        assertThat(impresion.renglones().getFirst().getLast()).isEmpty();
        assertThat(impresion.notas())
                .anyMatch(n -> n.contains("«54.00%»") && n.contains("no está definido"));
    }

    @Test
    void the_json_reads_back_as_the_same_follow_up() {
        assertThat(lee(SalidaAsm.json(seguimiento))).isEqualTo(seguimiento);
        SeguimientoAsm primero =
                new SeguimientoAsm("asm.json", seguimiento.documentos().subList(0, 1));
        assertThat(lee(utf8(archivos.get(UNO + ".json")))).isEqualTo(primero);
    }

    @Test
    void the_json_keeps_progress_by_activity_letters_and_properties_it_does_not_know() {
        SeguimientoAsm raro =
                lee(
                        """
                        {"esquema": "asm-seguimiento/1", "documentos": [{"periodo": "de otro modo",
                          "anio_elaboracion": "s/f", "folio": [1, {"a": 2.50}], "asm": [{
                          "numero": "007", "avance_pct": "5.0", "promedio_pct": 12.345,
                          "actividades": [{"texto": "=1+1", "avance_pct": 5.0}, "suelta", ""],
                          "oficios": [{"numero": "1/2", "fecha": "2015-11-20"}, {"numero": ""}],
                          "sustitucion": {"actividad_original": "a", "actividad_nueva": "b"},
                          "mes_anio": "2016-03", "fecha_termino": "2015-02-28", "nota": {"x": null}
                        }]}]}
                        """);

        assertThat(lee(SalidaAsm.json(raro))).isEqualTo(raro);
    }

    @Test
    void the_csv_has_a_line_per_asm_with_iso_dates_and_no_formula() {
        TablaCsv csv = tabla(DOS + ".csv", archivos);

        assertThat(csv.filas()).hasSize(1);
        List<String> campos = csv.filas().getFirst().campos();
        assertThat(campos)
                .contains("2025-06-30", "2023-09", "54", "54.00%", "54.00", "2022-2023")
                .noneMatch(c -> c.startsWith("-"))
                .anyMatch(c -> c.startsWith("'- Modificar objetivos"));
    }

    @Test
    void what_a_document_says_never_chooses_where_it_is_written() {
        Map<String, byte[]> raros =
                archivos(
                        lee(
                                texto.replace("\"2014-2015\"", "\"../../etc/x\"")
                                        .replace("\"2022-2023\"", "\"../../etc/x\"")));

        assertThat(raros.keySet())
                .contains("ASM-E-006-etc-x.pdf", "ASM-E-006-etc-x-2.pdf")
                .allMatch(n -> n.matches("[A-Za-z0-9-]+\\.[a-z]+"));
    }

    @Test
    void a_text_that_does_not_fit_in_a_cell_is_reported_and_the_other_files_are_made() {
        var salida = SalidaAsm.archivos(lee(conObservaciones("x ".repeat(20_000))), Idioma.ES);

        assertThat(salida.incidencias())
                .singleElement()
                .satisfies(i -> assertThat(i.codigo()).isEqualTo("ARC-057"));
        assertThat(salida.valor()).doesNotContainKey(UNO + ".xlsx").containsKey(UNO + ".pdf");
    }

    private String conObservaciones(String nuevas) {
        return texto.replace(
                "Con la actualización de los Procedimientos en materia de recaudación,", nuevas);
    }

    private String publicado(JsonNode fila, ColumnaAsm columna) {
        return switch (columna) {
            case ACTIVIDADES -> fila.path("actividades_texto").asString("");
            case FECHA_TERMINO -> fila.path("fecha_termino_publicada").asString("");
            case MES_ANIO -> fila.path("mes_anio_publicado").asString("");
            case PROMEDIO -> fila.path("promedio_publicado").asString("");
            case OBSERVACIONES ->
                    fila.path(
                                    fila.has("observaciones_unidas")
                                            ? "observaciones_unidas"
                                            : "observaciones")
                            .asString("");
            default -> {
                JsonNode valor = fila.path(columna.clave());
                yield valor.isNull() ? "" : valor.asString("");
            }
        };
    }

    private static String texto(FilaDeHoja fila, int columna) {
        Celda celda = fila.celdas().get(columna);
        if (celda != null && celda.clase() == Clase.NUMERO && celda.formato().endsWith("%")) {
            return new java.math.BigDecimal(celda.contenido()).movePointRight(2).setScale(2) + "%";
        }
        return fila.texto(columna);
    }

    private static List<String> textos(FilaDeHoja fila) {
        return fila.celdas().values().stream().map(Celda::contenido).toList();
    }

    private static FilaDeHoja cabeza(Hoja hoja) {
        return hoja.filas().stream()
                .filter(f -> f.texto(0).equals("No."))
                .findFirst()
                .orElseThrow();
    }

    private static FilaDeHoja fila(Hoja hoja, int numero) {
        return hoja.filas().stream().filter(f -> f.numero() == numero).findFirst().orElseThrow();
    }

    private Hoja hoja(Map<String, byte[]> de, String nombre) throws IOException {
        Path archivo = Files.write(carpeta.resolve(nombre + ".xlsx"), de.get(nombre + ".xlsx"));
        return LectorXlsx.lee(archivo, Limites.POR_OMISION, Idioma.ES)
                .valor()
                .orElseThrow()
                .hojas()
                .getFirst();
    }

    private static Map<String, byte[]> archivos(SeguimientoAsm seguimiento) {
        return SalidaAsm.archivos(seguimiento, Idioma.ES).valor();
    }

    private static SeguimientoAsm lee(String json) {
        return ArchivoAsm.interpreta("asm.json", json, Idioma.ES).valor().orElseThrow();
    }
}
