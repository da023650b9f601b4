package mx.recauda.platform.afiliacion.patrones;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Registros patronales within the scope of whoever asks: the database lets no other through. */
@Component
@Transactional(readOnly = true)
public class RegistrosPatronales {

    private static final String CAMPOS =
            """
            SELECT r.id, r.patron_id, r.registro, p.rfc, p.nombre, p.persona, r.oficina, r.modalidad,
                   r.alta, r.baja
            FROM afiliacion.registro_patronal r JOIN afiliacion.patron p ON p.id = r.patron_id
            """;

    private static final String CONDICION =
            """
            WHERE (:texto = '' OR r.registro LIKE :texto || '%' OR p.rfc LIKE :texto || '%'
                   OR upper(p.nombre) LIKE '%' || :texto || '%')
              AND (:oficina = '' OR r.oficina = :oficina OR left(r.oficina, 2) = :oficina)
              AND (:estado = '' OR (:estado = 'BAJA') = (r.baja IS NOT NULL AND r.baja < :dia))
            """;

    /**
     * Which registros; an empty text does not filter.
     *
     * @param texto beginning of a registro or RFC, or part of a name, in capitals
     * @param oficina two or four digits
     * @param estado {@code VIGENTE}, {@code BAJA} or empty
     * @param dia day on which the state is asked
     */
    public record Filtro(String texto, String oficina, String estado, LocalDate dia) {}

    private final JdbcClient jdbc;

    RegistrosPatronales(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many pass the filter. */
    public int cuenta(Filtro filtro) {
        return con(
                        "SELECT count(*) FROM afiliacion.registro_patronal r"
                                + " JOIN afiliacion.patron p ON p.id = r.patron_id "
                                + CONDICION,
                        filtro)
                .query(Integer.class)
                .single();
    }

    /** Those that pass the filter, by name of the employer and registro. */
    public List<RegistroListado> busca(Filtro filtro, int desde, int maximo) {
        return con(
                        CAMPOS
                                + CONDICION
                                + " ORDER BY p.nombre, r.registro LIMIT :maximo OFFSET :desde",
                        filtro)
                .param("maximo", maximo)
                .param("desde", desde)
                .query(RegistrosPatronales::fila)
                .list();
    }

    /** One of them. */
    public Optional<RegistroListado> busca(UUID id) {
        return jdbc.sql(CAMPOS + "WHERE r.id = ?")
                .param(id)
                .query(RegistrosPatronales::fila)
                .optional();
    }

    /** The eleven characters of several; one that is not seen is not in it. */
    public Map<UUID, String> numeros(Collection<UUID> ids) {
        Map<UUID, String> numeros = new HashMap<>();
        jdbc.sql("SELECT id, registro FROM afiliacion.registro_patronal WHERE id = ANY (?::uuid[])")
                .param(ids.toArray(UUID[]::new))
                .query((ResultSet fila) -> {
                    numeros.put(fila.getObject("id", UUID.class), fila.getString("registro"));
                });
        return numeros;
    }

    /** The one with those eleven characters. */
    public Optional<RegistroListado> porNumero(String numero) {
        return jdbc.sql(CAMPOS + "WHERE r.registro = ?")
                .param(numero)
                .query(RegistrosPatronales::fila)
                .optional();
    }

    /** Every registro of an RFC, ended or not. */
    public List<RegistroListado> delRfc(String rfc) {
        return jdbc.sql(CAMPOS + "WHERE p.rfc = ? ORDER BY r.registro")
                .param(rfc)
                .query(RegistrosPatronales::fila)
                .list();
    }

    /** Workers in force after a day, by what is known now. */
    public int trabajadoresDespuesDe(UUID registro, LocalDate dia) {
        return jdbc.sql(
                        """
                        SELECT count(DISTINCT asegurado_id) FROM afiliacion.tramo
                        WHERE registro_id = ? AND upper_inf(conocido) AND vigencia && daterange(?::date + 1, NULL)
                        """)
                .params(registro, java.sql.Date.valueOf(dia))
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec con(String sql, Filtro filtro) {
        return jdbc.sql(sql)
                .param("texto", filtro.texto().replace("%", "").replace("_", ""))
                .param("oficina", filtro.oficina())
                .param("estado", filtro.estado())
                .param("dia", java.sql.Date.valueOf(filtro.dia()));
    }

    private static RegistroListado fila(ResultSet fila, int numero) throws SQLException {
        return new RegistroListado(
                fila.getObject("id", UUID.class),
                fila.getObject("patron_id", UUID.class),
                fila.getString("registro"),
                fila.getString("rfc"),
                fila.getString("nombre"),
                fila.getString("persona"),
                fila.getString("oficina"),
                fila.getString("modalidad"),
                fila.getObject("alta", LocalDate.class),
                Optional.ofNullable(fila.getObject("baja", LocalDate.class)));
    }
}
