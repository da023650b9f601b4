package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.libro.Tercero;
import mx.recauda.platform.pagos.Dispersiones.Acto;
import mx.recauda.platform.pagos.Dispersiones.Dispersion;
import mx.recauda.platform.pagos.Dispersiones.Estado;
import mx.recauda.platform.pagos.Dispersiones.Parte;
import mx.recauda.platform.pagos.Dispersiones.TipoDeActo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tables of what is handed over to third parties. */
@Component
class TablaDeDispersiones {

    /** Of each one, what was done last but ordering it. */
    private static final String TODAS =
            """
            SELECT d.*, (SELECT sum(p.importe_centavos)::bigint FROM pagos.dispersion_parte p
                         WHERE p.dispersion_id = d.id) AS importe,
                (SELECT a.tipo FROM pagos.dispersion_acto a WHERE a.dispersion_id = d.id
                 ORDER BY a.numero DESC LIMIT 1) AS ultimo
            FROM pagos.dispersion d
            """;

    private static final int POR_VEZ = 1_000;

    private final JdbcClient jdbc;

    TablaDeDispersiones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was applied of some funds less what was ordered and not given up. */
    List<Parte> pendientes(List<Fondo> fondos, LocalDate hasta) {
        return jdbc.sql(
                        """
                        SELECT dia AS pagado_el, fondo, sum(importe)::bigint AS importe_centavos FROM (
                            SELECT dia, fondo, importe_centavos AS importe FROM pagos.destino
                            WHERE destino = 'APLICADO' AND fondo = ANY (:fondos::text[]) AND dia <= :hasta
                            UNION ALL
                            SELECT p.pagado_el, p.fondo, -p.importe_centavos FROM pagos.dispersion_parte p
                            WHERE p.fondo = ANY (:fondos::text[]) AND p.pagado_el <= :hasta
                              AND NOT EXISTS (SELECT FROM pagos.dispersion_acto a
                                  WHERE a.dispersion_id = p.dispersion_id AND a.tipo = 'CANCELA')) x
                        GROUP BY dia, fondo HAVING sum(importe) <> 0 ORDER BY dia, fondo
                        """)
                .param("fondos", fondos.stream().map(Fondo::name).toArray(String[]::new))
                .param("hasta", hasta)
                .query((ResultSet fila, int numero) -> parte(fila))
                .list();
    }

    /** Keeps one and says its folio. */
    void guarda(UUID id, Tercero tercero, LocalDate hasta, List<Parte> partes) {
        jdbc.sql("INSERT INTO pagos.dispersion (id, tercero, hasta) VALUES (?, ?, ?)")
                .params(id, tercero.name(), hasta)
                .update();
        jdbc.sql(
                        """
                        INSERT INTO pagos.dispersion_parte
                        SELECT ?, t.* FROM unnest(?::date[], ?::text[], ?::bigint[]) t
                        """)
                .params(
                        id,
                        partes.stream().map(p -> p.pagadoEl().toString()).toArray(String[]::new),
                        partes.stream().map(p -> p.fondo().name()).toArray(String[]::new),
                        partes.stream().mapToLong(p -> p.importe().centavos()).toArray())
                .update();
    }

    void guarda(UUID dispersion, UUID id, Acto acto) {
        jdbc.sql(
                        """
                        INSERT INTO pagos.dispersion_acto (id, dispersion_id, tipo, dia, banco, operacion,
                            motivo, hecho_en, hecho_por) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        dispersion,
                        acto.tipo().name(),
                        acto.dia(),
                        acto.banco(),
                        acto.operacion(),
                        acto.motivo(),
                        OffsetDateTime.ofInstant(acto.hechoEn(), ZoneOffset.UTC),
                        acto.hechoPor())
                .update();
    }

    List<Dispersion> lista(int desde, int cuantas) {
        return jdbc.sql(TODAS + "ORDER BY d.numero DESC OFFSET ? LIMIT ?")
                .params(desde, cuantas)
                .query((ResultSet fila, int numero) -> dispersion(fila))
                .list();
    }

    List<Dispersion> despues(Optional<Dispersion> ultima) {
        if (ultima.isEmpty()) {
            return lista(0, POR_VEZ);
        }
        return jdbc.sql(
                        TODAS
                                + """
                                WHERE d.numero < (SELECT numero FROM pagos.dispersion WHERE id = ?)
                                ORDER BY d.numero DESC LIMIT ?
                                """)
                .params(ultima.get().id(), POR_VEZ)
                .query((ResultSet fila, int numero) -> dispersion(fila))
                .list();
    }

    int cuantas() {
        return jdbc.sql("SELECT count(*)::int FROM pagos.dispersion").query(Integer.class).single();
    }

    Optional<Dispersion> busca(UUID id) {
        return jdbc.sql(TODAS + "WHERE d.id = ?")
                .param(id)
                .query((ResultSet fila, int numero) -> dispersion(fila))
                .optional();
    }

    List<Parte> partes(UUID id) {
        return jdbc.sql(
                        """
                        SELECT * FROM pagos.dispersion_parte WHERE dispersion_id = ?
                        ORDER BY pagado_el, fondo
                        """)
                .param(id)
                .query((ResultSet fila, int numero) -> parte(fila))
                .list();
    }

    List<Parte> entregado(LocalDate pagadoEl) {
        return jdbc.sql(
                        """
                        SELECT p.pagado_el, p.fondo, sum(p.importe_centavos)::bigint AS importe_centavos
                        FROM pagos.dispersion_parte p JOIN pagos.dispersion_acto a
                            ON a.dispersion_id = p.dispersion_id AND a.tipo = 'ENTREGA'
                        WHERE p.pagado_el = ? GROUP BY p.pagado_el, p.fondo ORDER BY p.fondo
                        """)
                .param(pagadoEl)
                .query((ResultSet fila, int numero) -> parte(fila))
                .list();
    }

    private Dispersion dispersion(ResultSet fila) throws SQLException {
        UUID id = fila.getObject("id", UUID.class);
        return new Dispersion(
                id,
                "DI-%06d".formatted(fila.getLong("numero")),
                Tercero.valueOf(fila.getString("tercero")),
                fila.getObject("hasta", LocalDate.class),
                Importe.deCentavos(fila.getLong("importe")),
                switch (TipoDeActo.valueOf(fila.getString("ultimo"))) {
                    case ORDENA -> Estado.ORDENADA;
                    case ENTREGA -> Estado.ENTREGADA;
                    case CANCELA -> Estado.CANCELADA;
                },
                actos(id));
    }

    private List<Acto> actos(UUID id) {
        return jdbc.sql(
                        "SELECT * FROM pagos.dispersion_acto WHERE dispersion_id = ? ORDER BY numero")
                .param(id)
                .query((ResultSet fila, int numero) ->
                        new Acto(
                                TipoDeActo.valueOf(fila.getString("tipo")),
                                fila.getObject("dia", LocalDate.class),
                                fila.getString("banco"),
                                fila.getString("operacion"),
                                fila.getString("motivo"),
                                fila.getObject("hecho_en", OffsetDateTime.class).toInstant(),
                                fila.getString("hecho_por")))
                .list();
    }

    private static Parte parte(ResultSet fila) throws SQLException {
        return new Parte(
                fila.getObject("pagado_el", LocalDate.class),
                Fondo.valueOf(fila.getString("fondo")),
                Importe.deCentavos(fila.getLong("importe_centavos")));
    }
}
