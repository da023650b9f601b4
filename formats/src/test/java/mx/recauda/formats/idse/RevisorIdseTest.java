package mx.recauda.formats.idse;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class RevisorIdseTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final List<Incidencia> incidencias = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "idse_08_altas.txt, ALTA, 3",
        "idse_07_modificaciones.txt, MODIFICACION_DE_SALARIO, 1",
        "idse_02_bajas.txt, BAJA, 1"
    })
    void accepts_the_samples(String archivo, TipoDeMovimiento tipo, int movimientos)
            throws IOException {
        Revision revision = revisa(muestra(archivo));

        assertThat(revision.aceptado()).isTrue();
        assertThat(revision.tipo()).contains(tipo);
        assertThat(revision.movimientos()).isEqualTo(movimientos);
        assertThat(revision.guia()).isEqualTo("01400");
    }

    @Test
    void accepts_lf_and_no_line_end_after_the_control_record() throws IOException {
        String altas = texto(muestra("idse_08_altas.txt")).replace("\r\n", "\n").stripTrailing();
        assertThat(revisa(altas.getBytes(WINDOWS_1252)).aceptado()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // position, what is written there, code
        "1, Ñ, IDS-013",
        "5, X, IDS-013",
        "11, 9, IDS-016",
        "22, 9, IDS-018",
        "23, g, IDS-014",
        "24, Á, IDS-014",
        "23, ' ', IDS-015",
        "77, ' ', IDS-015",
        "104, '000000', IDS-022",
        "104, ' ', IDS-013",
        "116, 0, IDS-013",
        "117, 3, IDS-013",
        "118, 7, IDS-013",
        "119, 30022026, IDS-019",
        "119, 00012026, IDS-019",
        "132, 09, IDS-010",
        "132, 02, IDS-011",
        "134, 01401, IDS-012",
        "149, X, IDS-013",
        "150, GALL850101HJCRPS03, IDS-020",
        "168, 8, IDS-013"
    })
    void names_the_fault_at_each_position(int posicion, String valor, String codigo)
            throws IOException {
        // The second record is changed, so that the first one says the type and the guía.
        String[] lineas = texto(muestra("idse_08_altas.txt")).split("\r\n");
        lineas[1] =
                new StringBuilder(lineas[1])
                        .replace(posicion - 1, posicion - 1 + valor.length(), valor)
                        .toString();

        Revision revision = revisa(String.join("\r\n", lineas).getBytes(WINDOWS_1252));

        assertThat(codigos()).contains(codigo);
        assertThat(revision.aceptado()).isFalse();
        assertThat(revision.conErrores()).isEqualTo(1);
        assertThat(incidencias).allMatch(i -> i.linea() == 2 && i.archivo().equals("lote.txt"));
    }

    @Test
    void reports_every_fault_of_every_record() throws IOException {
        String[] lineas = texto(muestra("idse_08_altas.txt")).split("\r\n");
        lineas[0] =
                lineas[0].substring(0, 10)
                        + "9"
                        + lineas[0].substring(11, 21)
                        + "9"
                        + lineas[0].substring(22);
        lineas[2] = lineas[2].substring(0, 118) + "99" + lineas[2].substring(120);

        revisa(String.join("\r\n", lineas).getBytes(WINDOWS_1252));

        assertThat(codigos()).containsExactly("IDS-016", "IDS-018", "IDS-019");
    }

    /** Lines after the first are guessed by their width: what is found may not depend on it. */
    @Test
    void a_fault_is_found_with_the_same_code_in_the_first_line_and_in_any_other()
            throws IOException {
        Random azar = new Random(7);
        String altas = texto(LotesIdse.archivo(LotesIdse.altas(3, azar)));
        int renglon = Diseno.LONGITUD + 2;
        for (char malo : "\n\r\u0001ñÑ?".toCharArray()) {
            for (int posicion = 0; posicion < Diseno.LONGITUD; posicion++) {
                assertThat(conteo(con(altas, renglon + posicion, malo)))
                        .as("byte %d at %d", (int) malo, posicion + 1)
                        .isEqualTo(conteo(con(girado(altas, renglon), posicion, malo)));
            }
        }
    }

    private static String con(String archivo, int lugar, char malo) {
        return con(archivo, lugar, String.valueOf(malo));
    }

    private static String con(String archivo, int lugar, String malo) {
        return archivo.substring(0, lugar) + malo + archivo.substring(lugar + malo.length());
    }

    /** The same file with its second record first. */
    private static String girado(String archivo, int renglon) {
        return archivo.substring(renglon, 2 * renglon)
                + archivo.substring(0, renglon)
                + archivo.substring(2 * renglon);
    }

    private String conteo(String archivo) throws IOException {
        incidencias.clear();
        Revision revision = revisa(archivo.getBytes(WINDOWS_1252));
        return revision.aceptado()
                + " "
                + revision.movimientos()
                + " "
                + revision.bytes()
                + " "
                + revision.porCodigo().keySet().stream()
                        .filter(c -> !c.matches("IDS-01[012]"))
                        .sorted()
                        .toList();
    }

    @Test
    void says_that_a_file_is_in_utf8_instead_of_counting_columns() throws IOException {
        String altas = texto(muestra("idse_08_altas.txt")).replace("PENA ", "PEÑA ");
        assertThat(revisa(altas.getBytes(WINDOWS_1252)).aceptado()).isTrue();

        revisa(altas.getBytes(StandardCharsets.UTF_8));

        assertThat(codigos()).containsExactly("IDS-003");
    }

    @Test
    void refuses_a_truncated_file() throws IOException {
        byte[] altas = muestra("idse_08_altas.txt");
        revisa(java.util.Arrays.copyOf(altas, 400));
        assertThat(codigos()).containsExactly("IDS-002", "IDS-006");
    }

    @Test
    void refuses_a_control_record_that_counts_another_number() throws IOException {
        String altas = texto(muestra("idse_08_altas.txt")).replace("000003", "000004");
        revisa(altas.getBytes(WINDOWS_1252));
        assertThat(codigos()).containsExactly("IDS-008");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0\0\0\0\0", "014\0\0", "ABCDE", "     ", "Ñ1400"})
    void a_guia_that_cannot_be_read_is_told_and_names_no_file(String guia) throws IOException {
        String altas = texto(muestra("idse_08_altas.txt"));

        Revision revision = revisa(con(altas, 133, guia).getBytes(WINDOWS_1252));

        assertThat(revision.aceptado()).isFalse();
        assertThat(revision.guia()).isEmpty();
        assertThat(revision.movimientos()).isEqualTo(3);
        assertThat(incidencias)
                .anySatisfy(i -> {
                    assertThat(i.codigo()).isEqualTo("IDS-013");
                    assertThat(i.linea()).isEqualTo(1);
                    assertThat(i.campo()).isEqualTo(Diseno.GUIA.nombre());
                });
    }

    @Test
    void refuses_a_malformed_control_record() throws IOException {
        String altas = texto(muestra("idse_08_altas.txt")).replace("000003", "  3   ");
        revisa(altas.getBytes(WINDOWS_1252));
        assertThat(codigos()).containsExactly("IDS-009");
    }

    @Test
    void refuses_what_follows_the_control_record() throws IOException {
        String altas = texto(muestra("idse_08_altas.txt"));
        revisa((altas + altas).getBytes(WINDOWS_1252));
        assertThat(codigos()).startsWith("IDS-007").containsOnly("IDS-007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n\r\n"})
    void refuses_an_empty_file(String contenido) throws IOException {
        revisa(contenido.getBytes(WINDOWS_1252));
        assertThat(codigos()).containsExactly("IDS-001");
    }

    @Test
    void refuses_binary_content_naming_the_byte() throws IOException {
        revisa(new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThat(incidencias.getFirst().codigo()).isEqualTo("IDS-005");
        assertThat(incidencias.getFirst().mensaje()).contains("0x03");
    }

    @Test
    void passes_over_a_line_of_ten_megabytes_without_keeping_it() throws IOException {
        byte[] larga = new byte[10_000_000];
        java.util.Arrays.fill(larga, (byte) 'A');
        revisa(larga);
        assertThat(codigos()).containsExactly("IDS-004", "IDS-006");
        assertThat(incidencias.getFirst().mensaje()).contains("10000000");
    }

    @Test
    void warns_about_a_missing_curp_and_still_accepts() throws IOException {
        String altas =
                texto(muestra("idse_08_altas.txt")).replace("GALL850101HJCRPS02", " ".repeat(18));
        Revision revision = revisa(altas.getBytes(WINDOWS_1252));
        assertThat(codigos()).containsExactly("IDS-021");
        assertThat(revision.aceptado()).isTrue();
    }

    @Test
    void warns_about_an_old_registro_that_cannot_be_verified() throws IOException {
        String altas = texto(muestra("idse_08_altas.txt")).replace("B9012345102", "09012345102");
        Revision revision = revisa(altas.getBytes(WINDOWS_1252));
        assertThat(codigos()).containsOnly("IDS-017");
        assertThat(revision.aceptado()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(ErrorIdse.class)
    void every_code_speaks_both_languages(ErrorIdse error) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia incidencia = Incidencia.de(error, idioma, "1", "2", "3", "4");
            assertThat(incidencia.mensaje()).isNotBlank().doesNotContain("{");
            assertThat(incidencia.remedio()).isNotBlank().doesNotContain("{");
        }
    }

    @Test
    void the_quick_verdict_agrees_with_the_diagnosis_on_mutated_records() {
        long semilla = 20261121;
        Random azar = new Random(semilla);
        byte[] archivo = LotesIdse.archivo(LotesIdse.altas(200, azar));
        int aceptados = 0;
        for (int i = 0; i < 100_000; i++) {
            byte[] registro = registro(archivo, azar.nextInt(200));
            int cambios = azar.nextInt(3);
            for (int c = 0; c < cambios; c++) {
                registro[azar.nextInt(168)] = (byte) " 0123456789AEXÑñ".charAt(azar.nextInt(16));
            }
            boolean rapido = Estructura.esCorrecta(registro, 0, TipoDeMovimiento.ALTA);
            List<Incidencia> diagnostico =
                    Diagnostico.de(registro, 0, 1, TipoDeMovimiento.ALTA, Idioma.ES);
            boolean mismoTipo = registro[131] == '0' && registro[132] == '8';
            if (rapido) {
                aceptados++;
                assertThat(diagnostico)
                        .as("seed %d, record %s", semilla, new String(registro, WINDOWS_1252))
                        .noneMatch(Incidencia::esError);
            } else if (mismoTipo) {
                assertThat(diagnostico)
                        .as("seed %d, record %s", semilla, new String(registro, WINDOWS_1252))
                        .isNotEmpty();
            }
        }
        assertThat(aceptados).isBetween(20_000, 90_000);
    }

    private static byte[] registro(byte[] archivo, int numero) {
        int inicio = numero * 170;
        return java.util.Arrays.copyOfRange(archivo, inicio, inicio + 168);
    }

    private List<String> codigos() {
        return incidencias.stream().map(Incidencia::codigo).toList();
    }

    private Revision revisa(byte[] contenido) throws IOException {
        return RevisorIdse.revisa(
                new ByteArrayInputStream(contenido), "lote.txt", Idioma.ES, incidencias::add);
    }

    private static String texto(byte[] contenido) {
        return new String(contenido, WINDOWS_1252);
    }

    private static byte[] muestra(String nombre) throws IOException {
        try (InputStream entrada = RevisorIdseTest.class.getResourceAsStream("/idse/" + nombre)) {
            assertThat(entrada).isNotNull();
            return entrada.readAllBytes();
        }
    }
}
