package mx.recauda.platform.determinacion;

import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * An invented office written straight into affiliation: employers with a premium, workers enrolled
 * in 2025, some with a change of wage, an absence, an incapacity or a baja in March or April 2026.
 */
public final class OficinaDePrueba {

    /** Office of the employers. */
    public static final String OFICINA = "0205";

    /** Instant after everything that the office knows in time. */
    public static final Instant A_TIEMPO = Instant.parse("2026-05-05T12:00:00Z");

    /** Instant after the late facts. */
    public static final Instant DESPUES = Instant.parse("2026-06-20T12:00:00Z");

    private static final Instant SABIDO = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant TARDE = Instant.parse("2026-06-10T00:00:00Z");

    private final JdbcClient duenio;
    private final Random azar;
    private final List<UUID> registros = new ArrayList<>();
    private final int serie;
    private final String oficina;

    /**
     * An empty office.
     *
     * @param serie tells the numbers of this office from those of others in the same database
     */
    public OficinaDePrueba(JdbcClient duenio, int serie, long semilla) {
        this(duenio, OFICINA, serie, semilla);
    }

    /** An empty office with a key of its own. */
    public OficinaDePrueba(JdbcClient duenio, String oficina, int serie, long semilla) {
        this.duenio = duenio;
        this.oficina = oficina;
        this.serie = serie;
        this.azar = new Random(semilla);
    }

    /** Four digits of the office of its employers. */
    public String oficina() {
        return oficina;
    }

    /** Identities of its registros, in the order in which they were made. */
    public List<UUID> registros() {
        return List.copyOf(registros);
    }

    /** Adds employers with as many workers each. */
    public void crea(int cuantos, int trabajadores) {
        for (int i = 0; i < cuantos; i++) {
            int numero = serie * 1000 + registros.size();
            UUID registro = registro(numero, numero % 100);
            registros.add(registro);
            prima(registro);
            List<Integer> suyos =
                    IntStream.range(0, trabajadores).mapToObj(t -> numero * 100 + t).toList();
            asegurados(suyos);
            suyos.forEach(t -> empleo(registro, t));
        }
    }

    /** Adds an employer without a premium, with one worker. */
    public UUID creaSinPrima() {
        int numero = serie * 1000 + registros.size();
        UUID registro = registro(numero, numero % 100);
        registros.add(registro);
        asegurados(List.of(numero * 100));
        empleo(registro, numero * 100);
        return registro;
    }

    /** Adds an employer with a premium and nobody. */
    public UUID creaSinTrabajadores() {
        int numero = serie * 1000 + registros.size();
        UUID registro = registro(numero, numero % 100);
        registros.add(registro);
        prima(registro);
        return registro;
    }

    /** A worker of a registro since before March 2026, known in June. */
    public void altaAtrasada(UUID registro) {
        int quien = (serie * 1000 + registros.indexOf(registro)) * 100;
        asegurados(List.of(quien));
        UUID asegurado =
                duenio.sql("SELECT id FROM afiliacion.asegurado WHERE nss = ?")
                        .param(nss(quien).valor())
                        .query(UUID.class)
                        .single();
        long alta = movimiento(registro, asegurado, "ALTA", "2026-02-16", 60_000, TARDE);
        tramo(registro, asegurado, "[2026-02-16,)", "[" + TARDE + ",)", 60_000, alta);
    }

    /** Gives a worker of a registro a wage that no law admits; tells the NSS. */
    public String descompone(UUID registro) {
        return duenio.sql(
                        """
                        WITH quien AS (SELECT min(nss) AS nss FROM afiliacion.asegurado a
                                       WHERE a.id IN (SELECT asegurado_id FROM afiliacion.tramo
                                                      WHERE registro_id = :registro)),
                        malo AS (UPDATE afiliacion.tramo SET sbc_centavos = 100
                                 WHERE registro_id = :registro AND asegurado_id =
                                     (SELECT id FROM afiliacion.asegurado JOIN quien USING (nss)))
                        SELECT nss FROM quien
                        """)
                .param("registro", registro)
                .query(String.class)
                .single();
    }

