package mx.recauda.platform.pagos;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.linea.LineaDeCaptura;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.ConexionDeDatos;
import mx.recauda.platform.base.Migraciones;
import mx.recauda.platform.postgres.OpcionesDePostgres;
import mx.recauda.platform.postgres.ServidorPostgres;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A settlement file of 100,000 lines is posted here without interruption, and again by processes
 * that are killed (kill -9), and again on a PostgreSQL that is stopped at once, in the middle of
 * it: the same entries, payments and places of the money, to the byte. Each interruption lands
 * before the end for sure, because the payment of a random registro is held back until it is done.
 * {@code -Drecauda.muertes.liquidacion=N} interrupts N times, {@code
 * -Drecauda.renglones.liquidacion=N} posts N lines, {@code -Drecauda.semilla=S} repeats a run.
 */
@PlataformaTest
class MuertesDeLiquidacionTest {

    private static final int MUERTES = Integer.getInteger("recauda.muertes.liquidacion", 3);
    private static final int RENGLONES =
            Integer.getInteger("recauda.renglones.liquidacion", 100_000);
    private static final int PARTE = Math.max(50, RENGLONES / 50);

    private static List<String> sinInterrupcion = List.of();

    @Autowired Liquidaciones liquidaciones;
    @Autowired BaseDePrueba base;

    @TempDir private Path carpeta;

    private Random azar = new Random();

    @BeforeEach
    void what_is_posted_without_interruption() {
        long semilla = Long.getLong("recauda.semilla", System.nanoTime());
        System.out.println("seed " + semilla);
        azar = new Random(semilla);
        if (sinInterrupcion.isEmpty()) {
            List<LineaDeCaptura> lineas =
                    LineasPorPagar.crea(base.duenio(), RENGLONES, LineasPorPagar.Deuda::deLaMezcla);
            byte[] archivo = LineasPorPagar.liquidacion(lineas, RENGLONES);
            Alcances.nacional(() -> liquidaciones.presenta("l.csv", archivo, Idioma.ES));
            acaba(base.comoDuenio());
            sinInterrupcion = huella(base.comoDuenio());
            Map<String, Integer> destinos = destinos();
            System.out.println(destinos);
            assertThat(destinos)
                    .containsKeys("APLICADO ", "EXCEDENTE PAG-013", "POR_IDENTIFICAR PAG-010")
                    .containsKeys("POR_IDENTIFICAR PAG-011", "POR_IDENTIFICAR PAG-012");
        }
    }

    @Test
    void killed_servers_leave_the_ledger_of_an_uninterrupted_run() throws Exception {
        BaseDePrueba.Aparte aparte = base.aparte("liquidacion");
        JdbcClient duenio = aparte.comoDuenio();
        List<PagosEnOtroProceso> procesos = new ArrayList<>();
        try {
            procesos.add(arranca(aparte));
            for (int muerte = 0; muerte < MUERTES; muerte++) {
                PagosEnOtroProceso proceso = procesos.getLast();
                // The next one gets ready meanwhile.
                procesos.add(arranca(aparte));
                try (Freno freno = freno(aparte.duenio(), duenio, muerte)) {
                    proceso.trabaja(muerte == 0 ? String.valueOf(RENGLONES) : "");
                    int limite = limite(duenio, muerte);
                    Espera.hasta(() -> hechos(duenio) >= limite || freno.detiene(duenio));
                    proceso.mata();
                }
                says_where_it_stands(duenio, muerte);
            }
            procesos.getLast().trabaja("");
            acaba(duenio);
        } finally {
            for (PagosEnOtroProceso proceso : procesos) {
                proceso.close();
            }
        }
        assertThat(huella(duenio)).isEqualTo(sinInterrupcion);
    }

    private static PagosEnOtroProceso arranca(BaseDePrueba.Aparte base) throws IOException {
        return PagosEnOtroProceso.arranca(base.aplicacion(), base.duenio(), PARTE);
    }

