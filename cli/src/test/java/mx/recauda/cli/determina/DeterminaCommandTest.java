package mx.recauda.cli.determina;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.cli.Recauda;
import mx.recauda.cli.Salida;
import mx.recauda.formats.json.Json;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import picocli.CommandLine;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The sample files of the reference: three workers, one credit, absences and incapacities. */
class DeterminaCommandTest {

    private static final Charset SUA = Charset.forName("windows-1252");
    private static final String RP = "B9012345102";

    @TempDir private Path temporal;
    private Path entrada;
    private Path salida;

    private record Corrida(int codigo, String salida, String avisos) {}

    @BeforeEach
    void copia_los_archivos() throws IOException {
        entrada = Files.createDirectory(temporal.resolve("entrada"));
        salida = temporal.resolve("salida");
        for (String clase : List.of("aseg", "movt", "incap", "cred", "afil")) {
            String nombre = "sua_" + clase + ".txt";
            try (InputStream muestra =
                    Objects.requireNonNull(getClass().getResourceAsStream(nombre))) {
                Files.copy(muestra, entrada.resolve(nombre));
            }
        }
    }

    @Test
    void march_is_determined_for_the_three_workers_from_their_day_of_hiring() throws IOException {
        Corrida corrida = corre("2026-03", "--prima", "0.54355");
        assertThat(corrida.codigo()).as(corrida.avisos()).isEqualTo(Salida.HECHO);
        JsonNode cedula = json();
        assertThat(cedula.path("vencimiento").stringValue()).isEqualTo("2026-04-20");
        JsonNode garcia = trabajador(cedula.path("mensual"), "04038500015");
        // hired on 2 March: 30 days; 117.31 × 30 × 20.40 % = 717.9372
        assertThat(garcia.path("dias").intValue()).isEqualTo(30);
        assertThat(garcia.path("sdi").stringValue()).isEqualTo("450.50");
        assertThat(garcia.path("cuotaFija").stringValue()).isEqualTo("717.94");
        // (450.50 − 351.93) × 30 × 1.10 % = 32.5281 ; × 0.40 % = 11.8284
        assertThat(garcia.path("excedentePatron").stringValue()).isEqualTo("32.53");
        assertThat(garcia.path("excedenteObrero").stringValue()).isEqualTo("11.83");
        // 450.50 × 30 × 0.54355 % = 73.4608…
        assertThat(garcia.path("riesgosDeTrabajo").stringValue()).isEqualTo("73.46");
        assertThat(trabajador(cedula.path("mensual"), "03190100424").path("dias").intValue())
                .isEqualTo(27);
        assertThat(cedula.path("bimestral").isMissingNode()).isTrue();
    }

    @Test
    void april_closes_the_bimester_with_absences_incapacity_baja_and_credit() throws IOException {
        Corrida corrida = corre("2026-04", "--prima", "0.54355");
        assertThat(corrida.codigo()).as(corrida.avisos()).isEqualTo(Salida.HECHO);
        JsonNode cedula = json();
        JsonNode penia = trabajador(cedula.path("mensual"), "43068821354");
        assertThat(penia.path("nombre").stringValue()).isEqualTo("PEÑA MARTINEZ MARIA FERNANDA");
        // incapacity 20 to 26 April is in both files: seven days, once
        assertThat(penia.path("incapacidades").intValue()).isEqualTo(7);
        assertThat(penia.path("ausentismos").intValue()).isEqualTo(2);
        // cuota fija: 30 − 7 days; 117.31 × 23 × 20.40 % = 550.4185…
        assertThat(penia.path("cuotaFija").stringValue()).isEqualTo("550.42");
        // guarderías: 30 − 7 − 2 days; 789.25 × 21 × 1 % = 165.7425
        assertThat(penia.path("guarderias").stringValue()).isEqualTo("165.74");
        JsonNode bimestre = trabajador(cedula.path("bimestral"), "43068821354");
        // retiro runs through incapacity and stops in absences: 30 + 28 days
        assertThat(bimestre.path("retiro").stringValue()).isEqualTo("915.53");
        // the day of the baja, 30 April, is contributed
        assertThat(trabajador(cedula.path("mensual"), "03190100424").path("dias").intValue())
                .isEqualTo(30);
        // 00125000 is 125.00: five integers, two decimals and a zero. From 5 March, by salary:
        // 125.00 × 2 / 61 × 27 = 110.66 and × 30 = 122.95
        JsonNode garcia = trabajador(cedula.path("bimestral"), "04038500015");
        assertThat(garcia.path("amortizacion").stringValue()).isEqualTo("233.61");
        assertThat(garcia.path("sdi").stringValue()).isEqualTo("475.00");
    }

