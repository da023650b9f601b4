package mx.recauda.platform.afiliacion.movimientos;

import mx.recauda.ley.afiliacion.Tramo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Spells of a worker, as known now or at a moment that passed. */
@Service
@Transactional(readOnly = true)
public class ConsultaDeTramos {

    private final JdbcClient jdbc;

    ConsultaDeTramos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The spells of a worker under every registro within the scope, as they were known at an
     * instant: what was learned later is left out.
     */
    public List<TramoDeTrabajador> conocidosAl(UUID trabajador, Instant corte) {
        return jdbc.sql(
                        """
                        SELECT t.registro_id, r.registro, p.nombre, lower(t.vigencia) AS desde,
                            upper(t.vigencia) - 1 AS hasta, t.sbc_centavos, t.tipo_de_salario, t.jornada,
                            t.tipo_de_trabajador, t.origen
                        FROM afiliacion.tramo t
                        JOIN afiliacion.registro_patronal r ON r.id = t.registro_id
                        JOIN afiliacion.patron p ON p.id = r.patron_id
                        WHERE t.asegurado_id = ? AND t.conocido @> ?::timestamptz
                        ORDER BY lower(t.vigencia), r.registro
                        """)
                .params(trabajador, HechosEnTabla.enUtc(corte))
                .query((fila, numero) ->
                        new TramoDeTrabajador(
                                fila.getObject("registro_id", UUID.class),
                                fila.getString("registro"),
                                fila.getString("nombre"),
                                Proyeccion.tramo(fila)))
                .list();
    }

    /** Number and name of a worker within the scope. */
    public Optional<Quien> quien(UUID trabajador) {
        return jdbc.sql(
                        """
                        SELECT nss, concat_ws(' ', primer_apellido, nullif(segundo_apellido, ''), nombres) AS nombre
                        FROM afiliacion.asegurado WHERE id = ?
                        """)
                .param(trabajador)
                .query((fila, numero) -> new Quien(fila.getString("nss"), fila.getString("nombre")))
                .optional();
    }

    /** Instants at which something was learned of a worker, newest first. */
    public List<Instant> momentos(UUID trabajador) {
        return jdbc.sql(
                        """
                        SELECT DISTINCT conocido_en FROM afiliacion.movimiento WHERE asegurado_id = ?
                        ORDER BY 1 DESC LIMIT 100
                        """)
                .param(trabajador)
                .query((fila, numero) -> HechosEnTabla.instante(fila, "conocido_en"))
                .list();
    }

    /** Who a worker is. */
    public record Quien(String nss, String nombre) {}

    /**
     * A spell under a registro.
     *
     * @param registro identity of the registro
     * @param numero its eleven positions
     * @param patron name of the employer
     */
    public record TramoDeTrabajador(UUID registro, String numero, String patron, Tramo tramo) {}
}
