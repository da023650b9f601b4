package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.PatronConocido;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.pagos.Excedentes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Service
@Transactional(readOnly = true)
class ExcedentesEnTabla implements Excedentes {

    private static final String EXCEDENTES =
            """
            SELECT p.id, p.pagado_el, p.banco, p.operacion, p.motivo, p.linea_id, d.fondo, d.suma,
                coalesce((SELECT c.registro_id FROM pagos.correccion c WHERE c.pago_id = p.id
                    AND c.tipo = 'REAPLICACION' AND 'APRUEBA' = (SELECT a.tipo FROM pagos.correccion_acto a
                        WHERE a.correccion_id = c.id ORDER BY a.numero DESC LIMIT 1)
                    ORDER BY c.numero DESC LIMIT 1),
                  (SELECT pr.registro_id FROM pagos.acto ap JOIN pagos.acto pr ON pr.id = ap.sobre_id
                    WHERE ap.pago_id = p.id AND ap.tipo = 'APROBAR'
                      AND NOT EXISTS (SELECT FROM pagos.acto d WHERE d.sobre_id = ap.id)
                    ORDER BY ap.numero DESC LIMIT 1), p.registro_id) AS registro_id
            FROM (SELECT pago_id, fondo, sum(importe_centavos)::bigint AS suma FROM pagos.destino
                  WHERE destino = 'EXCEDENTE' GROUP BY pago_id, fondo HAVING sum(importe_centavos) <> 0) d
            JOIN pagos.pago p ON p.id = d.pago_id
            """;

    private final JdbcClient jdbc;
    private final EmpleosParaCuotas empleos;
    private final FechaDeOperacion fecha;
    private final Clock reloj;

    ExcedentesEnTabla(
            JdbcClient jdbc, EmpleosParaCuotas empleos, FechaDeOperacion fecha, Clock reloj) {
        this.jdbc = jdbc;
        this.empleos = empleos;
        this.fecha = fecha;
        this.reloj = reloj;
    }

    private record Fila(Optional<UUID> registro, Excedente excedente) {}

    @Override
    public List<Excedente> lista(int desde, int cuantos) {
        List<Fila> filas =
                jdbc.sql(EXCEDENTES + "ORDER BY p.pagado_el, p.id, d.fondo OFFSET ? LIMIT ?")
                        .params(desde, cuantos)
                        .query((ResultSet fila, int numero) -> fila(fila))
                        .list();
        Map<UUID, PatronConocido> patrones =
                empleos.patrones(
                        filas.stream().flatMap(f -> f.registro().stream()).distinct().toList(),
                        fecha.hoy(),
                        reloj.instant());
        return filas.stream()
                .map(f -> con(f, f.registro().flatMap(r -> Optional.ofNullable(patrones.get(r)))))
                .toList();
    }

    private static Excedente con(Fila fila, Optional<PatronConocido> patron) {
        Excedente e = fila.excedente();
        return new Excedente(
                e.pago(),
                e.fecha(),
                patron,
                e.fondo(),
                e.banco(),
                e.operacion(),
                e.importe(),
                e.motivo(),
                e.linea());
    }

    private static Fila fila(ResultSet fila) throws SQLException {
        return new Fila(
                Optional.ofNullable(fila.getObject("registro_id", UUID.class)),
                new Excedente(
                        fila.getObject("id", UUID.class),
                        fila.getObject("pagado_el", LocalDate.class),
                        Optional.empty(),
                        Fondo.valueOf(fila.getString("fondo")),
                        fila.getString("banco"),
                        fila.getString("operacion"),
                        Importe.deCentavos(fila.getLong("suma")),
                        fila.getString("motivo"),
                        Optional.ofNullable(fila.getObject("linea_id", UUID.class))));
    }

    @Override
    public Total total() {
        return jdbc.sql(
                        "SELECT count(*)::int AS cuantos, coalesce(sum(suma), 0)::bigint AS suma FROM ("
                                + EXCEDENTES
                                + ") x")
                .query((ResultSet fila, int numero) ->
                        new Total(fila.getInt("cuantos"), Importe.deCentavos(fila.getLong("suma"))))
                .single();
    }
}
