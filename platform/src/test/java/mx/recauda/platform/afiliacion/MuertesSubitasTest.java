package mx.recauda.platform.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * The process that loads a lote is killed at random moments (kill -9), each in the middle of the
 * load and one while it writes a part: the lote always says where it stands, the next process goes
 * on from there, and in the end each line was decided once. {@code -Drecauda.muertes=N} kills it N
 * times; {@code -Drecauda.semilla=S} repeats a run.
 */
class MuertesSubitasTest {

    private static final int MUERTES = Integer.getInteger("recauda.muertes", 3);
    private static final int LINEAS = 6_000;
    private static final int PARTE = 150;
    private static final Duration DEMORA = Duration.ofMillis(60);
    private static final int LINEAS_RECIBIDAS = 500;
    private static final int PATRON = 1;

    @Test
    void a_killed_load_is_resumed_where_it_stood(@TempDir Path carpeta) throws Exception {
        long semilla = Long.getLong("recauda.semilla", System.nanoTime());
        System.out.println("seed " + semilla);
        Random azar = new Random(semilla);
        BaseDePrueba.Aparte aparte = BaseDePrueba.compartida().aparte("muertes");
        JdbcClient base = aparte.comoDuenio();
        Escenario escenario = new Escenario(base);
        UUID registro = escenario.patron(PATRON);
        escenario.trabajadores(1, LINEAS);
        Path archivo = archivo(carpeta, LINEAS);

        LoteEnOtroProceso proceso =
                LoteEnOtroProceso.enPartes(
                        PARTE, aparte.aplicacion(), registro.toString(), archivo.toString());
        proceso.linea("recibido");
        int escribiendo = azar.nextInt(MUERTES);
        int hechas = 0;
        for (int muerte = 0; muerte < MUERTES; muerte++) {
            int tramo = (LINEAS - hechas) / (MUERTES - muerte + 1);
            int limite = hechas + azar.nextInt(tramo);
            Espera.hasta(() -> decididas(base) > limite);
            if (muerte == escribiendo) {
                killed_while_it_writes_a_part(proceso, aparte);
            } else {
                LockSupport.parkNanos(azar.nextLong(DEMORA.toNanos()));
                proceso.mata();
            }
            nobody_is_left_writing(base, aparte);
            hechas = decididas(base);
            System.out.println("death " + muerte + " after " + hechas + " lines");
            assertThat(hechas).isGreaterThan(limite).isLessThan(LINEAS);
            assertThat(terminado(base)).as("killed in the middle of the load").isFalse();
            says_where_it_stands(base, hechas);
            proceso = LoteEnOtroProceso.enPartes(PARTE, aparte.aplicacion());
        }
        Espera.hasta(() -> terminado(base));
        proceso.close();

        assertThat(decididas(base)).isEqualTo(LINEAS);
        assertThat(cuenta(base, "afiliacion.movimiento")).isEqualTo(LINEAS);
        assertThat(cuenta(base, "afiliacion.tramo WHERE upper_inf(conocido)")).isEqualTo(LINEAS);
        assertThat(cuenta(base, "(SELECT DISTINCT renglon FROM afiliacion.movimiento) x"))
                .isEqualTo(LINEAS);
        assertThat(cuenta(base, "afiliacion.lote WHERE operadas = lineas")).isEqualTo(1);
    }

    /**
     * Its facts and spells are written, not its results, and nothing is committed: it dies there.
     */
    private static void killed_while_it_writes_a_part(
            LoteEnOtroProceso proceso, BaseDePrueba.Aparte aparte) throws Exception {
        JdbcClient base = aparte.comoDuenio();
        try (Connection candado = aparte.duenio().abre();
                Statement orden = candado.createStatement()) {
            candado.setAutoCommit(false);
            orden.execute("LOCK TABLE afiliacion.lote_resultado IN EXCLUSIVE MODE");
            Espera.hasta(() ->
                    cuenta(
                                    base,
                                    "pg_locks WHERE NOT granted AND relation = 'afiliacion.lote_resultado'::regclass")
                            > 0);
            proceso.mata();
            candado.rollback();
        }
    }

