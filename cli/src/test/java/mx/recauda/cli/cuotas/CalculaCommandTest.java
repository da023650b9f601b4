package mx.recauda.cli.cuotas;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.cli.Ejecucion;
import mx.recauda.cli.Salida;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import picocli.CommandLine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The contract of {@code calcula}, version 1. */
class CalculaCommandTest {

    private static final String BUENO =
            "{\"id\":\"a\",\"mes\":\"2026-03\",\"modalidad\":\"10\",\"zona\":\"GENERAL\","
                    + "\"primaRT\":\"0.54355\",\"sbc\":\"450.50\",\"dias\":31,\"ausencias\":0,"
                    + "\"incapacidad\":0}";

    private record Corrida(int codigo, List<String> lineas) {}

    @Test
    void a_case_gives_every_concept_and_the_totals_in_the_order_of_the_contract()
            throws IOException {
        Corrida corrida = correr(BUENO);
        assertThat(corrida.codigo()).isEqualTo(Salida.HECHO);
        assertThat(corrida.lineas())
                .containsExactly(
                        "{\"id\":\"a\",\"conceptos\":{"
                                + "\"cuotaFija\":{\"patron\":\"741.87\",\"obrero\":\"0.00\"},"
                                + "\"excedente\":{\"patron\":\"33.61\",\"obrero\":\"12.22\"},"
                                + "\"prestacionesEnDinero\":{\"patron\":\"97.76\",\"obrero\":\"34.91\"},"
                                + "\"gastosMedicosPensionados\":{\"patron\":\"146.64\","
                                + "\"obrero\":\"52.37\"},"
                                + "\"riesgosDeTrabajo\":{\"patron\":\"75.91\",\"obrero\":\"0.00\"},"
                                + "\"invalidezYVida\":{\"patron\":\"244.40\",\"obrero\":\"87.28\"},"
                                + "\"guarderias\":{\"patron\":\"139.66\",\"obrero\":\"0.00\"},"
                                + "\"retiro\":{\"patron\":\"279.31\",\"obrero\":\"0.00\"},"
                                + "\"cesantiaYVejez\":{\"patron\":\"923.54\",\"obrero\":\"157.11\"},"
                                + "\"infonavit\":{\"patron\":\"698.28\",\"obrero\":\"0.00\"}},"
                                + "\"totales\":{\"patron\":\"3380.98\",\"obrero\":\"343.89\","
                                + "\"total\":\"3724.87\"}}");
    }

    @Test
    void a_bad_line_gives_an_error_object_and_the_run_goes_on() throws IOException {
        Corrida corrida = correr(BUENO + "\nno json\n" + BUENO.replace("\"a\"", "\"c\"") + "\n");
        assertThat(corrida.codigo()).isEqualTo(Salida.ENTRADA_CON_ERRORES);
        assertThat(corrida.lineas()).hasSize(3);
        assertThat(corrida.lineas().get(1))
                .startsWith("{\"id\":null,\"error\":{\"codigo\":\"CUO-001\",")
                .contains("\"linea\":2,")
                .contains("byte 1");
        assertThat(corrida.lineas().get(2)).startsWith("{\"id\":\"c\",\"conceptos\"");
    }

