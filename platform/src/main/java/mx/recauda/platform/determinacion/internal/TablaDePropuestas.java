package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.determinacion.Importes;
import mx.recauda.platform.determinacion.Propuesta;
import mx.recauda.platform.determinacion.RenglonDePropuesta;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The tables of proposals and their rows. */
@Component
class TablaDePropuestas {

    private static final String COLUMNAS =
            Importes.LINEAS.stream()
                    .map(l -> l.columna() + "_centavos")
                    .collect(Collectors.joining(", "));

    private static final String GUARDA_RENGLONES =
            "INSERT INTO determinacion.propuesta_renglon (propuesta_id, asegurado_id, nss, nombre, dias,"
                    + " incapacidades, ausencias, sdi_centavos, salarios_centavos, retirado, "
                    + COLUMNAS
                    + ") SELECT t.* FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::smallint[],"
                    + " ?::smallint[], ?::smallint[], ?::bigint[], ?::bigint[], ?::boolean[]"
                    + ", ?::bigint[]".repeat(Importes.LINEAS.size())
                    + ") AS t";

    private static final String RENGLONES =
            "SELECT f.de, (f.renglon).* FROM determinacion.renglones(:propuestas::uuid[]) f ";

    private final JdbcClient jdbc;

    TablaDePropuestas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whoever proposes or determines for the same registros waits until this transaction ends; in
     * one order, so that two never wait for each other.
     */
    void unoALaVez(Collection<UUID> registros) {
        jdbc.sql(
                        """
                        SELECT pg_advisory_xact_lock(hashtextextended('determinacion:' || x.id, 0))
                        FROM (SELECT id FROM unnest(?::text[]) AS u(id) ORDER BY id) x
                        """)
                .param(textos(registros))
                .query((fila, numero) -> numero)
                .list();
    }

    Optional<Propuesta> busca(UUID id) {
        return una("SELECT * FROM determinacion.propuesta WHERE id = ?", id);
    }

    /** Those made of that month as known at that instant, by registro. */
    Map<UUID, Propuesta> hechas(Collection<UUID> registros, Mes mes, Instant conocidoEn) {
        return porRegistro(
                jdbc.sql(
                                """
                                SELECT * FROM determinacion.propuesta
                                WHERE registro_id = ANY (?::uuid[]) AND mes = ? AND conocido_en = ?
                                """)
                        .params(textos(registros), mes.primerDia(), enUtc(conocidoEn))
                        .query((ResultSet fila, int numero) -> propuesta(fila))
                        .list());
    }

    /**
     * The registros of which the month was derived as known after an instant, with the last such
     * instant; a proposal that said the same counts as well.
     */
    Map<UUID, Instant> derivadosDespues(Collection<UUID> registros, Mes mes, Instant conocidoEn) {
        Map<UUID, Instant> despues = new HashMap<>();
        RowCallbackHandler junta =
                fila ->
                        despues.put(
                                fila.getObject("registro_id", UUID.class),
                                fila.getObject("conocido_en", OffsetDateTime.class).toInstant());
        jdbc.sql("SELECT * FROM determinacion.derivados_despues(?::uuid[], ?, ?)")
                .params(textos(registros), mes.primerDia(), enUtc(conocidoEn))
                .query(junta);
        return despues;
    }

    Optional<Propuesta> ultima(UUID registro, Mes mes) {
        return Optional.ofNullable(ultimas(List.of(registro), mes).get(registro));
    }

    /** The last one of that month, by registro. */
    Map<UUID, Propuesta> ultimas(Collection<UUID> registros, Mes mes) {
        return porRegistro(
                jdbc.sql(
                                """
                                SELECT DISTINCT ON (registro_id) * FROM determinacion.propuesta
                                WHERE registro_id = ANY (?::uuid[]) AND mes = ?
                                ORDER BY registro_id, emitida_en DESC, id DESC
                                """)
                        .params(textos(registros), mes.primerDia())
                        .query((ResultSet fila, int numero) -> propuesta(fila))
                        .list());
    }

    List<Propuesta> del(UUID registro) {
        return jdbc.sql(
                        """
                        SELECT * FROM determinacion.propuesta WHERE registro_id = ?
                        ORDER BY mes DESC, emitida_en DESC, id DESC
                        """)
                .param(registro)
                .query((ResultSet fila, int numero) -> propuesta(fila))
                .list();
    }

