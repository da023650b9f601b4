package mx.recauda.benchmarks;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Origen;
import mx.recauda.ley.libro.Partida;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.RecaudaApplication;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.ConexionDeDatos;
import mx.recauda.platform.base.Migraciones;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.postgres.OpcionesDePostgres;
import mx.recauda.platform.postgres.ServidorPostgres;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Entries a second of the ledger, one by one and in batches, beside a bare double-entry script on
 * the same server: two lines and two balance updates a transaction, fsync on in both.
 */
public final class AsientosPorSegundo {

    private static final int CUENTAS = 1_000;
    private static final int ENVIO = 1_000;
    private static final int VECES = 3;
    private static final double MIL_MILLONES = 1e9;
    private static final double MILLON = 1e6;

    private final Random azar = new Random(20261121);
    private final UUID[] registros = new UUID[CUENTAS];
    private long siguiente;

    private AsientosPorSegundo() {
        for (int i = 0; i < CUENTAS; i++) {
            registros[i] = new UUID(azar.nextLong(), azar.nextLong());
        }
    }

    /**
     * Runs the comparison.
     *
     * @param args entries one by one of each repetition (default 2,000)
     */
    public static void main(String[] args) throws Exception {
        int cuantos = args.length > 0 ? Integer.parseInt(args[0]) : 2_000;
        Path datos = Files.createTempDirectory("recauda-asientos-");
        try (ServidorPostgres postgres = ServidorPostgres.arranca(OpcionesDePostgres.en(datos))) {
            Migraciones.aplica(postgres.duenio());
            try (ConfigurableApplicationContext contexto = contexto(postgres.aplicacion(), datos)) {
                new AsientosPorSegundo()
                        .compara(postgres.duenio(), contexto.getBean(Libro.class), cuantos);
            }
        }
    }

    private static ConfigurableApplicationContext contexto(ConexionDeDatos base, Path datos) {
        return new SpringApplicationBuilder(RecaudaApplication.class)
                .properties(
                        Map.of(
                                "server.port", 0,
                                "spring.datasource.url", base.url(),
                                "spring.datasource.username", base.usuario(),
                                "spring.datasource.password", base.clave(),
                                "recauda.trabajos.activos", false,
                                "recauda.datos", datos.toString()))
                .run();
    }

    private void compara(ConexionDeDatos duenio, Libro libro, int cuantos) throws SQLException {
        try (Connection conexion =
                DriverManager.getConnection(duenio.url(), duenio.usuario(), duenio.clave())) {
            prepara(conexion);
            for (int vez = 0; vez <= VECES; vez++) {
                Medido guion = guion(conexion, cuantos);
                Medido interactivo = interactivo(libro, cuantos);
                Medido enLote = enLote(libro, Math.max(1, cuantos / ENVIO * 10));
                if (vez > 0) {
                    imprime(guion, interactivo, enLote);
                }
            }
        }
    }

    private static void imprime(Medido guion, Medido interactivo, Medido enLote) {
        System.out.printf(
                Locale.ROOT,
                "script %.0f/s (p99 %.1f ms); interactive %.0f/s = %.2fx (p99 %.1f ms); batched %.0f/s = %.2fx%n",
                guion.porSegundo,
                guion.p99,
                interactivo.porSegundo,
                interactivo.porSegundo / guion.porSegundo,
                interactivo.p99,
                enLote.porSegundo,
                enLote.porSegundo / guion.porSegundo);
    }

    /** Entries a second, and 99th percentile of a transaction in milliseconds. */
    private record Medido(double porSegundo, double p99) {

        static Medido de(int asientos, long[] nanos) {
            long[] orden = nanos.clone();
            Arrays.sort(orden);
            return new Medido(
                    asientos * MIL_MILLONES / Arrays.stream(nanos).sum(),
                    orden[(int) Math.ceil(orden.length * 0.99) - 1] / MILLON);
        }
    }

