package mx.recauda.formats.pagosua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import mx.recauda.ley.confronta.Confronta;
import mx.recauda.ley.confronta.Declaracion;
import mx.recauda.ley.confronta.Linea;
import mx.recauda.ley.confronta.TrabajadorDeclarado;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Mes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** LectorDePago, ArchivoDePago, EscritorDePago and DeclaracionDePago. */
class LectorDePagoTest {

    private static final int ANCHO = TipoDeRegistro.ANCHO;
    private static final byte[] MUESTRA = muestra();

    @ParameterizedTest
    @EnumSource(TipoDeRegistro.class)
    void every_position_of_a_record_belongs_to_one_field(TipoDeRegistro tipo) {
        int siguiente = 1;
        for (Campo campo : Disenos.de(tipo)) {
            assertThat(campo.desde()).as(campo.clave()).isEqualTo(siguiente);
            siguiente = campo.hasta() + 1;
        }
        assertThat(siguiente).isEqualTo(ANCHO + 1);
    }

    @Test
    void a_file_read_and_written_has_the_same_bytes() {
        Resultado<Optional<ArchivoDePago>> leido = lee(MUESTRA);
        assertThat(leido.incidencias()).isEmpty();
        assertThat(leido.valor().orElseThrow().bytes()).isEqualTo(MUESTRA);
    }

    @Test
    void the_known_fields_are_read() {
        ArchivoDePago archivo = lee(MUESTRA).valor().orElseThrow();
        assertThat(archivo.registroPatronal()).hasToString("B9012345102");
        assertThat(archivo.mes()).hasToString("2026-03");
        assertThat(archivo.prima()).hasToString("0.54355");
        assertThat(archivo.folio()).isEqualTo("123456");
        assertThat(archivo.tipoDeDocumento()).isEqualTo("01");
        assertThat(archivo.movimientos()).hasSize(3);
        Declaracion declaracion = DeclaracionDePago.de(archivo, Zona.GENERAL);
        TrabajadorDeclarado primero = declaracion.trabajadores().getFirst();
        assertThat(primero.montos().de(Linea.CUOTA_FIJA)).hasToString("717.94");
        assertThat(primero.montos().de(Linea.EXCEDENTE_OBRERO)).hasToString("11.83");
        assertThat(primero.montos().de(Linea.EXCEDENTE_PATRON)).hasToString("32.53");
        assertThat(declaracion.trabajadores().get(1).nombre())
                .isEqualTo("PEÑA MARTINEZ MARIA FERNANDA");
    }

    @ParameterizedTest
    @CsvSource({"0.00, 000", "0.62, 010", "100.00, 2bI", "2383.27, zzz", "11.83, 0J5"})
    void the_part_of_the_worker_is_in_base_62(String importe, String texto) {
        assertThat(Base62.escribe(Importe.parse(importe))).isEqualTo(texto);
        assertThat(Base62.lee(texto)).hasValue(Importe.parse(importe).centavos());
    }

