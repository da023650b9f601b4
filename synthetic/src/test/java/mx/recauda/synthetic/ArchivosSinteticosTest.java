package mx.recauda.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.idse.Revision;
import mx.recauda.formats.idse.RevisorIdse;
import mx.recauda.formats.movimientos.LectorDeMovimientos;
import mx.recauda.formats.sua.RevisionSua;
import mx.recauda.formats.sua.RevisorSua;
import mx.recauda.ley.error.Idioma;
import mx.recauda.synthetic.ArchivosSinteticos.Cuenta;
import mx.recauda.synthetic.ArchivosSinteticos.Formato;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is written of a country is what its readers accept. */
class ArchivosSinteticosTest {

    private static final Pais PAIS =
            Pais.de(new Escenario(5, LocalDate.of(2026, 10, 31), 30, 300, 24, Optional.of("0119")));

    @TempDir private Path carpeta;

    @Test
    void every_batch_is_accepted_without_a_remark_and_none_is_missing() throws IOException {
        ArchivosSinteticos.escribe(PAIS, carpeta, EnumSet.of(Formato.IDSE), c -> {});
        int movimientos = 0;
        for (Path lote : archivos("idse")) {
            try (InputStream entrada = Files.newInputStream(lote)) {
                Revision revision =
                        RevisorIdse.revisa(
                                entrada,
                                lote.toString(),
                                Idioma.ES,
                                i -> assertThat(i.mensaje()).isEmpty());
                assertThat(revision.aceptado()).isTrue();
                movimientos += revision.movimientos();
            }
        }
        long esperados =
                PAIS.patrones()
                        .flatMap(PAIS::trabajadores)
                        .flatMap(t -> t.actos().stream())
                        .filter(a ->
                                List.of("alta", "salario", "baja").contains(a.suceso().palabra()))
                        .count();
        assertThat(movimientos).isEqualTo((int) esperados);
        assertThat(carpeta.resolve("movimientos.csv")).doesNotExist();
    }

    @Test
    void sua_accepts_every_import_file() throws IOException {
        Cuenta cuenta = ArchivosSinteticos.escribe(PAIS, carpeta, EnumSet.of(Formato.SUA), c -> {});
        Map<String, byte[]> archivos = new TreeMap<>();
        for (Path archivo : archivos("sua")) {
            archivos.put(archivo.toString(), Files.readAllBytes(archivo));
        }
        RevisionSua revision = RevisorSua.revisa(archivos, Idioma.ES);
        assertThat(revision.incidencias()).isEmpty();
        assertThat((long) revision.trabajadores()).isEqualTo(cuenta.trabajadores());
    }

    @Test
    void the_rows_are_the_csv_that_genera_reads_and_every_employer_is_told() throws IOException {
        List<Cuenta> avances = new ArrayList<>();
        Cuenta cuenta =
                ArchivosSinteticos.escribe(PAIS, carpeta, EnumSet.of(Formato.CSV), avances::add);
        var leida =
                LectorDeMovimientos.lee(
                        "movimientos.csv",
                        Files.readAllBytes(carpeta.resolve("movimientos.csv")),
                        Idioma.ES);
        assertThat(leida.incidencias()).isEmpty();
        assertThat((long) leida.valor().orElseThrow().filas().size()).isEqualTo(cuenta.actos());
        assertThat(lineas("patrones.csv")).isEqualTo(31);
        assertThat(lineas("trabajadores.csv")).isEqualTo(cuenta.trabajadores() + 1);
        assertThat(avances).hasSize(30).last().isEqualTo(cuenta);
    }

    private long lineas(String archivo) throws IOException {
        try (Stream<String> lineas = Files.lines(carpeta.resolve(archivo))) {
            return lineas.count();
        }
    }

    private List<Path> archivos(String subcarpeta) throws IOException {
        try (Stream<Path> todos = Files.walk(carpeta.resolve(subcarpeta))) {
            return todos.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
