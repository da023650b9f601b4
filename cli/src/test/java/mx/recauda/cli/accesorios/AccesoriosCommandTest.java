package mx.recauda.cli.accesorios;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.cli.Salida;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import picocli.CommandLine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

class AccesoriosCommandTest {

    private static final String EJEMPLO =
            "{\"id\":\"a\",\"importe\":\"4260.00\",\"vencimiento\":\"2011-08-17\","
                    + "\"pago\":\"2011-09-25\"}";

    private record Corrida(int codigo, List<String> lineas) {}

    @Test
    void the_contract_is_answered_to_the_letter() throws IOException {
        Corrida corrida = corre(EJEMPLO);
        assertThat(corrida.codigo()).isEqualTo(Salida.HECHO);
        assertThat(corrida.lineas())
                .containsExactly(
                        "{\"id\":\"a\",\"vencimiento\":\"2011-08-17\","
                                + "\"factorActualizacion\":\"1.0015\",\"actualizacion\":\"6.39\","
                                + "\"mesesRecargos\":2,\"tasaRecargos\":\"2.26\","
                                + "\"recargos\":\"96.42\",\"total\":\"4362.81\",\"avisos\":[]}");
    }

    @Test
    void answers_come_in_order_and_errors_do_not_stop_the_run() throws IOException {
        Corrida corrida = corre(EJEMPLO, "nada", "", EJEMPLO.replace("\"a\"", "7"));
        assertThat(corrida.codigo()).isEqualTo(Salida.ENTRADA_CON_ERRORES);
        assertThat(corrida.lineas()).hasSize(3);
        assertThat(corrida.lineas().get(1))
                .startsWith("{\"id\":null,\"error\":{\"codigo\":\"ACC-101\"")
                .contains("\"linea\":2");
        assertThat(corrida.lineas().get(2)).startsWith("{\"id\":7,");
    }

    @Test
    void the_due_day_moves_only_when_asked() throws IOException {
        String viernes =
                "{\"id\":\"v\",\"importe\":\"1000.00\",\"vencimiento\":\"2023-03-17\","
                        + "\"pago\":\"2023-03-21\"%s}";
        assertThat(corre(viernes.formatted("")).lineas().getFirst())
                .contains("\"vencimiento\":\"2023-03-17\"")
                .contains("\"mesesRecargos\":1");
        assertThat(corre(viernes.formatted(",\"desplazar\":true")).lineas().getFirst())
                .contains("\"vencimiento\":\"2023-03-21\"")
                .contains("\"mesesRecargos\":0")
                .contains("\"total\":\"1000.00\"");
    }

    @Test
    void the_index_known_by_the_caller_may_be_named() throws IOException {
        String pago =
                "{\"id\":\"p\",\"importe\":\"250000.00\",\"vencimiento\":\"2019-09-17\","
                        + "\"pago\":\"2025-10-03\"%s}";
        assertThat(corre(pago.formatted("")).lineas().getFirst()).contains("\"1.3588\"");
        assertThat(corre(pago.formatted(",\"inpcPublicado\":\"2025-09\"")).lineas().getFirst())
                .contains("\"1.3619\"")
                .contains("\"total\":\"640773.95\"")
                .contains("ACC-005");
    }