    @Test
    void more_than_the_maximum_does_not_fit_in_base_62() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Base62.escribe(Importe.parse("2383.28")));
    }

    @ParameterizedTest
    @CsvSource({
        // code | record (from 1) | position | new text
        "SUA-042, 2, 1,   09",
        "SUA-043, 2, 1,   05",
        "SUA-045, 2, 160, 00A1794",
        "SUA-045, 1, 260, 00000000x",
        "SUA-046, 2, 27,  202613",
        "SUA-046, 2, 85,  20260231",
        "SUA-047, 2, 278, 0-5",
        "SUA-048, 3, 3,   C1600007102",
        "SUA-048, 5, 3,   C1600007102",
        "SUA-049, 3, 27,  202602",
        "SUA-050, 6, 59,  000208203",
        "SUA-050, 6, 122, 00047453001",
        "SUA-050, 6, 142, 000000001",
        "SUA-051, 1, 260, 000000004",
        "SUA-052, 1, 253, 0000086",
        "SUA-053, 2, 93,  02",
        "SUA-054, 2, 33,  04038500016",
        "SUA-055, 3, 33,  04038500015",
        "SUA-060, 2, 222, 0000001",
        "SUA-061, 2, 278, zzz",
        "SUA-063, 1, 3,   ÑÑÑÑÑÑÑÑÑÑÑ",
        "SUA-065, 2, 154, 32"
    })
    void a_spoilt_field_is_told_with_its_record(
            String codigo, int registro, int posicion, String texto) {
        Resultado<Optional<ArchivoDePago>> leido = lee(con(registro, posicion, texto));
        assertThat(leido.incidencias()).extracting(Incidencia::codigo).contains(codigo);
        assertThat(leido.incidencias())
                .filteredOn(i -> i.codigo().equals(codigo))
                .allSatisfy(i -> {
                    assertThat(i.linea()).isPositive();
                    assertThat(i.remedio()).isNotEmpty();
                    assertThat(i.archivo()).isEqualTo("pago.SUA");
                });
        assertThat(leido.valor().isEmpty()).isEqualTo(leido.tieneErrores());
    }

    @Test
    void a_cut_file_is_refused_wherever_it_is_cut() {
        for (int bytes = 1; bytes < MUESTRA.length; bytes++) {
            Resultado<Optional<ArchivoDePago>> leido = lee(Arrays.copyOf(MUESTRA, bytes));
            assertThat(leido.valor()).as("%d bytes", bytes).isEmpty();
            assertThat(codigos(leido)).contains(bytes % ANCHO == 0 ? "SUA-044" : "SUA-040");
        }
    }

    @Test
    void records_in_another_order_are_refused() {
        assertThat(codigos(lee(enOrden(0, 1, 2, 4, 3, 5, 6)))).contains("SUA-043");
        assertThat(codigos(lee(enOrden(1, 0, 2, 3, 4, 5, 6)))).contains("SUA-043");
        assertThat(codigos(lee(enOrden(0, 1, 2, 3, 4, 5)))).contains("SUA-044");
        assertThat(codigos(lee(enOrden(0, 1, 2, 3, 4, 5, 6, 6)))).contains("SUA-043");
        assertThat(codigos(lee(enOrden(0, 1, 2, 4, 5, 6)))).contains("SUA-050", "SUA-051");
    }

    @Test
    void an_empty_file_line_breaks_and_control_characters_are_refused() {
        assertThat(codigos(lee(new byte[0]))).containsExactly("SUA-062");
        byte[] saltos = new byte[MUESTRA.length + 2];
        System.arraycopy(MUESTRA, 0, saltos, 0, ANCHO);
        saltos[ANCHO] = '\r';
        saltos[ANCHO + 1] = '\n';
        System.arraycopy(MUESTRA, ANCHO, saltos, ANCHO + 2, MUESTRA.length - ANCHO);
        assertThat(codigos(lee(saltos))).containsExactly("SUA-041");
        byte[] conNulo = MUESTRA.clone();
        conNulo[40] = 0;
        assertThat(codigos(lee(conNulo))).containsExactly("SUA-059");
    }

    @ParameterizedTest
    @CsvSource({
        "SUA-056, C1600007102, 2026-03, 3.6.9",
        "SUA-057, B9012345102, 2026-04, 3.6.9",
        "SUA-058, B9012345102, 2026-03, 1.0.0"
    })
    void a_file_of_another_employer_period_or_version_is_refused(
            String codigo, String registro, String mes, String version) {
        Esperado esperado = Esperado.de(RegistroPatronal.parse(registro), Mes.parse(mes), version);
        Resultado<Optional<ArchivoDePago>> leido =
                LectorDePago.lee(MUESTRA, "pago.SUA", esperado, Idioma.ES);
        assertThat(codigos(leido)).containsExactly(codigo);
        assertThat(leido.valor()).isEmpty();
    }

    @Test
    void many_faults_are_told_up_to_a_number() {
        byte[] malo = MUESTRA.clone();
        List<byte[]> partes = new ArrayList<>(List.of(parte(malo, 0)));
        for (int i = 0; i < 600; i++) {
            partes.add(parte(con(2, 160, "xxxxxxx"), 1));
        }
        List<String> codigos = codigos(lee(junta(partes)));
        assertThat(codigos).hasSize(501).endsWith("SUA-064");
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 20261121, 99})
    void any_bytes_are_read_or_refused_and_never_half_taken(long semilla) {
        Random azar = new Random(semilla);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = MUESTRA.clone();
            int cambios = 1 + azar.nextInt(20);
            for (int k = 0; k < cambios; k++) {
                bytes[azar.nextInt(bytes.length)] = (byte) azar.nextInt(256);
            }
            byte[] cortado =
                    azar.nextInt(3) == 0 ? Arrays.copyOf(bytes, azar.nextInt(bytes.length)) : bytes;
            assertThatCode(
                            () -> {
                                Resultado<Optional<ArchivoDePago>> leido = lee(cortado);
                                leido.valor()
                                        .ifPresent(a -> assertThat(a.bytes()).isEqualTo(cortado));
                                leido.valor().ifPresent(a -> DeclaracionDePago.de(a, Zona.GENERAL));
                                assertThat(leido.valor().isPresent())
                                        .isNotEqualTo(leido.tieneErrores());
                            })
                    .as("seed %d, case %d", semilla, i)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void a_declaration_written_is_read_back_equal() {
        Declaracion declaracion =
                DeclaracionDePago.de(lee(MUESTRA).valor().orElseThrow(), Zona.GENERAL);
        ArchivoDePago escrito =
                EscritorDePago.escribe(
                        new EscritorDePago.Encabezado(
                                RegistroPatronal.parse("B9012345102"),
                                "ESD2001158Q7",
                                "EMPRESA",
                                "000001",
                                "3.6.9"),
                        declaracion);
        Resultado<Optional<ArchivoDePago>> leido = lee(escrito.bytes());
        assertThat(leido.incidencias()).isEmpty();
        assertThat(leido.valor().orElseThrow().version()).isEqualTo("3.6.9");
        Declaracion otra = DeclaracionDePago.de(leido.valor().orElseThrow(), Zona.GENERAL);
        assertThat(otra.totales()).isEqualTo(declaracion.totales());
        assertThat(Confronta.de(declaracion, otra).diferencias()).isEmpty();
    }

    @Test
    void a_change_of_wage_travels_in_the_movements() {
        Declaracion base = DeclaracionDePago.de(lee(MUESTRA).valor().orElseThrow(), Zona.GENERAL);
        TrabajadorDeclarado t = base.trabajadores().getFirst();
        TreeMap<LocalDate, Importe> cambios = new TreeMap<>();
        for (int dia = 1; dia <= 9; dia++) {
            cambios.put(LocalDate.of(2026, 3, dia), Importe.deCentavos(45_000L + dia));
        }
        Declaracion una =
                new Declaracion(
                        base.mes(),
                        base.modalidad(),
                        base.zona(),
                        base.prima(),
                        List.of(
                                new TrabajadorDeclarado(
                                        t.nss(),
                                        t.nombre(),
                                        t.sdi(),
                                        t.mes(),
                                        t.anterior(),
                                        "",
                                        List.of(),
                                        cambios,
                                        t.montos())));
        ArchivoDePago escrito =
                EscritorDePago.escribe(
                        new EscritorDePago.Encabezado(
                                RegistroPatronal.parse("B9012345102"), "", "", "000001", ""),
                        una);
        assertThat(escrito.registros()).hasSize(6);
        Declaracion otra =
                DeclaracionDePago.de(lee(escrito.bytes()).valor().orElseThrow(), Zona.GENERAL);
        assertThat(otra.trabajadores().getFirst().cambios()).isEqualTo(cambios);
    }

    @Test
    void a_mark_of_an_unknown_format_is_refused() {
        Declaracion declaracion =
                DeclaracionDePago.de(lee(MUESTRA).valor().orElseThrow(), Zona.GENERAL);
        byte[] bytes =
                EscritorDePago.escribe(
                                new EscritorDePago.Encabezado(
                                        RegistroPatronal.parse("B9012345102"),
                                        "",
                                        "",
                                        "000001",
                                        ""),
                                declaracion)
                        .bytes();
        bytes[bytes.length - ANCHO + 46] = '9';
        assertThat(codigos(lee(bytes))).containsExactly("SUA-058");
    }

    @ParameterizedTest
    @EnumSource(ErrorDePagoSua.class)
    void every_code_has_its_texts(ErrorDePagoSua error) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia incidencia = Incidencia.de(error, idioma, "a", "b", "c", "d", "e");
            assertThat(incidencia.mensaje()).isNotBlank().doesNotContain("{");
            assertThat(incidencia.remedio()).isNotBlank().doesNotContain("{");
        }
    }

    private static List<String> codigos(Resultado<?> leido) {
        return leido.incidencias().stream().map(Incidencia::codigo).toList();
    }

    private static Resultado<Optional<ArchivoDePago>> lee(byte[] bytes) {
        return LectorDePago.lee(bytes, "pago.SUA", Esperado.CUALQUIERA, Idioma.ES);
    }

    private static byte[] con(int registro, int posicion, String texto) {
        byte[] bytes = MUESTRA.clone();
        byte[] nuevos = texto.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(nuevos, 0, bytes, (registro - 1) * ANCHO + posicion - 1, nuevos.length);
        return bytes;
    }

    private static byte[] enOrden(int... registros) {
        return junta(Arrays.stream(registros).mapToObj(i -> parte(MUESTRA, i)).toList());
    }

    private static byte[] parte(byte[] bytes, int registro) {
        return Arrays.copyOfRange(bytes, registro * ANCHO, (registro + 1) * ANCHO);
    }

    private static byte[] junta(List<byte[]> partes) {
        byte[] todo = new byte[partes.size() * ANCHO];
        for (int i = 0; i < partes.size(); i++) {
            System.arraycopy(partes.get(i), 0, todo, i * ANCHO, ANCHO);
        }
        return todo;
    }

    private static byte[] muestra() {
        try (InputStream entrada =
                Objects.requireNonNull(
                        LectorDePagoTest.class.getResourceAsStream(
                                "/pagosua/pago_sintetico.SUA"))) {
            return entrada.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
