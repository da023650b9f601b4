package mx.recauda.platform.postgres;

import mx.recauda.platform.base.ArchivoPrivado;
import mx.recauda.platform.base.ErrorDeArranque;
import mx.recauda.platform.base.FalloDeArranque;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The files of one PostgreSQL server and the process that serves them. */
final class Cluster {

    private static final Duration ESPERA_DE_ARRANQUE = Duration.ofSeconds(60);
    private static final Duration ESPERA_DE_PARADA = Duration.ofSeconds(30);
    private static final Duration ESPERA_DE_HUERFANOS = Duration.ofSeconds(10);

    private final Binarios binarios;
    private final Privilegios privilegios;
    private final OpcionesDePostgres opciones;
    private final Path carpeta;
    private final Path datos;

    Cluster(Binarios binarios, Privilegios privilegios, Path carpeta, OpcionesDePostgres opciones) {
        this.binarios = binarios;
        this.privilegios = privilegios;
        this.opciones = opciones;
        this.carpeta = carpeta;
        this.datos = carpeta.resolve("datos");
    }

    /** Makes the files when there are none; a cluster is there whole or not at all. */
    void crea(String administrador, String clave) throws IOException, InterruptedException {
        if (Files.isDirectory(datos)) {
            revisaVersion();
            return;
        }
        Path parcial = carpeta.resolve("datos.parcial");
        Path archivoDeClave = carpeta.resolve("clave.parcial");
        Archivos.borra(parcial);
        ArchivoPrivado.creaCarpeta(parcial);
        ArchivoPrivado.escribe(archivoDeClave, clave);
        privilegios.entrega(carpeta);
        Comando.Respuesta respuesta =
                Comando.corre(
                        privilegios.comando(
                                List.of(
                                        binarios.programa("initdb").toString(),
                                        "--pgdata=" + parcial,
                                        "--username=" + administrador,
                                        "--auth=scram-sha-256",
                                        "--pwfile=" + archivoDeClave,
                                        "--encoding=UTF8",
                                        "--locale-provider=builtin",
                                        "--builtin-locale=C.UTF-8",
                                        "--locale=C",
                                        opciones.durable() ? "--sync-method=fsync" : "--no-sync")),
                        carpeta);
        Files.deleteIfExists(archivoDeClave);
        if (!respuesta.bien()) {
            throw new FalloDeArranque(
                    ErrorDeArranque.POSTGRES_NO_ARRANCA,
                    respuesta.ultimaLinea(),
                    carpeta.resolve("registro"));
        }
        configura(parcial);
        Files.move(parcial, datos, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Starts the server, or adopts the one that is running on these files. */
    Arranque arranca(Identidad identidad) throws IOException, InterruptedException {
        Optional<Postmaster> anterior = Postmaster.de(datos);
        if (anterior.isPresent() && anterior.get().vive()) {
            Optional<Arranque> adoptado = adopta(anterior.get(), identidad);
            if (adoptado.isPresent()) {
                return adoptado.get();
            }
        }
        Huerfanos.espera(datos, ESPERA_DE_HUERFANOS);
        // The number left behind may belong by now to another program, and PostgreSQL would refuse.
        Files.deleteIfExists(datos.resolve(Postmaster.ARCHIVO));
        int puerto = puertoLibre();
        try {
            lanza(puerto);
            return lanzado(identidad);
        } catch (IOException | InterruptedException | RuntimeException e) {
            detiene();
            throw e;
        }
    }

    private Arranque lanzado(Identidad identidad) throws IOException, InterruptedException {
        Postmaster vivo = esperaListo();
        if (!identidad.responde(vivo.puerto(), datos)) {
            throw new FalloDeArranque(
                    ErrorDeArranque.SERVIDOR_AJENO, datos, String.valueOf(vivo.pid()));
        }
        return new Arranque(vivo.puerto(), false);
    }

    private Optional<Arranque> adopta(Postmaster anterior, Identidad identidad)
            throws IOException, InterruptedException {
        if (!anterior.sirve(datos)) {
            return Optional.empty();
        }
        Espera.hasta(ESPERA_DE_ARRANQUE, () -> !anterior.vive() || Postmaster.listo(datos));
        if (!anterior.vive()) {
            return Optional.empty();
        }
        if (!identidad.responde(anterior.puerto(), datos)) {
            throw new FalloDeArranque(
                    ErrorDeArranque.SERVIDOR_AJENO, datos, String.valueOf(anterior.pid()));
        }
        return Optional.of(new Arranque(anterior.puerto(), true));
    }

    /** Stops it: waits for what is running to end its transaction, then writes all to disk. */
    void detiene() {
        try {
            Optional<Postmaster> vivo = Postmaster.de(datos);
            if (vivo.isEmpty() || !vivo.get().vive() || !vivo.get().sirve(datos)) {
                return;
            }
            Comando.sale(List.of("sh", "-c", "kill -INT " + vivo.get().pid()));
            Espera.hasta(ESPERA_DE_PARADA, () -> !vivo.get().vive());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void lanza(int puerto) throws IOException, InterruptedException {
        privilegios.entrega(carpeta);
        Comando.Respuesta respuesta =
                Comando.corre(
                        privilegios.comando(
                                List.of(
                                        binarios.programa("pg_ctl").toString(),
                                        "--pgdata=" + datos,
                                        "--no-wait",
                                        "--silent",
                                        "--log=" + carpeta.resolve("arranque.log"),
                                        "--options=-p " + puerto,
                                        "start")),
                        carpeta);
        if (!respuesta.bien()) {
            throw noArranca(respuesta.ultimaLinea());
        }
    }

    private Postmaster esperaListo() throws IOException, InterruptedException {
        boolean listo = Espera.hasta(ESPERA_DE_ARRANQUE, () -> Postmaster.listo(datos));
        Optional<Postmaster> vivo = Postmaster.de(datos);
        if (!listo || vivo.isEmpty()) {
            Path registro = carpeta.resolve("arranque.log");
            List<String> lineas = Files.exists(registro) ? Files.readAllLines(registro) : List.of();
            throw noArranca(lineas.isEmpty() ? "?" : lineas.getLast());
        }
        return vivo.get();
    }

    private FalloDeArranque noArranca(String motivo) {
        return new FalloDeArranque(
                ErrorDeArranque.POSTGRES_NO_ARRANCA, motivo, carpeta.resolve("arranque.log"));
    }

    private void revisaVersion() throws IOException {
        String version = Files.readString(datos.resolve("PG_VERSION")).strip();
        if (!version.equals(Binarios.VERSION_MAYOR)) {
            throw new FalloDeArranque(
                    ErrorDeArranque.OTRA_VERSION, version, Binarios.VERSION_MAYOR);
        }
    }

    private void configura(Path nuevo) throws IOException {
        String ajustes =
                """

                # Written by Recauda when the cluster was made.
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                max_connections = 60
                shared_buffers = 128MB
                timezone = 'UTC'
                log_timezone = 'UTC'
                password_encryption = 'scram-sha-256'
                logging_collector = on
                log_filename = 'postgresql-%a.log'
                log_truncate_on_rotation = on
                log_rotation_age = 1d
                log_rotation_size = 0
                # Values of a statement may be personal data.
                log_parameter_max_length = 0
                log_parameter_max_length_on_error = 0
                log_min_error_statement = panic
                """;
        String sinGarantia =
                """
                fsync = off
                synchronous_commit = off
                full_page_writes = off
                max_connections = 200
                """;
        Files.writeString(
                nuevo.resolve("postgresql.conf"),
                opciones.durable() ? ajustes : ajustes + sinGarantia,
                StandardOpenOption.APPEND);
    }

    /** The port of the last time when it is free, so that tools find the server; else any. */
    private int puertoLibre() throws IOException {
        Path recordado = carpeta.resolve("puerto");
        int preferido = 0;
        if (Files.exists(recordado)) {
            preferido = Integer.parseInt(Files.readString(recordado).strip());
        }
        int puerto = prueba(preferido).or(() -> prueba(0)).orElseThrow();
        ArchivoPrivado.escribe(recordado, String.valueOf(puerto));
        return puerto;
    }

    private static Optional<Integer> prueba(int puerto) {
        try (ServerSocket enchufe = new ServerSocket(puerto, 1, InetAddress.getLoopbackAddress())) {
            return Optional.of(enchufe.getLocalPort());
        } catch (IOException ocupado) {
            return Optional.empty();
        }
    }
}
