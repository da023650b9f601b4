package mx.recauda.formats.banco;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.banco.Simulador.Archivo;
import mx.recauda.formats.banco.Simulador.Defecto;
import mx.recauda.formats.banco.Simulador.Pedido;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.linea.LineaDeCaptura;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The simulated bank: what is asked of it shows, and the same request gives the same bytes. */
class SimuladorTest {

    private static final LocalDate LUNES = LocalDate.of(2026, 5, 11);
    private static final List<LineaDeCaptura> LINEAS =
            IntStream.rangeClosed(1, 60)
                    .mapToObj(i ->
                            new LineaDeCaptura(
                                    i, LUNES.plusDays(9), Importe.deCentavos(1_000L + i)))
                    .toList();

    @ParameterizedTest
    @EnumSource(Defecto.class)
    void each_fault_alone_is_deterministic_and_changes_what_arrives(Defecto defecto) {
        List<Archivo> con = archivos(7, Set.of(defecto));
        assertThat(bytes(con)).isEqualTo(bytes(archivos(7, Set.of(defecto))));
        assertThat(bytes(con)).isNotEqualTo(bytes(archivos(7, Set.of())));
        assertThat(bytes(con)).isNotEqualTo(bytes(archivos(8, Set.of(defecto))));
    }

    @Test
    void days_have_a_file_each_in_the_formats_in_turn_and_every_linea_is_paid_once() {
        List<Archivo> archivos = archivos(7, Set.of());
        assertThat(archivos)
                .extracting(Archivo::nombre)
                .containsExactly(
                        "liquidacion-999-20260511.csv",
                        "liquidacion-999-20260512.rsua",
                        "liquidacion-999-20260513.csv");
        assertThat(pagos(archivos))
                .hasSize(60)
                .extracting(PagoDeBanco::linea)
                .doesNotHaveDuplicates();
    }

    @Test
    void late_payments_are_told_in_the_file_of_another_day() {
        List<Archivo> archivos = archivos(7, Set.of(Defecto.TARDE));
        assertThat(lee(archivos.getLast()))
                .extracting(PagoDeBanco::fecha)
                .anyMatch(d -> d.isBefore(LUNES.plusDays(2)));
        assertThat(pagos(archivos)).hasSize(60);
    }

    @Test
    void overlapping_files_tell_some_payments_again() {
        List<PagoDeBanco> todos = pagos(archivos(7, Set.of(Defecto.TRASLAPE)));
        assertThat(todos).hasSizeGreaterThan(60);
        assertThat(new HashSet<>(todos.stream().map(PagoDeBanco::operacion).toList())).hasSize(60);
    }

    @Test
    void a_day_in_pieces_is_two_files() {
        assertThat(archivos(7, Set.of(Defecto.PARTIDO)))
                .extracting(Archivo::nombre)
                .hasSize(6)
                .contains("liquidacion-999-20260511b.rsua");
    }

    @Test
    void of_several_files_the_cut_one_and_that_of_other_totals_come_whole_at_the_end() {
        List<Archivo> archivos =
                archivos(7, EnumSet.of(Defecto.TRUNCADO, Defecto.OTRO_TOTAL, Defecto.DESORDEN));
        assertThat(archivos).hasSize(5);
        List<Archivo> malos = archivos.stream().filter(a -> !faltas(a).isEmpty()).toList();
        assertThat(malos).isNotEmpty();
        assertThat(malos)
                .flatExtracting(SimuladorTest::faltas)
                .extracting(Incidencia::codigo)
                .contains("BAN-005")
                .isSubsetOf("BAN-005", "BAN-006", "BAN-008");
        assertThat(archivos.stream().filter(a -> a.nombre().startsWith("reenvio-")))
                .hasSize(2)
                .allSatisfy(a -> assertThat(faltas(a)).isEmpty());
    }

