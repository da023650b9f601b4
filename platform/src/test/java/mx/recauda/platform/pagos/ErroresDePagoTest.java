package mx.recauda.platform.pagos;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.banco.ArchivoDeBanco;
import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.linea.LineaDeCaptura;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.determinacion.EmpleadorConocido;
import mx.recauda.platform.determinacion.confronta.Confrontas;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Everything that may be wrong with a payment or its file, through the service: its code, its
 * place, what to do, and where the money is.
 */
@PlataformaTest
class ErroresDePagoTest {

    private static final AtomicInteger NUMEROS = new AtomicInteger(8_000);
    private static final AtomicInteger OPERACIONES = new AtomicInteger();
    private static final Mes ABRIL = Mes.de(2026, 4);
    private static final Importe UNO = Importe.deCentavos(1);

    @Autowired Pagos pagos;
    @Autowired Liquidaciones liquidaciones;
    @Autowired Confrontas confrontas;
    @Autowired Libro libro;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;

    private LocalDate hoy = LocalDate.of(2026, 1, 1);
    private LineaDeCaptura linea = new LineaDeCaptura(1, hoy, UNO);
    private LineaDeCaptura otra = linea;

    @BeforeEach
    void an_employer_with_a_linea() {
        hoy = fecha.hoy();
        UUID registro = empleador();
        linea = nacional(() -> pagos.genera(registro, ABRIL, hoy)).captura();
        otra = nacional(() -> pagos.genera(registro, ABRIL, hoy.plusDays(1))).captura();
    }

    private UUID empleador() {
        EmpleadorConocido empleador = new EmpleadorConocido(base, NUMEROS.addAndGet(6));
        String sbc = EmpleadorConocido.SBC;
        nacional(() ->
                confrontas.presenta(
                        empleador.registro(),
                        "pago.SUA",
                        empleador.sua(ABRIL, sbc, sbc, sbc),
                        "",
                        Idioma.ES));
        return empleador.registro();
    }

