package mx.recauda.platform.determinacion;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.ConexionDeDatos;
import mx.recauda.platform.determinacion.ResultadoDeEmision.Estado;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An office of synthetic workers written by COPY, emitted whole and then again after one in two
 * hundred changed wage late. {@code -Drecauda.emision.trabajadores=1000000} is the measure of
 * docs/rendimiento.md; without it the office is small. It prints times and asserts none; with
 * {@code -Drecauda.emision.muestreo=true}, also what the connections were doing when looked at.
 */
@PlataformaTest
class EmisionGrandeTest {

    private static final int TRABAJADORES =
            Integer.getInteger("recauda.emision.trabajadores", 2_100);
    private static final int POR_REGISTRO = 21;
    private static final int REGISTROS = TRABAJADORES / POR_REGISTRO;
    private static final int UNO_DE_CADA = 200;
    private static final int POR_ENVIO = 20_000;
    private static final String OFICINA = "0205";
    private static final Mes MARZO = Mes.de(2026, 3);

    @Autowired Emisiones emisiones;
    @Autowired BaseDePrueba base;

    @Test
    void a_whole_office_is_emitted_and_then_only_what_changed() throws Exception {
        mide("rows of affiliation written", this::oficina);

        UUID entera = emite(OficinaDePrueba.A_TIEMPO, EmisionPedida.Clase.COMPLETA, "emitted");
        AvanceDeEmision avance = nacional(entera);
        assertThat(avance.con(Estado.EMITIDA)).isEqualTo(REGISTROS);
        assertThat(avance.trabajadores()).isEqualTo(REGISTROS * POR_REGISTRO);

        mide("late facts written", this::tarde);
        UUID diferencias =
                emite(OficinaDePrueba.DESPUES, EmisionPedida.Clase.DIFERENCIAS, "emitted again");
        assertThat(nacional(diferencias).escritos())
                .isEqualTo(REGISTROS * POR_REGISTRO / UNO_DE_CADA);
        System.out.printf(
                "%,d workers, heap in use %,d MiB%n",
                avance.trabajadores(),
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }

    private UUID emite(Instant conocidoEn, EmisionPedida.Clase clase, String que) throws Exception {
        UUID[] emision = new UUID[1];
        mide(
                que,
                () -> {
                    emision[0] =
                            Alcances.nacional(() ->
                                    emisiones.pide(OFICINA, MARZO, Optional.of(conocidoEn), clase));
                    while (!nacional(emision[0]).terminada()) {
                        LockSupport.parkNanos(1_000_000_000);
                    }
                });
        return emision[0];
    }

    private AvanceDeEmision nacional(UUID emision) {
        return Alcances.nacional(() -> emisiones.avance(emision));
    }

    private void oficina() throws SQLException, IOException {
        // The office is new: nothing overlaps, and checking it is not what is measured.
        base.comoDuenio().sql("ALTER TABLE afiliacion.tramo DROP CONSTRAINT sin_traslape").update();
        copia(
                "afiliacion.patron (id, rfc, nombre, persona, creado_en)",
                REGISTROS,
                i ->
                        id(1, i)
                                + "\t"
                                + rfc(i)
                                + "\tPatron sintetico "
                                + i
                                + "\tMORAL\t2020-01-01\n");
        copia(
                "afiliacion.registro_patronal (id, patron_id, registro, oficina, modalidad, alta, creado_en)",
                REGISTROS,
                i ->
                        id(2, i)
                                + "\t"
                                + id(1, i)
                                + "\t"
                                + RegistroPatronal.componer("W%07d10".formatted(i)).valor()
                                + "\t"
                                + OFICINA
                                + "\t10\t2020-01-01\t2020-01-01\n");
        copia(
                "afiliacion.hecho_patronal (registro_id, oficina, tipo, vigencia, conocido_en, datos, anotado_por)",
                REGISTROS,
                i ->
                        id(2, i)
                                + "\t"
                                + OFICINA
                                + "\tPRIMA\t[2020-01-01,)\t2020-01-01\t{\"prima\": \"1.25\"}\tx\n");
        trabajadores(REGISTROS * POR_REGISTRO);
        base.comoDuenio().sql("ANALYZE").update();
    }

    private void trabajadores(int n) throws SQLException, IOException {
        copia(
                "afiliacion.asegurado (id, nss, primer_apellido, nombres, oficina, creado_en)",
                n,
                i ->
                        id(3, i)
                                + "\t"
                                + Nss.componer("%010d".formatted(2_000_000_000L + i)).valor()
                                + "\tSINTETICO\tPERSONA "
                                + i
                                + "\t"
                                + OFICINA
                                + "\t2025-01-01\n");
        copia(
                "afiliacion.movimiento (id, registro_id, oficina, asegurado_id, tipo, fecha, efecto, oportuno,"
                        + " sbc_centavos, recibido_en, conocido_en, anotado_por)",
                n,
                i ->
                        (1_000_000_000L + i)
                                + "\t"
                                + id(2, i / POR_REGISTRO)
                                + "\t"
                                + OFICINA
                                + "\t"
                                + id(3, i)
                                + "\tALTA\t2025-06-01\t2025-06-01\tt\t"
                                + sbc(i)
                                + "\t2025-06-02\t2025-06-02\tx\n");
        copia(
                "afiliacion.tramo (registro_id, oficina, asegurado_id, vigencia, conocido, sbc_centavos,"
                        + " tipo_de_salario, jornada, tipo_de_trabajador, origen)",
                n,
                i ->
                        id(2, i / POR_REGISTRO)
                                + "\t"
                                + OFICINA
                                + "\t"
                                + id(3, i)
                                + "\t[2025-06-01,)\t[2025-06-02,)\t"
                                + sbc(i)
                                + "\t0\t0\t1\t"
                                + (1_000_000_000L + i)
                                + "\n");
    }

    /** One worker in two hundred, each of another employer, with a wage known in June. */
    private void tarde() {
        int cuantos = REGISTROS * POR_REGISTRO / UNO_DE_CADA;
        base.comoDuenio()
                .sql(
                        """
                        UPDATE afiliacion.tramo SET conocido = '[2025-06-02,2026-06-10)'
                        WHERE (origen - 1000000000) % :paso = 0 AND (origen - 1000000000) / :paso < :cuantos
                        """)
                .param("paso", UNO_DE_CADA)
                .param("cuantos", cuantos)
                .update();
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.tramo (registro_id, oficina, asegurado_id, vigencia, conocido,
                            sbc_centavos, tipo_de_salario, jornada, tipo_de_trabajador, origen)
                        SELECT registro_id, oficina, asegurado_id, '[2025-06-01,)', '[2026-06-10,)',
                            sbc_centavos + 5000, 0, 0, 1, origen FROM afiliacion.tramo
                        WHERE NOT upper_inf(conocido)
                        """)
                .update();
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO determinacion.marca (id, registro_id, oficina, motivo, sujeto, desde,
                            conocido_en, marcada_en)
                        SELECT uuidv7(), registro_id, oficina, 'LOTE', uuidv7(), '2025-06-01', '2026-06-10', now()
                        FROM afiliacion.tramo WHERE NOT upper_inf(conocido)
                        """)
                .update();
    }

