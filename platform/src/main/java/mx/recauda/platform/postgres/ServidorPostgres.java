package mx.recauda.platform.postgres;

import mx.recauda.platform.base.ArchivoPrivado;
import mx.recauda.platform.base.ConexionDeDatos;
import mx.recauda.platform.base.ErrorDeArranque;
import mx.recauda.platform.base.FalloDeArranque;
import mx.recauda.platform.base.Roles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A running PostgreSQL of our own, durable, on the loopback address, with passwords.
 *
 * <p>A server left alone by a crash of the program is adopted; one left half dead is recovered; one
 * that is not ours is never touched. Closing stops it in order.
 */
public final class ServidorPostgres implements AutoCloseable {

    /** Database of the platform. */
    public static final String BASE = "recauda";

    private static final String ADMINISTRADOR = "recauda_admin";

    private final Cerradura cerradura;
    private final Cluster cluster;
    private final Credenciales credenciales;
    private final int puerto;
    private final boolean adoptado;

    private ServidorPostgres(
            Cerradura cerradura, Cluster cluster, Credenciales credenciales, Arranque arranque) {
        this.cerradura = cerradura;
        this.cluster = cluster;
        this.credenciales = credenciales;
        this.puerto = arranque.puerto();
        this.adoptado = arranque.adoptado();
    }

    /**
     * Starts, or adopts, the server of a data directory; makes it the first time.
     *
     * @param opciones where, and whether the data must survive a power cut
     * @throws FalloDeArranque with the line to show, when it cannot
     */
    public static ServidorPostgres arranca(OpcionesDePostgres opciones) {
        try {
            Cerradura cerradura = Cerradura.toma(opciones.directorio());
            try {
                return arrancaConCerradura(opciones, cerradura);
            } catch (RuntimeException | IOException | InterruptedException e) {
                cerradura.close();
                throw e;
            }
        } catch (IOException e) {
            throw new FalloDeArranque(
                    e,
                    ErrorDeArranque.DIRECTORIO_SIN_PERMISO,
                    opciones.directorio(),
                    String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FalloDeArranque(e, ErrorDeArranque.ARRANQUE_FALLIDO, "interrupted");
        }
    }

    /**
     * The connection of the application to the server that already runs on a data directory, to
     * read beside it; nothing is started, locked nor stopped. Empty when none runs.
     */
    public static Optional<ConexionDeDatos> enMarcha(OpcionesDePostgres opciones) {
        Path carpeta = opciones.directorio().resolve("postgres");
        Path datos = carpeta.resolve("datos");
        try {
            Optional<Postmaster> postmaster = Postmaster.de(datos);
            boolean sirve =
                    postmaster.filter(p -> p.vive() && p.sirve(datos)).isPresent()
                            && Postmaster.listo(datos);
            if (!sirve) {
                return Optional.empty();
            }
            return Optional.of(
                    conexion(
                            postmaster.get().puerto(),
                            BASE,
                            Roles.APLICACION,
                            Credenciales.en(carpeta.resolve("credenciales")).aplicacion()));
        } catch (IOException e) {
            throw new FalloDeArranque(
                    e,
                    ErrorDeArranque.DIRECTORIO_SIN_PERMISO,
                    opciones.directorio(),
                    String.valueOf(e.getMessage()));
        }
    }

    /** Whether a data directory was ever used: reading must not make an empty one. */
    public static boolean existe(OpcionesDePostgres opciones) {
        return Files.exists(opciones.directorio().resolve("postgres").resolve("credenciales"));
    }

    private static ServidorPostgres arrancaConCerradura(
            OpcionesDePostgres opciones, Cerradura cerradura)
            throws IOException, InterruptedException {
        Binarios binarios = Binarios.en(opciones.binarios());
        Path carpeta = opciones.directorio().resolve("postgres");
        ArchivoPrivado.creaCarpeta(carpeta);
        Credenciales credenciales = Credenciales.en(carpeta.resolve("credenciales"));
        Cluster cluster =
                new Cluster(binarios, Privilegios.para(opciones.directorio()), carpeta, opciones);
        cluster.crea(ADMINISTRADOR, credenciales.administrador());
        Arranque arranque =
                cluster.arranca(new Identidad(ADMINISTRADOR, credenciales.administrador()));
        ServidorPostgres servidor =
                new ServidorPostgres(cerradura, cluster, credenciales, arranque);
        try {
            Roles.prepara(
                    servidor.administrador(),
                    BASE,
                    credenciales.duenio(),
                    credenciales.aplicacion());
        } catch (RuntimeException e) {
            cluster.detiene();
            throw e;
        }
        return servidor;
    }

    /** Connection of the superuser, to the maintenance database. For tests and maintenance. */
    public ConexionDeDatos administrador() {
        return conexion("postgres", ADMINISTRADOR, credenciales.administrador());
    }

    /** Connection of the role that owns the schemas and migrates them. */
    public ConexionDeDatos duenio() {
        return conexion(BASE, Roles.DUENIO, credenciales.duenio());
    }

    /** Connection of the role with which the application works. */
    public ConexionDeDatos aplicacion() {
        return conexion(BASE, Roles.APLICACION, credenciales.aplicacion());
    }

    /** TCP port on the loopback address. */
    public int puerto() {
        return puerto;
    }

    /** Whether it was already running, left by a crash. */
    public boolean adoptado() {
        return adoptado;
    }

    /** Stops the server in order and frees the directory. Does nothing the second time. */
    @Override
    public void close() {
        cluster.detiene();
        cerradura.close();
    }

    private ConexionDeDatos conexion(String base, String usuario, String clave) {
        return conexion(puerto, base, usuario, clave);
    }

    private static ConexionDeDatos conexion(int puerto, String base, String usuario, String clave) {
        return new ConexionDeDatos(
                "jdbc:postgresql://127.0.0.1:" + puerto + "/" + base, usuario, clave);
    }
}
