package mx.recauda.benchmarks;

import mx.recauda.formats.idse.EscritorIdse;
import mx.recauda.formats.idse.MovimientoIdse;
import mx.recauda.formats.idse.Revision;
import mx.recauda.formats.idse.RevisorIdse;
import mx.recauda.formats.idse.TipoDeMovimiento;
import mx.recauda.formats.movimientos.GeneradorIdse;
import mx.recauda.ley.error.Idioma;
import mx.recauda.synthetic.Escenario;
import mx.recauda.synthetic.Pais;
import mx.recauda.synthetic.PatronSintetico;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

/**
 * Structural validation of one IDSE file, again and again on one thread: megabytes for each second
 * of processor and of wall clock. The verdict is printed, so that it can be compared with that of
 * another program.
 */
public final class RevisionDeIdse {

    private static final int PASADAS = 12;
    private static final ThreadMXBean HILOS = ManagementFactory.getThreadMXBean();

    private RevisionDeIdse() {}

    /**
     * Reviews the file of the first argument as many times as the second says (12), or writes one:
     * {@code escribe FILE LINES}.
     */
    public static void main(String[] argumentos) throws IOException {
        if (argumentos[0].equals("escribe")) {
            escribe(Path.of(argumentos[1]), Integer.parseInt(argumentos[2]));
            return;
        }
        Path archivo = Path.of(argumentos[0]);
        int pasadas = argumentos.length > 1 ? Integer.parseInt(argumentos[1]) : PASADAS;
        for (int i = 1; i <= pasadas; i++) {
            pasada(archivo, i);
        }
    }

    /** Altas of the synthetic country, no two alike. */
    private static void escribe(Path archivo, int lineas) throws IOException {
        int cuantas = Math.min(lineas, EscritorIdse.MOVIMIENTOS_MAX);
        Pais pais =
                Pais.de(
                        new Escenario(
                                1, LocalDate.of(2026, 10, 31), 1, cuantas, 24, Optional.empty()));
        PatronSintetico patron = pais.patron(0);
        try (OutputStream salida = new BufferedOutputStream(Files.newOutputStream(archivo));
                EscritorIdse.Lote lote =
                        new EscritorIdse.Lote("01400", EscritorIdse.Presentacion.USUAL, salida)) {
            Iterator<MovimientoIdse> altas =
                    pais.trabajadores(patron)
                            .flatMap(t -> Pais.filas(patron, t, 1))
                            .flatMap(f -> GeneradorIdse.convierte(f).stream())
                            .filter(m -> m.tipo() == TipoDeMovimiento.ALTA)
                            .limit(cuantas)
                            .iterator();
            while (altas.hasNext()) {
                lote.agrega(altas.next());
            }
        }
    }

    private static void pasada(Path archivo, int numero) throws IOException {
        long reloj = System.nanoTime();
        long cpu = HILOS.getCurrentThreadCpuTime();
        int[] incidencias = new int[1];
        Revision revision;
        try (InputStream entrada = Files.newInputStream(archivo)) {
            revision =
                    RevisorIdse.revisa(
                            entrada, archivo.toString(), Idioma.ES, i -> incidencias[0]++);
        }
        long deCpu = HILOS.getCurrentThreadCpuTime() - cpu;
        long deReloj = System.nanoTime() - reloj;
        System.out.printf(
                Locale.ROOT,
                "%d: %,d lines, %d with errors, %d incidents: %d MB/s of processor, %d of clock%n",
                numero,
                revision.movimientos(),
                revision.conErrores(),
                incidencias[0],
                revision.bytes() * 1_000 / deCpu,
                revision.bytes() * 1_000 / deReloj);
    }
}
