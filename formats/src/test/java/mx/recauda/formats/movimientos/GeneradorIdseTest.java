package mx.recauda.formats.movimientos;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.idse.EscritorIdse.Enie;
import mx.recauda.formats.idse.EscritorIdse.FinDeLinea;
import mx.recauda.formats.idse.EscritorIdse.Presentacion;
import mx.recauda.formats.idse.LectorIdse;
import mx.recauda.formats.idse.MovimientoIdse;
import mx.recauda.formats.idse.Revision;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** From the CSV of an employer to IDSE batches. */
class GeneradorIdseTest {

    private static final long SEMILLA = 20261121;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String ENCABEZADO =
            "registro_patronal,nss,hecho,fecha,primer_apellido,segundo_apellido,nombres,curp,sbc,causa_baja\n";
    private static final String LUIS =
            "B9012345102,04038500015,%s,GARCIA,LOPEZ,LUIS,GALL850101HJCRPS02,%s\n";

    @ParameterizedTest
    @EnumSource
    void what_the_csv_says_is_what_the_batches_say(FinDeLinea fin) {
        List<FilaDeMovimientos> filas = Filas.de(300, new Random(SEMILLA));
        Resultado<Generados> generados =
                genera(EscritorDeMovimientos.escribe(filas), con(Enie.COMO_ES, fin, 50));

        assertThat(generados.errores()).as("seed %d", SEMILLA).isEmpty();
        List<MovimientoIdse> leidos = new ArrayList<>();
        lotes(generados).values().forEach(b -> leidos.addAll(lee(b)));
        List<MovimientoIdse> esperados =
                filas.stream().flatMap(f -> GeneradorIdse.convierte(f).stream()).toList();
        assertThat(sinLinea(leidos)).containsExactlyInAnyOrderElementsOf(sinLinea(esperados));
        assertThat(generados.valor().filas()).isEqualTo(esperados.size());
    }

    @Test
    void a_batch_is_of_one_employer_and_one_kind_in_order_of_date_and_never_passes_the_maximum() {
        String csv = EscritorDeMovimientos.escribe(Filas.de(300, new Random(SEMILLA)));
        Map<String, byte[]> lotes = lotes(genera(csv, con(Enie.COMO_ES, FinDeLinea.CRLF, 50)));

        assertThat(lotes.keySet())
                .allMatch(n -> n.matches("idse_[A-C]\\d{10}_0[278]_\\d{3}\\.txt"))
                .anyMatch(n -> n.endsWith("_002.txt"));
        lotes.forEach((nombre, bytes) -> {
            List<MovimientoIdse> suyos = lee(bytes);
            assertThat(suyos).hasSizeBetween(1, 50);
            assertThat(suyos).allMatch(m -> nombre.contains(m.registro() + "_" + m.tipo().clave()));
            assertThat(suyos).isSortedAccordingTo(Comparator.comparing(MovimientoIdse::fecha));
        });
    }

    @Test
    void enie_travels_as_one_byte_or_the_whole_file_is_ascii() {
        String csv =
                ENCABEZADO
                        + LUIS.formatted("alta,2026-03-02", "450.50,").replace("GARCIA", "Muñóz");
        byte[] deUnByte =
                lotes(genera(csv, con(Enie.COMO_ES, FinDeLinea.LF, 9))).values().iterator().next();
        byte[] ascii =
                lotes(genera(csv, con(Enie.COMO_N, FinDeLinea.LF, 9))).values().iterator().next();

        assertThat(new String(deUnByte, WINDOWS_1252)).contains("MUÑOZ ").doesNotContain("\r");
        assertThat(new String(ascii, StandardCharsets.US_ASCII)).contains("MUNOZ ");
    }

    @Test
    void a_row_with_a_defect_is_kept_apart_as_it_came_and_the_rest_is_written() {
        String mala = LUIS.formatted("alta,31/02/2026", "450.50,");
        Resultado<Generados> generados =
                genera(
                        ENCABEZADO
                                + LUIS.formatted("alta,02/03/2026", "450.5,")
                                + mala
                                + LUIS.formatted("salario,2026-04-01", "12000,")
                                + LUIS.formatted("baja,2026-04-30", ",2"),
                        GeneradorIdse.Opciones.USUALES);

        assertThat(generados.errores())
                .extracting(Incidencia::codigo, Incidencia::linea, Incidencia::campo)
                .containsExactly(
                        Tuple.tuple("GEN-004", 3, "fecha"), Tuple.tuple("GEN-016", 4, "sbc"));
        assertThat(lotes(generados)).hasSize(2);
        assertThat(texto(generados, Generados.APARTADAS))
                .startsWith(ENCABEZADO + mala)
                .contains("salario,2026-04-01");
        assertThat(texto(generados, Generados.INCIDENCIAS)).contains("GEN-004").contains("GEN-016");
        assertThat(generados.valor().filas()).isEqualTo(2);
        assertThat(generados.valor().apartadas()).isEqualTo(2);
    }

