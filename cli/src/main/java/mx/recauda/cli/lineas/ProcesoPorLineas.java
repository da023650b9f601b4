package mx.recauda.cli.lineas;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Reads lines, has them answered on several threads and writes the answers in the order of the
 * lines. At most a few blocks are alive at a time, whatever the size of the input; a reader that
 * types lines by hand gets each answer at once.
 */
public final class ProcesoPorLineas {

    /** Longest line accepted, in bytes. */
    public static final int LINEA_MAXIMA_BYTES = 1 << 16;

    private static final int BLOQUE_BYTES = 1 << 18;
    private static final long ESPERA_MILISEGUNDOS = 100;

    private final Supplier<Procesador> fabrica;
    private final int hilos;
    private final ConcurrentLinkedQueue<Trabajador> libres = new ConcurrentLinkedQueue<>();
    private final BlockingQueue<Optional<Future<Trabajador>>> enCurso;
    private int lineas;

    /**
     * A run.
     *
     * @param fabrica makes the processor of each thread; lines longer than {@link
     *     #LINEA_MAXIMA_BYTES} reach it cut one byte above the limit
     * @param hilos threads that answer, at least 1
     */
    public ProcesoPorLineas(Supplier<Procesador> fabrica, int hilos) {
        this.fabrica = fabrica;
        this.hilos = hilos;
        this.enCurso = new ArrayBlockingQueue<>(hilos * 2);
    }

    /**
     * Answers every line.
     *
     * @return whether no line had an error
     * @throws IOException when the input cannot be read or the output written
     */
    public boolean procesar(InputStream entrada, OutputStream salida) throws IOException {
        try (ExecutorService ejecutor = Executors.newFixedThreadPool(hilos + 1)) {
            Future<Boolean> escritor = ejecutor.submit(() -> escribir(salida));
            try {
                leer(entrada, escritor, ejecutor);
            } finally {
                poner(Optional.empty(), escritor);
            }
            return escritor.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException fallo) {
                throw fallo;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Writes the blocks in order; flushes whenever it has caught up with the reader. */
    private boolean escribir(OutputStream salida)
            throws IOException, InterruptedException, ExecutionException {
        boolean bien = true;
        Optional<Future<Trabajador>> siguiente = enCurso.take();
        while (siguiente.isPresent()) {
            Trabajador trabajador = siguiente.get().get();
            bien &= !trabajador.hayErrores;
            trabajador.salida.vaciar(salida);
            libres.add(trabajador);
            if (enCurso.isEmpty()) {
                salida.flush();
            }
            siguiente = enCurso.take();
        }
        salida.flush();
        return bien;
    }

    /**
     * Hands a block to the writer, or the end of them. Waits for room, but never for a writer that
     * has already failed.
     */
    private void poner(Optional<Future<Trabajador>> bloque, Future<Boolean> escritor) {
        boolean puesto = false;
        while (!puesto && !escritor.isDone()) {
            try {
                puesto = enCurso.offer(bloque, ESPERA_MILISEGUNDOS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void leer(InputStream entrada, Future<Boolean> escritor, ExecutorService ejecutor)
            throws IOException {
        byte[] bloque = new byte[BLOQUE_BYTES];
        int usados = 0;
        boolean descartando = false;
        int leidos = entrada.read(bloque, 0, BLOQUE_BYTES);
        while (leidos >= 0 && !escritor.isDone()) {
            int desde = usados;
            usados += leidos;
            if (descartando) {
                int salto = indiceDe(bloque, desde, usados);
                usados = salto < 0 ? desde : quitar(bloque, desde, salto, usados);
                descartando = salto < 0;
            }
            int corte = descartando ? -1 : ultimoSalto(bloque, usados);
            if (corte >= 0 && (usados > BLOQUE_BYTES / 2 || entrada.available() == 0)) {
                encargar(Arrays.copyOf(bloque, corte + 1), escritor, ejecutor);
                System.arraycopy(bloque, corte + 1, bloque, 0, usados - corte - 1);
                usados -= corte + 1;
            } else if (!descartando && corte < 0 && usados > LINEA_MAXIMA_BYTES) {
                usados = LINEA_MAXIMA_BYTES + 1;
                descartando = true;
            }
            leidos = entrada.read(bloque, usados, BLOQUE_BYTES - usados);
        }
        if (usados > 0) {
            encargar(Arrays.copyOf(bloque, usados), escritor, ejecutor);
        }
    }

    /** Closes up the bytes of a line too long, from where it was cut to its line break. */
    private static int quitar(byte[] bloque, int desde, int salto, int usados) {
        System.arraycopy(bloque, salto, bloque, desde, usados - salto);
        return desde + usados - salto;
    }

    private void encargar(byte[] datos, Future<Boolean> escritor, ExecutorService ejecutor) {
        int primera = lineas + 1;
        lineas += contarSaltos(datos);
        Trabajador libre = libres.poll();
        Trabajador trabajador = libre == null ? new Trabajador(fabrica.get()) : libre;
        Future<Trabajador> encargo = ejecutor.submit(() -> trabajador.procesar(datos, primera));
        poner(Optional.of(encargo), escritor);
    }

    private static int contarSaltos(byte[] datos) {
        int saltos = 0;
        for (int i = 0; i < datos.length; i++) {
            saltos += datos[i] == '\n' ? 1 : 0;
        }
        return saltos;
    }

    private static int indiceDe(byte[] datos, int desde, int hasta) {
        for (int i = desde; i < hasta; i++) {
            if (datos[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private static int ultimoSalto(byte[] datos, int cuantos) {
        for (int i = cuantos - 1; i >= 0; i--) {
            if (datos[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private static final class Trabajador {
        final Procesador procesador;
        final SalidaJson salida = new SalidaJson();
        boolean hayErrores;

        Trabajador(Procesador procesador) {
            this.procesador = procesador;
        }

        Trabajador procesar(byte[] datos, int primera) {
            int cuantos = datos.length;
            hayErrores = false;
            int linea = primera;
            int desde = primera == 1 ? despuesDeLaMarca(datos, cuantos) : 0;
            while (desde < cuantos) {
                int salto = indiceDe(datos, desde, cuantos);
                int hasta = salto < 0 ? cuantos : salto;
                if (!enBlanco(datos, desde, hasta)) {
                    hayErrores |= !procesador.linea(datos, desde, hasta, linea, salida);
                }
                desde = hasta + 1;
                linea++;
            }
            return this;
        }

        /** Skips the byte order mark that some editors put at the start of a UTF-8 file. */
        private static int despuesDeLaMarca(byte[] datos, int cuantos) {
            boolean marca =
                    cuantos >= 3
                            && datos[0] == (byte) 0xEF
                            && datos[1] == (byte) 0xBB
                            && datos[2] == (byte) 0xBF;
            return marca ? 3 : 0;
        }

        private static boolean enBlanco(byte[] datos, int desde, int hasta) {
            for (int i = desde; i < hasta; i++) {
                if (datos[i] != ' ' && datos[i] != '\t' && datos[i] != '\r') {
                    return false;
                }
            }
            return true;
        }
    }
}
