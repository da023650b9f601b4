package mx.recauda.formats.idse;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A line larger than any array of this machine, made as it is read. Whoever kept it would not
 * finish; and what the review asks of memory is counted: it does not depend on what it reads.
 */
class LineaSinFinTest {

    private static final long LINEA = 2_200_000_000L;
    private static final long OTRA_LINEA = 300_000_000L;

    /** The buffer of the reader is one mebibyte; the rest is a few objects. */
    private static final long MEMORIA = 3L << 20;

    private final ThreadMXBean hilos = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final List<Incidencia> incidencias = new ArrayList<>();

    @Test
    void a_line_without_end_is_passed_over_in_the_memory_of_a_buffer() throws IOException {
        long pedida = memoriaPedida(new Letras(LINEA));

        assertThat(pedida).isLessThan(MEMORIA);
        assertThat(incidencias)
                .extracting(Incidencia::codigo)
                .containsExactly("IDS-004", "IDS-006");
        assertThat(incidencias.getFirst().mensaje()).contains(String.valueOf(LINEA));
    }

    @Test
    void ten_times_the_line_asks_for_no_more_memory() throws IOException {
        long una = memoriaPedida(new Letras(OTRA_LINEA / 10));
        long diez = memoriaPedida(new Letras(OTRA_LINEA));

        assertThat(diez).isLessThan(una + MEMORIA / 10);
    }

    private long memoriaPedida(InputStream entrada) throws IOException {
        incidencias.clear();
        long antes = hilos.getCurrentThreadAllocatedBytes();
        RevisorIdse.revisa(entrada, "lote.txt", Idioma.ES, incidencias::add);
        return hilos.getCurrentThreadAllocatedBytes() - antes;
    }

    /** As many letters as asked, none of them kept. */
    private static final class Letras extends InputStream {

        private long quedan;

        Letras(long cuantas) {
            this.quedan = cuantas;
        }

        @Override
        public int read() {
            return quedan-- > 0 ? 'A' : -1;
        }

        @Override
        public int read(byte[] destino, int inicio, int longitud) {
            if (quedan <= 0) {
                return -1;
            }
            int leidos = (int) Math.min(longitud, quedan);
            Arrays.fill(destino, inicio, inicio + leidos, (byte) 'A');
            quedan -= leidos;
            return leidos;
        }
    }
}