    /** One defect per line, single quotes for double ones. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "CUO-001 |  | {'id':'a'",
                "CUO-001 |  | [1]",
                "CUO-001 |  | {'id':'a'} x",
                "CUO-001 |  | {'id':'a\\q'}",
                "CUO-001 |  | {'id':'a','dias':01}",
                "CUO-001 |  | {'id':tru}",
                "CUO-002 | id | {'mes':'2026-03'}",
                "CUO-002 | mes | {'id':'a'}",
                "CUO-002 | mes | {'id':'a','mes':null}",
                "CUO-002 | modalidad | {'id':'a','mes':'2026-03'}",
                "CUO-002 | sbc | -sbc",
                "CUO-002 | zona | -zona",
                "CUO-002 | dias | -dias",
                "CUO-002 | primaRT | -primaRT",
                "CUO-003 | dias | dias='31'",
                "CUO-003 | dias | dias=31.5",
                "CUO-003 | dias | dias=99999999999",
                "CUO-003 | sbc | sbc=450.50",
                "CUO-003 | sbc | sbc=true",
                "CUO-003 | primaRT | primaRT=0.5",
                "CUO-003 | id | id={'x':1}",
                "CUO-003 | ausencias | ausencias=[1,{'a':']'}]",
                "CUO-003 | pensionado | pensionado=3",
                "CUO-004 | ausensias | ausensias=1",
                "CUO-004 | diás | diás=1",
                "CUO-005 | dias | dias=31,'dias':30",
                "CUO-007 | mes | mes='2026-13'",
                "CUO-007 | mes | mes='marzo'",
                "CUO-008 | mes | mes='1997-06'",
                "CUO-009 | mes | mes='2030-01'",
                "CUO-010 | modalidad | modalidad='99'",
                "CUO-011 | modalidad | modalidad='30'",
                "CUO-012 | modalidad | modalidad='43'",
                "CUO-013 | zona | zona='NORTE'",
                "CUO-014 | zona | zona='A'",
                "CUO-015 | sbc | sbc='1,000.00'",
                "CUO-015 | sbc | sbc=''",
                "CUO-015 | sbc | sbc='.5'",
                "CUO-015 | sbc | sbc='5.'",
                "CUO-015 | sbc | sbc='1e3'",
                "CUO-015 | sbc | sbc='12345678901234567890'",
                "CUO-015 | salarioDiario | salarioDiario='x'",
                "CUO-016 | sbc | sbc='450.505'",
                "CUO-016 | sumaSbc | sumaSbc='0.001'",
                "CUO-017 | sbc | sbc='0.00'",
                "CUO-017 | sbc | sbc='-450.50'",
                "CUO-018 | sbc | sbc='315.03'",
                "CUO-019 | primaRT | primaRT='0.543551'",
                "CUO-019 | primaRT | primaRT='-1'",
                "CUO-020 | primaRT | primaRT='0.4'",
                "CUO-021 | ausencias | ausencias=-1",
                "CUO-022 | dias | dias=32",
                "CUO-023 | ausencias | incapacidad=32",
                "CUO-024 | ausencias | ausencias=8",
                "CUO-025 | estrategiaCeav | estrategiaCeav='z'",
                "CUO-026 | pensionado | pensionado='INVALIDEZ'",
                "CUO-029 | edad | modalidad='33'",
                "CUO-030 | edad | modalidad='33','edad':45",
                "CUO-032 | sumaSbc | sumaSbc='450.49'",
                "CUO-033 | salarioDiario | salarioDiario='-500.00'",
                "CUO-033 | salarioDiario | salarioDiario='-0.01'",
                "CUO-033 | salarioDiario | salarioDiario='0.00'"
            })
    void each_defect_has_its_code_and_its_field(String codigo, String campo, String defecto)
            throws IOException {
        for (String idioma : List.of("es", "en")) {
            Corrida corrida = correr(linea(defecto), "--idioma", idioma);
            assertThat(corrida.codigo()).isEqualTo(Salida.ENTRADA_CON_ERRORES);
            assertThat(corrida.lineas()).hasSize(1);
            assertThat(corrida.lineas().getFirst())
                    .contains("\"error\":{\"codigo\":\"" + codigo + "\"")
                    .contains("\"campo\":\"" + (campo == null ? "" : campo) + "\"");
        }
    }

    private static String linea(String defecto) {
        String conComillas = defecto.replace('\'', '"');
        if (conComillas.startsWith("-")) {
            return BUENO.replaceFirst("\"" + conComillas.substring(1) + "\":[^,}]*,", "");
        }
        int igual = conComillas.indexOf('=');
        if (conComillas.startsWith("{") || conComillas.startsWith("[") || igual < 0) {
            return conComillas;
        }
        String campo = conComillas.substring(0, igual);
        String sinEl = BUENO.replaceFirst(",?\"" + campo + "\":(\"[^\"]*\"|[^,}]*)", "");
        String resto = sinEl.replaceFirst("^\\{,?", "");
        return "{\"" + campo + "\":" + conComillas.substring(igual + 1) + "," + resto;
    }

    @Test
    void optional_fields_may_be_absent_or_null() throws IOException {
        String corta =
                "{\"id\":7,\"mes\":\"2026-03\",\"modalidad\":\"40\",\"zona\":\"GENERAL\","
                        + "\"sbc\":\"450.50\",\"dias\":31,\"salarioDiario\":null,"
                        + "\"pensionado\":false}";
        Corrida corrida = correr(corta);
        assertThat(corrida.codigo()).isEqualTo(Salida.HECHO);
        assertThat(corrida.lineas().getFirst()).startsWith("{\"id\":7,\"conceptos\"");
    }

    @Test
    void the_id_comes_back_as_it_was_written() throws IOException {
        Corrida corrida = correr(BUENO.replace("\"a\"", "\"ñ \\\"x\\\" \\u00e9\""));
        assertThat(corrida.lineas().getFirst())
                .startsWith("{\"id\":\"ñ \\\"x\\\" \\u00e9\",\"conceptos\"");
    }

    @Test
    void article_36_moves_the_share_of_the_worker_to_the_employer() throws IOException {
        String linea =
                BUENO.replace("450.50", "330.58").replace("}", ",\"salarioDiario\":\"315.04\"}");
        assertThat(correr(linea).lineas().getFirst())
                .contains("\"prestacionesEnDinero\":{\"patron\":\"97.36\",\"obrero\":\"0.00\"}")
                .contains("\"totales\":{\"patron\":\"2837.02\",\"obrero\":\"0.00\"");
    }

    @Test
    void a_named_ceav_strategy_changes_the_bracket_between_limits() throws IOException {
        String linea = BUENO.replace("450.50", "410.60");
        assertThat(ceav(linea)).isEqualTo("841.74"); // 410.60 × 31 × 6.613 %
        assertThat(ceav(linea.replace("}", ",\"estrategiaCeav\":\"c\"}")))
                .isEqualTo("809.67"); // 6.361 %
        assertThat(ceav(linea.replace("}", ",\"estrategiaCeav\":\"RAZON_DOS_DECIMALES\"}")))
                .isEqualTo("809.67");
    }

    private static String ceav(String linea) throws IOException {
        return correr(linea)
                .lineas()
                .getFirst()
                .replaceFirst(".*\"cesantiaYVejez\":\\{\"patron\":\"([^\"]*)\".*", "$1");
    }

    @Test
    void explica_adds_lines_and_the_share_of_the_state() throws IOException {
        assertThat(correr(BUENO, "--explica").lineas().getFirst())
                .contains(
                        "\"explicacion\":[{\"concepto\":\"cuotaFija\",\"cuota\":\"PATRONAL\","
                                + "\"paga\":\"PATRON\",\"segmento\":1,\"base\":\"117.31\",\"dias\":31,"
                                + "\"tasa\":\"20.4\",\"exacto\":\"741.868440000\",\"importe\":\"741.87\"")
                .contains("\"estado\":{\"prestacionesEnDinero\":\"6.98\"");
    }

    @Test
    void modality_17_carries_its_warning_and_modality_33_its_fee() throws IOException {
        assertThat(correr(BUENO.replace("\"10\"", "\"17\"")).lineas().getFirst())
                .contains("\"avisos\":[{\"codigo\":\"CUO-031\",\"severidad\":\"AVISO\"");
        assertThat(
                        correr(
                                        "{\"id\":\"e\",\"mes\":\"2025-06\",\"modalidad\":\"33\",\"edad\":45}")
                                .lineas())
                .containsExactly(
                        "{\"id\":\"e\",\"conceptos\":{\"saludParaLaFamilia\":{\"patron\":\"0.00\","
                                + "\"obrero\":\"13800.00\"}},\"totales\":{\"patron\":\"0.00\","
                                + "\"obrero\":\"13800.00\",\"total\":\"13800.00\"}}");
    }

    @Test
    void answers_keep_the_order_of_the_lines_over_many_blocks() throws IOException {
        int casos = 30_000;
        String entrada =
                IntStream.range(0, casos)
                        .mapToObj(i -> BUENO.replace("\"a\"", Integer.toString(i)))
                        .collect(Collectors.joining("\n"));
        List<String> lineas = correr(entrada).lineas();
        assertThat(lineas).hasSize(casos);
        for (int i = 0; i < casos; i++) {
            assertThat(lineas.get(i)).startsWith("{\"id\":" + i + ",");
        }
    }

    @Test
    void blank_lines_windows_line_ends_and_a_byte_order_mark_are_accepted() throws IOException {
        Corrida corrida = correr("\uFEFF" + BUENO + "\r\n\r\n  \n" + BUENO + "\r\nx\r\n");
        assertThat(corrida.lineas()).hasSize(3);
        assertThat(corrida.lineas().get(2)).contains("\"linea\":5,");
    }

    @Test
    void a_line_without_end_is_refused_without_keeping_it_in_memory() throws IOException {
        String larga = "{\"id\":\"" + "x".repeat(900_000);
        Corrida corrida = correr(BUENO + "\n" + larga + "\n" + BUENO + "\n" + larga);
        assertThat(corrida.lineas()).hasSize(4);
        assertThat(corrida.lineas().get(1)).contains("CUO-006").contains("\"linea\":2,");
        assertThat(corrida.lineas().get(2)).startsWith("{\"id\":\"a\",\"conceptos\"");
        assertThat(corrida.lineas().get(3)).contains("CUO-006").contains("\"linea\":4,");
    }

    @Test
    void a_file_that_cannot_be_read_is_wrong_usage() {
        assertThat(Ejecucion.de("calcula", "no-existe.jsonl").codigo()).isEqualTo(Salida.USO);
    }

    @Test
    void an_empty_input_gives_an_empty_output() throws IOException {
        assertThat(correr("")).isEqualTo(new Corrida(Salida.HECHO, List.of()));
    }

    private static Corrida correr(String entrada, String... opciones) throws IOException {
        CalculaCommand comando = new CalculaCommand();
        new CommandLine(comando).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(opciones);
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        int codigo =
                comando.ejecutar(
                        new ByteArrayInputStream(entrada.getBytes(StandardCharsets.UTF_8)), salida);
        return new Corrida(codigo, salida.toString(StandardCharsets.UTF_8).lines().toList());
    }
}
