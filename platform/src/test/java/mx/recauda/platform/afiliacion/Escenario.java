package mx.recauda.platform.afiliacion;

import mx.recauda.formats.idse.EscritorIdse;
import mx.recauda.formats.idse.MovimientoIdse;
import mx.recauda.formats.idse.Salario;
import mx.recauda.formats.idse.Trabajador;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.identidad.Curp;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.platform.prueba.BaseDePrueba;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented employers and workers in the database of a test, and the files they would send. */
public final class Escenario {

    /** Office of every registro unless a test says otherwise. */
    public static final String OFICINA = "0119";

    /** A wage within the limits of every year of the tests. */
    public static final Salario SALARIO = new Salario(Importe.parse("450.50"), 0, 0);

    private static final String GUIA = "01400";
    private static final LocalDate ALTA_DE_REGISTROS = LocalDate.of(2020, 1, 1);

    private final Supplier<JdbcClient> base;

    /** Arranges as the owner of the database of the test. */
    public Escenario(BaseDePrueba base) {
        this.base = base::comoDuenio;
    }

    /** Arranges in any database. */
    public Escenario(JdbcClient duenio) {
        this.base = () -> duenio;
    }

    /** Gives the office of the tests to an account, before it signs in. */
    public static void asignaOficina(String cuenta) {
        BaseDePrueba.compartida()
                .comoDuenio()
                .sql(
                        """
                        INSERT INTO seguridad.asignacion (id, usuario_id, oficina, desde, asignada_por, asignada_en)
                        SELECT uuidv7(), id, ?, DATE '2020-01-01', 'prueba', now() FROM seguridad.usuario
                        WHERE cuenta = ? ON CONFLICT DO NOTHING
                        """)
                .params(OFICINA, cuenta)
                .update();
    }

    /** An officer of the office of the tests, in a database without accounts. */
    static void oficial(JdbcClient duenio, String cuenta) {
        UUID id = UUID.randomUUID();
        duenio.sql(
                        """
                        INSERT INTO seguridad.usuario (id, cuenta, nombre, clave_cifrada) VALUES (?, ?, 'Oficial', 'x')
                        """)
                .params(id, cuenta)
                .update();
        duenio.sql("INSERT INTO seguridad.usuario_rol (usuario_id, rol) VALUES (?, 'AFILIACION')")
                .param(id)
                .update();
        duenio.sql(
                        """
                        INSERT INTO seguridad.asignacion (id, usuario_id, oficina, desde, asignada_por, asignada_en)
                        VALUES (uuidv7(), ?, ?, DATE '2020-01-01', 'prueba', now())
                        """)
                .params(id, OFICINA)
                .update();
    }

    /** The registro patronal of a number, composed with its check digit. */
    public static RegistroPatronal registro(int numero) {
        return RegistroPatronal.componer("Y%07d10".formatted(numero));
    }

    /** The social security number of the n-th invented worker. */
    public static Nss nss(int numero) {
        return Nss.componer("%02d12%02d%04d".formatted(10 + numero / 10_000, 70, numero % 10_000));
    }

    /** The CURP of the n-th invented worker. */
    public static Curp curp(int numero) {
        String consonantes = "BCDFGHJKLMNPQRSTVWXYZ";
        int base = consonantes.length();
        String tres =
                ""
                        + consonantes.charAt(numero / base / base % base)
                        + consonantes.charAt(numero / base % base)
                        + consonantes.charAt(numero % base);
        int dia = 1 + numero / (base * base * base);
        return Curp.componer("IODX7001%02dHDF%s0".formatted(dia, tres));
    }

    private static String nombres(int numero) {
        return "TRABAJADOR "
                + Integer.toString(numero, 16)
                        .toUpperCase(Locale.ROOT)
                        .chars()
                        .mapToObj(c -> String.valueOf((char) (c <= '9' ? 'A' + c - '0' : c + 10)))
                        .collect(Collectors.joining());
    }