    private static void prepara(Connection conexion) throws SQLException {
        try (Statement orden = conexion.createStatement()) {
            orden.execute("CREATE SCHEMA guion");
            orden.execute("CREATE TABLE guion.cuenta (id int PRIMARY KEY, saldo bigint NOT NULL)");
            orden.execute(
                    "CREATE TABLE guion.partida (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
                            + " cuenta int NOT NULL REFERENCES guion.cuenta, importe bigint NOT NULL,"
                            + " clave text NOT NULL, dia date NOT NULL)");
            orden.execute("CREATE INDEX ON guion.partida (cuenta, dia)");
            orden.execute(
                    "INSERT INTO guion.cuenta SELECT i, 0 FROM generate_series(0, "
                            + (2 * CUENTAS - 1)
                            + ") i");
        }
        conexion.setAutoCommit(false);
    }

    private Medido guion(Connection conexion, int cuantos) throws SQLException {
        long[] nanos = new long[cuantos];
        try (PreparedStatement partida =
                        conexion.prepareStatement(
                                "INSERT INTO guion.partida (cuenta, importe, clave, dia) VALUES (?, ?, ?, current_date)");
                PreparedStatement saldo =
                        conexion.prepareStatement(
                                "UPDATE guion.cuenta SET saldo = saldo + ? WHERE id = ?")) {
            for (int i = 0; i < cuantos; i++) {
                int cuenta = azar.nextInt(CUENTAS);
                long importe = azar.nextLong(1, 100_000);
                long desde = System.nanoTime();
                for (int lado = 0; lado < 2; lado++) {
                    partida.setInt(1, cuenta + lado * CUENTAS);
                    partida.setLong(2, lado == 0 ? importe : -importe);
                    partida.setString(3, "guion:" + i);
                    partida.executeUpdate();
                    saldo.setLong(1, lado == 0 ? importe : -importe);
                    saldo.setInt(2, cuenta + lado * CUENTAS);
                    saldo.executeUpdate();
                }
                conexion.commit();
                nanos[i] = System.nanoTime() - desde;
            }
        }
        return Medido.de(cuantos, nanos);
    }

    private Medido interactivo(Libro libro, int cuantos) {
        long[] nanos = new long[cuantos];
        for (int i = 0; i < cuantos; i++) {
            List<Asiento> uno = asientos(1);
            long desde = System.nanoTime();
            Alcances.nacional(() -> libro.asienta(uno));
            nanos[i] = System.nanoTime() - desde;
        }
        return Medido.de(cuantos, nanos);
    }

    private Medido enLote(Libro libro, int envios) {
        long[] nanos = new long[envios];
        for (int i = 0; i < envios; i++) {
            List<Asiento> envio = asientos(ENVIO);
            long desde = System.nanoTime();
            Alcances.nacional(() -> libro.asienta(envio));
            nanos[i] = System.nanoTime() - desde;
        }
        return Medido.de(envios * ENVIO, nanos);
    }

    private List<Asiento> asientos(int cuantos) {
        List<Asiento> asientos = new ArrayList<>(cuantos);
        for (int i = 0; i < cuantos; i++) {
            UUID registro = registros[azar.nextInt(CUENTAS)];
            long importe = azar.nextLong(1, 100_000);
            Cuenta cuenta =
                    Cuenta.de(
                            Clase.DETERMINADO,
                            registro,
                            Mes.de(2026, 3),
                            Rubro.CUOTA_FIJA,
                            Cuota.PATRONAL,
                            Componente.SUERTE_PRINCIPAL);
            asientos.add(
                    Asiento.de(
                            "banco:" + siguiente++,
                            new Origen("prueba", registro),
                            "0119",
                            "LSS 39",
                            LocalDate.of(2026, 4, 17),
                            List.of(
                                    new Partida(cuenta, Importe.deCentavos(importe)),
                                    new Partida(
                                            cuenta.en(Clase.INGRESO),
                                            Importe.deCentavos(-importe)))));
        }
        return asientos;
    }
}