    /** What arrives beside a good payment of the línea, on which line it is told, and as what. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a línea that nobody made,    PAG-010, POR_IDENTIFICAR",
        "no línea at all,             PAG-010, POR_IDENTIFICAR",
        "another amount,              PAG-011, POR_IDENTIFICAR",
        "after its last day,          PAG-012, POR_IDENTIFICAR",
        "before its month began,      PAG-053, POR_IDENTIFICAR",
        "on a day that has not come,  PAG-053, POR_IDENTIFICAR",
        "already paid,                PAG-013, EXCEDENTE",
        "a debt paid by another,      PAG-015, EXCEDENTE"
    })
    void a_payment_that_cannot_be_applied_is_told_and_its_money_is_somewhere(
            String que, String codigo, Clase donde) {
        String operacion = "E" + OPERACIONES.incrementAndGet();
        PagoDeBanco bueno = pago(linea.texto(), operacion, linea.importe(), hoy);
        PagoDeBanco malo = malo(que, operacion);
        Importe banco = control(Clase.BANCO);
        Importe antes = control(donde);
        LoteImportado lote = importa(bytes(ArchivoDeBanco.escribe(List.of(bueno, malo))));
        assertThat(lote.aplicados()).isEqualTo(1);
        assertThat(lote.incidencias())
                .singleElement()
                .satisfies(i -> {
                    assertThat(i.codigo()).isEqualTo(codigo);
                    assertThat(i.archivo()).isEqualTo("e.csv");
                    assertThat(i.linea()).isEqualTo(3);
                    assertThat(i.campo()).isEqualTo("linea");
                    assertThat(i.valor()).isEqualTo(malo.linea());
                    assertThat(i.mensaje()).isNotBlank();
                    assertThat(i.remedio()).isNotBlank();
                });
        assertThat(control(Clase.BANCO).menos(banco))
                .isEqualTo(bueno.importe().mas(malo.importe()));
        assertThat(control(donde).menos(antes)).isEqualTo(malo.importe().negado());
    }

    /** One number of operation for two good payments: both count, whichever is told first. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_operation_quoted_for_other_money_is_told_and_each_payment_counts_as_it_says(
            boolean alReves) {
        String operacion = "E" + OPERACIONES.incrementAndGet();
        PagoDeBanco uno = pago(linea.texto(), operacion, linea.importe(), hoy);
        UUID vecino = empleador();
        LineaDeCaptura suya = nacional(() -> pagos.genera(vecino, ABRIL, hoy)).captura();
        PagoDeBanco otro = pago(suya.texto(), operacion, suya.importe(), hoy);
        List<LoteImportado> lotes =
                (alReves ? List.of(otro, uno) : List.of(uno, otro))
                        .stream()
                                .map(p -> importa(bytes(ArchivoDeBanco.escribe(List.of(p)))))
                                .toList();
        assertThat(lotes).allSatisfy(l -> assertThat(l.aplicados()).isEqualTo(1));
        assertThat(lotes.getFirst().incidencias()).isEmpty();
        assertThat(lotes.getLast().incidencias())
                .singleElement()
                .satisfies(i -> {
                    assertThat(i.codigo()).isEqualTo("PAG-014");
                    assertThat(i.linea()).isEqualTo(2);
                    assertThat(i.mensaje()).contains(operacion);
                    assertThat(i.remedio()).isNotBlank();
                });
    }

    private PagoDeBanco malo(String que, String operacion) {
        String suya = operacion + "-2";
        return switch (que) {
            case "a línea that nobody made" ->
                    pago(
                            new LineaDeCaptura(99_999_999L, hoy, linea.importe()).texto(),
                            suya,
                            linea.importe(),
                            hoy);
            case "no línea at all" -> pago("FACTURA 123", suya, linea.importe(), hoy);
            case "another amount" -> pago(linea.texto(), suya, linea.importe().mas(UNO), hoy);
            case "after its last day" ->
                    pago(linea.texto(), suya, linea.importe(), hoy.plusDays(1));
            case "before its month began" ->
                    pago(otra.texto(), suya, otra.importe(), LocalDate.of(2020, 12, 17));
            case "on a day that has not come" ->
                    pago(otra.texto(), suya, otra.importe(), hoy.plusDays(1));
            case "already paid" -> pago(linea.texto(), suya, linea.importe(), hoy);
            default -> pago(otra.texto(), suya, otra.importe(), hoy);
        };
    }

    /** A file of which nothing is taken: code and line of its first fault. */
    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource({
        "negative,            CSV,  UTF-8,        BAN-014, 2",
        "negative,            RSUA, UTF-8,        BAN-014, 3",
        "dollars,             CSV,  UTF-8,        BAN-011, 2",
        "dollars,             RSUA, UTF-8,        BAN-011, 3",
        "a day that is none,  CSV,  UTF-8,        BAN-004, 2",
        "a day that is none,  RSUA, UTF-8,        BAN-004, 3",
        "cut,                 CSV,  UTF-8,        BAN-005, 2",
        "cut,                 RSUA, UTF-8,        BAN-005, 3",
        "another total,       CSV,  UTF-8,        BAN-006, 3",
        "another total,       RSUA, UTF-8,        BAN-006, 4",
        "nothing,             CSV,  UTF-16,       ARC-010, 1",
        "nothing,             RSUA, UTF-16,       ARC-010, 1",
        "nothing,             CSV,  UTF-16LE,     ARC-011, 1",
        "nothing,             CSV,  IBM037,       ARC-010, 1",
        "nothing,             RSUA, IBM037,       ARC-010, 1",
        "an accent,           CSV,  windows-1252, ARC-010, 2"
    })
    void a_file_that_cannot_be_taken_is_told_and_kept_as_it_came(
            String que, String formato, String codificacion, String codigo, int renglon) {
        byte[] bytes = archivo(que, formato).getBytes(Charset.forName(codificacion));
        Importe banco = control(Clase.BANCO);
        Liquidaciones.Recepcion recibido =
                nacional(() -> liquidaciones.presenta("e.txt", bytes, Idioma.ES));
        assertThat(recibido.lote()).isEmpty();
        assertThat(recibido.incidencias().getFirst())
                .satisfies(i -> {
                    assertThat(i.codigo()).isEqualTo(codigo);
                    assertThat(i.archivo()).isEqualTo("e.txt");
                    assertThat(i.linea()).isEqualTo(renglon);
                    assertThat(i.mensaje()).isNotBlank();
                    assertThat(i.remedio()).isNotBlank();
                });
        assertThat(control(Clase.BANCO)).isEqualTo(banco);
        nacional(() -> {
            var rechazado = recibido.rechazado().orElseThrow();
            assertThat(liquidaciones.contenido(rechazado)).isEqualTo(bytes);
            assertThat(liquidaciones.rechazado(rechazado).orElseThrow().codigos()).contains(codigo);
            assertThat(liquidaciones.faltas(rechazado, Idioma.EN))
                    .extracting(Incidencia::codigo)
                    .isEqualTo(recibido.incidencias().stream().map(Incidencia::codigo).toList());
            assertThat(liquidaciones.presenta("otra.txt", bytes, Idioma.ES).rechazado())
                    .contains(rechazado);
            return true;
        });
    }