    private static final String LISTA =
            """
            FROM determinacion.propuesta
            WHERE (:mes::date IS NULL OR mes = :mes::date) AND (:registro = '' OR registro LIKE :registro || '%')
            """;

    List<Propuesta> lista(Optional<Mes> mes, String registro, int desde, int cuantas) {
        return jdbc.sql(
                        "SELECT * "
                                + LISTA
                                + " ORDER BY mes DESC, registro, emitida_en DESC, id DESC"
                                + " OFFSET :desde LIMIT :cuantas")
                .param("mes", mes.map(Mes::primerDia).orElse(null))
                .param("registro", registro)
                .param("desde", desde)
                .param("cuantas", cuantas)
                .query((ResultSet fila, int numero) -> propuesta(fila))
                .list();
    }

    int cuantas(Optional<Mes> mes, String registro) {
        return jdbc.sql("SELECT count(*)::int " + LISTA)
                .param("mes", mes.map(Mes::primerDia).orElse(null))
                .param("registro", registro)
                .query(Integer.class)
                .single();
    }

    List<RenglonDePropuesta> renglones(UUID propuesta, String busca, int desde, int cuantos) {
        return jdbc.sql(
                        RENGLONES
                                + """
                                WHERE :busca = '' OR (f.renglon).nombre ILIKE :busca OR (f.renglon).nss LIKE :busca
                                ORDER BY (f.renglon).nombre, (f.renglon).nss OFFSET :desde LIMIT :cuantos
                                """)
                .param("propuestas", textos(List.of(propuesta)))
                .param("busca", comoPatron(busca))
                .param("desde", desde)
                .param("cuantos", cuantos)
                .query((ResultSet fila, int numero) -> renglon(fila))
                .list();
    }

    int cuantosRenglones(UUID propuesta, String busca) {
        return jdbc.sql(
                        """
                        SELECT count(*)::int FROM determinacion.renglones(:propuestas::uuid[]) f
                        WHERE :busca = '' OR (f.renglon).nombre ILIKE :busca OR (f.renglon).nss LIKE :busca
                        """)
                .param("propuestas", textos(List.of(propuesta)))
                .param("busca", comoPatron(busca))
                .query(Integer.class)
                .single();
    }

    private static String comoPatron(String busca) {
        return busca.isBlank() ? "" : "%" + busca.strip().replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }

    /** The rows of several proposals, by proposal and worker. */
    Map<UUID, Map<UUID, RenglonDePropuesta>> renglones(Collection<UUID> cuales) {
        Map<UUID, Map<UUID, RenglonDePropuesta>> todos = new HashMap<>();
        if (cuales.isEmpty()) {
            return todos;
        }
        RowCallbackHandler junta =
                fila -> {
                    RenglonDePropuesta renglon = renglon(fila);
                    todos.computeIfAbsent(fila.getObject("de", UUID.class), p -> new HashMap<>())
                            .put(renglon.asegurado(), renglon);
                };
        jdbc.sql(RENGLONES).param("propuestas", textos(cuales)).query(junta);
        return todos;
    }

    Importes totales(UUID propuesta) {
        return totales(List.of(propuesta)).getOrDefault(propuesta, Importes.CERO);
    }

    /** Sums, by proposal. */
    Map<UUID, Importes> totales(Collection<UUID> cuales) {
        Map<UUID, Importes> totales = new HashMap<>();
        List<UUID> sinSumas = new ArrayList<>();
        RowCallbackHandler junta =
                fila -> {
                    UUID id = fila.getObject("id", UUID.class);
                    Long[] sumas = (Long[]) fila.getArray("importes_centavos").getArray();
                    if (sumas.length == 0) {
                        sinSumas.add(id);
                    } else {
                        totales.put(id, Importes.deCentavos(sumas));
                    }
                };
        jdbc.sql(
                        """
                        SELECT id, importes_centavos FROM determinacion.propuesta
                        WHERE id = ANY (?::uuid[])
                        """)
                .param(textos(cuales))
                .query(junta);
        renglones(sinSumas)
                .forEach((id, filas) ->
                        totales.put(
                                id,
                                filas.values().stream()
                                        .map(RenglonDePropuesta::importes)
                                        .reduce(Importes.CERO, Importes::mas)));
        return totales;
    }