    /** An employer with one registro patronal in force since 2020; returns its identity. */
    public UUID patron(int numero) {
        UUID patron = UUID.randomUUID();
        UUID registro = UUID.randomUUID();
        base.get()
                .sql(
                        """
                        INSERT INTO afiliacion.patron (id, rfc, nombre, persona, creado_en)
                        VALUES (?, ?, ?, 'MORAL', now())
                        """)
                .params(
                        patron,
                        "DEM100101%c%02d".formatted('A' + numero / 100 % 26, numero % 100),
                        "Patrón inventado " + numero)
                .update();
        base.get()
                .sql(
                        """
                        INSERT INTO afiliacion.registro_patronal (id, patron_id, registro, oficina, modalidad, alta,
                            creado_en) VALUES (?, ?, ?, ?, '10', ?, now())
                        """)
                .params(registro, patron, registro(numero).valor(), OFICINA, ALTA_DE_REGISTROS)
                .update();
        return registro;
    }

    /** Workers numbered from one to another, both included. */
    public void trabajadores(int desde, int hasta) {
        String[] nss =
                IntStream.rangeClosed(desde, hasta)
                        .mapToObj(n -> nss(n).valor())
                        .toArray(String[]::new);
        String[] curps =
                IntStream.rangeClosed(desde, hasta)
                        .mapToObj(n -> curp(n).valor())
                        .toArray(String[]::new);
        String[] nombres =
                IntStream.rangeClosed(desde, hasta)
                        .mapToObj(Escenario::nombres)
                        .toArray(String[]::new);
        base.get()
                .sql(
                        """
                        INSERT INTO afiliacion.asegurado (id, nss, curp, primer_apellido, segundo_apellido,
                            nombres, oficina, creado_en)
                        SELECT uuidv7(), t.nss, t.curp, 'INVENTADO', 'DE PRUEBA', t.nombres, ?, now()
                        FROM unnest(?::text[], ?::text[], ?::text[]) AS t(nss, curp, nombres)
                        ON CONFLICT (nss) DO NOTHING
                        """)
                .params(OFICINA, nss, curps, nombres)
                .update();
    }

    /** The n-th worker as a file names him. */
    public static Trabajador trabajador(int numero) {
        return new Trabajador(nss(numero), "INVENTADO", "DE PRUEBA", nombres(numero), "");
    }

    /** An enrolment of the n-th worker. */
    public static MovimientoIdse alta(int registro, int trabajador, LocalDate fecha) {
        return alta(registro, trabajador, fecha, SALARIO);
    }

    /** An enrolment of the n-th worker with a wage. */
    public static MovimientoIdse alta(
            int registro, int trabajador, LocalDate fecha, Salario salario) {
        return new MovimientoIdse.Alta(
                1,
                registro(registro),
                trabajador(trabajador),
                salario,
                1,
                fecha,
                "000",
                Optional.of(curp(trabajador)));
    }

    /** A change of wage of the n-th worker. */
    public static MovimientoIdse salario(
            int registro, int trabajador, LocalDate fecha, String sbc) {
        return salario(registro, trabajador, fecha, new Salario(Importe.parse(sbc), 0, 0));
    }

    /** The same with its kind of wage. */
    public static MovimientoIdse salario(
            int registro, int trabajador, LocalDate fecha, Salario salario) {
        return new MovimientoIdse.ModificacionDeSalario(
                1,
                registro(registro),
                trabajador(trabajador),
                salario,
                fecha,
                Optional.of(curp(trabajador)));
    }

    /** The end of employment of the n-th worker. */
    public static MovimientoIdse baja(int registro, int trabajador, LocalDate fecha) {
        return new MovimientoIdse.Baja(1, registro(registro), trabajador(trabajador), fecha, '2');
    }

    /** The file with those movements. */
    public static byte[] archivo(List<? extends MovimientoIdse> movimientos) {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        try {
            EscritorIdse.escribe(movimientos, GUIA, EscritorIdse.Enie.COMO_ES, salida);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return salida.toByteArray();
    }

    /** Lines of a file, without line ends. */
    public static List<String> lineas(byte[] archivo) {
        return new String(archivo, StandardCharsets.ISO_8859_1).lines().toList();
    }
}
