package mx.recauda.platform.determinacion.internal;

import static mx.recauda.platform.determinacion.internal.TablaDeAjustes.arreglo;
import static mx.recauda.platform.determinacion.internal.TablaDeAjustes.montos;

import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.diferencias.Acto;
import mx.recauda.ley.diferencias.Estado;
import mx.recauda.ley.diferencias.Sentido;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.determinacion.ajustes.Ajuste;
import mx.recauda.platform.determinacion.ajustes.HechoDeAjuste;
import mx.recauda.platform.determinacion.ajustes.SolicitudDeDevolucion;
import mx.recauda.platform.determinacion.ajustes.SolicitudDeDevolucion.Medio;
import mx.recauda.platform.seguridad.QuienActua;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The table of what is done with differences: the last act says where each stands. */
@Component
class TablaDeActosDeAjuste {

    private final JdbcClient jdbc;
    private final FechaDeOperacion fecha;
    private final Clock reloj;

    TablaDeActosDeAjuste(JdbcClient jdbc, FechaDeOperacion fecha, Clock reloj) {
        this.jdbc = jdbc;
        this.fecha = fecha;
        this.reloj = reloj;
    }

    /** The first act of a difference just found. */
    void nace(UUID ajuste, Sentido sentido) {
        escribe(
                ajuste,
                new HechoDeAjuste(
                        1,
                        Acto.NACE,
                        Acto.naciente(sentido),
                        "",
                        Acto.NACE.fundamento(),
                        fecha.hoy(),
                        ahora(),
                        QuienActua.ahora().cuenta()),
                "",
                "{}",
                "{}",
                true);
    }

    /** An act that follows by itself from what is known or was done with another. */
    void anotaPorSi(Ajuste ajuste, Acto acto, String motivo) {
        escribe(
                ajuste.id(),
                siguiente(ajuste, acto, motivo, acto.fundamento(), fecha.hoy()),
                "",
                "{}",
                "{}",
                true);
    }

    /** An act that follows; the caller has seen that it may. */
    void anota(Ajuste ajuste, Acto acto, String motivo) {
        anota(ajuste, acto, motivo, acto.fundamento(), fecha.hoy());
    }

    /** The same with its day and ground. */
    void anota(Ajuste ajuste, Acto acto, String motivo, String fundamento, LocalDate dia) {
        escribe(
                ajuste.id(),
                siguiente(ajuste, acto, motivo, fundamento, dia),
                "",
                "{}",
                "{}",
                false);
    }

    /**
     * What was asked back of a difference.
     *
     * @param sinEfecto of it, what was paid of liquidations left without effect
     */
    record Solicitado(Montos montos, Montos sinEfecto) {

        static final Solicitado NADA = new Solicitado(Montos.CERO, Montos.CERO);
    }

    /** A request of refund, with what had been paid in excess. */
    void solicita(Ajuste ajuste, String motivo, Medio medio, Solicitado pide) {
        escribe(
                ajuste.id(),
                siguiente(ajuste, Acto.SOLICITA, motivo, Acto.SOLICITA.fundamento(), fecha.hoy()),
                medio.name(),
                arreglo(pide.montos()),
                arreglo(pide.sinEfecto()),
                false);
    }

    private HechoDeAjuste siguiente(
            Ajuste ajuste, Acto acto, String motivo, String fundamento, LocalDate dia) {
        return new HechoDeAjuste(
                de(ajuste.id()).size() + 1,
                acto,
                acto.desde(ajuste.estado()).orElseThrow(),
                motivo,
                fundamento,
                dia,
                ahora(),
                QuienActua.ahora().cuenta());
    }

    /**
     * What was asked back and not withdrawn, of each of some differences. It may be less than what
     * the difference says: only what was also paid is asked back.
     */
    Map<UUID, Solicitado> solicitado(Collection<UUID> ajustes) {
        Map<UUID, Solicitado> solicitado = new HashMap<>();
        if (ajustes.isEmpty()) {
            return solicitado;
        }
        jdbc.sql(
                        """
                        SELECT DISTINCT ON (h.ajuste_id) h.ajuste_id, h.montos_centavos,
                            h.sin_efecto_centavos
                        FROM determinacion.ajuste_acto h
                        JOIN LATERAL (SELECT u.estado FROM determinacion.ajuste_acto u
                                      WHERE u.ajuste_id = h.ajuste_id ORDER BY u.numero DESC LIMIT 1) x ON true
                        WHERE h.ajuste_id = ANY (?::uuid[]) AND h.acto = 'SOLICITA'
                          AND x.estado IN ('SOLICITADA', 'RESUELTA')
                        ORDER BY h.ajuste_id, h.numero DESC
                        """)
                .param(ajustes.stream().map(UUID::toString).toArray(String[]::new))
                .query((ResultSet fila) -> {
                    solicitado.put(
                            fila.getObject("ajuste_id", UUID.class),
                            new Solicitado(montos(fila, "montos_centavos"), sinEfecto(fila)));
                });
        return solicitado;
    }

