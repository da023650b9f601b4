package mx.recauda.platform.rendicion.mesa.justificacion;

import mx.recauda.platform.rendicion.mesa.JustificacionesDeBorrador;
import mx.recauda.rendicion.justificacion.Justificacion;
import mx.recauda.rendicion.justificacion.JustificacionesDeInforme.Declarada;
import mx.recauda.rendicion.version.Casilla;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Explanations of cells, as kept. Only adds: one written again is another fact. */
@Repository
class Explicaciones implements JustificacionesDeBorrador {

    private final JdbcClient jdbc;
    private final Clock reloj;

    Explicaciones(JdbcClient jdbc, Clock reloj) {
        this.jdbc = jdbc;
        this.reloj = reloj;
    }

    @Override
    public SortedMap<Casilla, Declarada> enVigor(UUID borrador) {
        SortedMap<Casilla, Declarada> declaradas = new TreeMap<>();
        jdbc.sql(
                        """
                        SELECT DISTINCT ON (tabla, fila, columna) *
                        FROM rendicion.justificacion_de_celda WHERE borrador_id = ?
                        ORDER BY tabla, fila, columna, numero DESC
                        """)
                .param(borrador)
                .query(fila -> {
                    Explicada e = explicada(fila, 0);
                    if (!e.justificacion().estaVacia()) {
                        declaradas.put(
                                new Casilla(
                                        fila.getString("tabla"),
                                        fila.getString("fila"),
                                        fila.getString("columna")),
                                new Declarada(e.valor(), e.justificacion()));
                    }
                });
        return declaradas;
    }

    @Override
    public void toma(UUID borrador, SortedMap<Casilla, Declarada> declaradas, String cuenta) {
        Instant ahora = reloj.instant().truncatedTo(ChronoUnit.MICROS);
        declaradas.forEach((casilla, d) ->
                agrega(
                        borrador,
                        casilla,
                        new Explicada(1, d.valor(), d.justificacion(), cuenta, ahora)));
    }

    /** Makes others wait who explain the same cell, until the transaction ends. */
    void aparta(UUID borrador, Casilla casilla) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 15))")
                .param(borrador + casilla.toString())
                .query((fila, n) -> n)
                .list();
    }

    /** Those in force of a section, by cell. */
    Map<Casilla, Explicada> vigentes(UUID borrador, String seccion) {
        Map<Casilla, Explicada> vigentes = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        SELECT DISTINCT ON (fila, columna) * FROM rendicion.justificacion_de_celda
                        WHERE borrador_id = ? AND tabla = ? ORDER BY fila, columna, numero DESC
                        """)
                .params(borrador, seccion)
                .query(fila -> {
                    vigentes.put(
                            new Casilla(seccion, fila.getString("fila"), fila.getString("columna")),
                            explicada(fila, 0));
                });
        return vigentes;
    }

    /** Every one of a cell, the latest first. */
    List<Explicada> historia(UUID borrador, Casilla casilla) {
        return jdbc.sql(
                        """
                        SELECT * FROM rendicion.justificacion_de_celda
                        WHERE borrador_id = ? AND tabla = ? AND fila = ? AND columna = ?
                        ORDER BY numero DESC
                        """)
                .params(borrador, casilla.tabla(), casilla.fila(), casilla.columna())
                .query(Explicaciones::explicada)
                .list();
    }

    /** The text that explained the same cell in another report, when it was written here. */
    Optional<String> texto(String claveDeInforme, Casilla casilla) {
        return jdbc.sql(
                        """
                        SELECT j.* FROM rendicion.justificacion_de_celda j
                        JOIN rendicion.borrador b ON b.id = j.borrador_id
                        WHERE b.clave = ? AND j.tabla = ? AND j.fila = ? AND j.columna = ?
                        ORDER BY j.numero DESC LIMIT 1
                        """)
                .params(claveDeInforme, casilla.tabla(), casilla.fila(), casilla.columna())
                .query(Explicaciones::explicada)
                .optional()
                .map(e -> e.justificacion().texto());
    }

    void agrega(UUID borrador, Casilla casilla, Explicada e) {
        Justificacion j = e.justificacion();
        jdbc.sql(
                        """
                        INSERT INTO rendicion.justificacion_de_celda
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::date, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(borrador)
                .param(casilla.tabla())
                .param(casilla.fila())
                .param(casilla.columna())
                .param(e.numero())
                .param(e.valor())
                .param(j.causa())
                .param(j.efecto())
                .param(j.accion())
                .param(j.fecha().map(LocalDate::toString).orElse(null))
                .param(j.responsable())
                .param(j.ligas().stream().map(Justificacion.Liga::literal).toArray(String[]::new))
                .param(j.ligas().stream().map(Justificacion.Liga::dato).toArray(String[]::new))
                .param(e.por())
                .param(e.en().atOffset(ZoneOffset.UTC))
                .param(partes(j, Justificacion.Fuente::literal))
                .param(partes(j, Justificacion.Fuente::documento))
                .param(partes(j, Justificacion.Fuente::declara))
                .param(partes(j, Justificacion.Fuente::razon))
                .update();
    }

    private static String[] partes(
            Justificacion justificacion, Function<Justificacion.Fuente, String> parte) {
        return justificacion.fuentes().stream().map(parte).toArray(String[]::new);
    }

    private static Explicada explicada(ResultSet fila, int n) throws SQLException {
        String[] literales = textos(fila, "literales");
        String[] datos = textos(fila, "datos");
        return new Explicada(
                fila.getInt("numero"),
                fila.getString("valor"),
                new Justificacion(
                        fila.getString("causa"),
                        fila.getString("efecto"),
                        fila.getString("accion"),
                        Optional.ofNullable(fila.getObject("fecha", LocalDate.class)),
                        fila.getString("responsable"),
                        IntStream.range(0, literales.length)
                                .mapToObj(i -> new Justificacion.Liga(literales[i], datos[i]))
                                .toList(),
                        fuentes(fila)),
                fila.getString("escrita_por"),
                fila.getObject("escrita_en", OffsetDateTime.class).toInstant());
    }

    private static List<Justificacion.Fuente> fuentes(ResultSet fila) throws SQLException {
        String[] literales = textos(fila, "fuente_literales");
        String[] documentos = textos(fila, "fuente_documentos");
        String[] declara = textos(fila, "fuente_declara");
        String[] razones = textos(fila, "fuente_razones");
        return IntStream.range(0, literales.length)
                .mapToObj(i ->
                        new Justificacion.Fuente(
                                literales[i], documentos[i], declara[i], razones[i]))
                .toList();
    }

    private static String[] textos(ResultSet fila, String columna) throws SQLException {
        return (String[]) fila.getArray(columna).getArray();
    }
}
