package mx.recauda.platform.afiliacion.cuotas;

import mx.recauda.ley.afiliacion.patron.CausaDeBaja;
import mx.recauda.ley.afiliacion.patron.HechoPatronal;
import mx.recauda.ley.afiliacion.patron.HistoriaPatronal;
import mx.recauda.ley.tiempo.Vigencia;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Days on which a registro that ended has not resumed: nothing is owed under it for them. */
@Component
class DiasSinVigor {

    private final JdbcClient jdbc;

    DiasSinVigor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the registros that ever ended, as known at an instant. */
    Map<UUID, List<Vigencia>> de(Collection<UUID> registros, Instant conocido) {
        Map<UUID, List<HechoPatronal>> hechos = new HashMap<>();
        RowCallbackHandler junta =
                fila ->
                        hechos.computeIfAbsent(
                                        fila.getObject("registro_id", UUID.class),
                                        quien -> new ArrayList<>())
                                .add(hecho(fila));
        jdbc.sql(
                        """
                        SELECT h.registro_id, h.id, h.tipo, lower(h.vigencia) AS desde, h.conocido_en, h.anula_id
                        FROM afiliacion.hecho_patronal h
                        WHERE h.registro_id = ANY (:registros::uuid[]) AND h.conocido_en <= :conocido
                          AND h.tipo IN ('ALTA', 'REANUDACION', 'BAJA', 'ANULACION')
                          AND EXISTS (SELECT FROM afiliacion.hecho_patronal b
                                      WHERE b.registro_id = h.registro_id AND b.tipo = 'BAJA')
                        """)
                .param("registros", EmpleosEnLote.textos(registros))
                .param("conocido", OffsetDateTime.ofInstant(conocido, ZoneOffset.UTC))
                .query(junta);
        Map<UUID, List<Vigencia>> dias = new HashMap<>();
        hechos.forEach((registro, suyos) ->
                dias.put(registro, new HistoriaPatronal(suyos).sinVigor(conocido)));
        return dias;
    }

    /** The days of a spell that are not among some others, in order. */
    static List<Vigencia> quita(Vigencia tramo, List<Vigencia> sinVigor) {
        List<Vigencia> quedan = new ArrayList<>();
        LocalDate desde = tramo.desde();
        for (Vigencia fuera : sinVigor) {
            if (!fuera.traslapa(tramo)) {
                continue;
            }
            if (desde.isBefore(fuera.desde())) {
                quedan.add(Vigencia.entre(desde, fuera.desde().minusDays(1)));
            }
            if (fuera.hasta().isEmpty()) {
                return quedan;
            }
            desde = fuera.hasta().get().plusDays(1);
        }
        if (tramo.hasta().filter(desde::isAfter).isEmpty()) {
            quedan.add(new Vigencia(desde, tramo.hasta()));
        }
        return quedan;
    }

    private static HechoPatronal hecho(ResultSet fila) throws SQLException {
        long id = fila.getLong("id");
        Instant conocido = fila.getObject("conocido_en", OffsetDateTime.class).toInstant();
        LocalDate dia =
                Optional.ofNullable(fila.getObject("desde", LocalDate.class))
                        .orElse(LocalDate.EPOCH);
        return switch (fila.getString("tipo")) {
            case "ALTA" -> new HechoPatronal.Inicio(id, conocido, dia, false);
            case "REANUDACION" -> new HechoPatronal.Inicio(id, conocido, dia, true);
            case "BAJA" -> new HechoPatronal.Fin(id, conocido, dia, CausaDeBaja.SUSPENSION);
            default -> new HechoPatronal.Anulacion(id, conocido, fila.getLong("anula_id"));
        };
    }
}