    @Test
    void expired_and_wrong_amounts_and_illegible_lineas_are_there_when_asked() {
        assertThat(pagos(archivos(7, Set.of(Defecto.VENCIDA))))
                .extracting(PagoDeBanco::fecha)
                .contains(LUNES.plusDays(10));
        assertThat(suma(pagos(archivos(7, Set.of(Defecto.OTRO_IMPORTE)))))
                .isNotEqualTo(suma(pagos(archivos(7, Set.of()))));
        assertThat(pagos(archivos(7, Set.of(Defecto.OTRA_LINEA))))
                .extracting(PagoDeBanco::linea)
                .contains("REFERENCIA ILEGIBLE");
    }

    @Test
    void one_operation_is_quoted_for_two_contents_when_asked() {
        List<PagoDeBanco> todos = pagos(archivos(7, Set.of(Defecto.CONTRADICTORIA)));
        assertThat(todos).hasSizeGreaterThan(60).doesNotHaveDuplicates();
        assertThat(new HashSet<>(todos.stream().map(PagoDeBanco::operacion).toList())).hasSize(60);
    }

    @Test
    void what_could_not_be_committed_is_told() {
        Set<Defecto> todos = EnumSet.allOf(Defecto.class);
        assertThat(simula(LINEAS, 3, todos).sinEfecto()).isEmpty();
        assertThat(simula(LINEAS.subList(0, 1), 1, todos).sinEfecto())
                .contains(Defecto.TRASLAPE)
                .doesNotContain(Defecto.OTRO_IMPORTE, Defecto.TRUNCADO);
        assertThat(simula(LINEAS.subList(0, 1), 1, EnumSet.of(Defecto.PARTIDO)).sinEfecto())
                .containsExactly(Defecto.PARTIDO);
        assertThat(simula(LINEAS.subList(0, 1), 1, EnumSet.of(Defecto.DESORDEN)).sinEfecto())
                .containsExactly(Defecto.DESORDEN);
    }

    @Test
    void both_pieces_of_a_day_have_payments_when_there_are_two() {
        for (int semilla = 1; semilla <= 20; semilla++) {
            assertThat(Simulador.liquida(pedido(LINEAS.subList(0, 3), 1, semilla, Defecto.PARTIDO)))
                    .hasSize(2)
                    .allSatisfy(a -> assertThat(lee(a)).isNotEmpty());
        }
    }

    private static Simulador.Liquidacion simula(
            List<LineaDeCaptura> lineas, int dias, Set<Defecto> defectos) {
        return Simulador.simula(pedido(lineas, dias, 7, defectos.toArray(Defecto[]::new)));
    }

    private static Pedido pedido(
            List<LineaDeCaptura> lineas, int dias, long semilla, Defecto... defectos) {
        return new Pedido(
                lineas,
                "999",
                LUNES,
                dias,
                semilla,
                Set.of(defectos),
                List.of(ArchivoDeBanco.CSV, ArchivoDeBanco.RSUA));
    }

    private static List<Archivo> archivos(long semilla, Set<Defecto> defectos) {
        return Simulador.liquida(
                new Pedido(
                        LINEAS,
                        "999",
                        LUNES,
                        3,
                        semilla,
                        defectos,
                        List.of(ArchivoDeBanco.CSV, ArchivoDeBanco.RSUA)));
    }

    private static List<String> bytes(List<Archivo> archivos) {
        return archivos.stream()
                .map(a -> a.nombre() + new String(a.contenido(), StandardCharsets.ISO_8859_1))
                .toList();
    }

    private static List<PagoDeBanco> pagos(List<Archivo> archivos) {
        List<PagoDeBanco> todos = new ArrayList<>();
        archivos.forEach(a -> todos.addAll(lee(a)));
        return todos;
    }

    private static List<PagoDeBanco> lee(Archivo archivo) {
        return ArchivoDeBanco.lee(archivo.contenido(), archivo.nombre(), Idioma.ES)
                .valor()
                .orElseThrow();
    }

    private static List<Incidencia> faltas(Archivo archivo) {
        return ArchivoDeBanco.lee(archivo.contenido(), archivo.nombre(), Idioma.ES).incidencias();
    }

    private static Importe suma(List<PagoDeBanco> pagos) {
        return pagos.stream().map(PagoDeBanco::importe).reduce(Importe.CERO, Importe::mas);
    }
}
