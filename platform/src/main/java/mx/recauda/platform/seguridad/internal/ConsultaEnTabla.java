package mx.recauda.platform.seguridad.internal;

import mx.recauda.platform.seguridad.ConsultaDeBitacora;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

@Component
final class ConsultaEnTabla implements ConsultaDeBitacora {

    private static final String CONDICION =
            """
             FROM seguridad.bitacora
            WHERE (:cuenta = '' OR cuenta = :cuenta) AND (:accion = '' OR accion = :accion)
              AND (:objeto = '' OR starts_with(objeto, :objeto))
            """;

    private final JdbcClient jdbc;

    ConsultaEnTabla(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int cuenta(Filtro filtro) {
        return con(filtro, "SELECT count(*)" + CONDICION).query(Integer.class).single();
    }

    @Override
    public List<Asiento> busca(Filtro filtro, int desde, int maximo) {
        return con(filtro, "SELECT *" + CONDICION + "ORDER BY id DESC OFFSET :desde LIMIT :maximo")
                .param("desde", desde)
                .param("maximo", maximo)
                .query(ConsultaEnTabla::asiento)
                .list();
    }

    @Override
    public List<String> acciones() {
        return jdbc.sql("SELECT DISTINCT accion FROM seguridad.bitacora ORDER BY accion")
                .query(String.class)
                .list();
    }

    private StatementSpec con(Filtro filtro, String sql) {
        return jdbc.sql(sql)
                .param("cuenta", filtro.cuenta())
                .param("accion", filtro.accion())
                .param("objeto", filtro.objeto());
    }

    private static Asiento asiento(ResultSet fila, int numero) throws SQLException {
        return new Asiento(
                fila.getLong("id"),
                fila.getTimestamp("ocurrio_en").toInstant(),
                fila.getString("cuenta"),
                fila.getString("accion"),
                fila.getString("objeto"),
                fila.getString("resultado"),
                fila.getString("peticion"),
                fila.getString("detalle"));
    }
}
