package mx.recauda.platform.prueba;

import mx.recauda.platform.base.ConexionDeDatos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Prints how long a step takes and how much processor the platform and PostgreSQL used in it; with
 * {@code -Drecauda.muestreo=true}, also what the connections were doing when looked at.
 */
public final class Medidor {

    private final BaseDePrueba base;

    public Medidor(BaseDePrueba base) {
        this.base = base;
    }

    /** What is measured. */
    @FunctionalInterface
    public interface Paso {
        void da() throws Exception;
    }

    /** Does a step and prints its figures. */
    public void mide(String que, Paso paso) throws Exception {
        long antes = System.nanoTime();
        Procesador procesador = Procesador.ahora(base);
        try (Muestreo muestreo = new Muestreo(base)) {
            paso.da();
            System.out.printf(
                    "%s: %,.1f s; of processor, %s%n",
                    que,
                    (System.nanoTime() - antes) / 1e9,
                    Procesador.ahora(base).menos(procesador));
            muestreo.dice();
        }
    }

    /** Processor used so far: what a machine shared with others cannot make longer. */
    private record Procesador(Duration plataforma, Duration postgres) {

        static Procesador ahora(BaseDePrueba base) throws SQLException {
            // The connection stays open, so that its process can be looked at.
            try (Connection conexion = base.duenio().abre();
                    Statement orden = conexion.createStatement();
                    ResultSet fila = orden.executeQuery("SELECT pg_backend_pid()")) {
                fila.next();
                ProcessHandle postmaster =
                        ProcessHandle.of(fila.getLong(1))
                                .flatMap(ProcessHandle::parent)
                                .orElseThrow();
                return new Procesador(
                        uso(ProcessHandle.current()),
                        postmaster
                                .children()
                                .map(Procesador::uso)
                                .reduce(deLosQueAcabaron(postmaster.pid()), Duration::plus));
            }
        }

        // Connections that were closed: the kernel adds them to whoever started them.
        private static Duration deLosQueAcabaron(long pid) {
            try {
                String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
                String[] campos = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
                long centesimas = Long.parseLong(campos[13]) + Long.parseLong(campos[14]);
                return Duration.ofMillis(10 * centesimas);
            } catch (IOException noEsLinux) {
                return Duration.ZERO;
            }
        }

        private static Duration uso(ProcessHandle proceso) {
            return proceso.info().totalCpuDuration().orElse(Duration.ZERO);
        }

        Procesador menos(Procesador antes) {
            return new Procesador(
                    plataforma.minus(antes.plataforma), postgres.minus(antes.postgres));
        }

        @Override
        public String toString() {
            return "%,.1f s the platform and %,.1f s PostgreSQL"
                    .formatted(plataforma.toMillis() / 1e3, postgres.toMillis() / 1e3);
        }
    }

    /** Looks twenty times a second at what each connection of the platform does. */
    private static final class Muestreo implements AutoCloseable {

        private static final boolean PEDIDO = Boolean.getBoolean("recauda.muestreo");
        private static final long PAUSA = 50_000_000;

        private final Map<String, Integer> visto = new ConcurrentHashMap<>();
        private final Thread hilo;
        private volatile boolean sigue = PEDIDO;

        Muestreo(BaseDePrueba base) {
            hilo = Thread.ofPlatform().unstarted(() -> mira(base.aplicacion()));
            if (PEDIDO) {
                hilo.start();
            }
        }

        private void mira(ConexionDeDatos aplicacion) {
            try (Connection conexion = aplicacion.abre();
                    PreparedStatement orden =
                            conexion.prepareStatement(
                                    """
                                    SELECT rpad(CASE WHEN state = 'active' THEN coalesce(wait_event_type || ':' || wait_event, 'CPU')
                                           ELSE state END, 26) || regexp_replace(left(query, 90), '\\s+', ' ', 'g')
                                    FROM pg_stat_activity WHERE usename = current_user AND pid <> pg_backend_pid() AND state <> 'idle'
                                    """)) {
                while (sigue) {
                    try (ResultSet filas = orden.executeQuery()) {
                        while (filas.next()) {
                            visto.merge(filas.getString(1), 1, Integer::sum);
                        }
                    }
                    LockSupport.parkNanos(PAUSA);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        void dice() {
            visto.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .limit(16)
                    .forEach(e -> System.out.printf("%6d  %s%n", e.getValue(), e.getKey()));
        }

        @Override
        public void close() throws InterruptedException {
            sigue = false;
            hilo.join();
        }
    }
}
