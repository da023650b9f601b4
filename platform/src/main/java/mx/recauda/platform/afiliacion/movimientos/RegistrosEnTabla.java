package mx.recauda.platform.afiliacion.movimientos;

import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Vigencia;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Registros patronales within the scope of whoever asks. */
@Component
@Transactional(readOnly = true)
public class RegistrosEnTabla {

    private static final String CONSULTA =
            """
            SELECT r.id, r.patron_id, r.registro, p.nombre, r.oficina, r.modalidad, r.zona, r.alta, r.baja
            FROM afiliacion.registro_patronal r JOIN afiliacion.patron p ON p.id = r.patron_id
            """;

    private final JdbcClient jdbc;

    RegistrosEnTabla(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The registro with that identity. */
    public Optional<Registro> busca(UUID id) {
        return jdbc.sql(CONSULTA + "WHERE r.id = ?")
                .param(id)
                .query(RegistrosEnTabla::fila)
                .optional();
    }

    /** The registro with those eleven positions. */
    public Optional<Registro> porNumero(String numero) {
        return jdbc.sql(CONSULTA + "WHERE r.registro = ?")
                .param(numero)
                .query(RegistrosEnTabla::fila)
                .optional();
    }

    /** The first registros, by name of their employer. */
    public List<Registro> primeros(int cuantos) {
        return jdbc.sql(CONSULTA + "ORDER BY p.nombre, r.registro LIMIT ?")
                .param(cuantos)
                .query(RegistrosEnTabla::fila)
                .list();
    }

    private static Registro fila(ResultSet fila, int numero) throws SQLException {
        LocalDate alta = fila.getObject("alta", LocalDate.class);
        return new Registro(
                fila.getObject("id", UUID.class),
                fila.getObject("patron_id", UUID.class),
                fila.getString("registro"),
                fila.getString("nombre"),
                fila.getString("oficina"),
                fila.getString("modalidad"),
                Zona.valueOf(fila.getString("zona")),
                new Vigencia(alta, Optional.ofNullable(fila.getObject("baja", LocalDate.class))));
    }
}