    /** The premium of work risks of a registro, known since 2020. */
    public void prima(UUID registro) {
        duenio.sql(
                        """
                        INSERT INTO afiliacion.hecho_patronal (registro_id, oficina, tipo, vigencia, conocido_en,
                            datos, anotado_por)
                        VALUES (?, ?, 'PRIMA', '[2020-01-01,)', '2020-01-01Z', '{"prima": "1.25"}', 'prueba')
                        """)
                .params(registro, oficina)
                .update();
    }

    /**
     * Late changes of wage, effective on a day of March 2026 and known in June: one worker of each
     * of those registros.
     *
     * @param alza centavos a day that the wage grows by, perhaps negative
     */
    public void cambiosTardios(List<UUID> cuales, long alza) {
        for (UUID registro : cuales) {
            Vigente vigente =
                    duenio.sql(
                                    """
                                    SELECT t.id, t.asegurado_id, t.sbc_centavos, lower(t.vigencia)::text AS desde
                                    FROM afiliacion.tramo t
                                    WHERE t.registro_id = ? AND upper_inf(t.conocido) AND upper_inf(t.vigencia)
                                      AND lower(t.vigencia) < '2026-03-01' ORDER BY t.id LIMIT 1
                                    """)
                            .param(registro)
                            .query((fila, n) ->
                                    new Vigente(
                                            fila.getLong("id"),
                                            fila.getObject("asegurado_id", UUID.class),
                                            fila.getLong("sbc_centavos"),
                                            fila.getString("desde")))
                            .single();
            long nuevo = vigente.sbc() + alza;
            long movimiento =
                    movimiento(
                            registro, vigente.asegurado(), "SALARIO", "2026-03-16", nuevo, TARDE);
            duenio.sql(
                            "UPDATE afiliacion.tramo SET conocido = tstzrange(lower(conocido), ?) WHERE id = ?")
                    .params(Timestamp.from(TARDE), vigente.id())
                    .update();
            String conocido = "[" + TARDE + ",)";
            tramo(
                    registro,
                    vigente.asegurado(),
                    "[" + vigente.desde() + ",2026-03-16)",
                    conocido,
                    vigente.sbc(),
                    movimiento);
            tramo(registro, vigente.asegurado(), "[2026-03-16,)", conocido, nuevo, movimiento);
            marca(registro);
        }
    }

    private record Vigente(long id, UUID asegurado, long sbc, String desde) {}

    // What the listener writes when affiliation publishes the change.
    private void marca(UUID registro) {
        duenio.sql(
                        """
                        INSERT INTO determinacion.marca (id, registro_id, oficina, motivo, sujeto, desde,
                            conocido_en, marcada_en) VALUES (uuidv7(), ?, ?, 'LOTE', uuidv7(), '2026-03-16', ?, ?)
                        """)
                .params(registro, oficina, Timestamp.from(TARDE), Timestamp.from(TARDE))
                .update();
    }

    private UUID registro(int numero, int dos) {
        UUID patron = UUID.randomUUID();
        UUID registro = UUID.randomUUID();
        duenio.sql(
                        """
                        INSERT INTO afiliacion.patron (id, rfc, nombre, persona, creado_en)
                        VALUES (?, ?, ?, 'MORAL', now())
                        """)
                .params(
                        patron,
                        "OF%c%06d%c%02d"
                                .formatted(
                                        'A' + numero / 1000 % 26,
                                        100101,
                                        'A' + numero / 100 % 26,
                                        dos),
                        "Oficina inventada " + numero)
                .update();
        duenio.sql(
                        """
                        INSERT INTO afiliacion.registro_patronal (id, patron_id, registro, oficina, modalidad, alta,
                            creado_en) VALUES (?, ?, ?, ?, '10', '2020-01-01', now())
                        """)
                .params(
                        registro,
                        patron,
                        RegistroPatronal.componer("Z%07d10".formatted(numero)).valor(),
                        oficina)
                .update();
        return registro;
    }

