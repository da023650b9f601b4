package mx.recauda.formats.banco;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.banco.Simulador.Defecto;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.linea.LineaDeCaptura;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** ArchivoDeBanco and Simulador. */
class ArchivoDeBancoTest {

    private static final LocalDate DIA = LocalDate.of(2026, 5, 15);
    private static final List<LineaDeCaptura> LINEAS =
            IntStream.rangeClosed(1, 40)
                    .mapToObj(i ->
                            new LineaDeCaptura(i, DIA.plusDays(2), Importe.deCentavos(100L * i)))
                    .toList();

    @Test
    void what_is_settled_is_read_back() {
        Resultado<Optional<List<PagoDeBanco>>> leido = lee(liquida(Set.of()));
        assertThat(leido.incidencias()).isEmpty();
        assertThat(leido.valor().orElseThrow())
                .hasSize(40)
                .allSatisfy(p -> assertThat(p.fecha()).isEqualTo(DIA))
                .extracting(PagoDeBanco::operacion)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_same_seed_gives_the_same_file_and_each_defect_shows() {
        assertThat(liquida(EnumSet.allOf(Defecto.class)))
                .isEqualTo(liquida(EnumSet.allOf(Defecto.class)));
        assertThat(pagos(Set.of(Defecto.DOS_VECES))).hasSizeGreaterThan(40);
        assertThat(
                        pagos(Set.of(Defecto.REPETIDO)).stream()
                                .map(PagoDeBanco::operacion)
                                .distinct()
                                .count())
                .isEqualTo(40)
                .isLessThan(pagos(Set.of(Defecto.REPETIDO)).size());
        assertThat(pagos(Set.of(Defecto.OTRA_LINEA)))
                .extracting(PagoDeBanco::linea)
                .contains("REFERENCIA ILEGIBLE");
        assertThat(
                        pagos(Set.of(Defecto.OTRO_IMPORTE)).stream()
                                .map(PagoDeBanco::importe)
                                .reduce(Importe.CERO, Importe::mas))
                .isNotEqualTo(Importe.deCentavos(82_000));
        assertThat(pagos(Set.of(Defecto.DESORDEN))).isNotEqualTo(pagos(Set.of()));
        assertThat(codigos(liquida(Set.of(Defecto.TRUNCADO)))).containsExactly("BAN-005");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BAN-001 | linea,banco | linea;banco",
                "BAN-002 | ,2026-05-15 | ,2026-05-15,x",
                "BAN-014 | ,1.00, | ,-1.00,",
                "BAN-014 | ,1.00, | ,(1.00),",
                "BAN-011 | ,1.00, | ,1.00 USD,",
                "BAN-011 | ,1.00, | ,€1.00,",
                "BAN-015 | TOTAL,,40 | TOTAL,,0,0.00,~TOTAL,,40",
                "BAN-003 | ,1.00, | ,1,",
                "BAN-003 | ,1.00, | ,0.00,",
                "BAN-004 | ,2026-05-15 | ,2026-02-30",
                "BAN-004 | ,2026-05-15 | ,+12345-01-01",
                "BAN-004 | ,2026-05-15 | ,0000-01-01",
                "BAN-004 | ,2026-05-15 | ,1020-12-17",
                "BAN-005 | TOTAL | TOTALES",
                "BAN-006 | TOTAL,,40 | TOTAL,,41",
                "BAN-007 | ,999, | ,,"
            })
    void a_file_with_a_fault_is_refused_whole(String codigo, String antes, String despues) {
        Resultado<Optional<List<PagoDeBanco>>> leido =
                lee(
                        liquida(Set.of())
                                .replaceFirst(Pattern.quote(antes), despues.replace('~', '\n')));
        assertThat(leido.valor()).isEmpty();
        assertThat(leido.incidencias()).extracting(Incidencia::codigo).contains(codigo);
        assertThat(leido.incidencias().getFirst().linea()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"linea, 201", "banco, 21", "operacion, 101"})
    void a_datum_too_long_to_be_looked_for_is_refused_with_its_field(String campo, int largo) {
        String texto = "A".repeat(largo);
        String renglon =
                switch (campo) {
                    case "linea" -> texto + ",999,OP";
                    case "banco" -> "L," + texto + ",OP";
                    default -> "L,999," + texto;
                };
        Resultado<Optional<List<PagoDeBanco>>> leido =
                lee(
                        "linea,banco,operacion,importe,fecha\n"
                                + renglon
                                + ",1.00,2026-05-15\nTOTAL,,1,1.00,\n");
        assertThat(leido.valor()).isEmpty();
        assertThat(leido.incidencias())
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.codigo()).isEqualTo("BAN-018");
                    assertThat(f.campo()).isEqualTo(campo);
                    assertThat(f.mensaje()).contains(String.valueOf(largo));
                });
    }

    @ParameterizedTest
    @CsvSource({"UTF-16,UTF-16", "UTF-16LE,nulo", "IBM037,EBCDIC", "windows-1252,Windows-1252"})
    void another_encoding_is_refused_with_its_place_and_what_it_looks_like(
            String codificacion, String dice) {
        byte[] bytes =
                liquida(Set.of()).replace("999", "Ñ99").getBytes(Charset.forName(codificacion));
        List<Incidencia> faltas = ArchivoDeBanco.lee(bytes, "b.csv", Idioma.ES).incidencias();
        assertThat(faltas)
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.codigo()).isIn("ARC-010", "ARC-011");
                    assertThat(f.mensaje()).contains(dice);
                    assertThat(f.linea()).isEqualTo(dice.equals("Windows-1252") ? 2 : 1);
                    assertThat(f.remedio()).isNotBlank();
                });
    }

    @Test
    void the_mark_of_utf_8_is_passed_over() {
        assertThat(lee("\uFEFF" + liquida(Set.of())).valor().orElseThrow()).hasSize(40);
    }

    @Test
    void a_file_of_faults_is_read_up_to_a_number_of_them_and_says_so() {
        String malo = liquida(Set.of()).replaceFirst("TOTAL", ",,,,\n".repeat(5_000) + "TOTAL");
        List<Incidencia> faltas = lee(malo).incidencias();
        assertThat(faltas).hasSize(1_001);
        assertThat(faltas.getLast().codigo()).isEqualTo("BAN-017");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "  \r\n\n"})
    void a_file_with_nothing_in_it_is_said_to_be_empty(String nada) {
        assertThat(lee(nada).incidencias())
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.codigo()).isEqualTo("BAN-019");
                    assertThat(f.mensaje()).contains("vacío");
                    assertThat(f.linea()).isEqualTo(1);
                });
    }

    @Test
    void a_file_is_of_the_format_of_which_it_says_to_be_and_of_none_when_it_says_none() {
        assertThat(declarado("\uFEFFlinea;banco\nx")).contains(ArchivoDeBanco.CSV);
        assertThat(declarado("00      999" + " ".repeat(400))).contains(ArchivoDeBanco.RSUA);
        assertThat(declarado("")).isEmpty();
        assertThat(declarado("\u0089PNG\r\n\u001a\n")).isEmpty();
        assertThat(declarado("B9012345102,2026-05")).isEmpty();
    }

    private static Optional<AdaptadorDeBanco> declarado(String texto) {
        return ArchivoDeBanco.declarado(texto.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_is_told_again_of_the_file_is_cut_to_a_length() {
        String ceros = "0".repeat(168);
        assertThat(lee(ceros + "\n" + ceros).incidencias())
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.codigo()).isEqualTo("BAN-001");
                    assertThat(f.mensaje()).contains("0".repeat(60) + "…»");
                    assertThat(f.mensaje()).doesNotContain("0".repeat(61));
                    assertThat(f.valor()).hasSize(61);
                });
    }

    @Test
    void a_line_without_end_is_refused_without_being_kept() {
        String malo = liquida(Set.of()).replaceFirst("TOTAL", "x".repeat(5_000_000));
        assertThat(codigos(malo)).containsExactly("BAN-016");
    }

    @Test
    void another_encoding_is_refused() {
        byte[] bytes =
                liquida(Set.of()).replace("999", "Ñ99").getBytes(Charset.forName("windows-1252"));
        assertThat(ArchivoDeBanco.lee(bytes, "b.csv", Idioma.ES).incidencias())
                .extracting(Incidencia::codigo)
                .containsExactly("ARC-010");
    }

    @ParameterizedTest
    @EnumSource(ErrorDeBanco.class)
    void every_code_has_its_texts(ErrorDeBanco error) {
        for (Idioma idioma : Idioma.values()) {
            assertThat(Incidencia.de(error, idioma, "a", "b", "c", "d").mensaje())
                    .isNotBlank()
                    .doesNotContain("{");
            assertThat(Incidencia.de(error, idioma, "a", "b", "c").remedio()).isNotBlank();
        }
    }

    @Test
    void two_files_of_one_day_quote_other_operations_and_one_sent_again_the_same() {
        Set<String> unas = operaciones(LINEAS, 7);
        assertThat(operaciones(LINEAS, 7)).isEqualTo(unas);
        assertThat(operaciones(LINEAS, 8)).hasSameSizeAs(unas).doesNotContainAnyElementsOf(unas);
        assertThat(operaciones(LINEAS.subList(1, LINEAS.size()), 7))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(unas);
    }

    private static Set<String> operaciones(List<LineaDeCaptura> lineas, long semilla) {
        return lee(Simulador.liquida(lineas, "999", DIA, semilla, Set.of()))
                .valor()
                .orElseThrow()
                .stream()
                .map(PagoDeBanco::operacion)
                .collect(Collectors.toSet());
    }

    private static List<PagoDeBanco> pagos(Set<Defecto> defectos) {
        return lee(liquida(defectos)).valor().orElseThrow();
    }

    private static List<String> codigos(String texto) {
        return lee(texto).incidencias().stream().map(Incidencia::codigo).toList();
    }

    private static String liquida(Set<Defecto> defectos) {
        return Simulador.liquida(LINEAS, "999", DIA, 7, defectos);
    }

    private static Resultado<Optional<List<PagoDeBanco>>> lee(String texto) {
        return ArchivoDeBanco.lee(texto.getBytes(StandardCharsets.UTF_8), "b.csv", Idioma.ES);
    }
}