    @Test
    void the_totals_are_the_sums_of_the_rows_in_every_file() throws IOException {
        corre("2026-04", "--prima", "0.54355");
        JsonNode cedula = json();
        BigDecimal total = BigDecimal.ZERO;
        for (String parte : List.of("mensual", "bimestral")) {
            BigDecimal suma = BigDecimal.ZERO;
            for (JsonNode trabajador : cedula.path(parte).path("trabajadores")) {
                suma = suma.add(new BigDecimal(trabajador.path("total").stringValue()));
            }
            assertThat(cedula.path(parte).path("totales").path("total").stringValue())
                    .isEqualTo(suma.toPlainString());
            total = total.add(suma);
        }
        assertThat(cedula.path("resumen").path("total").stringValue())
                .isEqualTo(total.toPlainString());
        assertThat(sumaDeImportes(salida.resolve("explicacion.csv"))).isEqualByComparingTo(total);
        assertThat(Files.readAllLines(salida.resolve("cedula.csv"))).hasSize(4);
        assertThat(Files.readAllLines(salida.resolve("cedula.csv")).getFirst())
                .startsWith(
                        "nss,nombre,rfc,curp,ubicacion,dias,sdi,licencias,incapacidades,"
                                + "ausentismos,cuotaFija,excedentePatron,excedenteObrero");
        assertThat(textoDelPdf(salida.resolve("cedula.pdf")))
                .contains("SIN VALIDEZ OFICIAL")
                .contains("PEÑA MARTINEZ MARIA FERNANDA")
                .contains("LSS art. 106-I");
    }

    @Test
    void the_same_input_gives_the_same_bytes() throws IOException {
        corre("2026-04");
        Path otra = temporal.resolve("otra");
        corre(otra, "2026-04");
        for (String archivo : List.of("cedula.json", "cedula.xlsx", "cedula.pdf", "cedula.csv")) {
            assertThat(otra.resolve(archivo)).hasSameBinaryContentAs(salida.resolve(archivo));
        }
    }

    @Test
    void the_order_of_the_lines_changes_nothing() throws IOException {
        corre("2026-04");
        String antes = Files.readString(salida.resolve("cedula.csv"));
        for (String clase : List.of("movt", "incap", "cred")) {
            Path archivo = entrada.resolve("sua_" + clase + ".txt");
            List<String> lineas = new ArrayList<>(Files.readAllLines(archivo, SUA));
            Files.write(archivo, lineas.reversed(), SUA);
        }
        Path otra = temporal.resolve("otra");
        corre(otra, "2026-04");
        assertThat(otra.resolve("cedula.csv")).hasContent(antes);
    }

    @Test
    void without_a_premium_the_lowest_media_one_is_taken_and_said_aloud() throws IOException {
        Corrida corrida = corre("2026-03");
        assertThat(corrida.codigo()).isEqualTo(Salida.HECHO);
        assertThat(corrida.avisos()).contains("CED-002");
        assertThat(json().path("primaSupuesta").booleanValue()).isTrue();
    }

    @Test
    void the_employer_may_add_its_data_and_the_wages() throws IOException {
        Files.writeString(
                entrada.resolve("patron.json"),
                "{\"razonSocial\":\"EMPRESA SINTETICA\",\"primaRT\":\"1.13065\"}");
        Files.writeString(
                entrada.resolve("salarios.csv"),
                "nss,salarioDiario,salarioPagado\n04038500015,430.00,100.00\n");
        corre("2026-04");
        JsonNode garcia = trabajador(json().path("bimestral"), "04038500015");
        assertThat(garcia.path("amortizacion").stringValue()).isEqualTo("100.00");
        assertThat(garcia.path("noDescontado").stringValue()).isEqualTo("133.61");
        assertThat(json().path("primaRT").stringValue()).isEqualTo("1.13065");
        assertThat(json().path("razonSocial").stringValue()).isEqualTo("EMPRESA SINTETICA");
    }

    @Test
    void a_bad_line_is_kept_apart_and_the_others_are_determined() throws IOException {
        Path archivo = entrada.resolve("sua_aseg.txt");
        List<String> lineas = new ArrayList<>(Files.readAllLines(archivo, SUA));
        lineas.set(2, lineas.get(2).replace("03190100424", "03190100425"));
        Files.write(archivo, lineas, SUA);
        Corrida corrida = corre("2026-03", "--prima", "0.54355");
        assertThat(corrida.codigo()).isEqualTo(Salida.ENTRADA_CON_ERRORES);
        assertThat(corrida.avisos())
                .contains("sua_aseg.txt:3: SUA-012 error: NSS, posiciones 12-22: El NSS")
                .contains("termina en 5 y debería terminar en 4")
                .contains("sua_movt.txt:4: SUA-022");
        assertThat(json().path("mensual").path("trabajadores").size()).isEqualTo(2);
        assertThat(Files.readString(salida.resolve("incidencias.csv"))).contains("SUA-012");
    }

