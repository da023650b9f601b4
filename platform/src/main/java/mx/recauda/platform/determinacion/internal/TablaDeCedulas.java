package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.determinacion.Cedula;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    void guarda(Cedula c, String oficina) {
        jdbc.sql(
                        """
                        INSERT INTO determinacion.cedula (id, registro_id, oficina, mes, numero, via,
                            propuesta_id, recibida_en, recibida_por)
                        VALUES (?, ?, ?, ?, ?, 'PROPUESTA', ?, ?, ?)
                        """)
                .params(
                        c.id(),
                        c.registro(),
                        oficina,
                        c.mes().primerDia(),
                        c.numero(),
                        c.propuesta().orElse(null),
                        TablaDePropuestas.enUtc(c.recibidaEn()),
                        c.recibidaPor())
                .update();
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
