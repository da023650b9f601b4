package mx.recauda.formats.banco;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.linea.LineaDeCaptura;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Records of 350 characters. */
class RsuaDeBancoTest {

    private static final LocalDate DIA = LocalDate.of(2026, 5, 15);
    private static final List<PagoDeBanco> PAGOS =
            IntStream.rangeClosed(1, 6)
                    .mapToObj(i ->
                            new PagoDeBanco(
                                    i,
                                    new LineaDeCaptura(i, DIA, Importe.deCentavos(100L * i))
                                            .texto(),
                                    i < 4 ? "002" : "012",
                                    "OP" + i,
                                    Importe.deCentavos(100L * i),
                                    DIA.minusDays(i)))
                    .toList();
    private static final String ARCHIVO =
            new String(
                    ArchivoDeBanco.escribe(PAGOS, ArchivoDeBanco.RSUA), StandardCharsets.US_ASCII);

    @Test
    void every_record_has_350_characters_and_each_bank_its_own() {
        assertThat(ARCHIVO.lines()).hasSize(10).allSatisfy(r -> assertThat(r).hasSize(350));
        assertThat(ARCHIVO.lines().map(r -> r.substring(0, 2)))
                .containsExactly("00", "01", "07", "07", "07", "01", "07", "07", "07", "09");
    }

    @Test
    void it_is_told_by_its_content_with_and_without_line_ends() {
        for (String texto :
                List.of(ARCHIVO, ARCHIVO.replace("\n", ""), ARCHIVO.replace("\n", "\r\n"))) {
            assertThat(ArchivoDeBanco.adaptador(texto.getBytes(StandardCharsets.US_ASCII)))
                    .isSameAs(ArchivoDeBanco.RSUA);
            assertThat(lee(texto).incidencias()).isEmpty();
            assertThat(lee(texto).valor().orElseThrow())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("renglon")
                    .isEqualTo(PAGOS);
        }
        assertThat(
                        ArchivoDeBanco.adaptador(
                                ArchivoDeBanco.escribe(PAGOS).getBytes(StandardCharsets.UTF_8)))
                .isSameAs(ArchivoDeBanco.CSV);
    }