    /** A commit may be under way when its process dies: it is counted when its session ended. */
    private static void nobody_is_left_writing(JdbcClient base, BaseDePrueba.Aparte aparte) {
        Espera.hasta(() ->
                base.sql(
                                        """
                                        SELECT count(*) FROM pg_stat_activity
                                        WHERE datname = current_database() AND usename = ?
                                        """)
                                .param(aparte.aplicacion().usuario())
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    /** The tables that a reception writes, in order; all of them in the long run. */
    static List<String> momentos() {
        return MUERTES > 3
                ? List.of(
                        "afiliacion.lote",
                        "afiliacion.lote_renglon",
                        "base.trabajo",
                        "seguridad.bitacora")
                : List.of("afiliacion.lote_renglon");
    }

    /** Held while the process receives: it dies just there, and what it had written is undone. */
    @ParameterizedTest
    @MethodSource("momentos")
    void a_reception_that_was_killed_left_nothing_and_is_presented_again(
            String tabla, @TempDir Path carpeta) throws Exception {
        BaseDePrueba.Aparte aparte = BaseDePrueba.compartida().aparte("recepcion");
        JdbcClient base = aparte.comoDuenio();
        Escenario escenario = new Escenario(base);
        UUID registro = escenario.patron(PATRON);
        escenario.trabajadores(1, LINEAS_RECIBIDAS);
        Path archivo = archivo(carpeta, LINEAS_RECIBIDAS);

        try (Connection candado = aparte.duenio().abre();
                Statement orden = candado.createStatement()) {
            candado.setAutoCommit(false);
            orden.execute("LOCK TABLE " + tabla + " IN EXCLUSIVE MODE");
            LoteEnOtroProceso recibe =
                    LoteEnOtroProceso.arranca(
                            "512m", aparte.aplicacion(), registro.toString(), archivo.toString());
            Espera.hasta(() -> cuenta(base, "pg_locks WHERE NOT granted") > 0);
            recibe.mata();
            candado.rollback();
        }
        assertThat(cuenta(base, "afiliacion.lote")).isZero();
        assertThat(cuenta(base, "afiliacion.lote_renglon")).isZero();
        assertThat(cuenta(base, "base.trabajo")).isZero();

        try (LoteEnOtroProceso otraVez =
                LoteEnOtroProceso.arranca(
                        "512m", aparte.aplicacion(), registro.toString(), archivo.toString())) {
            otraVez.linea("recibido");
            Espera.hasta(() -> terminado(base));
        }
        assertThat(cuenta(base, "afiliacion.lote WHERE operadas = lineas")).isEqualTo(1);
        assertThat(cuenta(base, "afiliacion.movimiento")).isEqualTo(LINEAS_RECIBIDAS);
    }

    /** Held when the lote had ended and whoever keeps the money had not yet written it. */
    @Test
    void a_change_that_the_killed_process_had_not_told_is_told_by_the_next(@TempDir Path carpeta)
            throws Exception {
        BaseDePrueba.Aparte aparte = BaseDePrueba.compartida().aparte("avisos");
        JdbcClient base = aparte.comoDuenio();
        Escenario escenario = new Escenario(base);
        UUID registro = escenario.patron(PATRON);
        escenario.trabajadores(1, LINEAS_RECIBIDAS);
        Path archivo = archivo(carpeta, LINEAS_RECIBIDAS);

        try (Connection candado = aparte.duenio().abre();
                Statement orden = candado.createStatement()) {
            candado.setAutoCommit(false);
            orden.execute("LOCK TABLE determinacion.marca IN EXCLUSIVE MODE");
            LoteEnOtroProceso proceso =
                    LoteEnOtroProceso.arranca(
                            "512m", aparte.aplicacion(), registro.toString(), archivo.toString());
            Espera.hasta(() ->
                    terminado(base)
                            && cuenta(
                                            base,
                                            "pg_locks WHERE NOT granted AND relation = 'determinacion.marca'::regclass")
                                    > 0);
            proceso.mata();
            candado.rollback();
        }
        assertThat(cuenta(base, "determinacion.marca")).isZero();

        LoteEnOtroProceso siguiente = LoteEnOtroProceso.arranca("512m", aparte.aplicacion());
        try (siguiente) {
            Espera.hasta(() -> cuenta(base, "determinacion.marca") > 0);
            Espera.hasta(() ->
                    cuenta(base, "base.event_publication WHERE completion_date IS NULL") == 0);
        }
        assertThat(cuenta(base, "determinacion.marca WHERE motivo = 'LOTE'")).isEqualTo(1);
    }

    /** Counts of the lote, of its job and of its results agree at whatever moment it died. */
    private static void says_where_it_stands(JdbcClient base, int decididas) {
        assertThat(
                        base.sql(
                                        "SELECT coalesce(sum(operadas + rechazadas), 0) FROM afiliacion.lote")
                                .query(Integer.class)
                                .single())
                .isEqualTo(decididas);
        assertThat(
                        base.sql("SELECT coalesce(sum(avance), 0) FROM base.trabajo")
                                .query(Integer.class)
                                .single())
                .isEqualTo(decididas);
        assertThat(cuenta(base, "afiliacion.movimiento")).isEqualTo(decididas);
    }

    private static Path archivo(Path carpeta, int lineas) throws IOException {
        LocalDate ayer = LocalDate.now(ZoneId.of("America/Mexico_City")).minusDays(1);
        return Files.write(
                carpeta.resolve("lote.txt"),
                Escenario.archivo(
                        IntStream.rangeClosed(1, lineas)
                                .mapToObj(n -> Escenario.alta(PATRON, n, ayer))
                                .toList()));
    }

    private static int decididas(JdbcClient base) {
        return cuenta(base, "afiliacion.lote_resultado");
    }

    private static boolean terminado(JdbcClient base) {
        return cuenta(base, "afiliacion.lote WHERE estado = 'TERMINADO'") == 1;
    }

    private static int cuenta(JdbcClient base, String deDonde) {
        return base.sql("SELECT count(*) FROM " + deDonde).query(Integer.class).single();
    }
}
