package mx.recauda.cli.genera;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.cli.Ejecucion;
import mx.recauda.cli.Salida;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** From a spreadsheet to files that the other commands accept. */
class GeneraCommandTest {

    private static final String CSV =
            """
            registro_patronal,nss,hecho,fecha,primer_apellido,segundo_apellido,nombres,curp,rfc,sbc,causa_baja,dias,folio,rama
            B9012345102,04038500015,alta,02/03/2026,García,López,Luis,GALL850101HJCRPS02,GALL8501012D1,450.50,,,,
            B9012345102,43068821354,alta,02/03/2026,Peña,Martínez,María Fernanda,PEMF880612MNLXRR08,PEMF880612IV9,789.25,,,,
            B9012345102,04038500015,salario,2026-04-01,García,López,Luis,GALL850101HJCRPS02,,475,,,,
            B9012345102,43068821354,incapacidad,2026-04-20,,,,,,,,7,AB123456,2
            B9012345102,43068821354,baja,2026-05-30,Peña,Martínez,María Fernanda,,,,2,,,
            """;

    @TempDir private Path carpeta;

    @Test
    void the_batches_generated_are_accepted_by_valida() throws IOException {
        Ejecucion genera = genera("idse", CSV, "--guia", "01400");

        assertThat(genera.codigo()).isEqualTo(Salida.HECHO);
        assertThat(genera.lineas())
                .containsExactly(
                        salida("idse_B9012345102_08_001.txt"),
                        salida("idse_B9012345102_07_001.txt"),
                        salida("idse_B9012345102_02_001.txt"),
                        salida("incidencias.csv"));
        assertThat(genera.avisos()).contains("GEN-015", "4 renglones en los archivos, 0 apartados");
        for (String lote : genera.lineas().subList(0, 3)) {
            Ejecucion valida = Ejecucion.de("valida", "idse", lote);
            assertThat(valida.codigo()).isEqualTo(Salida.HECHO);
            assertThat(valida.salida()).isEmpty();
        }
    }

    @Test
    void the_import_files_generated_are_accepted_by_valida_and_determined() throws IOException {
        Ejecucion genera = genera("sua", CSV);

        assertThat(genera.codigo()).isEqualTo(Salida.HECHO);
        assertThat(genera.avisos()).contains("5 renglones en los archivos, 0 apartados");
        Path sua = carpeta.resolve("salida/B9012345102");
        assertThat(Files.list(sua).map(f -> f.getFileName().toString()))
                .containsExactlyInAnyOrder("Aseg.txt", "Afil.txt", "Movt.txt", "Incap.txt");
        assertThat(Ejecucion.de("valida", "sua", sua.toString()))
                .extracting(Ejecucion::codigo, Ejecucion::salida)
                .containsExactly(Salida.HECHO, "");
        Ejecucion determina =
                Ejecucion.de(
                        "determina",
                        sua.toString(),
                        "--patron",
                        "B9012345102",
                        "--mes",
                        "2026-04",
                        "--salida",
                        carpeta.resolve("cedula").toString());
        assertThat(determina.codigo()).isEqualTo(Salida.HECHO);
        assertThat(determina.avisos()).contains("2 trabajadores");
    }

    @Test
    void what_is_kept_apart_can_be_corrected_and_generated_again() throws IOException {
        Ejecucion genera = genera("sua", CSV.replace("PEMF880612MNLXRR08", "PEMF880612MNLXRR09"));

        assertThat(genera.codigo()).isEqualTo(Salida.ENTRADA_CON_ERRORES);
        assertThat(genera.avisos()).contains("nomina.csv:3: GEN-012 error", "3 apartados");
        Path apartadas = carpeta.resolve("salida/apartadas.csv");
        String corregida =
                Files.readString(apartadas).replace("PEMF880612MNLXRR09", "PEMF880612MNLXRR08");
        assertThat(genera("sua", corregida, "--reemplaza").codigo()).isEqualTo(Salida.HECHO);
    }

    @Test
    void a_folder_in_use_is_not_touched() throws IOException {
        Files.createDirectories(carpeta.resolve("salida"));
        Files.writeString(carpeta.resolve("salida/otro.txt"), "mio");

        Ejecucion genera = genera("idse", CSV);

        assertThat(genera.codigo()).isEqualTo(Salida.ENTRADA_CON_ERRORES);
        assertThat(genera.avisos()).contains("ARC-070");
        assertThat(Files.list(carpeta.resolve("salida"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"--guia,14", "--maximo,0", "--maximo,1000000"})
    void an_option_out_of_its_range_is_wrong_usage(String opcion, String valor) throws IOException {
        assertThat(genera("idse", CSV, opcion, valor).codigo()).isEqualTo(Salida.USO);
    }

    @Test
    void a_csv_that_does_not_exist_is_said_so() {
        Ejecucion genera =
                Ejecucion.de(
                        "genera", "idse", carpeta.resolve("nada.csv").toString(), "--salida", "x");
        assertThat(genera.codigo()).isEqualTo(Salida.USO);
        assertThat(genera.avisos()).contains("No existe");
    }

    @Test
    void a_synthetic_country_is_the_same_for_the_same_options() throws IOException {
        for (String nombre : List.of("uno", "dos")) {
            Ejecucion genera = sintetico(nombre, "--patrones", "5", "--semilla", "3");
            assertThat(genera.codigo()).isEqualTo(Salida.HECHO);
            assertThat(genera.avisos()).contains("5 registros patronales", "nadie de aquí existe");
        }
        assertThat(carpeta.resolve("uno/movimientos.csv"))
                .hasSameTextualContentAs(carpeta.resolve("dos/movimientos.csv"));
        assertThat(Ejecucion.de("valida", "idse", unLote()).codigo()).isEqualTo(Salida.HECHO);
        assertThat(sintetico("uno").avisos()).contains("ARC-070");
    }

    @ParameterizedTest
    @CsvSource({"--oficina,9999", "--meses,0", "--patrones,0", "--fecha,2031-01-01"})
    void a_country_that_cannot_be_is_wrong_usage(String opcion, String valor) {
        assertThat(sintetico("tres", opcion, valor).codigo()).isEqualTo(Salida.USO);
    }

    private String unLote() throws IOException {
        try (var lotes = Files.list(carpeta.resolve("uno/idse"))) {
            return lotes.findFirst().orElseThrow().toString();
        }
    }

    private Ejecucion sintetico(String nombre, String... opciones) {
        List<String> palabras = new java.util.ArrayList<>(List.of("genera", "sintetico"));
        palabras.addAll(List.of("--salida", carpeta.resolve(nombre).toString()));
        palabras.addAll(List.of(opciones));
        return Ejecucion.de(palabras.toArray(String[]::new));
    }

    private String salida(String archivo) {
        return carpeta.resolve("salida").resolve(archivo).toString();
    }

    private Ejecucion genera(String formato, String csv, String... opciones) throws IOException {
        Path archivo = Files.writeString(carpeta.resolve("nomina.csv"), csv);
        List<String> palabras = new java.util.ArrayList<>(List.of("genera", formato));
        palabras.addAll(
                List.of(archivo.toString(), "--salida", carpeta.resolve("salida").toString()));
        palabras.addAll(List.of(opciones));
        return Ejecucion.de(palabras.toArray(String[]::new));
    }
}