    private void copia(String tabla, int filas, IntFunction<String> fila)
            throws SQLException, IOException {
        ConexionDeDatos duenio = base.duenio();
        try (Connection conexion =
                DriverManager.getConnection(duenio.url(), duenio.usuario(), duenio.clave())) {
            var copiador = conexion.unwrap(PGConnection.class).getCopyAPI();
            for (int desde = 0; desde < filas; desde += POR_ENVIO) {
                String envio =
                        IntStream.range(desde, Math.min(filas, desde + POR_ENVIO))
                                .mapToObj(fila)
                                .collect(Collectors.joining());
                copiador.copyIn("COPY " + tabla + " FROM STDIN", new StringReader(envio));
            }
        }
    }

    private static UUID id(int clase, int numero) {
        return new UUID(clase, numero);
    }

    private static String rfc(int i) {
        return "%c%c%c%06d%03d"
                .formatted(
                        'A' + i / 17_576 % 26,
                        'A' + i / 676 % 26,
                        'A' + i / 26 % 26,
                        100_101,
                        i % 26);
    }

    private static long sbc(int i) {
        return 32_000 + i * 7_919L % 250_000;
    }

    private void mide(String que, Paso paso) throws Exception {
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

        private static final boolean PEDIDO = Boolean.getBoolean("recauda.emision.muestreo");
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

    private interface Paso {
        void da() throws Exception;
    }
}
