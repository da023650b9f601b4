package mx.recauda.formats.sua;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.cedula.Hecho;
import mx.recauda.ley.cedula.Trabajador;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.vivienda.Descuento;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Import files of SUA, line by line. Synthetic employer and workers. */
class LectorSuaTest {

    private static final Charset SUA = Charset.forName("windows-1252");
    private static final RegistroPatronal RP = RegistroPatronal.parse("B9012345102");
    private static final String GARCIA =
            "B901234510204038500015GALL8501012D1GALL850101HJCRPS02"
                    + "%-50s".formatted("GARCIA$LOPEZ$LUIS")
                    + "10020320260045050"
                    + "%-17s".formatted("PLANTA01")
                    + "142600001105032026200125000";
    private static final String MOVIMIENTO = "B901234510204038500015%s";

    @Test
    void a_worker_is_read_field_by_field() {
        Trabajador garcia = lee(Map.of("Aseg.txt", GARCIA)).valor().trabajadores().getFirst();
        assertThat(garcia.nss()).hasToString("04038500015");
        assertThat(garcia.nombreLegible()).isEqualTo("GARCIA LOPEZ LUIS");
        assertThat(garcia.rfc()).isEqualTo("GALL8501012D1");
        assertThat(garcia.curp()).isEqualTo("GALL850101HJCRPS02");
        assertThat(garcia.ubicacion()).isEqualTo("PLANTA01");
        assertThat(garcia.hechos())
                .containsExactly(
                        new Hecho.Alta(LocalDate.of(2026, 3, 2), Importe.parse("450.50")),
                        new Hecho.InicioDeCredito(
                                LocalDate.of(2026, 3, 5),
                                "1426000011",
                                new Descuento.CuotaFija(Importe.parse("125.00"))));
    }

