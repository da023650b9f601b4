package mx.recauda.platform.rendicion.mesa;

import mx.recauda.rendicion.flujo.Papel;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Areas and the posts people hold in them, by day. */
@Repository
public class Areas {

    private final JdbcClient jdbc;

    Areas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The areas of a day, by name. */
    @Transactional(readOnly = true)
    public List<Area> del(LocalDate dia) {
        return jdbc.sql(
                        """
                        SELECT clave, rendicion.nombre_de_area(clave, :dia) AS nombre
                        FROM rendicion.area
                        WHERE desde <= :dia AND (hasta IS NULL OR hasta >= :dia)
                        ORDER BY rendicion.nombre_de_area(clave, :dia) COLLATE base.es_mx
                        """)
                .param("dia", dia)
                .query((fila, n) -> new Area(fila.getString(1), fila.getString(2)))
                .list();
    }

    /** One area, with its latest name. */
    @Transactional(readOnly = true)
    public Optional<Area> area(String clave) {
        return jdbc.sql(
                        """
                        SELECT clave, rendicion.nombre_de_area(clave, 'infinity')
                        FROM rendicion.area WHERE clave = ?
                        """)
                .param(clave)
                .query((fila, n) -> new Area(fila.getString(1), fila.getString(2)))
                .optional();
    }

    /** The posts an account holds on a day, the oldest first. */
    @Transactional(readOnly = true)
    public List<Nombramiento> nombramientos(String cuenta, LocalDate dia) {
        return jdbc.sql(
                        """
                        SELECT cuenta, nombre, area, puesto, papel FROM rendicion.nombramiento
                        WHERE cuenta = :cuenta AND desde <= :dia AND (hasta IS NULL OR hasta >= :dia)
                        ORDER BY desde, id
                        """)
                .param("cuenta", cuenta)
                .param("dia", dia)
                .query(Areas::nombramiento)
                .list();
    }

    private static Nombramiento nombramiento(ResultSet fila, int n) throws SQLException {
        return new Nombramiento(
                fila.getString("cuenta"),
                fila.getString("nombre"),
                fila.getString("area"),
                fila.getString("puesto"),
                Papel.valueOf(fila.getString("papel")));
    }
}
