package mx.recauda.formats.comision;

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
import mx.recauda.formats.xlsx.LibroLeido.FilaDeHoja;
import mx.recauda.ley.error.Idioma;
import mx.recauda.rendicion.comision.InformeComision;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Form 1270-009-032, as files. */
class SalidaComisionTest {

    private static final String NOMBRE = "1270-009-032-pliego-4103";

    private final String texto = golden("commission.json");
    private final JsonNode capturado = Json.leePropio(texto);
    private final InformeComision informe = lee(texto);
    private final Map<String, byte[]> archivos = archivos(informe);

    @TempDir Path carpeta;

    @Test
    void a_report_gives_its_four_files_and_its_list_of_differences() {
        assertThat(archivos.keySet())
                .containsExactly(
                        NOMBRE + ".xlsx",
                        NOMBRE + ".pdf",
                        NOMBRE + ".csv",
                        NOMBRE + ".json",
                        "diferencias.csv");
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        archivos(lee(texto))
                .forEach((nombre, bytes) ->
                        assertThat(bytes).as(nombre).isEqualTo(archivos.get(nombre)));
    }

    @Test
    void the_workbook_has_every_field_of_the_form_in_order() throws IOException {
        assertThat(pares())
                .containsSubsequence(
                        List.of("Lugar y fecha", "Ciudad de México, a 21 de junio de 2019"),
                        List.of("Número de pliego", "4103"),
                        par("Nombre del Coordinador Normativo", "nombre_coordinador_normativo"),
                        par("Nombre de la Coordinación Normativa", "nombre_coordinacion_normativa"),
                        par("Adscripción", "adscripcion"),
                        List.of("Lugar de la comisión", "COLIMA, COL."),
                        List.of("Del", "21/06/2019"),
                        List.of("Al", "21/06/2019"),
                        List.of("Objeto de la comisión", "APOYO DELEGACIONAL"),
                        par("1. Propósito de la comisión", "proposito"),
                        List.of("2. Actividades realizadas", ""),
                        par("3. Conclusiones", "conclusiones"),
                        List.of("4. Resultados obtenidos", ""),
                        par("5. Contribuciones para la dependencia", "contribuciones"),
                        par("Declaración bajo protesta", "protesta"),
                        List.of("Servidor público comisionado", "JOSE MANUEL PLATA LIRA"));
    }

    @Test
    void the_workbook_has_every_activity_its_eight_points_and_every_result() throws IOException {
        List<List<String>> esperado = new ArrayList<>();
        for (JsonNode actividad : capturado.path("actividades")) {
            esperado.add(
                    List.of(
                            actividad.path("no").asString() + ".",
                            actividad.path("texto").asString()));
            incisos(actividad.path("puntos"), esperado);
        }
        incisos(capturado.path("resultados"), esperado);

        assertThat(esperado).hasSize(2 + 8 + 6);
        assertThat(pares()).containsSubsequence(esperado);
    }

    @Test
    void the_printed_form_says_everything_in_order_and_its_key_is_at_the_foot_of_each_page()
            throws IOException {
        List<String> paginas = paginas(archivos.get(NOMBRE + ".pdf"));
        String todo = unido(String.join("", paginas));

        int desde = 0;
        for (String parte : partesEnOrden()) {
            int lugar = todo.indexOf(unido(parte), desde);
            assertThat(lugar).as(parte).isNotNegative();
            desde = lugar + unido(parte).length();
        }
        for (int i = 0; i < paginas.size(); i++) {
            assertThat(paginas.get(i))
                    .contains("SIN VALIDEZ OFICIAL")
                    .contains("Página " + (i + 1) + " de " + paginas.size())
                    .containsPattern("(?m)^\\s*1270-009-032\\b(?!-)");
        }
        assertThat(todo).doesNotContain("[U+");
    }

    @Test
    void a_long_conclusion_goes_on_in_the_next_pages_and_loses_no_word() throws IOException {
        InformeComision largo =
                lee(texto.replace("Se exhortó al personal", "Se exhortó " + "mucho ".repeat(2000)));

        List<String> paginas = paginas(archivos(largo).get(NOMBRE + ".pdf"));

        assertThat(paginas).hasSizeGreaterThan(3);
        assertThat(String.join(" ", paginas).split("mucho\\b", -1)).hasSize(2001);
    }

    @Test
    void a_form_with_its_own_texts_leaves_no_difference() {
        assertThat(tabla("diferencias.csv", archivos).filas()).isEmpty();
    }

    @Test
    void an_altered_declaration_is_printed_as_the_form_has_it_and_listed() {
        Map<String, byte[]> otros =
                archivos(lee(texto.replace("Declaro bajo protesta de decir verdad", "Declaro")));

        assertThat(tabla("diferencias.csv", otros).filas())
                .singleElement()
                .satisfies(f ->
                        assertThat(f.campos())
                                .contains("protesta", "distinto", "texto fijo del formato")
                                .contains(capturado.path("protesta").asString()));
    }

    @Test
    void place_and_date_are_written_out_when_only_the_data_were_captured() {
        InformeComision sinTexto =
                lee(
                        texto.replaceFirst(
                                ",\\s*\"publicado\": \"Ciudad de México, a 21 de junio de 2019\"",
                                ""));

        assertThat(SalidaComision.diferencias(sinTexto))
                .singleElement()
                .satisfies(d ->
                        assertThat(d.impreso())
                                .isEqualTo("Ciudad de México, a 21 de junio de 2019"));
    }

