package mx.recauda.benchmarks;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * One engine measured: wall clock of the best of several runs, processor time of all of them.
 *
 * @param motor name shown
 * @param porSegundo workers per second of wall clock
 * @param porSegundoDeCpu workers per second of processor time of this process, which a busy machine
 *     disturbs less; 0 when the engine runs in another process
 */
record Medida(String motor, double porSegundo, double porSegundoDeCpu) {

    /** Something that can be run and may fail. */
    @FunctionalInterface
    interface Tarea {
        void run() throws Exception;
    }

    static Medida de(String motor, long personas, int veces, boolean enEsteProceso, Tarea tarea)
            throws Exception {
        OperatingSystemMXBean sistema =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long mejorReloj = Long.MAX_VALUE;
        long cpuAntes = sistema.getProcessCpuTime();
        for (int i = 0; i < veces; i++) {
            long reloj = System.nanoTime();
            tarea.run();
            mejorReloj = Math.min(mejorReloj, System.nanoTime() - reloj);
        }
        long cpuTotal = sistema.getProcessCpuTime() - cpuAntes;
        double cpu = enEsteProceso ? (double) personas * veces * 1e9 / cpuTotal : 0;
        return new Medida(motor, personas * 1e9 / mejorReloj, cpu);
    }

    String linea(Medida base) {
        String deCpu =
                porSegundoDeCpu == 0
                        ? "            -"
                        : String.format(Locale.ROOT, "%,13.0f", porSegundoDeCpu);
        return String.format(
                Locale.ROOT,
                "%-38s %,13.0f %s   x%.2f",
                motor,
                porSegundo,
                deCpu,
                porSegundo / base.porSegundo());
    }
}
