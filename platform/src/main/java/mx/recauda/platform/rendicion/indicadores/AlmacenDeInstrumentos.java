package mx.recauda.platform.rendicion.indicadores;

import mx.recauda.rendicion.indicador.PasoDeFirma;
import mx.recauda.rendicion.indicador.Trayecto;
import mx.recauda.rendicion.version.Casilla;
import mx.recauda.rendicion.version.Contenido;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** Versions, cells and signatures, as kept. Only adds. */
@Repository
class AlmacenDeInstrumentos {

    private static final String COLUMNAS =
            "id, clase, clave, numero, titulo, huella, nota, " + ColumnasDeFirma.NOMBRES;

    private final JdbcClient jdbc;

    AlmacenDeInstrumentos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes others wait who want to write of the same thing, until the transaction ends. */
    void aparta(ClaseDeInstrumento clase, String clave) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 7))")
                .param(clase + " " + clave)
                .query((fila, n) -> n)
                .list();
    }

    void agrega(Instrumento i, Contenido contenido) {
        jdbc.sql(
                        "INSERT INTO rendicion.instrumento ("
                                + COLUMNAS
                                + ") VALUES (?, ?, ?, ?, ?, ?, ?, "
                                + ColumnasDeFirma.HUECOS
                                + ")")
                .params(
                        ColumnasDeFirma.con(
                                i.trayecto().elaboro(),
                                i.id(),
                                i.clase().name(),
                                i.clave(),
                                i.numero(),
                                i.titulo(),
                                i.huella(),
                                i.nota()))
                .update();
        jdbc.sql(
                        """
                        INSERT INTO rendicion.instrumento_celda
                            (instrumento_id, tabla, fila, columna, valor)
                        SELECT ?, * FROM unnest(?::text[], ?::text[], ?::text[], ?::text[])
                        """)
                .param(i.id())
                .param(columna(contenido, c -> c.getKey().tabla()))
                .param(columna(contenido, c -> c.getKey().fila()))
                .param(columna(contenido, c -> c.getKey().columna()))
                .param(columna(contenido, Map.Entry::getValue))
                .update();
    }

    private static String[] columna(
            Contenido contenido, Function<Map.Entry<Casilla, String>, String> parte) {
        return contenido.celdas().entrySet().stream().map(parte).toArray(String[]::new);
    }

    void firma(UUID id, int numero, Trayecto.Firmado f) {
        jdbc.sql(
                        "INSERT INTO rendicion.instrumento_firma (instrumento_id, numero, paso,"
                                + " nota, "
                                + ColumnasDeFirma.NOMBRES
                                + ") VALUES (?, ?, ?, ?, "
                                + ColumnasDeFirma.HUECOS
                                + ")")
                .params(ColumnasDeFirma.con(f.firma(), id, numero, f.paso().name(), f.nota()))
                .update();
    }

    Optional<Instrumento> busca(UUID id) {
        return versiones("WHERE id = ?", id).stream().findFirst();
    }

    Optional<Instrumento> ultimo(ClaseDeInstrumento clase, String clave) {
        return historia(clase, clave).stream().findFirst();
    }

    List<Instrumento> historia(ClaseDeInstrumento clase, String clave) {
        return versiones("WHERE clase = ? AND clave = ? ORDER BY numero DESC", clase.name(), clave);
    }

    List<Instrumento> ultimos(ClaseDeInstrumento clase) {
        return versiones(
                """
                WHERE clase = ? AND numero = (SELECT max(u.numero) FROM rendicion.instrumento u
                    WHERE u.clase = i.clase AND u.clave = i.clave)
                ORDER BY clave COLLATE base.es_mx
                """,
                clase.name());
    }

    /** The version in force of everything of a kind: the last approved, or the last if none is. */
    List<Instrumento> vigentes(ClaseDeInstrumento clase) {
        return versiones(
                """
                WHERE id IN (SELECT DISTINCT ON (v.clave) v.id FROM rendicion.instrumento v
                    LEFT JOIN rendicion.instrumento_firma f
                        ON f.instrumento_id = v.id AND f.paso = 'APROBAR'
                    WHERE v.clase = ?
                    ORDER BY v.clave, (f.instrumento_id IS NULL), v.numero DESC)
                ORDER BY clave COLLATE base.es_mx
                """,
                clase.name());
    }

    private List<Instrumento> versiones(String donde, Object... argumentos) {
        List<Instrumento> sinFirmas =
                jdbc.sql("SELECT " + COLUMNAS + " FROM rendicion.instrumento i " + donde)
                        .params(argumentos)
                        .query(AlmacenDeInstrumentos::instrumento)
                        .list();
        Map<UUID, List<Trayecto.Firmado>> firmas =
                firmas(sinFirmas.stream().map(Instrumento::id).toArray(UUID[]::new));
        return sinFirmas.stream()
                .map(i -> conFirmas(i, firmas.getOrDefault(i.id(), List.of())))
                .toList();
    }

    private static Instrumento conFirmas(Instrumento i, List<Trayecto.Firmado> firmas) {
        return new Instrumento(
                i.id(),
                i.clase(),
                i.clave(),
                i.numero(),
                i.titulo(),
                i.huella(),
                i.nota(),
                new Trayecto(i.titulo(), i.trayecto().elaboro(), firmas));
    }

    private Map<UUID, List<Trayecto.Firmado>> firmas(UUID[] ids) {
        Map<UUID, List<Trayecto.Firmado>> porVersion = new HashMap<>();
        jdbc.sql(
                        "SELECT instrumento_id, paso, nota, "
                                + ColumnasDeFirma.NOMBRES
                                + " FROM rendicion.instrumento_firma"
                                + " WHERE instrumento_id = ANY (?) ORDER BY instrumento_id, numero")
                .param(ids)
                .query((fila, n) ->
                        porVersion
                                .computeIfAbsent(
                                        fila.getObject("instrumento_id", UUID.class),
                                        k -> new ArrayList<>())
                                .add(firmado(fila)))
                .list();
        return porVersion;
    }

    private static Trayecto.Firmado firmado(ResultSet fila) throws SQLException {
        return new Trayecto.Firmado(
                PasoDeFirma.valueOf(fila.getString("paso")),
                ColumnasDeFirma.lee(fila),
                fila.getString("nota"));
    }

    /** The cells of several versions at once. */
    Map<UUID, Contenido> contenidos(List<UUID> ids) {
        Map<UUID, SortedMap<Casilla, String>> celdas = new HashMap<>();
        ids.forEach(id -> celdas.put(id, new TreeMap<>()));
        jdbc.sql(
                        """
                        SELECT instrumento_id, tabla, fila, columna, valor
                        FROM rendicion.instrumento_celda WHERE instrumento_id = ANY (?)
                        """)
                .param(ids.toArray(UUID[]::new))
                .query((fila, n) -> {
                    celdas.computeIfAbsent(fila.getObject(1, UUID.class), k -> new TreeMap<>())
                            .put(
                                    new Casilla(
                                            fila.getString(2),
                                            fila.getString(3),
                                            fila.getString(4)),
                                    fila.getString(5));
                    return n;
                })
                .list();
        Map<UUID, Contenido> contenidos = new HashMap<>();
        celdas.forEach((id, suyas) -> contenidos.put(id, new Contenido(suyas)));
        return contenidos;
    }

    Contenido contenido(UUID id) {
        SortedMap<Casilla, String> celdas = new TreeMap<>();
        jdbc.sql(
                        """
                        SELECT tabla, fila, columna, valor FROM rendicion.instrumento_celda
                        WHERE instrumento_id = ?
                        """)
                .param(id)
                .query((fila, n) -> {
                    celdas.put(
                            new Casilla(fila.getString(1), fila.getString(2), fila.getString(3)),
                            fila.getString(4));
                    return n;
                })
                .list();
        return new Contenido(celdas);
    }

    private static Instrumento instrumento(ResultSet fila, int n) throws SQLException {
        return new Instrumento(
                fila.getObject("id", UUID.class),
                ClaseDeInstrumento.valueOf(fila.getString("clase")),
                fila.getString("clave"),
                fila.getInt("numero"),
                fila.getString("titulo"),
                fila.getString("huella"),
                fila.getString("nota"),
                new Trayecto(fila.getString("titulo"), ColumnasDeFirma.lee(fila), List.of()));
    }
}
