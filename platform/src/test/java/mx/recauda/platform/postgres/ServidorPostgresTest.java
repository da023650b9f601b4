package mx.recauda.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import mx.recauda.platform.base.ErrorDeArranque;
import mx.recauda.platform.base.FalloDeArranque;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What happens to the data whatever happens to the programs. Real processes, really killed. */
class ServidorPostgresTest {

    @TempDir static Path binarios;

    /** A cluster that was started and stopped once: copying it is quicker than making one. */
    @TempDir static Path modelo;

    @TempDir Path directorio;

    @BeforeAll
    static void a_model_is_made() throws Exception {
        try (PostgresEnOtroProceso primero = PostgresEnOtroProceso.arranca(modelo, binarios)) {
            assertThat(primero.primeraLinea()).startsWith("nuevo ");
        }
    }

    @BeforeEach
    void each_test_has_its_copy() throws Exception {
        Comando.corre(List.of("cp", "-a", modelo + "/postgres", directorio.toString()), directorio);
    }

    /** A test that failed must not leave a server behind. */
    @AfterEach
    void nothing_keeps_running() throws IOException, InterruptedException {
        for (long pid : procesosDePostgres()) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    @Test
    void ended_in_order_it_leaves_no_process_and_the_data_are_there_the_next_time()
            throws Exception {
        try (PostgresEnOtroProceso primero = arranca()) {
            assertThat(primero.primeraLinea()).startsWith("nuevo ");
            escribeUnDato();
        }
        assertThat(procesosDePostgres()).isEmpty();

        try (PostgresEnOtroProceso segundo = arranca()) {
            assertThat(segundo.primeraLinea()).startsWith("nuevo ");
            assertThat(datos()).isEqualTo(1);
        }
    }

    @Test
    void a_server_left_alone_by_a_crash_is_adopted() throws Exception {
        PostgresEnOtroProceso primero = arranca();
        escribeUnDato();
        long pid = Postmaster.de(carpetaDeDatos()).orElseThrow().pid();
        primero.mata();

        try (PostgresEnOtroProceso segundo = arranca()) {
            assertThat(segundo.primeraLinea()).startsWith("adoptado ");
            assertThat(Postmaster.de(carpetaDeDatos()).orElseThrow().pid()).isEqualTo(pid);
            assertThat(datos()).isEqualTo(1);
        }
        assertThat(procesosDePostgres()).isEmpty();
    }

    @Test
    void killed_together_with_its_server_it_recovers_what_was_committed() throws Exception {
        PostgresEnOtroProceso primero = arranca();
        escribeUnDato();
        long pid = Postmaster.de(carpetaDeDatos()).orElseThrow().pid();
        primero.mata();
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();

        try (PostgresEnOtroProceso segundo = arranca()) {
            assertThat(segundo.primeraLinea()).startsWith("nuevo ");
            assertThat(datos()).isEqualTo(1);
        }
    }

    @Test
    void a_process_number_used_again_by_somebody_else_is_neither_adopted_nor_touched()
            throws Exception {
        arranca().close();
        long ajeno = ProcessHandle.current().pid();
        Files.writeString(
                carpetaDeDatos().resolve("postmaster.pid"),
                "%d\n%s\n1\n5432\n\n127.0.0.1\n\nready\n".formatted(ajeno, carpetaDeDatos()));

        try (PostgresEnOtroProceso segundo = arranca()) {
            assertThat(segundo.primeraLinea()).startsWith("nuevo ");
        }
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void a_second_server_on_the_same_directory_gets_one_clear_line() throws Exception {
        try (PostgresEnOtroProceso primero = arranca()) {
            assertThat(primero.primeraLinea()).startsWith("nuevo ");

            assertThatThrownBy(() ->
                            ServidorPostgres.arranca(
                                    new OpcionesDePostgres(directorio, binarios, true)))
                    .isInstanceOfSatisfying(
                            FalloDeArranque.class,
                            fallo ->
                                    assertThat(fallo.error())
                                            .isEqualTo(ErrorDeArranque.DIRECTORIO_EN_USO));
        }
    }

    @Test
    void data_of_another_version_are_refused_and_left_as_they_are() throws Exception {
        Files.writeString(carpetaDeDatos().resolve("PG_VERSION"), "17\n");

        try (PostgresEnOtroProceso otra = arranca()) {
            assertThat(otra.primeraLinea()).startsWith("SER-014. ").contains("17", "18");
        }
    }

    @Test
    void a_start_that_fails_after_its_server_is_up_stops_it() throws Exception {
        Path credenciales = directorio.resolve("postgres/credenciales");
        Files.writeString(
                credenciales,
                Files.readString(credenciales).replace("administrador=", "administrador=otra"));

        try (PostgresEnOtroProceso fallido = arranca()) {
            assertThat(fallido.primeraLinea()).startsWith("SER-013. ");
            assertThat(procesosDePostgres()).isEmpty();
        }
    }

    @Test
    void a_program_that_neither_speaks_nor_ends_is_ended() {
        assertThatThrownBy(() ->
                        Comando.corre(List.of("sleep", "600"), directorio, Duration.ofMillis(50)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no answer");
    }

    @Test
    void nobody_enters_without_password_and_only_the_owner_reads_the_passwords() throws Exception {
        try (PostgresEnOtroProceso servidor = arranca()) {
            int puerto = Integer.parseInt(servidor.primeraLinea().split(" ")[1]);
            Path credenciales = directorio.resolve("postgres/credenciales");

            assertThat(new Identidad("recauda_admin", "").responde(puerto, carpetaDeDatos()))
                    .isFalse();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(credenciales)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void commits_reach_the_disk() throws Exception {
        try (PostgresEnOtroProceso servidor = arranca();
                Connection conexion = administrador();
                Statement orden = conexion.createStatement();
                ResultSet fila =
                        orden.executeQuery(
                                """
                                SELECT current_setting('fsync') || current_setting('full_page_writes')
                                       || current_setting('synchronous_commit')
                                """)) {
            fila.next();
            assertThat(servidor.primeraLinea()).startsWith("nuevo");
            assertThat(fila.getString(1)).isEqualTo("ononon");
        }
    }

    @Test
    void an_ordinary_user_runs_it_too() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "already an ordinary user");
        Path lugar = Files.createTempDirectory(Path.of("/tmp"), "recauda-ordinario");
        try {
            String clases = copiaClases(lugar.resolve("clases"));
            Files.setPosixFilePermissions(lugar, PosixFilePermissions.fromString("rwxrwxrwx"));
            try (PostgresEnOtroProceso servidor =
                    PostgresEnOtroProceso.arranca(
                            List.of(
                                    "setpriv",
                                    "--reuid=65534",
                                    "--regid=65534",
                                    "--clear-groups",
                                    "--inh-caps=-all"),
                            clases,
                            lugar.resolve("datos"),
                            lugar.resolve("binarios"))) {
                assertThat(servidor.primeraLinea()).startsWith("nuevo ");
                assertThat(Files.getAttribute(lugar.resolve("datos/postgres/datos"), "unix:uid"))
                        .isEqualTo(65534);
            }
        } finally {
            Archivos.borra(lugar);
        }
    }

    private PostgresEnOtroProceso arranca() throws IOException {
        return PostgresEnOtroProceso.arranca(directorio, binarios);
    }

    private Path carpetaDeDatos() {
        return directorio.resolve("postgres/datos");
    }

    private void escribeUnDato() throws SQLException, IOException {
        try (Connection conexion = administrador();
                Statement orden = conexion.createStatement()) {
            orden.execute("CREATE TABLE dato AS SELECT 1");
        }
    }

    private long datos() throws SQLException, IOException {
        try (Connection conexion = administrador();
                Statement orden = conexion.createStatement();
                ResultSet fila = orden.executeQuery("SELECT count(*) FROM dato")) {
            fila.next();
            return fila.getLong(1);
        }
    }

    private Connection administrador() throws SQLException, IOException {
        Credenciales credenciales = Credenciales.en(directorio.resolve("postgres/credenciales"));
        int puerto = Postmaster.de(carpetaDeDatos()).orElseThrow().puerto();
        return new mx.recauda.platform.base.ConexionDeDatos(
                        "jdbc:postgresql://127.0.0.1:" + puerto + "/postgres",
                        "recauda_admin",
                        credenciales.administrador())
                .abre();
    }

    private List<Long> procesosDePostgres() {
        Path datos = carpetaDeDatos();
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> Huerfanos.trabajaEn(pid, datos))
                .toList();
    }

    /** The class path of this test may be below the home of root, where others cannot read. */
    private static String copiaClases(Path destino) throws IOException {
        List<String> copiadas = new ArrayList<>();
        int numero = 0;
        for (String entrada : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path origen = Path.of(entrada);
            if (!haceFalta(origen.toString())) {
                continue;
            }
            Path copia = destino.resolve(numero++ + "-" + origen.getFileName());
            copia(origen, copia);
            copiadas.add(copia.toString());
        }
        return String.join(File.pathSeparator, copiadas);
    }

    private static boolean haceFalta(String entrada) {
        return List.of("classes", "recauda-ley", "postgres", "commons-", "xz", "jspecify").stream()
                .anyMatch(entrada::contains);
    }

    private static void copia(Path origen, Path copia) throws IOException {
        try (var todo = Files.walk(origen)) {
            for (Path ruta : (Iterable<Path>) todo::iterator) {
                Path destino = copia.resolve(origen.relativize(ruta).toString());
                Files.createDirectories(destino.getParent());
                if (Files.isDirectory(ruta)) {
                    Files.createDirectories(destino);
                } else {
                    Files.copy(ruta, destino);
                }
            }
        }
    }
}
