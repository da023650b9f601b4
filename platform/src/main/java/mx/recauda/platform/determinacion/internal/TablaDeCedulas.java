package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.determinacion.Cedula;
import mx.recauda.platform.determinacion.ajustes.Ajuste;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The table of determinations received. */
@Component
class TablaDeCedulas {

    private final JdbcClient jdbc;

    TablaDeCedulas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Cedula> dePropuesta(UUID propuesta) {
        return jdbc.sql(
                        "SELECT * FROM determinacion.cedula WHERE propuesta_id = ? AND via = 'PROPUESTA'")
                .param(propuesta)
                .query((ResultSet fila, int numero) -> cedula(fila))
                .optional();
    }

    Optional<Cedula> ultima(UUID registro, Mes mes) {
        return jdbc.sql(
                        """
                        SELECT * FROM determinacion.cedula WHERE registro_id = ? AND mes = ?
                        ORDER BY numero DESC LIMIT 1
                        """)
                .params(registro, mes.primerDia())
                .query((ResultSet fila, int numero) -> cedula(fila))
                .optional();
    }

    List<Cedula> del(UUID registro) {
        return jdbc.sql(
                        """
                        SELECT * FROM determinacion.cedula WHERE registro_id = ?
                        ORDER BY mes DESC, numero DESC
                        """)
                .param(registro)
                .query((ResultSet fila, int numero) -> cedula(fila))
                .list();
    }

    /** Those of the registros that determined the month. */
    Set<UUID> determinaron(Collection<UUID> registros, Mes mes) {
        return new HashSet<>(
                jdbc.sql(
                                """
                                SELECT DISTINCT registro_id FROM determinacion.cedula
                                WHERE registro_id = ANY (?::uuid[]) AND mes = ?
                                """)
                        .params(TablaDePropuestas.textos(registros), mes.primerDia())
                        .query(UUID.class)
                        .list());
    }

    /** A proposal made one's own, and the office that received it. */
    record Aceptada(Cedula cedula, String oficina) {}

    void guarda(List<Aceptada> aceptadas) {
        jdbc.sql(
                        """
                        INSERT INTO determinacion.cedula (id, registro_id, oficina, mes, numero, via,
                            propuesta_id, recibida_en, recibida_por)
                        SELECT t.id, t.registro, t.oficina, t.mes, t.numero, 'PROPUESTA', t.propuesta, t.en, t.por
                        FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::date[], ?::int[], ?::uuid[],
                            ?::timestamptz[], ?::text[])
                            AS t (id, registro, oficina, mes, numero, propuesta, en, por)
                        """)
                .params(
                        textos(aceptadas, a -> a.cedula().id()),
                        textos(aceptadas, a -> a.cedula().registro()),
                        textos(aceptadas, Aceptada::oficina),
                        textos(aceptadas, a -> a.cedula().mes().primerDia()),
                        textos(aceptadas, a -> a.cedula().numero()),
                        textos(aceptadas, a -> a.cedula().propuesta().orElseThrow()),
                        textos(aceptadas, a -> a.cedula().recibidaEn()),
                        textos(aceptadas, a -> a.cedula().recibidaPor()))
                .update();
    }

    /** A proposed difference accepted as it is. */
    void guarda(Cedula cedula, Ajuste ajuste) {
        jdbc.sql(
                        """
                        INSERT INTO determinacion.cedula (id, registro_id, oficina, mes, numero, via,
                            propuesta_id, ajuste_id, recibida_en, recibida_por)
                        VALUES (?, ?, ?, ?, ?, 'DIFERENCIA', ?, ?, ?, ?)
                        """)
                .params(
                        cedula.id(),
                        cedula.registro(),
                        ajuste.patron().oficina(),
                        cedula.mes().primerDia(),
                        cedula.numero(),
                        ajuste.propuesta(),
                        ajuste.id(),
                        TablaDePropuestas.enUtc(cedula.recibidaEn()),
                        cedula.recibidaPor())
                .update();
    }

    private static String[] textos(List<Aceptada> aceptadas, Function<Aceptada, Object> campo) {
        return aceptadas.stream().map(a -> campo.apply(a).toString()).toArray(String[]::new);
    }

    private static Cedula cedula(ResultSet fila) throws SQLException {
        return new Cedula(
                fila.getObject("id", UUID.class),
                fila.getObject("registro_id", UUID.class),
                Mes.de(fila.getObject("mes", LocalDate.class)),
                fila.getInt("numero"),
                Optional.ofNullable(fila.getObject("propuesta_id", UUID.class)),
                fila.getObject("recibida_en", OffsetDateTime.class).toInstant(),
                fila.getString("recibida_por"));
    }
}