    @Test
    void a_database_stopped_at_once_leaves_the_ledger_of_an_uninterrupted_run() throws Exception {
        OpcionesDePostgres opciones = OpcionesDePostgres.en(carpeta);
        ServidorPostgres servidor = ServidorPostgres.arranca(opciones);
        Migraciones.aplica(servidor.duenio());
        ConexionDeDatos conexion = servidor.duenio();
        JdbcClient duenio =
                JdbcClient.create(
                        new DriverManagerDataSource(
                                conexion.url(), conexion.usuario(), conexion.clave()));
        try (PagosEnOtroProceso proceso =
                PagosEnOtroProceso.arranca(servidor.aplicacion(), conexion, PARTE)) {
            proceso.trabaja(String.valueOf(RENGLONES));
            for (int muerte = 0; muerte < MUERTES; muerte++) {
                try (Freno freno = freno(conexion, duenio, muerte + 1)) {
                    int limite = limite(duenio, muerte);
                    Espera.hasta(() -> hechos(duenio) >= limite || freno.detiene(duenio));
                    detieneDeGolpe(carpeta);
                }
                servidor.close();
                servidor = ServidorPostgres.arranca(opciones);
                assertThat(servidor.duenio().url()).isEqualTo(conexion.url());
                says_where_it_stands(duenio, muerte);
            }
            acaba(duenio);
            assertThat(huella(duenio)).isEqualTo(sinInterrupcion);
        } finally {
            servidor.close();
        }
    }