    @Test
    void the_mark_of_utf_8_is_no_fault() {
        String operacion = "E" + OPERACIONES.incrementAndGet();
        PagoDeBanco pago = pago(linea.texto(), operacion, linea.importe(), hoy);
        assertThat(importa(bytes("\uFEFF" + ArchivoDeBanco.escribe(List.of(pago)))).aplicados())
                .isEqualTo(1);
    }

    private String archivo(String que, String formato) {
        String operacion = "E" + OPERACIONES.incrementAndGet();
        String quien = que.equals("an accent") ? "Ñ" : linea.texto();
        List<PagoDeBanco> pagos = List.of(pago(quien, operacion, Importe.parse("1234.56"), hoy));
        String texto =
                new String(
                        ArchivoDeBanco.escribe(
                                pagos, ArchivoDeBanco.adaptador(formato).orElseThrow()),
                        StandardCharsets.UTF_8);
        boolean csv = formato.equals("CSV");
        String dia = csv ? hoy.toString() : hoy.toString().replace("-", "");
        return switch (que) {
            case "negative" ->
                    csv
                            ? texto.replace(",1234.56,2", ",-1234.56,2")
                            : texto.replace("MXN0", "MXN-");
            case "dollars" ->
                    csv
                            ? texto.replace(",1234.56,2", ",1234.56 USD,2")
                            : texto.replace("MXN", "USD");
            case "a day that is none" ->
                    texto.replace(dia, dia.substring(0, dia.length() - 2) + "32");
            case "cut" -> texto.substring(0, texto.stripTrailing().lastIndexOf('\n') + 1);
            case "another total" ->
                    csv
                            ? texto.replace(",1234.56,\n", ",1234.57,\n")
                            : texto.replace("000000000123456 ", "000000000123457 ");
            default -> texto;
        };
    }

    private static PagoDeBanco pago(
            String referencia, String operacion, Importe importe, LocalDate dia) {
        return new PagoDeBanco(2, referencia, "990", operacion, importe, dia);
    }

    private LoteImportado importa(byte[] bytes) {
        return nacional(() -> pagos.importa("e.csv", bytes, Idioma.ES));
    }

    private static byte[] bytes(String texto) {
        return texto.getBytes(StandardCharsets.UTF_8);
    }

    private Importe control(Clase clase) {
        return nacional(() -> libro.controles(Optional.empty())).stream()
                .filter(c -> c.clase() == clase)
                .map(c -> Importe.de(c.saldo()))
                .reduce(Importe.CERO, Importe::mas);
    }

    private static <T> T nacional(Supplier<T> trabajo) {
        return Alcances.nacional(trabajo);
    }
}