    // Empty in requests older than the column.
    private static Montos sinEfecto(ResultSet fila) throws SQLException {
        Long[] centavos = (Long[]) fila.getArray("sin_efecto_centavos").getArray();
        return centavos.length == 0 ? Montos.CERO : LoDeterminado.deCentavos(centavos);
    }

    /**
     * How many times the liquidation of each was left without effect; those never are not there.
     */
    Map<UUID, Integer> revocaciones(Collection<UUID> ajustes) {
        Map<UUID, Integer> revocaciones = new HashMap<>();
        if (ajustes.isEmpty()) {
            return revocaciones;
        }
        jdbc.sql(
                        """
                        SELECT ajuste_id, count(*)::int AS veces FROM determinacion.ajuste_acto
                        WHERE ajuste_id = ANY (?::uuid[]) AND acto = 'REVOCA' GROUP BY ajuste_id
                        """)
                .param(ajustes.stream().map(UUID::toString).toArray(String[]::new))
                .query((ResultSet fila) -> {
                    revocaciones.put(fila.getObject("ajuste_id", UUID.class), fila.getInt("veces"));
                });
        return revocaciones;
    }

    /** Requests not answered yet, oldest first: the differences that they are of. */
    List<UUID> sinResolver(int desde, int cuantas) {
        return jdbc.sql(
                        """
                        SELECT h.ajuste_id FROM determinacion.ajuste_acto h
                        WHERE h.acto = 'SOLICITA' AND h.estado = 'SOLICITADA'
                          AND NOT EXISTS (SELECT FROM determinacion.ajuste_acto u
                                          WHERE u.ajuste_id = h.ajuste_id AND u.numero > h.numero)
                        ORDER BY h.hecho_en, h.ajuste_id OFFSET ? LIMIT ?
                        """)
                .params(desde, cuantas)
                .query(UUID.class)
                .list();
    }

    /** The last request of refund. */
    Optional<SolicitudDeDevolucion> solicitud(Ajuste ajuste) {
        return jdbc.sql(
                        """
                        SELECT * FROM determinacion.ajuste_acto WHERE ajuste_id = ? AND acto = 'SOLICITA'
                        ORDER BY numero DESC LIMIT 1
                        """)
                .param(ajuste.id())
                .query((ResultSet fila, int numero) ->
                        new SolicitudDeDevolucion(
                                ajuste,
                                fila.getInt("numero"),
                                Medio.valueOf(fila.getString("medio")),
                                montos(fila, "montos_centavos"),
                                sinEfecto(fila),
                                fila.getString("motivo"),
                                fila.getObject("dia", LocalDate.class),
                                fila.getObject("hecho_en", OffsetDateTime.class).toInstant(),
                                fila.getString("hecho_por")))
                .optional();
    }

    private void escribe(
            UUID ajuste,
            HechoDeAjuste hecho,
            String medio,
            String montos,
            String sinEfecto,
            boolean porSi) {
        jdbc.sql(
                        """
                        INSERT INTO determinacion.ajuste_acto (ajuste_id, numero, acto, estado, motivo, fundamento, dia,
                            medio, montos_centavos, sin_efecto_centavos, hecho_en, hecho_por, por_si)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::bigint[], ?::bigint[], ?, ?, ?)
                        """)
                .params(
                        ajuste,
                        hecho.numero(),
                        hecho.acto().name(),
                        hecho.estado().name(),
                        hecho.motivo(),
                        hecho.fundamento(),
                        hecho.dia(),
                        medio,
                        montos,
                        sinEfecto,
                        TablaDePropuestas.enUtc(hecho.hechoEn()),
                        hecho.hechoPor(),
                        porSi)
                .update();
    }

    /** What was done with a difference, in order. */
    List<HechoDeAjuste> de(UUID ajuste) {
        return jdbc.sql(
                        "SELECT * FROM determinacion.ajuste_acto WHERE ajuste_id = ? ORDER BY numero")
                .param(ajuste)
                .query((ResultSet fila, int numero) -> hecho(fila))
                .list();
    }

    private static HechoDeAjuste hecho(ResultSet fila) throws SQLException {
        return new HechoDeAjuste(
                fila.getInt("numero"),
                Acto.valueOf(fila.getString("acto")),
                Estado.valueOf(fila.getString("estado")),
                fila.getString("motivo"),
                fila.getString("fundamento"),
                fila.getObject("dia", LocalDate.class),
                fila.getObject("hecho_en", OffsetDateTime.class).toInstant(),
                fila.getString("hecho_por"));
    }

    // The database keeps microseconds: what is returned must be what will be read.
    private Instant ahora() {
        return reloj.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
