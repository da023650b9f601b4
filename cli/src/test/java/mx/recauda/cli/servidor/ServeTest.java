package mx.recauda.cli.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.cli.Ejecucion;
import mx.recauda.cli.Recauda;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code recauda serve} as a real process: it answers, it stops, it says why it cannot start. */
class ServeTest {

    private static final Pattern DIRECCION = Pattern.compile("http://localhost:\\d+/");

    @TempDir Path datos;

    @Test
    void it_serves_the_entry_and_sigterm_stops_it_database_included() throws Exception {
        Process servidor = arranca("--demo", "--demo-patrones", "0");
        String direccion = espera(servidor);
        assertThat(servidor.inputReader(StandardCharsets.UTF_8).readLine())
                .contains("planeacion", "supervision", "auditor", "admin", "recauda-demo");

        assertThat(pide(direccion + "entrar")).isEqualTo(200);
        assertThat(pide(direccion + "salud/readiness")).isEqualTo(200);
        assertThat(segundoServidor().avisos()).startsWith("recauda: SER-002. ");

        servidor.destroy();
        servidor.waitFor();
        assertThat(procesosDeLaBase()).isEmpty();
        assertThat(datos.resolve("postgres/datos/postmaster.pid")).doesNotExist();
    }

    @Test
    void without_demonstration_the_first_administrator_gets_a_password_in_a_private_file()
            throws Exception {
        Process servidor = arranca();
        espera(servidor);
        servidor.destroy();
        servidor.waitFor();

        Path clave = datos.resolve("administrador.clave");
        assertThat(clave).content().matches("([a-z2-9]{5}-){3}[a-z2-9]{5}\n");
        assertThat(Files.getPosixFilePermissions(clave)).hasSize(2);
    }

    @Test
    void a_port_in_use_is_said_before_anything_is_made() throws IOException {
        try (ServerSocket ocupado = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String puerto = String.valueOf(ocupado.getLocalPort());

            Ejecucion serve = Ejecucion.de("serve", "--port", puerto, "--datos", datos.toString());

            assertThat(serve.codigo()).isEqualTo(3);
            assertThat(serve.avisos()).startsWith("recauda: SER-001. ").contains(puerto);
            assertThat(serve.avisos().lines()).hasSize(1);
            assertThat(datos).isEmptyDirectory();
        }
    }

    @Test
    void an_unreachable_database_is_one_line_with_its_remedy() throws IOException {
        int libre;
        try (ServerSocket enchufe = new ServerSocket(0)) {
            libre = enchufe.getLocalPort();
        }

        Ejecucion serve =
                Ejecucion.de(
                        "serve",
                        "--port",
                        "0",
                        "--db",
                        "postgresql://ana:secreta@127.0.0.1:" + libre + "/base",
                        "--datos",
                        datos.toString());

        assertThat(serve.codigo()).isEqualTo(3);
        assertThat(serve.avisos()).startsWith("recauda: SER-004. ").doesNotContain("secreta");
        assertThat(serve.avisos().lines()).hasSize(1);
    }

    @Test
    void demonstration_accounts_are_not_put_within_reach_of_other_machines() {
        Ejecucion serve =
                Ejecucion.de(
                        "serve",
                        "--demo",
                        "--demo-patrones",
                        "0",
                        "--escucha",
                        "0.0.0.0",
                        "--port",
                        "0",
                        "--datos",
                        datos.toString());

        assertThat(serve.codigo()).isEqualTo(3);
        assertThat(serve.avisos()).startsWith("recauda: SER-008. ").contains("0.0.0.0");
        assertThat(serve.avisos().lines()).hasSize(1);
        assertThat(datos).isEmptyDirectory();
    }

    @Test
    void sigterm_while_it_starts_leaves_no_database_behind() throws Exception {
        Process servidor = arranca();
        try (WatchService vigia = datos.getFileSystem().newWatchService()) {
            datos.register(vigia, StandardWatchEventKinds.ENTRY_CREATE);
            Path carpeta = datos.resolve("postgres");
            while (Files.notExists(carpeta)) {
                vigia.take().reset();
            }
            carpeta.register(vigia, StandardWatchEventKinds.ENTRY_CREATE);
            while (Files.notExists(carpeta.resolve("arranque.log"))) {
                vigia.take().reset();
            }
        }

        servidor.destroy();
        servidor.waitFor();

        assertThat(procesosDeLaBase()).isEmpty();
        assertThat(datos.resolve("postgres/datos/postmaster.pid")).doesNotExist();
    }

    @Test
    void demonstration_and_empty_together_are_wrong_usage() {
        assertThat(Ejecucion.de("serve", "--demo", "--vacio").codigo()).isEqualTo(2);
    }

    private Ejecucion segundoServidor() {
        return Ejecucion.de("serve", "--port", "0", "--datos", datos.toString());
    }

    private Process arranca(String... opciones) throws IOException {
        Stream<String> orden =
                Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        Recauda.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--datos",
                        datos.toString());
        return new ProcessBuilder(Stream.concat(orden, Stream.of(opciones)).toList())
                .redirectErrorStream(true)
                .start();
    }

    private static String espera(Process servidor) throws IOException {
        BufferedReader salida = servidor.inputReader(StandardCharsets.UTF_8);
        StringBuilder dicho = new StringBuilder();
        for (String linea = salida.readLine(); linea != null; linea = salida.readLine()) {
            Matcher direccion = DIRECCION.matcher(linea);
            if (direccion.find()) {
                return direccion.group();
            }
            dicho.append(linea).append('\n');
        }
        throw new AssertionError(dicho);
    }

    private static int pide(String direccion) throws IOException, InterruptedException {
        try (HttpClient cliente = HttpClient.newHttpClient()) {
            return cliente.send(
                            HttpRequest.newBuilder(URI.create(direccion)).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    /** Processes of PostgreSQL work in their data directory. */
    private List<Long> procesosDeLaBase() {
        Path carpeta = datos.resolve("postgres/datos");
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> trabajaEn(pid, carpeta))
                .toList();
    }

    private static boolean trabajaEn(long pid, Path carpeta) {
        try {
            return Files.isSameFile(Path.of("/proc/" + pid + "/cwd").toRealPath(), carpeta);
        } catch (IOException noEsNuestro) {
            return false;
        }
    }
}