    /**
     * A proposal and the rows that it writes: all of them, or those that changed.
     *
     * @param retirados rows of the workers who are no longer in it, as they were
     */
    record Nueva(
            Propuesta propuesta,
            Importes totales,
            String entradas,
            List<RenglonDePropuesta> renglones,
            List<RenglonDePropuesta> retirados) {}

    void guarda(List<Nueva> nuevas) {
        if (nuevas.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        INSERT INTO determinacion.propuesta (id, registro_id, oficina, registro, nombre, mes,
                            conocido_en, prima, zona, vencimiento, trabajadores, apartados, huella,
                            emitida_en, emitida_por, emision_id, anteriores, importes_centavos, entradas)
                        SELECT t.id, t.registro_id, t.oficina, t.registro, t.nombre, t.mes,
                            t.conocido_en, t.prima, t.zona, t.vencimiento, t.trabajadores, t.apartados, t.huella,
                            t.emitida_en, t.emitida_por, t.emision_id, t.anteriores::uuid[],
                            t.importes::bigint[], t.entradas
                        FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::date[],
                            ?::timestamptz[], ?::bigint[], ?::text[], ?::date[], ?::int[], ?::int[], ?::text[],
                            ?::timestamptz[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[])
                            AS t(id, registro_id, oficina, registro, nombre, mes, conocido_en, prima, zona,
                                vencimiento, trabajadores, apartados, huella, emitida_en, emitida_por,
                                emision_id, anteriores, importes, entradas)
                        """)
                .params(
                        campo(nuevas, n -> n.propuesta().id()),
                        campo(nuevas, n -> n.propuesta().registro()),
                        campo(nuevas, n -> n.propuesta().oficina()),
                        campo(nuevas, n -> n.propuesta().numero()),
                        campo(nuevas, n -> n.propuesta().nombre()),
                        campo(nuevas, n -> n.propuesta().mes().primerDia()),
                        campo(nuevas, n -> n.propuesta().conocidoEn()),
                        nuevas.stream()
                                .mapToLong(n -> n.propuesta().prima().diezmillonesimas())
                                .toArray(),
                        campo(nuevas, n -> n.propuesta().zona().name()),
                        campo(nuevas, n -> n.propuesta().vencimiento()),
                        nuevas.stream().mapToInt(n -> n.propuesta().trabajadores()).toArray(),
                        nuevas.stream().mapToInt(n -> n.propuesta().apartados()).toArray(),
                        campo(nuevas, n -> n.propuesta().huella()),
                        campo(nuevas, n -> n.propuesta().emitidaEn()),
                        campo(nuevas, n -> n.propuesta().emitidaPor()),
                        nuevas.stream()
                                .map(n -> n.propuesta().emision().map(UUID::toString).orElse(null))
                                .toArray(String[]::new),
                        campo(nuevas, n -> arreglo(n.propuesta().anteriores())),
                        campo(nuevas, n -> Arreglos.texto(n.totales().centavos())),
                        campo(nuevas, Nueva::entradas))
                .update();
        guardaRenglones(nuevas);
    }

    private static String arreglo(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static String[] campo(List<Nueva> nuevas, Function<Nueva, Object> campo) {
        return nuevas.stream().map(n -> String.valueOf(campo.apply(n))).toArray(String[]::new);
    }

    /** A row under its proposal. */
    private record Fila(UUID propuesta, RenglonDePropuesta renglon, boolean retirado) {}

    private void guardaRenglones(List<Nueva> nuevas) {
        List<Fila> filas = new ArrayList<>();
        for (Nueva nueva : nuevas) {
            UUID id = nueva.propuesta().id();
            nueva.renglones().forEach(r -> filas.add(new Fila(id, r, false)));
            nueva.retirados().forEach(r -> filas.add(new Fila(id, r, true)));
        }
        if (filas.isEmpty()) {
            return;
        }
        List<Object> parametros = new ArrayList<>();
        parametros.add(textos(filas, f -> f.propuesta().toString()));
        parametros.add(textos(filas, f -> f.renglon().asegurado().toString()));
        parametros.add(textos(filas, f -> f.renglon().nss()));
        parametros.add(textos(filas, f -> f.renglon().nombre()));
        parametros.add(numeros(filas, f -> f.retirado() ? 0 : f.renglon().dias()));
        parametros.add(numeros(filas, f -> f.retirado() ? 0 : f.renglon().incapacidades()));
        parametros.add(numeros(filas, f -> f.retirado() ? 0 : f.renglon().ausencias()));
        parametros.add(numeros(filas, f -> f.renglon().sdi().centavos()));
        parametros.add(numeros(filas, f -> f.retirado() ? 0 : f.renglon().salarios().centavos()));
        parametros.add(textos(filas, f -> String.valueOf(f.retirado())));
        for (int i = 0; i < Importes.LINEAS.size(); i++) {
            int lugar = i;
            parametros.add(
                    numeros(
                            filas,
                            f ->
                                    f.retirado()
                                            ? 0
                                            : f.renglon()
                                                    .importes()
                                                    .valores()
                                                    .get(lugar)
                                                    .centavos()));
        }
        jdbc.sql(GUARDA_RENGLONES).params(parametros).update();
    }

    private static String[] textos(List<Fila> filas, Function<Fila, String> campo) {
        return filas.stream().map(campo).toArray(String[]::new);
    }

    private static long[] numeros(List<Fila> filas, ToLongFunction<Fila> campo) {
        return filas.stream().mapToLong(campo).toArray();
    }

    static String[] textos(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static Map<UUID, Propuesta> porRegistro(List<Propuesta> propuestas) {
        Map<UUID, Propuesta> mapa = HashMap.newHashMap(propuestas.size());
        propuestas.forEach(p -> mapa.put(p.registro(), p));
        return mapa;
    }

    private Optional<Propuesta> una(String sql, Object... parametros) {
        return jdbc.sql(sql)
                .params(parametros)
                .query((ResultSet fila, int numero) -> propuesta(fila))
                .optional();
    }

    private static RenglonDePropuesta renglon(ResultSet fila) throws SQLException {
        return new RenglonDePropuesta(
                fila.getObject("asegurado_id", UUID.class),
                fila.getString("nss"),
                fila.getString("nombre"),
                fila.getInt("dias"),
                fila.getInt("incapacidades"),
                fila.getInt("ausencias"),
                Importe.deCentavos(fila.getLong("sdi_centavos")),
                Importe.deCentavos(salarios(fila)),
                importes(fila));
    }

    // Rows of before this was kept only have the wage of the last day.
    private static long salarios(ResultSet fila) throws SQLException {
        long salarios = fila.getLong("salarios_centavos");
        return fila.wasNull() ? fila.getLong("sdi_centavos") * fila.getInt("dias") : salarios;
    }

    private static Importes importes(ResultSet fila) throws SQLException {
        List<Importe> valores = new ArrayList<>();
        for (Importes.Linea linea : Importes.LINEAS) {
            valores.add(Importe.deCentavos(fila.getLong(linea.columna() + "_centavos")));
        }
        return new Importes(valores);
    }

    private static Propuesta propuesta(ResultSet fila) throws SQLException {
        return new Propuesta(
                fila.getObject("id", UUID.class),
                fila.getObject("registro_id", UUID.class),
                fila.getString("registro"),
                fila.getString("nombre"),
                fila.getString("oficina"),
                Mes.de(fila.getObject("mes", LocalDate.class)),
                fila.getObject("conocido_en", OffsetDateTime.class).toInstant(),
                new Tasa(fila.getLong("prima")),
                Zona.valueOf(fila.getString("zona")),
                fila.getObject("vencimiento", LocalDate.class),
                fila.getInt("trabajadores"),
                fila.getInt("apartados"),
                fila.getString("huella"),
                fila.getObject("emitida_en", OffsetDateTime.class).toInstant(),
                fila.getString("emitida_por"),
                Optional.ofNullable(fila.getObject("emision_id", UUID.class)),
                Arrays.asList((UUID[]) fila.getArray("anteriores").getArray()));
    }

    static OffsetDateTime enUtc(Instant instante) {
        return OffsetDateTime.ofInstant(instante, ZoneOffset.UTC);
    }
}
