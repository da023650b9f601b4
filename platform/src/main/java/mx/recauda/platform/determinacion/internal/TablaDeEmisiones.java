package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.afiliacion.cuotas.EmpleosEnLote.Registro;
import mx.recauda.platform.determinacion.EmisionPedida;
import mx.recauda.platform.determinacion.Importes;
import mx.recauda.platform.determinacion.ResultadoDeEmision;
import mx.recauda.platform.determinacion.ResultadoDeEmision.Estado;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The tables of emissions: what was asked for and what came out. */
@Component
class TablaDeEmisiones {

    // The last attempt of each registro is what came out.
    private static final String ULTIMOS =
            """
            (SELECT DISTINCT ON (x.registro_id) x.*, r.registro FROM determinacion.emision_resultado x
             JOIN determinacion.emision_registro r USING (emision_id, registro_id)
             WHERE x.emision_id = :emision ORDER BY x.registro_id, x.intento DESC) u
            """;

    private static final String FILTRO =
            """
            WHERE (:estado = '' OR u.estado = :estado) AND (:busca = '' OR u.registro LIKE :busca || '%')
            """;

    private final JdbcClient jdbc;

    TablaDeEmisiones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<EmisionPedida> busca(UUID id) {
        return jdbc.sql("SELECT * FROM determinacion.emision WHERE id = ?")
                .param(id)
                .query((ResultSet fila, int numero) -> emision(fila))
                .optional();
    }

    Optional<EmisionPedida> busca(
            String oficina, Mes mes, Instant conocidoEn, EmisionPedida.Clase clase) {
        return jdbc.sql(
                        """
                        SELECT * FROM determinacion.emision
                        WHERE oficina = ? AND mes = ? AND conocido_en = ? AND clase = ?
                        """)
                .params(oficina, mes.primerDia(), TablaDePropuestas.enUtc(conocidoEn), clase.name())
                .query((ResultSet fila, int numero) -> emision(fila))
                .optional();
    }

