package mx.recauda.platform.afiliacion;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Gives the instant at which something is learned of a registro patronal. Within a registro they
 * are all different and grow in the order in which the transactions end, and none is before a cut
 * already closed: what was read «as known at» a moment that passed never changes.
 */
@Component
public class RelojDeRegistros {

    private final JdbcClient jdbc;
    private final Clock reloj;

    RelojDeRegistros(JdbcClient jdbc, Clock reloj) {
        this.jdbc = jdbc;
        this.reloj = reloj;
    }

    /**
     * The next instant of a registro. Whoever asks for it holds the registro until the end of the
     * transaction; the closing of a cut waits for it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Instant siguiente(UUID registro) {
        jdbc.sql("SELECT pg_advisory_xact_lock_shared(hashtext('afiliacion.corte'))")
                .query((fila, numero) -> 0)
                .single();
        return jdbc.sql(
                        """
                        INSERT INTO afiliacion.reloj_de_registro AS r (registro_id, ultimo)
                        VALUES (:registro, greatest(:ahora, (SELECT max(cerrado_en) + interval '1 microsecond'
                            FROM afiliacion.corte)))
                        ON CONFLICT (registro_id) DO UPDATE SET ultimo =
                            greatest(excluded.ultimo, r.ultimo + interval '1 microsecond')
                        RETURNING ultimo
                        """)
                .param("registro", registro)
                .param("ahora", OffsetDateTime.ofInstant(Instant.now(reloj), ZoneOffset.UTC))
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
