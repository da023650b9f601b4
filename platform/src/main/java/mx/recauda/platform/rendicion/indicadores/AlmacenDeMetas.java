package mx.recauda.platform.rendicion.indicadores;

import mx.recauda.platform.rendicion.indicadores.MetaGuardada.AjusteGuardado;
import mx.recauda.platform.rendicion.indicadores.MetaGuardada.Publicada;
import mx.recauda.rendicion.indicador.ReglaDeCumplimiento;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Goals, adjustments and publications, as kept. Only adds. */
@Repository
class AlmacenDeMetas {

    private static final String COLUMNAS =
            "id, indicador, periodo, original, desde, oficio, porque, regla, "
                    + ColumnasDeFirma.NOMBRES;

    private final JdbcClient jdbc;

    AlmacenDeMetas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes others wait who want to write of the same goal, until the transaction ends. */
    void aparta(String indicador, String periodo) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 9))")
                .param(indicador + " " + periodo)
                .query((fila, n) -> n)
                .list();
    }

    void agrega(MetaGuardada m) {
        jdbc.sql(
                        "INSERT INTO rendicion.meta ("
                                + COLUMNAS
                                + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
                                + ColumnasDeFirma.HUECOS
                                + ")")
                .params(
                        ColumnasDeFirma.con(
                                m.comprometio(),
                                m.id(),
                                m.indicador(),
                                m.periodo(),
                                m.original(),
                                m.desde(),
                                m.oficio(),
                                m.porque(),
                                m.regla().name()))
                .update();
    }

    void ajusta(UUID meta, AjusteGuardado a) {
        jdbc.sql(
                        "INSERT INTO rendicion.meta_ajuste (meta_id, numero, anterior, nuevo,"
                                + " fecha, oficio, porque, "
                                + ColumnasDeFirma.NOMBRES
                                + ") VALUES (?, ?, ?, ?, ?, ?, ?, "
                                + ColumnasDeFirma.HUECOS
                                + ")")
                .params(
                        ColumnasDeFirma.con(
                                a.firma(),
                                meta,
                                a.numero(),
                                a.anterior(),
                                a.nuevo(),
                                a.fecha(),
                                a.oficio(),
                                a.porque()))
                .update();
    }

    void publica(UUID meta, Publicada p, String contenido) {
        jdbc.sql(
                        "INSERT INTO rendicion.meta_publicada (meta_id, ajustes, valor, memoria_id,"
                                + " contenido, huella, "
                                + ColumnasDeFirma.NOMBRES
                                + ") VALUES (?, ?, ?, ?, ?, ?, "
                                + ColumnasDeFirma.HUECOS
                                + ")")
                .params(
                        ColumnasDeFirma.con(
                                p.firma(),
                                meta,
                                p.ajustes(),
                                p.valor(),
                                p.memoria(),
                                contenido,
                                p.huella()))
                .update();
    }

    /** What was published, as canonical cells. */
    Optional<String> publicado(UUID meta, int ajustes) {
        return jdbc.sql(
                        """
                        SELECT contenido FROM rendicion.meta_publicada
                        WHERE meta_id = ? AND ajustes = ?
                        """)
                .params(meta, ajustes)
                .query(String.class)
                .optional();
    }

    Optional<MetaGuardada> busca(UUID id) {
        return lee("WHERE id = ?", id).stream().findFirst();
    }

    Optional<MetaGuardada> de(String indicador, String periodo) {
        return lee("WHERE indicador = ? AND periodo = ?", indicador, periodo).stream().findFirst();
    }

    List<MetaGuardada> de(String indicador) {
        return lee("WHERE indicador = ? ORDER BY periodo DESC", indicador);
    }

    List<MetaGuardada> todas() {
        return lee("ORDER BY periodo DESC, indicador COLLATE base.es_mx");
    }

    private List<MetaGuardada> lee(String donde, Object... argumentos) {
        List<MetaGuardada> solas =
                jdbc.sql("SELECT " + COLUMNAS + " FROM rendicion.meta " + donde)
                        .params(argumentos)
                        .query(AlmacenDeMetas::meta)
                        .list();
        UUID[] ids = solas.stream().map(MetaGuardada::id).toArray(UUID[]::new);
        Map<UUID, List<AjusteGuardado>> ajustes = ajustes(ids);
        Map<UUID, List<Publicada>> publicadas = publicadas(ids);
        return solas.stream()
                .map(m ->
                        completa(
                                m,
                                ajustes.getOrDefault(m.id(), List.of()),
                                publicadas.getOrDefault(m.id(), List.of())))
                .toList();
    }

    private static MetaGuardada completa(
            MetaGuardada m, List<AjusteGuardado> ajustes, List<Publicada> publicadas) {
        return new MetaGuardada(
                m.id(),
                m.indicador(),
                m.periodo(),
                m.original(),
                m.desde(),
                m.oficio(),
                m.porque(),
                m.regla(),
                m.comprometio(),
                ajustes,
                publicadas);
    }

    private Map<UUID, List<AjusteGuardado>> ajustes(UUID[] ids) {
        Map<UUID, List<AjusteGuardado>> porMeta = new HashMap<>();
        jdbc.sql(
                        "SELECT * FROM rendicion.meta_ajuste WHERE meta_id = ANY (?)"
                                + " ORDER BY meta_id, numero")
                .param(ids)
                .query((fila, n) ->
                        porMeta.computeIfAbsent(id(fila), k -> new ArrayList<>()).add(ajuste(fila)))
                .list();
        return porMeta;
    }

    private Map<UUID, List<Publicada>> publicadas(UUID[] ids) {
        Map<UUID, List<Publicada>> porMeta = new HashMap<>();
        jdbc.sql(
                        "SELECT * FROM rendicion.meta_publicada WHERE meta_id = ANY (?)"
                                + " ORDER BY meta_id, ajustes")
                .param(ids)
                .query((fila, n) ->
                        porMeta.computeIfAbsent(id(fila), k -> new ArrayList<>())
                                .add(publicada(fila)))
                .list();
        return porMeta;
    }

    private static UUID id(ResultSet fila) throws SQLException {
        return fila.getObject("meta_id", UUID.class);
    }

    private static AjusteGuardado ajuste(ResultSet fila) throws SQLException {
        return new AjusteGuardado(
                fila.getInt("numero"),
                fila.getBigDecimal("anterior"),
                fila.getBigDecimal("nuevo"),
                fila.getObject("fecha", LocalDate.class),
                fila.getString("oficio"),
                fila.getString("porque"),
                ColumnasDeFirma.lee(fila));
    }

    private static Publicada publicada(ResultSet fila) throws SQLException {
        return new Publicada(
                fila.getInt("ajustes"),
                fila.getBigDecimal("valor"),
                fila.getObject("memoria_id", UUID.class),
                fila.getString("huella"),
                ColumnasDeFirma.lee(fila));
    }

    private static MetaGuardada meta(ResultSet fila, int n) throws SQLException {
        return new MetaGuardada(
                fila.getObject("id", UUID.class),
                fila.getString("indicador"),
                fila.getString("periodo"),
                fila.getBigDecimal("original"),
                fila.getObject("desde", LocalDate.class),
                fila.getString("oficio"),
                fila.getString("porque"),
                ReglaDeCumplimiento.valueOf(fila.getString("regla")),
                ColumnasDeFirma.lee(fila),
                List.of(),
                List.of());
    }
}