    /**
     * The last instant, after the one asked, as known at which the month was emitted in the office,
     * in one within it or in one that contains it.
     */
    Optional<Instant> emitidoDespues(String oficina, Mes mes, Instant conocidoEn) {
        return jdbc.sql("SELECT determinacion.emitido_despues(?, ?, ?) AS instante")
                .params(oficina, mes.primerDia(), TablaDePropuestas.enUtc(conocidoEn))
                .query((ResultSet fila, int numero) ->
                        Optional.ofNullable(fila.getObject("instante", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant))
                .single();
    }

    /** Whoever asks for an emission of the same month waits until this transaction ends. */
    void unaALaVez(Mes mes) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('emisiones:' || ?, 0))")
                .param(mes.toString())
                .query((fila, numero) -> numero)
                .list();
    }

    List<EmisionPedida> recientes(int desde, int cuantas) {
        return jdbc.sql(
                        """
                        SELECT * FROM determinacion.emision ORDER BY pedida_en DESC, id DESC OFFSET ? LIMIT ?
                        """)
                .params(desde, cuantas)
                .query((ResultSet fila, int numero) -> emision(fila))
                .list();
    }

    /** Those asked for before one, newest first: what is asked for meanwhile moves none of them. */
    List<EmisionPedida> recientesTras(Optional<EmisionPedida> ultima, int cuantas) {
        return jdbc.sql(
                        """
                        SELECT * FROM determinacion.emision
                        WHERE :id = '' OR (pedida_en, id) < (:pedida::timestamptz, nullif(:id, '')::uuid)
                        ORDER BY pedida_en DESC, id DESC LIMIT :cuantas
                        """)
                .param("id", ultima.map(e -> e.id().toString()).orElse(""))
                .param("pedida", ultima.map(e -> e.pedidaEn().toString()).orElse("-infinity"))
                .param("cuantas", cuantas)
                .query((ResultSet fila, int numero) -> emision(fila))
                .list();
    }

    int cuantas() {
        return jdbc.sql("SELECT count(*)::int FROM determinacion.emision")
                .query(Integer.class)
                .single();
    }

    void guarda(EmisionPedida e, List<Registro> registros, List<UUID> partes) {
        jdbc.sql(
                        """
                        INSERT INTO determinacion.emision (id, oficina, mes, conocido_en, clase, registros, hilos,
                            ley, motor, pedida_en, pedida_por)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        e.id(),
                        e.oficina(),
                        e.mes().primerDia(),
                        TablaDePropuestas.enUtc(e.conocidoEn()),
                        e.clase().name(),
                        e.registros(),
                        e.hilos(),
                        e.ley(),
                        e.motor(),
                        TablaDePropuestas.enUtc(e.pedidaEn()),
                        e.pedidaPor())
                .update();
        jdbc.sql(
                        """
                        INSERT INTO determinacion.emision_registro (emision_id, orden, registro_id, oficina, registro)
                        SELECT ?, t.* FROM unnest(?::int[], ?::uuid[], ?::text[], ?::text[]) AS t
                        """)
                .params(
                        e.id(),
                        IntStream.range(0, registros.size()).toArray(),
                        textos(registros, r -> r.id().toString()),
                        textos(registros, Registro::oficina),
                        textos(registros, Registro::numero))
                .update();
        for (int i = 0; i < partes.size(); i++) {
            jdbc.sql("INSERT INTO determinacion.emision_parte VALUES (?, ?, ?)")
                    .params(partes.get(i), e.id(), i)
                    .update();
        }
    }

    /** A job of an emission. */
    record ParteDeEmision(UUID emision, int numero) {}

    ParteDeEmision parte(UUID id) {
        return jdbc.sql("SELECT emision_id, numero FROM determinacion.emision_parte WHERE id = ?")
                .param(id)
                .query((ResultSet fila, int numero) ->
                        new ParteDeEmision(
                                fila.getObject("emision_id", UUID.class), fila.getInt("numero")))
                .single();
    }

    List<UUID> partes(UUID emision) {
        return jdbc.sql(
                        "SELECT id FROM determinacion.emision_parte WHERE emision_id = ? ORDER BY numero")
                .param(emision)
                .query(UUID.class)
                .list();
    }

    /** The next registros of a job, in order; places are 0, 1, 2… without gaps. */
    List<Registro> siguientes(EmisionPedida e, int numero, int desde, int cuantos) {
        return jdbc.sql(
                        """
                        SELECT registro_id, registro, oficina FROM determinacion.emision_registro
                        WHERE emision_id = ? AND orden >= ? AND orden % ? = ?
                        ORDER BY orden LIMIT ?
                        """)
                .params(e.id(), numero + (long) e.hilos() * desde, e.hilos(), numero, cuantos)
                .query((ResultSet fila, int lugar) -> registro(fila))
                .list();
    }

    Optional<Registro> registro(UUID emision, UUID registro) {
        return jdbc.sql(
                        """
                        SELECT registro_id, registro, oficina FROM determinacion.emision_registro
                        WHERE emision_id = ? AND registro_id = ?
                        """)
                .params(emision, registro)
                .query((ResultSet fila, int lugar) -> registro(fila))
                .optional();
    }

    /** A result to be written. */
    record Nuevo(
            Registro registro,
            int intento,
            Estado estado,
            Optional<UUID> propuesta,
            int trabajadores,
            int escritos,
            int apartados,
            Importes importes,
            String huella,
            String entradas,
            String codigo,
            String motivo) {}

    void guarda(UUID emision, Instant ahora, List<Nuevo> nuevos) {
        jdbc.sql(
                        """
                        INSERT INTO determinacion.emision_resultado (emision_id, registro_id, oficina, intento, estado,
                            propuesta_id, trabajadores, escritos, apartados, importes_centavos, huella, entradas,
                            codigo, motivo, hecho_en)
                        SELECT ?, t.r, t.o, t.i, t.e, t.p, t.t, t.s, t.a, t.m::bigint[], t.h, t.n, t.c, t.x, ?
                        FROM unnest(?::uuid[], ?::text[], ?::int[], ?::text[], ?::uuid[], ?::int[], ?::int[],
                            ?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                            AS t(r, o, i, e, p, t, s, a, m, h, n, c, x)
                        """)
                .params(
                        emision,
                        TablaDePropuestas.enUtc(ahora),
                        textos(nuevos, n -> n.registro().id().toString()),
                        textos(nuevos, n -> n.registro().oficina()),
                        nuevos.stream().mapToInt(Nuevo::intento).toArray(),
                        textos(nuevos, n -> n.estado().name()),
                        nuevos.stream()
                                .map(n -> n.propuesta().map(UUID::toString).orElse(null))
                                .toArray(String[]::new),
                        nuevos.stream().mapToInt(Nuevo::trabajadores).toArray(),
                        nuevos.stream().mapToInt(Nuevo::escritos).toArray(),
                        nuevos.stream().mapToInt(Nuevo::apartados).toArray(),
                        textos(nuevos, n -> Arreglos.texto(n.importes().centavos())),
                        textos(nuevos, Nuevo::huella),
                        textos(nuevos, Nuevo::entradas),
                        textos(nuevos, Nuevo::codigo),
                        textos(nuevos, Nuevo::motivo))
                .update();
    }

    /** Whoever closes the emission waits for the others that finish. */
    void unoALaVez(UUID emision) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('emision:' || ?, 0))")
                .param(emision.toString())
                .query((fila, numero) -> numero)
                .list();
    }

    /** The hashes of the last result of each registro, by number. */
    List<Huella> huellas(UUID emision) {
        return jdbc.sql(
                        "SELECT registro, estado, codigo, huella, entradas, trabajadores FROM "
                                + ULTIMOS
                                + " ORDER BY registro")
                .param("emision", emision)
                .query((ResultSet fila, int numero) ->
                        new Huella(
                                fila.getString("registro"),
                                Estado.valueOf(fila.getString("estado")),
                                fila.getString("codigo"),
                                fila.getInt("trabajadores"),
                                fila.getString("huella"),
                                fila.getString("entradas")))
                .list();
    }

    /** What a result adds to the hash of its emission. */
    record Huella(
            String registro,
            Estado estado,
            String codigo,
            int trabajadores,
            String contenido,
            String entradas) {}

    void cierra(UUID emision, String entradas, String contenido, Instant ahora) {
        jdbc.sql(
                        """
                        INSERT INTO determinacion.emision_cierre (emision_id, numero, entradas, contenido, cerrada_en)
                        SELECT :emision, 1 + coalesce(max(numero), 0), :entradas, :contenido, :ahora
                        FROM determinacion.emision_cierre WHERE emision_id = :emision
                        """)
                .param("emision", emision)
                .param("entradas", entradas)
                .param("contenido", contenido)
                .param("ahora", TablaDePropuestas.enUtc(ahora))
                .update();
    }

    /** Hashes of facts and of content, once it ended. */
    record Cierre(String entradas, String contenido) {}

    Optional<Cierre> cierre(UUID emision) {
        return jdbc.sql(
                        """
                        SELECT entradas, contenido FROM determinacion.emision_cierre WHERE emision_id = ?
                        ORDER BY numero DESC LIMIT 1
                        """)
                .param(emision)
                .query((ResultSet fila, int numero) ->
                        new Cierre(fila.getString("entradas"), fila.getString("contenido")))
                .optional();
    }

    /** Counts and sums of what came out so far. */
    record Cuentas(
            Map<Estado, Integer> porEstado,
            int trabajadores,
            int escritos,
            int apartados,
            Importes importes) {}

    Cuentas cuentas(UUID emision) {
        Map<Estado, Integer> porEstado = new EnumMap<>(Estado.class);
        int[] sumas = new int[3];
        Importes[] total = {Importes.CERO};
        RowCallbackHandler junta =
                fila -> {
                    porEstado.put(Estado.valueOf(fila.getString("estado")), fila.getInt("cuantos"));
                    sumas[0] += fila.getInt("trabajadores");
                    sumas[1] += fila.getInt("escritos");
                    sumas[2] += fila.getInt("apartados");
                    total[0] =
                            total[0].mas(
                                    Importes.deCentavos((Long[]) fila.getArray("s").getArray()));
                };
        String sumasDeImportes =
                String.join(
                        ", ",
                        IntStream.rangeClosed(1, Importes.LINEAS.size())
                                .mapToObj(i ->
                                        "coalesce(sum(importes_centavos[" + i + "]), 0)::bigint")
                                .toList());
        jdbc.sql(
                        "SELECT estado, count(*)::int AS cuantos, sum(trabajadores)::int AS trabajadores,"
                                + " sum(escritos)::int AS escritos, sum(apartados)::int AS apartados, ARRAY["
                                + sumasDeImportes
                                + "] AS s FROM "
                                + ULTIMOS
                                + " GROUP BY estado")
                .param("emision", emision)
                .query(junta);
        return new Cuentas(porEstado, sumas[0], sumas[1], sumas[2], total[0]);
    }

    List<ResultadoDeEmision> resultados(
            UUID emision, Optional<Estado> estado, String busca, int desde, int cuantos) {
        return jdbc.sql(
                        "SELECT u.*, (SELECT sum(v) FROM unnest(u.importes_centavos) v) AS total FROM "
                                + ULTIMOS
                                + FILTRO
                                + " ORDER BY u.estado <> 'APARTADA', u.registro OFFSET :desde LIMIT :cuantos")
                .param("emision", emision)
                .param("estado", estado.map(Estado::name).orElse(""))
                .param("busca", busca)
                .param("desde", desde)
                .param("cuantos", cuantos)
                .query((ResultSet fila, int numero) -> resultado(fila))
                .list();
    }

    /** Those after one, by number: what is tried again meanwhile moves none of them. */
    List<ResultadoDeEmision> resultadosTras(
            UUID emision,
            Optional<Estado> estado,
            String busca,
            Optional<ResultadoDeEmision> ultimo,
            int cuantos) {
        return jdbc.sql(
                        "SELECT u.*, (SELECT sum(v) FROM unnest(u.importes_centavos) v) AS total FROM "
                                + ULTIMOS
                                + FILTRO
                                + " AND u.registro > :ultimo ORDER BY u.registro LIMIT :cuantos")
                .param("emision", emision)
                .param("estado", estado.map(Estado::name).orElse(""))
                .param("busca", busca)
                .param("ultimo", ultimo.map(ResultadoDeEmision::numero).orElse(""))
                .param("cuantos", cuantos)
                .query((ResultSet fila, int numero) -> resultado(fila))
                .list();
    }

    int cuantosResultados(UUID emision, Optional<Estado> estado, String busca) {
        return jdbc.sql("SELECT count(*)::int FROM " + ULTIMOS + FILTRO)
                .param("emision", emision)
                .param("estado", estado.map(Estado::name).orElse(""))
                .param("busca", busca)
                .query(Integer.class)
                .single();
    }

    private static <T> String[] textos(List<T> cosas, Function<T, String> campo) {
        return cosas.stream().map(campo).toArray(String[]::new);
    }

    private static Registro registro(ResultSet fila) throws SQLException {
        return new Registro(
                fila.getObject("registro_id", UUID.class),
                fila.getString("registro"),
                fila.getString("oficina"));
    }

    private static ResultadoDeEmision resultado(ResultSet fila) throws SQLException {
        return new ResultadoDeEmision(
                fila.getObject("registro_id", UUID.class),
                fila.getString("registro"),
                fila.getString("oficina"),
                Estado.valueOf(fila.getString("estado")),
                Optional.ofNullable(fila.getObject("propuesta_id", UUID.class)),
                fila.getInt("trabajadores"),
                fila.getInt("escritos"),
                fila.getInt("apartados"),
                Importe.deCentavos(fila.getLong("total")),
                fila.getString("codigo"),
                fila.getString("motivo"),
                fila.getInt("intento"));
    }

    private static EmisionPedida emision(ResultSet fila) throws SQLException {
        return new EmisionPedida(
                fila.getObject("id", UUID.class),
                fila.getString("oficina"),
                Mes.de(fila.getObject("mes", LocalDate.class)),
                fila.getObject("conocido_en", OffsetDateTime.class).toInstant(),
                EmisionPedida.Clase.valueOf(fila.getString("clase")),
                fila.getInt("registros"),
                fila.getInt("hilos"),
                fila.getString("ley"),
                fila.getString("motor"),
                fila.getObject("pedida_en", OffsetDateTime.class).toInstant(),
                fila.getString("pedida_por"));
    }
}
