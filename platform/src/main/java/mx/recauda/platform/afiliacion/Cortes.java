package mx.recauda.platform.afiliacion;

import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.seguridad.QuienActua;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Closes moments: nothing will ever be learned at or before a closed one. */
@Component
public class Cortes {

    private final JdbcClient jdbc;
    private final Identificadores identificadores;
    private final Clock reloj;

    Cortes(JdbcClient jdbc, Identificadores identificadores, Clock reloj) {
        this.jdbc = jdbc;
        this.identificadores = identificadores;
        this.reloj = reloj;
    }

    /**
     * Closes now, after waiting for whoever is learning something.
     *
     * @param motivo what it is closed for, for people
     * @return the closed instant
     */
    @Transactional
    public Instant cierra(String motivo) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('afiliacion.corte'))")
                .query((fila, numero) -> 0)
                .single();
        OffsetDateTime ultimo =
                jdbc.sql(
                                """
                                SELECT greatest(:ahora, (SELECT max(ultimo) FROM afiliacion.reloj_de_registro),
                                    (SELECT max(cerrado_en) + interval '1 microsecond' FROM afiliacion.corte))
                                """)
                        .param(
                                "ahora",
                                OffsetDateTime.ofInstant(
                                        Instant.now(reloj).truncatedTo(ChronoUnit.MICROS),
                                        ZoneOffset.UTC))
                        .query(OffsetDateTime.class)
                        .single();
        jdbc.sql("INSERT INTO afiliacion.corte VALUES (?, ?, ?, ?)")
                .params(identificadores.nuevo(), ultimo, motivo, QuienActua.ahora().cuenta())
                .update();
        return ultimo.toInstant();
    }
}
