package mx.recauda.cli.banco;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.cli.Ejecucion;
import mx.recauda.cli.Salida;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.linea.LineaDeCaptura;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** {@code recauda banco}. */
class BancoCommandTest {

    private static final LineaDeCaptura LINEA =
            new LineaDeCaptura(42, LocalDate.of(2026, 12, 17), Importe.parse("4859.12"));

    @TempDir private Path carpeta;

    @Test
    void lineas_are_paid_and_settled() throws IOException {
        Ejecucion banco = banco(List.of(LINEA.formato(), ""));
        assertThat(banco.codigo()).as(banco.avisos()).isEqualTo(Salida.HECHO);
        assertThat(Files.readString(carpeta.resolve("liquidacion.csv")))
                .isEqualTo(
                        "linea,banco,operacion,importe,fecha\n"
                                + LINEA.texto()
                                + ",999,202612107f2c3c61000001,4859.12,2026-12-10\n"
                                + "TOTAL,,1,4859.12,\n");
    }

    @Test
    void what_is_no_linea_is_told_with_its_place() throws IOException {
        Ejecucion banco = banco(List.of(LINEA.texto(), LINEA.texto().replace("42", "24")));
        assertThat(banco.codigo()).isEqualTo(Salida.ENTRADA_CON_ERRORES);
        assertThat(banco.avisos()).contains("lineas.txt:2: LIN-004");
    }

    @Test
    void a_cut_settlement_has_no_totals() throws IOException {
        banco(List.of(LINEA.texto()), "--con", "TRUNCADO,REPETIDO");
        assertThat(Files.readString(carpeta.resolve("liquidacion.csv"))).doesNotContain("TOTAL");
    }

    @Test
    void several_days_are_files_of_a_directory_in_the_order_in_which_they_arrive()
            throws IOException {
        Ejecucion banco =
                banco(
                        List.of(LINEA.texto()),
                        "--dias",
                        "3",
                        "--formato",
                        "csv,RSUA",
                        "--con",
                        "TARDE");
        assertThat(banco.codigo()).as(banco.avisos()).isEqualTo(Salida.HECHO);
        try (Stream<Path> archivos = Files.list(carpeta.resolve("liquidacion.csv"))) {
            assertThat(archivos.map(a -> a.getFileName().toString()).sorted())
                    .containsExactly(
                            "001-liquidacion-999-20261210.csv",
                            "002-liquidacion-999-20261211.rsua",
                            "003-liquidacion-999-20261212.csv");
        }
    }

    @Test
    void records_of_350_characters_are_written_when_asked() throws IOException {
        banco(List.of(LINEA.texto()), "--formato", "RSUA");
        assertThat(Files.readAllLines(carpeta.resolve("liquidacion.csv")))
                .hasSize(4)
                .allSatisfy(r -> assertThat(r).hasSize(350));
    }

    @Test
    void a_format_that_does_not_exist_is_told() throws IOException {
        assertThat(banco(List.of(LINEA.texto()), "--formato", "XML").codigo())
                .isEqualTo(Salida.USO);
    }

    @Test
    void what_is_not_text_is_told_and_pays_nothing() throws IOException {
        Path pdf =
                Files.write(carpeta.resolve("linea.pdf"), new byte[] {'%', 'P', (byte) 0xE2, 10});
        Ejecucion banco =
                Ejecucion.de(
                        "banco",
                        "--lineas",
                        pdf.toString(),
                        "--fecha",
                        "2026-12-10",
                        "--salida",
                        carpeta.resolve("nada.csv").toString());
        assertThat(banco.codigo()).isEqualTo(Salida.ENTRADA_CON_ERRORES);
        assertThat(banco.avisos())
                .contains("linea.pdf:1: ARC-010 error")
                .doesNotContain("Exception");
        assertThat(carpeta.resolve("nada.csv")).doesNotExist();
    }

    @Test
    void a_value_of_another_shape_is_told_with_the_one_that_is_expected() throws IOException {
        assertThat(banco(List.of(), "--con", "NADA").avisos())
                .contains("«NADA»", "--con", "TRUNCADO")
                .doesNotContain("convert");
        assertThat(Ejecucion.de("banco", "--fecha", "21/11/2026").avisos())
                .contains("«21/11/2026» no se entiende en --fecha: se espera AAAA-MM-DD.")
                .doesNotContain("Exception");
    }

    @Test
    void without_lineas_nothing_is_written() throws IOException {
        Ejecucion banco = banco(List.of("", " "));
        assertThat(banco.codigo()).isEqualTo(Salida.ENTRADA_CON_ERRORES);
        assertThat(banco.avisos()).contains("lineas.txt:1: BAN-020 error");
        assertThat(carpeta.resolve("liquidacion.csv")).doesNotExist();
    }

    @Test
    void a_fault_that_could_not_be_produced_is_told() throws IOException {
        Ejecucion sin = banco(List.of(LINEA.texto()), "--con", "TRASLAPE,OTRO_IMPORTE");
        assertThat(sin.codigo()).isEqualTo(Salida.HECHO);
        assertThat(sin.avisos())
                .contains("BAN-021 aviso: El defecto TRASLAPE se pidió y no se produjo", "--dias")
                .doesNotContain("El defecto OTRO_IMPORTE");
    }

    @Test
    void where_it_cannot_be_written_is_told() throws IOException {
        Ejecucion banco =
                banco(List.of(LINEA.texto()), "--salida", carpeta.resolve("no/hay").toString());
        assertThat(banco.codigo()).isEqualTo(Salida.ENTRADA_CON_ERRORES);
        assertThat(banco.avisos()).contains("ARC-071 error", "hay").doesNotContain("Exception");
    }

    private Ejecucion banco(List<String> lineas, String... mas) throws IOException {
        Path archivo = Files.write(carpeta.resolve("lineas.txt"), lineas);
        List<String> orden =
                new ArrayList<>(
                        List.of("banco", "--lineas", archivo.toString(), "--fecha", "2026-12-10"));
        orden.addAll(List.of(mas));
        if (!orden.contains("--salida")) {
            orden.addAll(List.of("--salida", carpeta.resolve("liquidacion.csv").toString()));
        }
        return Ejecucion.de(orden.toArray(String[]::new));
    }
}