    @Test
    void every_kind_of_movement_becomes_a_fact() {
        Resultado<ImportacionSua> leido =
                lee(
                        Map.of(
                                "Aseg.txt", GARCIA,
                                "Movt.txt",
                                        String.join(
                                                "\r\n",
                                                movimiento("0701042026          0047500"),
                                                movimiento("1103042026        020000000"),
                                                movimiento("1206042026AB123456070000000"),
                                                movimiento("0230042026          0000000"),
                                                movimiento("0810052026          0048000"),
                                                movimiento("0915052026          0010000")),
                                "Cred.txt",
                                        String.join(
                                                "\r\n",
                                                credito("16", "01052026", "0", "00000000"),
                                                credito("17", "15052026", "0", "00000000"),
                                                credito("18", "20052026", "1", "00250000"),
                                                credito("20", "25052026", "0", "00000000"))));
        assertThat(leido.incidencias()).extracting(Incidencia::codigo).containsExactly("SUA-026");
        assertThat(leido.valor().trabajadores().getFirst().hechos())
                .extracting(Object::getClass)
                .extracting(Class::getSimpleName)
                .containsExactly(
                        "Alta",
                        "InicioDeCredito",
                        "CambioDeSalario",
                        "Ausencia",
                        "Incapacidad",
                        "Baja",
                        "Alta",
                        "SuspensionDeCredito",
                        "ReinicioDeCredito",
                        "CambioDeDescuento",
                        "CambioDeNumero");
        assertThat(leido.valor().lineas()).isEqualTo(11);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 00250000, 25 %",
        "1, 00255000, 25.5 %",
        "2, 01250000, 1250.00",
        "3, 00255000, 25.5 VSM"
    })
    void deductions_have_their_own_implied_decimals(String tipo, String valor, String texto) {
        Resultado<ImportacionSua> leido =
                lee(Map.of("Aseg.txt", GARCIA, "Cred.txt", credito("18", "01042026", tipo, valor)));
        Hecho ultimo = leido.valor().trabajadores().getFirst().hechos().getLast();
        assertThat(((Hecho.CambioDeDescuento) ultimo).descuento().texto()).isEqualTo(texto);
    }

    @ParameterizedTest
    @CsvSource({"PE/A$MARTINEZ$MARIA", "PE¥A$MARTINEZ$MARIA", "PE#A$MARTINEZ$MARIA"})
    void enie_comes_in_several_disguises(String nombre) {
        String linea =
                GARCIA.replace("%-50s".formatted("GARCIA$LOPEZ$LUIS"), "%-50s".formatted(nombre));
        assertThat(lee(Map.of("Aseg.txt", linea)).valor().trabajadores().getFirst().nombre())
                .isEqualTo("PEÑA$MARTINEZ$MARIA");
    }

    @Test
    void names_of_files_are_told_by_their_end() {
        assertThat(ArchivoSua.deNombre("ASEG.TXT")).contains(ArchivoSua.ASEG);
        assertThat(ArchivoSua.deNombre("sua_movt.txt")).contains(ArchivoSua.MOVT);
        assertThat(ArchivoSua.deNombre("empresa1-Incap.txt")).contains(ArchivoSua.INCAP);
        assertThat(ArchivoSua.deNombre("noaseg.txt")).isEmpty();
        assertThat(ArchivoSua.deNombre("aseg.csv")).isEmpty();
    }

    @Test
    void a_short_affiliation_line_is_accepted() {
        String larga =
                "B90123451020403850001544100"
                        + "01011985"
                        + "%-25s".formatted("GUADALAJARA")
                        + "14001"
                        + "%-12s".formatted("EMPLEADO")
                        + "M01";
        for (String afil : List.of(larga, larga.substring(0, 79))) {
            Resultado<ImportacionSua> leido = lee(Map.of("Aseg.txt", GARCIA, "Afil.txt", afil));
            assertThat(leido.incidencias()).isEmpty();
        }
    }

    @Test
    void the_same_incapacity_in_both_files_counts_once() {
        Resultado<ImportacionSua> leido =
                lee(
                        Map.of(
                                "Aseg.txt", GARCIA,
                                "Movt.txt", movimiento("1204052026RT000001140000000"),
                                "Incap.txt", incapacidad("04052026", "014", "1112", "17052026")));
        assertThat(leido.incidencias()).isEmpty();
        assertThat(leido.valor().trabajadores().getFirst().hechos())
                .filteredOn(Hecho.Incapacidad.class::isInstance)
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "SUA-012 | Aseg.txt | 04038500015 | 04038500016",
                "SUA-010 | Aseg.txt | B9012345102 | Ñ9012345102",
                "SUA-011 | Aseg.txt | B9012345102 | C1600007102",
                "SUA-015 | Aseg.txt | 02032026 | 31022026",
                "SUA-016 | Aseg.txt | 0045050 | 00450.5",
                "SUA-017 | Aseg.txt | 0020320260045050 | 9020320260045050",
                "SUA-018 | Aseg.txt | GARCIA$LOPEZ$LUIS | GARCIA LOPEZ LUIS",
                "SUA-019 | Aseg.txt | 0045050 | 0000000"
            })
    void a_bad_field_keeps_the_line_apart(
            String codigo, String archivo, String bueno, String malo) {
        Resultado<ImportacionSua> leido = lee(Map.of(archivo, GARCIA.replace(bueno, malo)));
        assertThat(leido.valor().trabajadores()).isEmpty();
        assertThat(leido.valor().apartadas()).isEqualTo(1);
        Incidencia falla = leido.errores().getFirst();
        assertThat(falla.codigo()).isEqualTo(codigo);
        assertThat(falla.archivo()).isEqualTo(archivo);
        assertThat(falla.linea()).isEqualTo(1);
        assertThat(falla.campo()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "SUA-013, GALL850101HJCRPS02, GALL850101HJCRPS03",
        "SUA-014, GALL8501012D1, GALL85*1012D1"
    })
    void a_bad_curp_or_rfc_only_warns(String codigo, String bueno, String malo) {
        Resultado<ImportacionSua> leido = lee(Map.of("Aseg.txt", GARCIA.replace(bueno, malo)));
        assertThat(leido.valor().trabajadores()).hasSize(1);
        assertThat(leido.incidencias()).extracting(Incidencia::codigo).containsExactly(codigo);
        assertThat(leido.tieneErrores()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // before the hiring
                "SUA-023 | 0701022026          0047500",
                // a return over a living employment
                "SUA-024 | 0801042026          0047500",
                // absence of no days
                "SUA-020 | 1103042026        000000000",
                // unknown type
                "SUA-017 | 1303042026          0000000"
            })
    void movements_obey_the_employment(String codigo, String resto) {
        Resultado<ImportacionSua> leido =
                lee(Map.of("Aseg.txt", GARCIA, "Movt.txt", movimiento(resto)));
        assertThat(leido.errores()).extracting(Incidencia::codigo).containsExactly(codigo);
        assertThat(leido.errores().getFirst().archivo()).isEqualTo("Movt.txt");
        assertThat(leido.valor().trabajadores()).hasSize(1);
    }

    @Test
    void incapacities_may_not_share_days_nor_end_before_their_days() {
        assertThat(codigos("Incap.txt", incapacidad("04052026", "014", "1112", "16052026")))
                .containsExactly("SUA-020");
        assertThat(codigos("Incap.txt", incapacidad("04052026", "014", "1012", "17052026")))
                .containsExactly("SUA-017");
        String otra =
                incapacidad("10052026", "002", "1112", "11052026").replace("RT000001", "RT000002");
        assertThat(
                        codigos(
                                "Incap.txt",
                                incapacidad("04052026", "014", "1112", "17052026") + "\r\n" + otra))
                .containsExactly("SUA-025");
    }

    @Test
    void a_credit_acts_only_after_it_starts() {
        String sinCredito = GARCIA.substring(0, 137) + " ".repeat(10) + "0".repeat(17);
        Resultado<ImportacionSua> leido =
                lee(
                        Map.of(
                                "Aseg.txt",
                                sinCredito,
                                "Cred.txt",
                                credito("16", "01052026", "0", "00000000")));
        assertThat(leido.incidencias()).extracting(Incidencia::codigo).containsExactly("SUA-027");
        assertThat(codigos("Cred.txt", credito("21", "01052026", "0", "00000000")))
                .containsExactly("SUA-017");
        assertThat(codigos("Cred.txt", credito("19", "01052026", "2", "00125001")))
                .containsExactly("SUA-016");
    }

    @Test
    void widths_encodings_and_bytes_that_are_not_text_are_told_apart() {
        assertThat(codigos("Aseg.txt", GARCIA.substring(1))).containsExactly("SUA-001");
        String conEnie = GARCIA.replace("GARCIA$", "MUÑOZA$");
        Resultado<ImportacionSua> utf8 =
                LectorSua.lee(
                        RP,
                        Map.of("Aseg.txt", conEnie.getBytes(StandardCharsets.UTF_8)),
                        Map.of(),
                        Idioma.ES);
        assertThat(utf8.incidencias()).extracting(Incidencia::codigo).containsExactly("SUA-002");
        assertThat(codigos("Aseg.txt", "PK\u0003\u0004" + "x".repeat(160)))
                .containsExactly("SUA-003");
    }

    @Test
    void repetitions_and_strangers_are_reported() {
        assertThat(codigos("Aseg.txt", GARCIA + "\r\n" + GARCIA)).containsExactly("SUA-028");
        assertThat(codigos("Aseg.txt", GARCIA + "\r\n" + GARCIA.replace("PLANTA01", "PLANTA02")))
                .containsExactly("SUA-021");
        assertThat(
                        codigos(
                                "Movt.txt",
                                movimiento("0701042026          0047500")
                                        .replace("04038500015", "43068821354")))
                .containsExactly("SUA-022");
        Map<String, String> dos = new LinkedHashMap<>();
        dos.put("a_aseg.txt", GARCIA);
        dos.put("b_aseg.txt", GARCIA);
        assertThat(lee(dos).incidencias())
                .extracting(Incidencia::codigo)
                .containsExactly("SUA-005");
        assertThat(lee(Map.of()).incidencias())
                .extracting(Incidencia::codigo)
                .containsExactly("SUA-004");
    }

    @ParameterizedTest
    @EnumSource
    void every_code_speaks_both_languages(ErrorSua codigo) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia incidencia = Incidencia.de(codigo, idioma, "A", "B", "C", "D");
            assertThat(incidencia.mensaje()).isNotBlank().doesNotContain("{");
            assertThat(incidencia.remedio()).isNotBlank().doesNotContain("{");
        }
    }

    private static List<String> codigos(String archivo, String contenido) {
        Map<String, String> archivos = new LinkedHashMap<>();
        archivos.put("Aseg.txt", GARCIA);
        archivos.put(archivo, contenido);
        // The file of workers is present and empty of good lines in the first cases.
        return lee(archivos).incidencias().stream().map(Incidencia::codigo).toList();
    }

    private static Resultado<ImportacionSua> lee(Map<String, String> archivos) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        archivos.forEach((nombre, texto) -> bytes.put(nombre, texto.getBytes(SUA)));
        return LectorSua.lee(RP, bytes, Map.of(), Idioma.ES);
    }

    private static String movimiento(String resto) {
        return MOVIMIENTO.formatted(resto);
    }

    private static String credito(String tipo, String fecha, String descuento, String valor) {
        return "B9012345102040385000151426000011" + tipo + fecha + descuento + valor + "N";
    }

    private static String incapacidad(String inicio, String dias, String claves, String termino) {
        return "B9012345102040385000150" + inicio + "RT000001" + dias + "000" + claves + termino;
    }
}
