package mx.recauda.platform.afiliacion.cuotas;

import mx.recauda.ley.identidad.RegistroPatronal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The registros patronales of the scope, to choose one. */
@Component
@Transactional(readOnly = true)
public class RegistrosDelAlcance {

    private static final String DONDE =
            """
            FROM afiliacion.registro_patronal r JOIN afiliacion.patron p ON p.id = r.patron_id
            WHERE :texto = '' OR r.registro LIKE :pegado || '%' OR p.rfc LIKE :pegado || '%'
               OR upper(p.nombre COLLATE "C.utf8") LIKE '%' || :texto || '%'
            """;

    private final JdbcClient jdbc;

    RegistrosDelAlcance(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A registro as people choose it.
     *
     * @param numero its eleven positions
     * @param oficina key of its office
     */
    public record Elegible(UUID id, String numero, String rfc, String nombre, String oficina) {

        /** The number as documents print it. */
        public String formato() {
            return new RegistroPatronal(numero).formato();
        }
    }

    /**
     * Those whose number or RFC begins with a text, or whose name contains it, by name.
     *
     * @param texto empty for all
     */
    public List<Elegible> busca(String texto, int desde, int cuantos) {
        return con(
                        "SELECT r.id, r.registro, p.rfc, p.nombre, r.oficina "
                                + DONDE
                                + " ORDER BY p.nombre, r.registro OFFSET :desde LIMIT :cuantos",
                        texto)
                .param("desde", desde)
                .param("cuantos", cuantos)
                .query((ResultSet fila, int numero) ->
                        new Elegible(
                                fila.getObject("id", UUID.class),
                                fila.getString("registro"),
                                fila.getString("rfc"),
                                fila.getString("nombre"),
                                fila.getString("oficina")))
                .list();
    }

    /** How many the text leaves. */
    public int cuenta(String texto) {
        return con("SELECT count(*)::int " + DONDE, texto).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec con(String sql, String texto) {
        String limpio = texto.strip().toUpperCase(Locale.ROOT).replaceAll("[%_\\\\]", "");
        return jdbc.sql(sql)
                .param("texto", limpio)
                .param("pegado", limpio.replaceAll("[\\s-]", ""));
    }
}
