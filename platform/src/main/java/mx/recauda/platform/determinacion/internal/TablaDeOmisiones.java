package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.determinacion.ajustes.Ajustes.Omision;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Months proposed, past due and never determined, of which the institute asks nothing. */
@Component
class TablaDeOmisiones {

    // Of each registro the last proposal counts: one that comes to nothing omits nothing.
    private static final String OMITIDAS =
            """
            FROM (SELECT DISTINCT ON (p.registro_id) p.*,
                      (SELECT coalesce(sum(x), 0)::bigint FROM unnest(p.importes_centavos) x) AS total
                  FROM determinacion.propuesta p
                  WHERE p.mes = :mes AND (:registro = '' OR p.registro LIKE :registro || '%')
                  ORDER BY p.registro_id, p.emitida_en DESC, p.id DESC) u
            WHERE u.vencimiento < :hoy AND u.total > 0
              AND NOT EXISTS (SELECT FROM determinacion.cedula c
                              WHERE c.registro_id = u.registro_id AND c.mes = u.mes)
              AND NOT EXISTS (SELECT FROM determinacion.ajuste a
                              JOIN LATERAL (SELECT h.estado FROM determinacion.ajuste_acto h
                                            WHERE h.ajuste_id = a.id ORDER BY h.numero DESC LIMIT 1) x ON true
                              WHERE a.registro_id = u.registro_id AND a.mes = u.mes
                                AND x.estado NOT IN ('CANCELADA', 'REVOCADA', 'SUSTITUIDA'))
            """;

    private final JdbcClient jdbc;

    TablaDeOmisiones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Omision> lista(Mes mes, String registro, LocalDate hoy, int desde, int cuantas) {
        return con(
                        jdbc.sql(
                                "SELECT u.* "
                                        + OMITIDAS
                                        + " ORDER BY u.registro, u.id OFFSET :desde LIMIT :cuantas"),
                        mes,
                        registro,
                        hoy)
                .param("desde", desde)
                .param("cuantas", cuantas)
                .query((ResultSet fila, int numero) -> omision(fila))
                .list();
    }

    /** Those after one, by number: what is proposed meanwhile moves none of them. */
    List<Omision> tras(
            Mes mes, String registro, LocalDate hoy, Optional<Omision> ultima, int cuantas) {
        return con(
                        jdbc.sql(
                                "SELECT u.* "
                                        + OMITIDAS
                                        + " AND (u.registro, u.id::text) > (:numero, :id)"
                                        + " ORDER BY u.registro, u.id::text LIMIT :cuantas"),
                        mes,
                        registro,
                        hoy)
                .param("numero", ultima.map(Omision::registro).orElse(""))
                .param("id", ultima.map(o -> o.propuesta().toString()).orElse(""))
                .param("cuantas", cuantas)
                .query((ResultSet fila, int numero) -> omision(fila))
                .list();
    }

    int cuantas(Mes mes, String registro, LocalDate hoy) {
        return con(jdbc.sql("SELECT count(*)::int " + OMITIDAS), mes, registro, hoy)
                .query(Integer.class)
                .single();
    }

    private static JdbcClient.StatementSpec con(
            JdbcClient.StatementSpec consulta, Mes mes, String registro, LocalDate hoy) {
        return consulta.param("mes", mes.primerDia()).param("registro", registro).param("hoy", hoy);
    }

    private static Omision omision(ResultSet fila) throws SQLException {
        return new Omision(
                fila.getObject("id", UUID.class),
                fila.getString("registro"),
                fila.getString("nombre"),
                fila.getString("oficina"),
                Mes.de(fila.getObject("mes", LocalDate.class)),
                fila.getObject("vencimiento", LocalDate.class),
                fila.getInt("trabajadores"),
                Importe.deCentavos(fila.getLong("total")));
    }
}