    @Test
    void the_json_reads_back_as_the_same_report() {
        assertThat(lee(utf8(archivos.get(NOMBRE + ".json")))).isEqualTo(informe);
    }

    @Test
    void the_json_keeps_what_is_given_beside_a_point_and_properties_it_does_not_know() {
        InformeComision raro =
                lee(
                        """
                        {"formato": "1270-009-032", "nota": [1, {"x": 2.50}], "emisor": [],
                         "actividades": [{"no": "", "texto": "=1+1", "puntos": [
                            {"inciso": "a", "texto": "", "valor": 95.20, "corte": "2019-05-31"}]}],
                         "resultados": [{"inciso": "a", "texto": "t", "acuerdo": {"quien": "x"}}]}
                        """);

        Map<String, byte[]> suyos = archivos(raro);

        assertThat(suyos).containsKey("1270-009-032-pliego.json");
        assertThat(lee(utf8(suyos.get("1270-009-032-pliego.json")))).isEqualTo(raro);
        assertThat(
                        new ImpresionComision(raro)
                                .actividades()
                                .getFirst()
                                .incisos()
                                .getFirst()
                                .datos())
                .isEqualTo("valor: 95.20 · corte: 31/05/2019");
    }

    @Test
    void the_csv_has_a_line_per_text_and_no_formula() {
        String conFormula = texto.replace("\"APOYO DELEGACIONAL\"", "\"=HYPERLINK(1)\"");

        TablaCsv csv = tabla(NOMBRE + ".csv", archivos(lee(conFormula)));

        assertThat(csv.filas())
                .extracting(TablaCsv.FilaCsv::campos)
                .contains(
                        List.of("4103", "al", "", "", "", "2019-06-21"),
                        List.of("4103", "objeto", "", "", "", "'=HYPERLINK(1)"),
                        List.of(
                                "4103",
                                "puntos",
                                "2",
                                "d",
                                "",
                                "Salario base de cotización y cotizantes."))
                .noneMatch(f -> f.stream().anyMatch(t -> t.startsWith("=")));
    }

    @Test
    void what_a_report_says_never_chooses_where_it_is_written() {
        assertThat(archivos(lee(texto.replace("\"4103\"", "\"../../etc/41\""))).keySet())
                .contains("1270-009-032-pliego-etc-41.pdf")
                .allMatch(n -> n.matches("[A-Za-z0-9-]+\\.[a-z]+"));
    }

    @Test
    void a_text_that_does_not_fit_in_a_cell_is_reported_and_the_other_files_are_made() {
        var salida =
                SalidaComision.archivos(
                        lee(texto.replace("Se exhortó", "Se " + "x ".repeat(20_000))), Idioma.ES);

        assertThat(salida.incidencias())
                .singleElement()
                .satisfies(i -> assertThat(i.codigo()).isEqualTo("ARC-057"));
        assertThat(salida.valor()).doesNotContainKey(NOMBRE + ".xlsx").containsKey(NOMBRE + ".pdf");
    }

    private List<String> partesEnOrden() {
        List<String> partes = new ArrayList<>(List.of("INSTITUTO MEXICANO DEL SEGURO SOCIAL"));
        capturado.path("emisor").forEach(e -> partes.add(e.asString()));
        partes.addAll(
                List.of(
                        "INFORME DE LA COMISIÓN",
                        "Ciudad de México, a 21 de junio de 2019",
                        "Número de pliego 4103",
                        "Lugar de la comisión COLIMA, COL.",
                        "Del 21/06/2019",
                        "Al 21/06/2019",
                        "1. Propósito de la comisión",
                        "2. Actividades realizadas",
                        "a) Cumplimiento de la meta de ingresos totales en efectivo.",
                        "h) Determinación y cobranza de créditos con origen en fiscalización",
                        "3. Conclusiones",
                        "4. Resultados obtenidos",
                        "f) Mantener una vigilancia estrecha",
                        "5. Contribuciones para la dependencia",
                        "Declaro bajo protesta de decir verdad",
                        "JOSE MANUEL PLATA LIRA",
                        "Nombre y Firma del servidor público comisionado"));
        return partes;
    }

    private List<String> par(String rotulo, String propiedad) {
        return List.of(rotulo, capturado.path(propiedad).asString());
    }

    private static void incisos(JsonNode lista, List<List<String>> pares) {
        lista.forEach(n ->
                pares.add(List.of(n.path("inciso").asString() + ")", n.path("texto").asString())));
    }

    private List<List<String>> pares() throws IOException {
        Path archivo = Files.write(carpeta.resolve("c.xlsx"), archivos.get(NOMBRE + ".xlsx"));
        return LectorXlsx.lee(archivo, Limites.POR_OMISION, Idioma.ES)
                .valor()
                .orElseThrow()
                .hojas()
                .getFirst()
                .filas()
                .stream()
                .map(SalidaComisionTest::par)
                .toList();
    }

    private static List<String> par(FilaDeHoja fila) {
        return List.of(fila.texto(0), fila.texto(1));
    }

    private static Map<String, byte[]> archivos(InformeComision informe) {
        return SalidaComision.archivos(informe, Idioma.ES).valor();
    }

    private static InformeComision lee(String json) {
        return ArchivoComision.interpreta("commission.json", json, Idioma.ES).valor().orElseThrow();
    }
}