    /** SIGQUIT to the postmaster: what {@code pg_ctl stop -m immediate} sends. */
    private static void detieneDeGolpe(Path carpeta) throws Exception {
        try (var archivos = Files.walk(carpeta)) {
            Path pid = archivos.filter(a -> a.endsWith("postmaster.pid")).findFirst().orElseThrow();
            String numero = Files.readAllLines(pid).getFirst().strip();
            ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(numero)).orElseThrow();
            new ProcessBuilder("sh", "-c", "kill -QUIT " + numero).start().waitFor();
            Espera.hasta(() -> !postmaster.isAlive());
        }
    }

    private int limite(JdbcClient duenio, int muerte) {
        int faltan = RENGLONES - hechos(duenio);
        return hechos(duenio) + 1 + azar.nextInt(Math.max(1, faltan / (MUERTES - muerte + 1)));
    }

    private void says_where_it_stands(JdbcClient duenio, int muerte) {
        int hechos = hechos(duenio);
        System.out.println("interruption " + muerte + " after " + hechos + " lines");
        assertThat(hechos).isLessThan(RENGLONES);
        // Of what was looked at nothing is missing; one hand may be ahead of the other by a part.
        // In one statement: an interruption may leave a transaction that is still being committed.
        assertThat(
                        duenio.sql(
                                        """
                                        SELECT NOT EXISTS (
                                                   SELECT FROM pagos.renglon r
                                                   WHERE r.renglon <= (SELECT max(renglon) FROM (SELECT renglon
                                                           FROM pagos.renglon ORDER BY renglon LIMIT t.avance) x)
                                                     AND NOT EXISTS (
                                                       SELECT FROM pagos.pago p
                                                       WHERE p.banco = r.banco AND p.operacion = r.operacion
                                                         AND p.importe_centavos = r.importe_centavos
                                                         AND p.pagado_el = r.pagado_el
                                                         AND md5(p.referencia) = md5(r.referencia)))
                                           AND (SELECT count(*) FROM pagos.pago) <= t.avance + ?
                                        FROM base.trabajo t WHERE t.tipo = 'pagos.liquidacion'
                                        """)
                                .param(PARTE)
                                .query(Boolean.class)
                                .single())
                .isTrue();
    }

    private Freno freno(ConexionDeDatos conexion, JdbcClient duenio, int muerte) throws Exception {
        int hechos = muerte == 0 ? 0 : hechos(duenio);
        return new Freno(
                conexion,
                LineasPorPagar.registro(hechos + azar.nextInt(Math.max(1, RENGLONES - hechos))));
    }

    /** Holds back whoever posts a payment of a registro, as another writer of it would. */
    private static final class Freno implements AutoCloseable {

        private final Connection conexion;

        Freno(ConexionDeDatos duenio, UUID registro) throws Exception {
            conexion = duenio.abre();
            conexion.setAutoCommit(false);
            try (PreparedStatement orden =
                    conexion.prepareStatement(
                            "SELECT pg_advisory_xact_lock(hashtextextended('pagos:' || ?, 0))")) {
                orden.setString(1, registro.toString());
                orden.execute();
            }
        }

        /** Whether somebody waits for it. */
        boolean detiene(JdbcClient base) {
            return base.sql(
                            """
                            SELECT count(*) > 0 FROM pg_locks WHERE NOT granted AND database =
                                (SELECT oid FROM pg_database WHERE datname = current_database())
                            """)
                    .query(Boolean.class)
                    .single();
        }

        @Override
        public void close() throws Exception {
            conexion.close();
        }
    }

    private static void acaba(JdbcClient base) {
        try {
            // However long it takes, it goes on.
            for (int hechos = hechos(base); hechos < RENGLONES; hechos = hechos(base)) {
                int antes = hechos;
                Espera.hasta(() -> hechos(base) > antes);
            }
        } catch (AssertionError noAcaba) {
            throw new AssertionError(
                    base.sql("SELECT row_to_json(t)::text FROM base.trabajo t")
                                    .query(String.class)
                                    .list()
                            + " "
                            + base.sql("SELECT row_to_json(t)::text FROM base.scheduled_tasks t")
                                    .query(String.class)
                                    .list(),
                    noAcaba);
        }
    }

    private static int hechos(JdbcClient base) {
        return base.sql(
                        """
                        SELECT coalesce(sum(avance), 0)::int FROM base.trabajo
                        WHERE tipo = 'pagos.liquidacion'
                        """)
                .query(Integer.class)
                .single();
    }

    /** How many payments went where. */
    private Map<String, Integer> destinos() {
        Map<String, Integer> cuantos = new TreeMap<>();
        base.comoDuenio()
                .sql("SELECT destino || ' ' || motivo, count(*)::int FROM pagos.pago GROUP BY 1")
                .query(fila -> {
                    cuantos.merge(fila.getString(1), fila.getInt(2), Integer::sum);
                });
        return cuantos;
    }

    /** Everything that was posted, whenever it was: entries with their lines, payments, places. */
    private static List<String> huella(JdbcClient base) {
        base.sql("ANALYZE").update();
        return Stream.of(
                        """
                        SELECT concat_ws('|', a.clave, encode(a.huella, 'hex'), a.oficina, a.efectivo,
                            c.clase, c.registro_id, c.periodo, c.rubro, c.cuota, c.componente,
                            p.importe_centavos)
                        FROM libro.asiento a JOIN libro.partida p ON p.asiento_id = a.id
                        JOIN libro.cuenta c ON c.id = p.cuenta_id
                        WHERE a.origen = 'pago' AND a.origen_id IN (SELECT id FROM pagos.pago WHERE banco = '997')
                        """,
                        """
                        SELECT concat_ws('|', id, renglon, banco, operacion, referencia, importe_centavos,
                            pagado_el, destino, motivo, linea_id, registro_id, oficina)
                        FROM pagos.pago WHERE banco = '997'
                        """,
                        """
                        SELECT concat_ws('|', pago_id, asiento, fondo, destino, banco, dia, importe_centavos)
                        FROM pagos.destino WHERE banco = '997'
                        """)
                .map(renglones ->
                        base.sql(
                                        """
                                        SELECT concat_ws(' ', count(*), sum(hashtextextended(dicho, 1)),
                                            sum(hashtextextended(dicho, 2)), sum(hashtextextended(dicho, 3)))
                                        FROM (%s) x (dicho)
                                        """
                                                .formatted(renglones))
                                .query(String.class)
                                .single())
                .toList();
    }
}