    @Test
    void the_explanation_adds_lines_that_sum_the_total_and_the_story_of_the_due_day()
            throws IOException {
        String linea =
                corre(List.of("--explica"), EJEMPLO.replace("}", ",\"desplazar\":true}"))
                        .lineas()
                        .getFirst();
        assertThat(linea)
                .contains("\"concepto\":\"Actualización\"")
                .contains("\"operacion\":\"4,260.00 × (1.0015 − 1)\"")
                .contains("\"articulo\":\"CFF 17-A\"")
                .contains("\"plazo\":[\"miércoles 17 ago 2011: fecha que señala la ley. LSS 39\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ACC-101 | {\"id\":\"x\"",
                "ACC-102 | {\"id\":\"x\",\"importe\":\"1.00\",\"pago\":\"2026-01-01\"}",
                "ACC-102 | {\"importe\":\"1.00\"}",
                "ACC-103 | {\"id\":\"x\",\"importe\":1.00}",
                "ACC-103 | {\"id\":[1],\"importe\":\"1.00\"}",
                "ACC-103 | {\"id\":\"x\",\"importe\":\"1.00\",\"vencimiento\":\"2026-01-19\","
                        + "\"pago\":\"2026-02-01\",\"desplazar\":\"si\"}",
                "ACC-104 | {\"id\":\"x\",\"monto\":\"1.00\"}",
                "ACC-105 | {\"id\":\"x\",\"id\":\"y\"}",
                "ACC-107 | {\"id\":\"x\",\"importe\":\"1.005\"}",
                "ACC-107 | {\"id\":\"x\",\"importe\":\"1,000.00\"}",
                "ACC-107 | {\"id\":\"x\",\"importe\":\"1e3\"}",
                "ACC-107 | {\"id\":\"x\",\"importe\":\"99999999999999999999\"}",
                "ACC-108 | {\"id\":\"x\",\"importe\":\"1.00\",\"vencimiento\":\"17/01/2026\","
                        + "\"pago\":\"2026-02-01\"}",
                "ACC-108 | {\"id\":\"x\",\"importe\":\"1.00\",\"vencimiento\":\"2026-02-30\","
                        + "\"pago\":\"2026-02-01\"}",
                "ACC-109 | {\"id\":\"x\",\"importe\":\"1.00\",\"vencimiento\":\"2026-01-19\","
                        + "\"pago\":\"2026-02-01\",\"inpcPublicado\":\"enero\"}",
                "ACC-001 | {\"id\":\"x\",\"importe\":\"0.00\",\"vencimiento\":\"2026-01-19\","
                        + "\"pago\":\"2026-02-01\"}",
                "ACC-003 | {\"id\":\"x\",\"importe\":\"1.00\",\"vencimiento\":\"2026-12-17\","
                        + "\"pago\":\"2027-02-01\"}"
            })
    void each_defect_has_its_code(String codigo, String linea) throws IOException {
        Corrida corrida = corre(linea);
        assertThat(corrida.codigo()).isEqualTo(Salida.ENTRADA_CON_ERRORES);
        assertThat(corrida.lineas().getFirst()).contains("\"codigo\":\"" + codigo + "\"");
    }

    @Test
    void a_line_beyond_the_limit_is_refused_and_the_next_one_answered() throws IOException {
        Corrida corrida = corre(" ".repeat(70_000) + EJEMPLO, EJEMPLO);
        assertThat(corrida.lineas().get(0)).contains("ACC-106");
        assertThat(corrida.lineas().get(1)).contains("\"total\":\"4362.81\"");
    }

    @ParameterizedTest
    @EnumSource
    void every_code_speaks_both_languages(ErrorDeCaso codigo) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia incidencia = Incidencia.de(codigo, idioma, "A", "B", "C");
            assertThat(incidencia.mensaje()).isNotBlank().doesNotContain("{0");
            assertThat(incidencia.remedio()).isNotBlank().doesNotContain("{0");
        }
    }

    private static Corrida corre(String... lineas) throws IOException {
        return corre(List.of(), lineas);
    }

    private static Corrida corre(List<String> opciones, String... lineas) throws IOException {
        AccesoriosCommand comando = new AccesoriosCommand();
        new CommandLine(comando).parseArgs(opciones.toArray(String[]::new));
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        int codigo =
                comando.ejecutar(
                        new ByteArrayInputStream(
                                String.join("\n", lineas).getBytes(StandardCharsets.UTF_8)),
                        salida);
        return new Corrida(codigo, salida.toString(StandardCharsets.UTF_8).lines().toList());
    }
}
