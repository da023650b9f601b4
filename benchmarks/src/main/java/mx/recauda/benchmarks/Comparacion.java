package mx.recauda.benchmarks;

import mx.recauda.ley.cuotas.CuotasEnColumnas;
import mx.recauda.ley.cuotas.LoteDeCuotas;
import mx.recauda.ley.cuotas.NucleoDeCuotas;
import mx.recauda.platform.base.ConexionDeDatos;
import mx.recauda.platform.postgres.OpcionesDePostgres;
import mx.recauda.platform.postgres.ServidorPostgres;

import org.postgresql.PGConnection;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The same workers through every engine. First every amount of every worker is compared to the
 * centavo; only then are times printed.
 */
public final class Comparacion {

    private static final int VECES = 7;
    private static final String TABLA =
            "(id bigint, sbc bigint, prima bigint, dias bigint, aus bigint, inc bigint, sd bigint)";

    private final Trabajadores trabajadores;
    private final CuotasEnColumnas esperadas;
    private final Path carpeta;
    private final Path csv;
    private final List<Medida> medidas = new ArrayList<>();

    private Comparacion(int personas, Path carpeta) throws IOException {
        this.trabajadores = new Trabajadores(personas, 20260301);
        this.esperadas = new CuotasEnColumnas(personas);
        this.carpeta = carpeta;
        this.csv = carpeta.resolve("trabajadores.csv");
        NucleoDeCuotas.calcular(trabajadores.lote(), esperadas, 1);
        escribirCsv();
    }

    /**
     * Runs the comparison.
     *
     * @param args number of workers (default 1,000,000) and, optionally, {@code sin-postgres}
     */
    public static void main(String[] args) throws Exception {
        int personas = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        boolean conPostgres = args.length < 2 || !args[1].equals("sin-postgres");
        Path carpeta = Files.createTempDirectory("recauda-benchmarks");
        try {
            Comparacion comparacion = new Comparacion(personas, carpeta);
            comparacion.columnas();
            comparacion.ingenuo();
            comparacion.duckdb();
            if (conPostgres) {
                comparacion.postgres();
            }
            comparacion.imprimir();
        } finally {
            borrar(carpeta);
        }
    }

    private void columnas() throws Exception {
        int n = trabajadores.cuantos;
        LoteDeCuotas lote = trabajadores.lote();
        CuotasEnColumnas salida = new CuotasEnColumnas(n);
        for (int i = 0; i < 10; i++) {
            NucleoDeCuotas.calcular(lote, salida, 0, n);
        }
        medidas.add(
                Medida.de(
                        "columns, 1 thread",
                        n,
                        10 * VECES,
                        true,
                        () -> NucleoDeCuotas.calcular(lote, salida, 0, n)));
        medidas.add(
                Medida.de(
                        "columns, 2 threads",
                        n,
                        10 * VECES,
                        true,
                        () -> NucleoDeCuotas.calcular(lote, salida, 2)));
        Path resultado = carpeta.resolve("columnas.csv");
        medidas.add(
                Medida.de(
                        "columns, CSV to CSV, 1 thread",
                        n,
                        VECES,
                        true,
                        () -> deCsvACsv(resultado)));
        try (var lineas = Files.lines(resultado)) {
            comprobarCsv(lineas.skip(1).iterator());
        }
    }

    private void deCsvACsv(Path resultado) throws IOException {
        try (InputStream in = Files.newInputStream(csv);
                OutputStream out = Files.newOutputStream(resultado)) {
            new CsvACsv(trabajadores.tarifa).convertir(in, out);
        }
    }

    private void ingenuo() throws Exception {
        int n = Math.min(trabajadores.cuantos, 200_000);
        long[] fila = new long[Ingenuo.COLUMNAS];
        for (int i = 0; i < n; i++) {
            BigDecimal[] cuotas = Ingenuo.cuotas(trabajadores, i);
            for (int k = 0; k < fila.length; k++) {
                fila[k] = cuotas[k].movePointRight(2).longValueExact();
            }
            comprobar("naive", i, fila);
        }
        medidas.add(
                Medida.de(
                        "naive BigDecimal loop, 1 thread",
                        n,
                        VECES,
                        true,
                        () -> {
                            BigDecimal total = BigDecimal.ZERO;
                            for (int i = 0; i < n; i++) {
                                total = total.add(Ingenuo.cuotas(trabajadores, i)[0]);
                            }
                            exigir(total.signum() > 0, "naive loop computed nothing");
                        }));
    }

