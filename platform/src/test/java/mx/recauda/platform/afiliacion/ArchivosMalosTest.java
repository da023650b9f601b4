package mx.recauda.platform.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;

import mx.recauda.formats.idse.MovimientoIdse;
import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.afiliacion.lotes.ConsultaDeLotes;
import mx.recauda.platform.afiliacion.lotes.Lote;
import mx.recauda.platform.afiliacion.lotes.Recepcion;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.movimientos.RegistrosEnTabla;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** Files that nobody should have sent: refused whole with every reason, and nothing is operated. */
@PlataformaTest
class ArchivosMalosTest {

    private static int patrones = 40;

    @Autowired Recepcion recepcion;
    @Autowired ConsultaDeLotes consulta;
    @Autowired RegistrosEnTabla registros;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;

    private int patron;
    private Registro registro;

    /** What is done to a good file, and the codes of what is said of it: those and no other. */
    enum Dano {
        TRUNCADO("IDS-002 IDS-006"),
        CONTROL_CON_OTRO_TOTAL("IDS-008"),
        ENIE_EN_UTF8("IDS-003"),
        TIPOS_MEZCLADOS("IDS-011"),
        LINEA_DE_10_MB("IDS-004 IDS-008"),
        BINARIO("IDS-002 IDS-005 IDS-007 IDS-009"),
        GUIA_CON_CEROS_BINARIOS("IDS-012 IDS-013"),
        TODO_CEROS_BINARIOS("IDS-006 IDS-010"),
        VACIO_DE_MOVIMIENTOS("IDS-001");

        private final String codigos;

        Dano(String codigos) {
            this.codigos = codigos;
        }
    }

    @BeforeEach
    void an_employer() {
        patron = patrones++;
        Escenario escenario = new Escenario(base);
        UUID id = escenario.patron(patron);
        escenario.trabajadores(1, 20);
        registro = Alcances.nacional(() -> registros.busca(id)).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void a_damaged_file_is_refused_whole_with_its_reasons(Dano dano) {
        Lote lote = recibe(danado(dano));

        assertThat(lote.estado()).isEqualTo(Lote.Estado.RECHAZADO);
        assertThat(lote.sello().sello()).isEmpty();
        assertThat(
                        String.join(
                                " ",
                                Alcances.nacional(() -> consulta.porCodigo(lote.id())).keySet()))
                .isEqualTo(dano.codigos);
        assertThat(
                        base.comoDuenio()
                                .sql(
                                        "SELECT count(*) FROM afiliacion.movimiento WHERE registro_id = ?")
                                .param(registro.id())
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    /** Whoever kept the line, even once, would ask for as many bytes as it has. */
    @Test
    void a_line_of_ten_megabytes_is_refused_without_being_kept() {
        byte[] archivo = danado(Dano.LINEA_DE_10_MB);
        ThreadMXBean hilos = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        recibe("otro".getBytes(StandardCharsets.US_ASCII));

        long antes = hilos.getCurrentThreadAllocatedBytes();
        Lote lote = recibe(archivo);
        long pedida = hilos.getCurrentThreadAllocatedBytes() - antes;

        assertThat(lote.estado()).isEqualTo(Lote.Estado.RECHAZADO);
        assertThat(pedida).isLessThan(10_000_000);
    }

    @Test
    void the_lines_of_another_employer_are_refused_one_by_one() {
        byte[] deOtro =
                Escenario.archivo(
                        IntStream.rangeClosed(1, 20)
                                .mapToObj(n -> Escenario.alta(99, n, fecha.hoy().minusDays(1)))
                                .toList());
        Lote lote = recibe(deOtro);
        Espera.hasta(
                () -> Alcances.nacional(() -> consulta.lote(lote.id())).orElseThrow().terminado());
        Lote fin = Alcances.nacional(() -> consulta.lote(lote.id())).orElseThrow();

        assertThat(fin.operadas()).isZero();
        assertThat(fin.rechazadas()).isEqualTo(20);
        assertThat(Alcances.nacional(() -> consulta.porCodigo(lote.id())))
                .containsEntry("AFI-011", 20);
    }

    private Lote recibe(byte[] archivo) {
        return Alcances.nacional(() -> recepcion.recibe(registro, "malo.txt", archivo, Idioma.ES))
                .lote();
    }

    private byte[] danado(Dano dano) {
        byte[] bueno = Escenario.archivo(altas());
        String texto = new String(bueno, StandardCharsets.ISO_8859_1);
        return switch (dano) {
            case TRUNCADO -> Arrays.copyOf(bueno, bueno.length - 400);
            case CONTROL_CON_OTRO_TOTAL ->
                    texto.replaceFirst("000020(?= {71})", "000021")
                            .getBytes(StandardCharsets.ISO_8859_1);
            case ENIE_EN_UTF8 ->
                    texto.replace("INVENTADO", "INVENTAÑO").getBytes(StandardCharsets.UTF_8);
            case TIPOS_MEZCLADOS -> mezclado(texto).getBytes(StandardCharsets.ISO_8859_1);
            case LINEA_DE_10_MB ->
                    ("A".repeat(10_000_000) + "\n" + texto).getBytes(StandardCharsets.ISO_8859_1);
            case BINARIO -> {
                byte[] ruido = new byte[1_000_000];
                new Random(7).nextBytes(ruido);
                yield ruido;
            }
            case GUIA_CON_CEROS_BINARIOS ->
                    (texto.substring(0, 133) + "\0\0\0\0\0" + texto.substring(138))
                            .getBytes(StandardCharsets.ISO_8859_1);
            case TODO_CEROS_BINARIOS ->
                    texto.replaceAll("[^\r\n]", "\0").getBytes(StandardCharsets.ISO_8859_1);
            case VACIO_DE_MOVIMIENTOS -> "\n\n".getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private String mezclado(String altas) {
        byte[] baja = Escenario.archivo(List.of(Escenario.baja(patron, 1, fecha.hoy())));
        String linea = Escenario.lineas(baja).getFirst() + "\r\n";
        return linea + altas.replaceFirst("000020(?= {71})", "000021");
    }

    private List<MovimientoIdse> altas() {
        return IntStream.rangeClosed(1, 20)
                .mapToObj(n -> Escenario.alta(patron, n, fecha.hoy().minusDays(1)))
                .toList();
    }
}
