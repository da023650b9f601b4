package mx.recauda.platform.afiliacion.lotes;

import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.tiempo.Vigencia;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Premiums of work risks and absences, for the money of a preview. */
@Component
class PrimasEnTabla {

    private final JdbcClient jdbc;

    PrimasEnTabla(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The premium in force on a day, as known now. */
    Optional<Tasa> enVigor(UUID registro, LocalDate dia) {
        return jdbc.sql(
                        """
                        SELECT h.datos->>'prima' FROM afiliacion.hecho_patronal h
                        WHERE h.registro_id = ? AND h.vigencia @> ?::date AND h.datos->>'prima' ~ '^[0-9]+(\\.[0-9]+)?$'
                          AND h.anula_id IS NULL
                          AND NOT EXISTS (SELECT FROM afiliacion.hecho_patronal a WHERE a.anula_id = h.id)
                        ORDER BY lower(h.vigencia) DESC, h.conocido_en DESC, h.id DESC LIMIT 1
                        """)
                .params(registro, dia)
                .query(String.class)
                .optional()
                .map(Tasa::dePorcentaje);
    }

    /** Days of absence of some workers under a registro. */
    List<Vigencia> ausencias(UUID registro, Collection<UUID> trabajadores) {
        return jdbc.sql(
                        """
                        SELECT lower(a.vigencia) AS desde, upper(a.vigencia) - 1 AS hasta
                        FROM afiliacion.ausencia a
                        WHERE a.registro_id = ? AND a.asegurado_id = ANY(?::uuid[]) AND a.anula_id IS NULL
                          AND NOT EXISTS (SELECT FROM afiliacion.ausencia b WHERE b.anula_id = a.id)
                        """)
                .params(registro, trabajadores.stream().map(UUID::toString).toArray(String[]::new))
                .query((fila, numero) ->
                        Vigencia.entre(
                                fila.getObject("desde", LocalDate.class),
                                fila.getObject("hasta", LocalDate.class)))
                .list();
    }
}