    private void duckdb() throws Exception {
        int n = trabajadores.cuantos;
        try (Connection c = DriverManager.getConnection("jdbc:duckdb:");
                Statement s = c.createStatement()) {
            s.execute("SET threads = 1");
            s.execute("CREATE TABLE t " + TABLA);
            s.execute("INSERT INTO t SELECT * FROM read_csv('" + csv + "')");
            s.execute("CREATE TABLE r AS " + Columnas.sql("//"));
            comprobarTabla("DuckDB", s);
            medidas.add(
                    Medida.de(
                            "DuckDB, table to table, 1 thread",
                            n,
                            VECES,
                            true,
                            () -> s.execute("CREATE OR REPLACE TABLE r AS " + Columnas.sql("//"))));
            String deCsv =
                    "COPY ("
                            + Columnas.sql("//").replace("FROM t)", "FROM read_csv('" + csv + "'))")
                            + ") TO '"
                            + carpeta.resolve("duckdb.csv")
                            + "' (HEADER)";
            medidas.add(
                    Medida.de(
                            "DuckDB, CSV to CSV, 1 thread",
                            n,
                            VECES,
                            true,
                            () -> s.execute(deCsv)));
            s.execute("SET threads = 2");
            medidas.add(
                    Medida.de(
                            "DuckDB, table to table, 2 threads",
                            n,
                            VECES,
                            true,
                            () -> s.execute("CREATE OR REPLACE TABLE r AS " + Columnas.sql("//"))));
        }
    }

    private void postgres() throws Exception {
        int n = trabajadores.cuantos;
        try (ServidorPostgres servidor = servidor()) {
            ConexionDeDatos datos = servidor.administrador();
            try (Connection c = datos.abre();
                    Statement s = c.createStatement();
                    InputStream in = Files.newInputStream(csv)) {
                s.execute("SET max_parallel_workers_per_gather = 0");
                s.execute("CREATE UNLOGGED TABLE t " + TABLA);
                c.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("COPY t FROM STDIN (FORMAT csv, HEADER)", in);
                s.execute("ANALYZE t");
                crearTablaEnPostgres(s);
                comprobarTabla("PostgreSQL", s);
                medidas.add(
                        Medida.de(
                                "PostgreSQL, table to table, 1 process",
                                n,
                                3,
                                false,
                                () -> crearTablaEnPostgres(s)));
            }
        }
    }

    private static void crearTablaEnPostgres(Statement s) throws SQLException {
        s.execute("DROP TABLE IF EXISTS r");
        s.execute("CREATE UNLOGGED TABLE r AS " + Columnas.sql("/"));
    }

    private ServidorPostgres servidor() {
        return ServidorPostgres.arranca(
                new OpcionesDePostgres(carpeta.resolve("pg"), carpeta.resolve("binarios"), false));
    }

    private void comprobarTabla(String motor, Statement s) throws SQLException {
        long[] fila = new long[Columnas.NOMBRES.length];
        int filas = 0;
        try (ResultSet r = s.executeQuery("SELECT * FROM r")) {
            while (r.next()) {
                for (int k = 0; k < fila.length; k++) {
                    fila[k] = r.getLong(k + 2);
                }
                comprobar(motor, (int) r.getLong(1), fila);
                filas++;
            }
        }
        exigir(filas == trabajadores.cuantos, motor + " returned " + filas + " workers");
        System.out.printf(Locale.ROOT, "%s: %,d workers equal to the cent%n", motor, filas);
    }

    private void comprobarCsv(java.util.Iterator<String> lineas) {
        int filas = 0;
        while (lineas.hasNext()) {
            String[] celdas = lineas.next().split(",");
            long[] fila = new long[Columnas.NOMBRES.length];
            for (int k = 0; k < fila.length; k++) {
                fila[k] = Long.parseLong(celdas[k + 1]);
            }
            comprobar("CSV", Integer.parseInt(celdas[0]), fila);
            filas++;
        }
        exigir(filas == trabajadores.cuantos, "the CSV has " + filas + " workers");
        System.out.printf(Locale.ROOT, "CSV to CSV: %,d workers equal to the cent%n", filas);
    }

    private void comprobar(String motor, int i, long[] fila) {
        long[] esperada = new long[fila.length];
        Columnas.leer(esperadas, i, esperada);
        for (int k = 0; k < fila.length; k++) {
            exigir(
                    fila[k] == esperada[k],
                    motor
                            + ": worker "
                            + i
                            + ", "
                            + Columnas.NOMBRES[k]
                            + ": "
                            + fila[k]
                            + " instead of "
                            + esperada[k]);
        }
    }

    private static void exigir(boolean cierto, String mensaje) {
        if (!cierto) {
            throw new IllegalStateException(mensaje);
        }
    }

    private void imprimir() {
        Medida base = medidas.getFirst();
        System.out.printf(
                Locale.ROOT,
                "%n%-38s %13s %13s   %s%n",
                "engine",
                "workers/s",
                "per CPU s",
                "ratio of wall clock");
        medidas.forEach(m -> System.out.println(m.linea(base)));
    }

    private void escribirCsv() throws IOException {
        try (BufferedWriter w = Files.newBufferedWriter(csv)) {
            w.write("id,sbc,prima,dias,aus,inc,sd\n");
            for (int i = 0; i < trabajadores.cuantos; i++) {
                w.write(
                        i
                                + ","
                                + trabajadores.sbc[i]
                                + ","
                                + trabajadores.prima[i]
                                + ","
                                + trabajadores.dias[i]
                                + ","
                                + trabajadores.ausencias[i]
                                + ","
                                + trabajadores.incapacidad[i]
                                + ","
                                + trabajadores.salarioDiario[i]
                                + "\n");
            }
        }
    }

    private static void borrar(Path carpeta) throws IOException {
        try (var rutas = Files.walk(carpeta)) {
            for (Path ruta : rutas.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(ruta);
            }
        }
    }
}
