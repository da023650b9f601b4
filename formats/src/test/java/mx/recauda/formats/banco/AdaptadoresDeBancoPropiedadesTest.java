package mx.recauda.formats.banco;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** What holds for every format of settlement, on random files and random damage. */
class AdaptadoresDeBancoPropiedadesTest {

    private static final long SEMILLA = Long.getLong("recauda.semilla", 20_261_121L);
    private static final int CASOS = 200;
    private static final String LETRAS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -./";

    static List<AdaptadorDeBanco> adaptadores() {
        return ArchivoDeBanco.ADAPTADORES;
    }

    @ParameterizedTest
    @MethodSource("adaptadores")
    void what_is_written_is_read_back(AdaptadorDeBanco adaptador) {
        Random azar = new Random(SEMILLA);
        for (int caso = 0; caso < CASOS; caso++) {
            List<PagoDeBanco> pagos = pagos(azar);
            byte[] bytes = ArchivoDeBanco.escribe(pagos, adaptador);
            assertThat(ArchivoDeBanco.adaptador(bytes)).isSameAs(adaptador);
            List<PagoDeBanco> leidos = new ArrayList<>();
            LecturaDeBanco leido = ArchivoDeBanco.lee(bytes, "a", Idioma.ES, leidos::add);
            assertThat(leido.incidencias()).as("seed %d case %d", SEMILLA, caso).isEmpty();
            assertThat(leido.pagos()).isEqualTo(pagos.size());
            assertThat(leido.suma())
                    .isEqualTo(
                            pagos.stream()
                                    .map(PagoDeBanco::importe)
                                    .reduce(Importe.CERO, Importe::mas));
            assertThat(leidos)
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("renglon")
                    .isEqualTo(pagos);
        }
    }

    /** Cut anywhere, a file is never taken for a whole one. */
    @ParameterizedTest
    @MethodSource("adaptadores")
    void a_file_cut_at_any_byte_is_refused(AdaptadorDeBanco adaptador) {
        byte[] bytes = ArchivoDeBanco.escribe(pagos(new Random(SEMILLA)), adaptador);
        for (int largo = 0; largo < bytes.length - 1; largo++) {
            byte[] cortado = Arrays.copyOf(bytes, largo);
            assertThat(lee(cortado)).as("cut at %d", largo).isNotEmpty();
        }
    }

    /** A wrong byte is refused or changes what a payment says; it never breaks the reader. */
    @ParameterizedTest
    @MethodSource("adaptadores")
    void garbage_is_refused_with_a_code_a_place_and_a_remedy(AdaptadorDeBanco adaptador)
            throws IOException {
        Random azar = new Random(SEMILLA);
        for (int caso = 0; caso < CASOS; caso++) {
            byte[] bytes = ArchivoDeBanco.escribe(pagos(azar), adaptador);
            for (int i = 0; i < 1 + azar.nextInt(20); i++) {
                bytes[azar.nextInt(bytes.length)] = (byte) azar.nextInt(256);
            }
            byte[] basura = new byte[azar.nextInt(3_000)];
            azar.nextBytes(basura);
            for (byte[] malo : List.of(bytes, basura)) {
                List<Incidencia> faltas =
                        adaptador
                                .lee(new ByteArrayInputStream(malo), "a", Idioma.ES, pago -> {})
                                .incidencias();
                assertThat(faltas)
                        .as("seed %d case %d", SEMILLA, caso)
                        .allSatisfy(f -> {
                            assertThat(f.linea()).isPositive();
                            assertThat(f.remedio()).isNotBlank();
                        });
            }
            assertThat(lee(basura)).isNotEmpty();
        }
    }

    /** Payments are handed over as they come; the file itself is never whole in memory. */
    @ParameterizedTest
    @MethodSource("adaptadores")
    void a_file_of_many_payments_is_read_one_at_a_time(AdaptadorDeBanco adaptador)
            throws IOException {
        byte[] bytes = ArchivoDeBanco.escribe(pagos(new Random(SEMILLA)), adaptador);
        int cabeza = adaptador == ArchivoDeBanco.CSV ? linea(bytes, 1) : linea(bytes, 2);
        int fin = linea(bytes, adaptador == ArchivoDeBanco.CSV ? 2 : 3);
        byte[] uno = Arrays.copyOfRange(bytes, cabeza, fin);
        List<InputStream> partes = new ArrayList<>();
        partes.add(new ByteArrayInputStream(bytes, 0, cabeza));
        for (int i = 0; i < 100_000; i++) {
            partes.add(new ByteArrayInputStream(uno));
        }
        AtomicInteger vistos = new AtomicInteger();
        LecturaDeBanco leido =
                adaptador.lee(
                        new SequenceInputStream(Collections.enumeration(partes)),
                        "a",
                        Idioma.ES,
                        pago -> vistos.incrementAndGet());
        assertThat(vistos.get()).isGreaterThanOrEqualTo(99_999);
        assertThat(leido.incidencias()).extracting(Incidencia::codigo).containsExactly("BAN-005");
    }

    private static int linea(byte[] bytes, int cuantas) {
        int lugar = 0;
        for (int i = 0; i < cuantas; lugar++) {
            i += bytes[lugar] == '\n' ? 1 : 0;
        }
        return lugar;
    }

    private static List<Incidencia> lee(byte[] bytes) {
        return ArchivoDeBanco.lee(bytes, "a", Idioma.ES).incidencias();
    }

    private static List<PagoDeBanco> pagos(Random azar) {
        List<PagoDeBanco> pagos = new ArrayList<>();
        int cuantos = 1 + azar.nextInt(12);
        for (int i = 0; i < cuantos; i++) {
            pagos.add(
                    new PagoDeBanco(
                            i + 1,
                            texto(azar, 62),
                            "%03d".formatted(azar.nextInt(3)),
                            texto(azar, 29) + "1",
                            Importe.deCentavos(1 + azar.nextLong(999_999_999_999L)),
                            LocalDate.of(2026, 1, 1).plusDays(azar.nextInt(365))));
        }
        return pagos;
    }

    private static String texto(Random azar, int maximo) {
        StringBuilder texto = new StringBuilder();
        int largo = azar.nextInt(maximo);
        for (int i = 0; i < largo; i++) {
            texto.append(LETRAS.charAt(azar.nextInt(LETRAS.length())));
        }
        return texto.toString().strip();
    }
}