    @Test
    void what_idse_does_not_carry_is_told_and_is_no_error() {
        Resultado<Generados> generados =
                genera(
                        "hecho,fecha,nss,registro_patronal,dias\n"
                                + "ausencia,2026-04-01,04038500015,B9012345102,2\n",
                        GeneradorIdse.Opciones.USUALES);

        assertThat(generados.incidencias())
                .extracting(Incidencia::codigo)
                .containsExactly("GEN-021", "GEN-015");
        assertThat(generados.valor().archivos()).containsOnlyKeys(Generados.INCIDENCIAS);
    }

    @Test
    void the_record_is_judged_as_a_reader_would_with_the_line_of_the_csv() {
        Resultado<Generados> generados =
                genera(
                        ENCABEZADO
                                + LUIS.formatted("alta,2026-03-02", "450.50,")
                                        .replace("GALL850101HJCRPS02", ""),
                        GeneradorIdse.Opciones.USUALES);

        assertThat(generados.incidencias())
                .extracting(Incidencia::codigo, Incidencia::linea)
                .containsExactly(Tuple.tuple("GEN-019", 0), Tuple.tuple("IDS-021", 2));
        assertThat(lotes(generados)).hasSize(1);
    }

    @Test
    void a_csv_saved_by_an_old_spreadsheet_is_read_and_told() {
        byte[] csv =
                (ENCABEZADO
                                + LUIS.formatted("alta,2026-03-02", "450.50,")
                                        .replace("GARCIA", "PEÑA"))
                        .getBytes(WINDOWS_1252);
        Resultado<Generados> generados =
                GeneradorIdse.genera("nomina.csv", csv, GeneradorIdse.Opciones.USUALES, Idioma.ES);

        assertThat(generados.incidencias()).extracting(Incidencia::codigo).contains("GEN-020");
        assertThat(
                        lee(lotes(generados).values().iterator().next())
                                .getFirst()
                                .trabajador()
                                .primerApellido())
                .isEqualTo("PEÑA");
    }

    private static List<MovimientoIdse> sinLinea(List<MovimientoIdse> movimientos) {
        return movimientos.stream()
                .map(m ->
                        (MovimientoIdse)
                                switch (m) {
                                    case MovimientoIdse.Alta a ->
                                            new MovimientoIdse.Alta(
                                                    0,
                                                    a.registro(),
                                                    a.trabajador(),
                                                    a.salario(),
                                                    a.tipoDeTrabajador(),
                                                    a.fecha(),
                                                    a.umf(),
                                                    a.curp());
                                    case MovimientoIdse.ModificacionDeSalario s ->
                                            new MovimientoIdse.ModificacionDeSalario(
                                                    0,
                                                    s.registro(),
                                                    s.trabajador(),
                                                    s.salario(),
                                                    s.fecha(),
                                                    s.curp());
                                    case MovimientoIdse.Baja b ->
                                            new MovimientoIdse.Baja(
                                                    0,
                                                    b.registro(),
                                                    b.trabajador(),
                                                    b.fecha(),
                                                    b.causa());
                                })
                .toList();
    }

    private static GeneradorIdse.Opciones con(Enie enie, FinDeLinea fin, int maximo) {
        return new GeneradorIdse.Opciones(
                Optional.of("01400"), new Presentacion(enie, fin), maximo);
    }

    private static Resultado<Generados> genera(String csv, GeneradorIdse.Opciones opciones) {
        return GeneradorIdse.genera(
                "nomina.csv", csv.getBytes(StandardCharsets.UTF_8), opciones, Idioma.ES);
    }

    private static Map<String, byte[]> lotes(Resultado<Generados> generados) {
        Map<String, byte[]> lotes = new TreeMap<>(generados.valor().archivos());
        lotes.keySet().removeIf(n -> n.endsWith(".csv"));
        return lotes;
    }

    private static String texto(Resultado<Generados> generados, String archivo) {
        return new String(generados.valor().archivos().get(archivo), StandardCharsets.UTF_8);
    }

    private static List<MovimientoIdse> lee(byte[] lote) {
        List<MovimientoIdse> leidos = new ArrayList<>();
        try {
            Revision revision =
                    LectorIdse.lee(
                            new ByteArrayInputStream(lote),
                            "lote",
                            Idioma.ES,
                            leidos::add,
                            i -> assertThat(i.esError()).as(i.mensaje()).isFalse());
            assertThat(revision.aceptado()).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return leidos;
    }
}