    @Test
    void how_the_bank_divides_a_payment_is_kept() {
        Map<Fondo, Importe> fondos =
                Map.of(
                        Fondo.IMSS, Importe.parse("60.00"),
                        Fondo.RCV, Importe.parse("30.00"),
                        Fondo.AMORTIZACION, Importe.parse("10.00"));
        PagoDeBanco pago =
                new PagoDeBanco(3, "A", "002", "OP", Importe.parse("100.00"), DIA, fondos);
        byte[] archivo = ArchivoDeBanco.escribe(List.of(pago), ArchivoDeBanco.RSUA);
        assertThat(lee(new String(archivo, StandardCharsets.US_ASCII)).valor().orElseThrow())
                .containsExactly(pago);
        assertThat(lee(ARCHIVO).valor().orElseThrow())
                .allSatisfy(p -> assertThat(p.fondos()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BAN-003 | 3 | total | MXN000000000100 | MXN000000000000",
                "BAN-003 | 3 | total | MXN000000000100 | 'MXN0000000 0100'",
                "BAN-004 | 3 | fecha | 20260514 | 20260230",
                "BAN-006 | 10 | '' | 000000000002100 | 000000000002101",
                "BAN-007 | 3 | operacion | 'OP1' | '   '",
                "BAN-009 | 10 | tipo | 09000000010 | 99000000010",
                "BAN-010 | 2 | tipo | 01      002 | 00      002",
                "BAN-010 | 6 | tipo | 01      012 | 09      012",
                "BAN-011 | 3 | moneda | MXN | USD",
                "BAN-013 | 3 | '' | 'OP1' | 'OPñ'",
                "BAN-014 | 3 | total | MXN000000000100 | MXN-00000000100"
            })
    void a_fault_is_told_with_its_record_and_its_field(
            String codigo, int registro, String campo, String antes, String despues) {
        Resultado<Optional<List<PagoDeBanco>>> leido =
                lee(ARCHIVO.replaceFirst(Pattern.quote(antes), despues));
        assertThat(leido.valor()).isEmpty();
        assertThat(leido.incidencias())
                .anySatisfy(f -> {
                    assertThat(f.codigo()).isEqualTo(codigo);
                    assertThat(f.linea()).isGreaterThanOrEqualTo(registro);
                    assertThat(f.campo()).isEqualTo(campo);
                    assertThat(f.remedio()).isNotBlank();
                });
    }

    @Test
    void a_record_that_lost_a_character_and_a_file_that_was_cut_are_told() {
        assertThat(codigos(ARCHIVO.replaceFirst("OP2 ", "OP2"))).containsExactly("BAN-008");
        assertThat(codigos(ARCHIVO.substring(0, 351 * 5))).containsExactly("BAN-005");
        assertThat(codigos(ARCHIVO.replace("\n", "").substring(0, 350 * 5 + 7)))
                .containsExactly("BAN-008", "BAN-005");
        assertThat(codigos(ARCHIVO + ARCHIVO)).contains("BAN-010");
    }

    @Test
    void funds_of_the_source_are_the_amount_and_have_to_add_up() {
        String fondos = "000000000040" + "000000000030" + "000000000020" + "000000000010";
        String conFondos = cambia(ARCHIVO, 3, 59, fondos);
        assertThat(lee(conFondos).incidencias()).isEmpty();
        assertThat(codigos(cambia(ARCHIVO, 3, 59, fondos.replace("40", "41"))))
                .containsExactly("BAN-012");
        assertThat(codigos(cambia(conFondos, 3, 202, " ".repeat(12)))).isEmpty();
    }

    @Test
    void
            what_the_source_carries_of_workers_is_passed_over_and_a_payment_without_linea_says_whose_it_is() {
        String trabajadores = "02" + "Ñ".repeat(348) + "\n03" + " ".repeat(348) + "\n";
        String sinLinea =
                cambia(
                        cambia(cambia(ARCHIVO, 3, 107, " ".repeat(92)), 3, 11, "Y5412345108"),
                        3,
                        23,
                        "123456202604");
        int tercero = 351 * 2;
        String texto =
                sinLinea.substring(0, tercero)
                        + trabajadores
                        + sinLinea.substring(tercero)
                                .replaceFirst("090000000(\\d\\d)", "090000000" + 12);
        PagoDeBanco pago =
                ArchivoDeBanco.lee(texto.getBytes(StandardCharsets.ISO_8859_1), "r", Idioma.ES)
                        .valor()
                        .orElseThrow()
                        .getFirst();
        assertThat(pago.linea()).isEqualTo("Y5412345108 123456 202604");
        assertThat(pago.operacion()).isEqualTo("Y5412345108-123456-202604-20260509-001");
        assertThat(pago.renglon()).isEqualTo(5);
    }

    @Test
    void one_with_linea_and_no_operation_is_the_same_payment_whatever_file_tells_it() {
        String primero = sinOperacion(ARCHIVO);
        String segundo = cambia(primero, 1, 15, "20260601002");
        assertThat(lee(primero).valor().orElseThrow().getFirst().operacion())
                .isEqualTo("Y5412345108-123456-202604");
        assertThat(lee(segundo).valor().orElseThrow().getFirst())
                .isEqualTo(lee(primero).valor().orElseThrow().getFirst());
    }

    @Test
    void two_records_alike_without_operation_are_two_payments_of_one_file() {
        String una = sinOperacion(ARCHIVO).substring(351 * 2, 351 * 3);
        String archivo = sinOperacion(ARCHIVO);
        String dos =
                (archivo.substring(0, 351 * 3) + una + archivo.substring(351 * 3))
                        .replaceFirst(
                                "09000000010000000006000000000002100",
                                "09000000011000000007000000000002200");
        assertThat(lee(dos).incidencias()).isEmpty();
        assertThat(lee(dos).valor().orElseThrow().subList(0, 2))
                .extracting(PagoDeBanco::operacion)
                .containsExactly("Y5412345108-123456-202604", "Y5412345108-123456-202604-2");
    }

    private static String sinOperacion(String archivo) {
        return cambia(
                cambia(cambia(archivo, 3, 169, " ".repeat(30)), 3, 11, "Y5412345108"),
                3,
                23,
                "123456202604");
    }

    @Test
    void in_the_code_of_a_mainframe_it_is_refused_by_name() {
        byte[] bytes = ARCHIVO.getBytes(Charset.forName("IBM037"));
        assertThat(ArchivoDeBanco.lee(bytes, "r", Idioma.ES).incidencias())
                .singleElement()
                .satisfies(f -> assertThat(f.mensaje()).contains("EBCDIC"));
    }

    /** Writes a text in a record, from a position of those of the format. */
    private static String cambia(String archivo, int registro, int posicion, String texto) {
        int lugar = 351 * (registro - 1) + 2 + posicion - 1;
        return archivo.substring(0, lugar) + texto + archivo.substring(lugar + texto.length());
    }

    private static List<String> codigos(String texto) {
        return lee(texto).incidencias().stream().map(Incidencia::codigo).toList();
    }

    private static Resultado<Optional<List<PagoDeBanco>>> lee(String texto) {
        return ArchivoDeBanco.lee(texto.getBytes(StandardCharsets.ISO_8859_1), "r", Idioma.ES);
    }
}