    private void asegurados(List<Integer> numeros) {
        duenio.sql(
                        """
                        INSERT INTO afiliacion.asegurado (id, nss, primer_apellido, segundo_apellido, nombres, oficina,
                            creado_en)
                        SELECT uuidv7(), t.nss, 'INVENTADO', 'DE PRUEBA', 'PERSONA ' || t.n, ?, now()
                        FROM unnest(?::text[], ?::text[]) AS t(nss, n)
                        """)
                .params(
                        oficina,
                        numeros.stream().map(n -> nss(n).valor()).toArray(String[]::new),
                        numeros.stream().map(OficinaDePrueba::letras).toArray(String[]::new))
                .update();
    }

    private static Nss nss(int numero) {
        return Nss.componer("%010d".formatted(3_000_000_000L + numero));
    }

    private static String letras(int numero) {
        StringBuilder letras = new StringBuilder();
        for (char c : String.valueOf(numero).toCharArray()) {
            letras.append((char) ('A' + (c - '0')));
        }
        return letras.toString();
    }

    private void empleo(UUID registro, int numero) {
        UUID quien =
                duenio.sql("SELECT id FROM afiliacion.asegurado WHERE nss = ?")
                        .param(nss(numero).valor())
                        .query(UUID.class)
                        .single();
        long sbc = 32_000 + azar.nextInt(250_000);
        Instant sabido = Instant.parse("2025-06-02T00:00:00Z");
        long alta = movimiento(registro, quien, "ALTA", "2025-06-01", sbc, sabido);
        String conocido = "[" + SABIDO + ",)";
        int suerte = azar.nextInt(10);
        if (suerte == 0) {
            tramo(registro, quien, "[2025-06-01,2026-04-11)", conocido, sbc, alta);
        } else if (suerte == 1) {
            tramo(registro, quien, "[2025-06-01,2026-03-21)", conocido, sbc, alta);
            tramo(registro, quien, "[2026-03-21,)", conocido, sbc + 1_500, alta);
        } else {
            tramo(registro, quien, "[2025-06-01,)", conocido, sbc, alta);
        }
        if (suerte == 2) {
            ausencia(registro, quien);
        }
    }

    private void ausencia(UUID registro, UUID quien) {
        duenio.sql(
                        """
                        INSERT INTO afiliacion.ausencia (registro_id, oficina, asegurado_id, vigencia, recibido_en,
                            conocido_en, anotado_por)
                        VALUES (?, ?, ?, '[2026-03-10,2026-03-12]', ?, ?, 'prueba')
                        """)
                .params(registro, oficina, quien, Timestamp.from(SABIDO), Timestamp.from(SABIDO))
                .update();
    }

    private long movimiento(
            UUID registro, UUID quien, String tipo, String dia, long sbc, Instant conocido) {
        return duenio.sql(
                        """
                        INSERT INTO afiliacion.movimiento (id, registro_id, oficina, asegurado_id, tipo, fecha,
                            efecto, oportuno, sbc_centavos, recibido_en, conocido_en, anotado_por)
                        VALUES (nextval('afiliacion.numero_de_movimiento'), ?, ?, ?, ?, ?::date, ?::date, true, ?, ?,
                            ?, 'prueba') RETURNING id
                        """)
                .params(
                        registro,
                        oficina,
                        quien,
                        tipo,
                        dia,
                        dia,
                        sbc,
                        Timestamp.from(conocido),
                        Timestamp.from(conocido))
                .query(Long.class)
                .single();
    }

    private void tramo(
            UUID registro, UUID quien, String vigencia, String conocido, long sbc, long origen) {
        duenio.sql(
                        """
                        INSERT INTO afiliacion.tramo (registro_id, oficina, asegurado_id, vigencia, conocido,
                            sbc_centavos, tipo_de_salario, jornada, tipo_de_trabajador, origen)
                        VALUES (?, ?, ?, ?::daterange, ?::tstzrange, ?, 0, 0, 1, ?)
                        """)
                .params(registro, oficina, quien, vigencia, conocido, sbc, origen)
                .update();
    }
}
