package mx.recauda.platform.afiliacion.movimientos;

import mx.recauda.ley.tiempo.Vigencia;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who is enrolled in a registro, and the days without work noted in it. */
@Component
@Transactional(readOnly = true)
public class DiasDeRegistro {

    private final JdbcClient jdbc;

    DiasDeRegistro(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A worker and the spells under the registro, as known now. */
    public record Inscrito(UUID trabajador, String nombre, List<Vigencia> tramos) {

        /** How many of some days the worker is employed. */
        public int empleado(Vigencia dias) {
            return tramos.stream()
                    .flatMap(t -> t.interseccion(dias).stream())
                    .mapToInt(Vigencia::dias)
                    .sum();
        }
    }

    /**
     * Days noted.
     *
     * @param folio of the certificate, or empty for an absence
     */
    public record Anotado(
            UUID trabajador,
            String nss,
            String nombre,
            boolean incapacidad,
            Vigencia vigencia,
            String folio) {}

    /** The workers with those numbers that are or were enrolled in a registro, by number. */
    public Map<String, Inscrito> inscritos(UUID registro, Collection<String> nss) {
        Map<String, Inscrito> inscritos = new HashMap<>();
        RowCallbackHandler junta =
                fila -> {
                    UUID id = fila.getObject("id", UUID.class);
                    String nombre = fila.getString("nombre");
                    inscritos
                            .computeIfAbsent(
                                    fila.getString("nss"),
                                    n -> new Inscrito(id, nombre, new ArrayList<>()))
                            .tramos()
                            .add(vigencia(fila));
                };
        jdbc.sql(
                        """
                        SELECT a.id, a.nss, lower(t.vigencia) AS desde, upper(t.vigencia) - 1 AS hasta,
                            concat_ws(' ', a.primer_apellido, nullif(a.segundo_apellido, ''), a.nombres) AS nombre
                        FROM afiliacion.tramo t JOIN afiliacion.asegurado a ON a.id = t.asegurado_id
                        WHERE t.registro_id = ? AND upper_inf(t.conocido) AND a.nss = ANY(?)
                        """)
                .params(registro, nss.toArray(String[]::new))
                .query(junta);
        return inscritos;
    }

    /** The days noted in a registro that fall in some others, by worker. */
    public List<Anotado> anotados(UUID registro, Vigencia dias) {
        return jdbc.sql(
                        """
                        SELECT d.asegurado_id, a.nss, lower(d.vigencia) AS desde, upper(d.vigencia) - 1 AS hasta,
                            concat_ws(' ', a.primer_apellido, nullif(a.segundo_apellido, ''), a.nombres) AS nombre,
                            d.folio
                        FROM (SELECT asegurado_id, vigencia, '' AS folio FROM afiliacion.ausencia x
                              WHERE registro_id = :registro AND anula_id IS NULL AND NOT EXISTS
                                  (SELECT FROM afiliacion.ausencia n WHERE n.anula_id = x.id)
                              UNION ALL
                              SELECT asegurado_id, vigencia, folio FROM afiliacion.incapacidad x
                              WHERE registro_id = :registro AND anula_id IS NULL AND NOT EXISTS
                                  (SELECT FROM afiliacion.incapacidad n WHERE n.anula_id = x.id)) d
                        JOIN afiliacion.asegurado a ON a.id = d.asegurado_id
                        WHERE d.vigencia && daterange(:desde::date, :hasta::date, '[]')
                        ORDER BY nombre, a.nss, desde
                        """)
                .param("registro", registro)
                .param("desde", dias.desde())
                .param("hasta", dias.hasta().orElse(dias.desde()))
                .query((fila, numero) ->
                        new Anotado(
                                fila.getObject("asegurado_id", UUID.class),
                                fila.getString("nss"),
                                fila.getString("nombre"),
                                !fila.getString("folio").isEmpty(),
                                vigencia(fila),
                                fila.getString("folio")))
                .list();
    }

    private static Vigencia vigencia(ResultSet fila) throws SQLException {
        return new Vigencia(
                fila.getObject("desde", LocalDate.class),
                Optional.ofNullable(fila.getObject("hasta", LocalDate.class)));
    }
}