    @ParameterizedTest
    @CsvSource({
        "CAR-002, 2026-13, B9012345102, --zona=GENERAL",
        "CAR-003, 2026-03, B9012345102, --prima=mucha",
        "CAR-004, 2026-03, B9012345102, --zona=NORTE",
        "IDE-031, 2026-03, B90, --zona=GENERAL"
    })
    void a_wrong_order_is_refused_with_its_code(
            String codigo, String mes, String patron, String opcion) {
        Corrida corrida = ejecuta(entrada, patron, mes, salida, opcion);
        assertThat(corrida.codigo()).isEqualTo(Salida.USO);
        assertThat(corrida.avisos()).contains(codigo);
        assertThat(salida).doesNotExist();
    }

    @Test
    void a_missing_directory_and_a_busy_output_are_refused() throws IOException {
        Corrida sinDirectorio = ejecuta(temporal.resolve("nada"), RP, "2026-03", salida);
        assertThat(sinDirectorio.avisos()).contains("No existe");
        assertThat(sinDirectorio.codigo()).isEqualTo(Salida.USO);
        assertThat(
                        ejecuta(
                                        Files.createDirectory(temporal.resolve("vacio")),
                                        RP,
                                        "2026-03",
                                        salida)
                                .avisos())
                .contains("SUA-004");
        Path ocupada = Files.createDirectory(temporal.resolve("ocupada"));
        Files.writeString(ocupada.resolve("algo.txt"), "x");
        assertThat(corre(ocupada, "2026-03").avisos()).contains("ARC-070");
        assertThat(corre(ocupada, "2026-03", "--reemplaza").codigo()).isEqualTo(Salida.HECHO);
    }

    @Test
    void files_beyond_the_limit_and_wrong_wages_are_reported() throws IOException {
        Files.writeString(entrada.resolve("salarios.csv"), "nss,salarioDiario\n1,mucho\n");
        assertThat(corre("2026-03").avisos()).contains("salarios.csv:2: SUA-029");
        Files.writeString(
                entrada.resolve("salarios.csv"),
                "nss,salarioDiario,salarioPagado\n1,-0.01,0.00\n2,0.00,0.00\n3,1.00,-1.00\n");
        assertThat(corre(temporal.resolve("negativos"), "2026-03").avisos())
                .contains(
                        "salarios.csv:2: SUA-029",
                        "salarios.csv:3: SUA-029",
                        "salarios.csv:4: SUA-029");
        Files.write(entrada.resolve("sua_cred.txt"), new byte[(1 << 20) + 1]);
        assertThat(corre(temporal.resolve("otra"), "2026-03", "--limite-mib=1").avisos())
                .contains("CAR-005");
    }

    @ParameterizedTest
    @EnumSource
    void every_code_speaks_both_languages(ErrorDeDetermina codigo) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia incidencia = Incidencia.de(codigo, idioma, "A", "B");
            assertThat(incidencia.mensaje()).isNotBlank().doesNotContain("{");
            assertThat(incidencia.remedio()).isNotBlank();
        }
    }

    private Corrida corre(String mes, String... opciones) {
        return corre(salida, mes, opciones);
    }

    private Corrida corre(Path destino, String mes, String... opciones) {
        return ejecuta(entrada, RP, mes, destino, opciones);
    }

    private static Corrida ejecuta(
            Path entrada, String patron, String mes, Path destino, String... opciones) {
        StringWriter salida = new StringWriter();
        StringWriter avisos = new StringWriter();
        CommandLine comando =
                Recauda.comando()
                        .setOut(new PrintWriter(salida, true))
                        .setErr(new PrintWriter(avisos, true));
        List<String> orden =
                new ArrayList<>(
                        List.of(
                                "determina",
                                entrada.toString(),
                                "--patron",
                                patron,
                                "--mes",
                                mes,
                                "--salida",
                                destino.toString()));
        orden.addAll(List.of(opciones));
        int codigo = comando.execute(orden.toArray(String[]::new));
        return new Corrida(codigo, salida.toString(), avisos.toString());
    }

    private JsonNode json() throws IOException {
        return Json.mapper().readTree(Files.readString(salida.resolve("cedula.json")));
    }

    private static JsonNode trabajador(JsonNode parte, String nss) {
        for (JsonNode trabajador : parte.path("trabajadores")) {
            if (trabajador.path("nss").stringValue().equals(nss)) {
                return trabajador;
            }
        }
        throw new AssertionError("no worker " + nss + " in " + parte);
    }

    private static BigDecimal sumaDeImportes(Path csv) throws IOException {
        List<String> lineas = Files.readAllLines(csv);
        var tabla =
                mx.recauda.formats.csv.LectorCsv.lee(
                                "explicacion.csv", String.join("\n", lineas), Idioma.ES)
                        .valor()
                        .orElseThrow();
        int importe = tabla.columnas().indexOf("importe");
        return tabla.filas().stream()
                .map(f -> new BigDecimal(f.campos().get(importe)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String textoDelPdf(Path pdf) throws IOException {
        try (PDDocument documento = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(documento).replaceAll("\\s+", " ");
        }
    }
}
