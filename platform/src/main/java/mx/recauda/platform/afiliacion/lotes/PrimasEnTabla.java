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

/** Premiums of work risks, absences and incapacities of a registro, for the money of a preview. */
@Component
class PrimasEnTabla {

    private final JdbcClient jdbc;

    PrimasEnTabla(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The premiums known now, the one that wins on a day first. */
    List<Prima> de(UUID registro) {
        return jdbc.sql(
                        """
                        SELECT h.datos->>'prima' AS prima, lower(h.vigencia) AS desde,
                            upper(h.vigencia) - 1 AS hasta
                        FROM afiliacion.hecho_patronal h
                        WHERE h.registro_id = ? AND h.datos->>'prima' ~ '^[0-9]+(\\.[0-9]+)?$'
                          AND h.anula_id IS NULL
                          AND NOT EXISTS (SELECT FROM afiliacion.hecho_patronal a WHERE a.anula_id = h.id)
                        ORDER BY lower(h.vigencia) DESC, h.conocido_en DESC, h.id DESC
                        """)
                .param(registro)
                .query((fila, numero) ->
                        new Prima(
                                new Vigencia(
                                        fila.getObject("desde", LocalDate.class),
                                        Optional.ofNullable(
                                                fila.getObject("hasta", LocalDate.class))),
                                Tasa.dePorcentaje(fila.getString("prima"))))
                .list();
    }

    /** Days of absence of some workers under a registro. */
    List<Vigencia> ausencias(UUID registro, Collection<UUID> trabajadores) {
        return dias("afiliacion.ausencia", registro, trabajadores);
    }

    /**
     * Days of incapacity noted for some workers under a registro, as those of its cuotas: what is
     * known of them by another employer is health data and is not told here.
     */
    List<Vigencia> incapacidades(UUID registro, Collection<UUID> trabajadores) {
        return dias("afiliacion.incapacidad", registro, trabajadores);
    }

    private List<Vigencia> dias(String tabla, UUID registro, Collection<UUID> trabajadores) {
        return jdbc.sql(
                        """
                        SELECT lower(a.vigencia) AS desde, upper(a.vigencia) - 1 AS hasta
                        FROM %1$s a
                        WHERE a.registro_id = ? AND a.asegurado_id = ANY(?::uuid[]) AND a.anula_id IS NULL
                          AND NOT EXISTS (SELECT FROM %1$s b WHERE b.anula_id = a.id)
                        """
                                .formatted(tabla))
                .params(registro, trabajadores.stream().map(UUID::toString).toArray(String[]::new))
                .query((fila, numero) ->
                        Vigencia.entre(
                                fila.getObject("desde", LocalDate.class),
                                fila.getObject("hasta", LocalDate.class)))
                .list();
    }

    /** A premium of work risks and the days for which it was set. */
    record Prima(Vigencia vigencia, Tasa tasa) {}
}
