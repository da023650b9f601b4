package mx.recauda.platform.afiliacion.movimientos;

import mx.recauda.ley.afiliacion.AnulacionDeAviso;
import mx.recauda.ley.afiliacion.Hecho;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.afiliacion.AnuncioDeCambios;
import mx.recauda.platform.afiliacion.CambioDeAfiliacion.Motivo;
import mx.recauda.platform.afiliacion.RelojDeRegistros;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.QuienActua;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The movements of a worker, and their annulment by another fact (RACERF 50). */
@Service
public class Anulaciones {

    private static final String AVISOS =
            """
            SELECT m.id, m.registro_id, r.registro, m.tipo, m.fecha, m.efecto, m.sbc_centavos, m.oportuno,
                m.conocido_en, coalesce(a.motivo, '') AS motivo, a.conocido_en AS anulado_en
            FROM afiliacion.movimiento m
            JOIN afiliacion.registro_patronal r ON r.id = m.registro_id
            LEFT JOIN afiliacion.movimiento a ON a.anula_id = m.id
            WHERE m.asegurado_id = :quien AND m.tipo <> 'ANULACION'
            """;

    private final JdbcClient jdbc;
    private final RegistrosEnTabla registros;
    private final HechosEnTabla hechos;
    private final Proyeccion proyeccion;
    private final RelojDeRegistros reloj;
    private final Bitacora bitacora;
    private final AnuncioDeCambios anuncio;

    Anulaciones(
            JdbcClient jdbc,
            RegistrosEnTabla registros,
            HechosEnTabla hechos,
            Proyeccion proyeccion,
            RelojDeRegistros reloj,
            Bitacora bitacora,
            AnuncioDeCambios anuncio) {
        this.jdbc = jdbc;
        this.registros = registros;
        this.hechos = hechos;
        this.proyeccion = proyeccion;
        this.reloj = reloj;
        this.bitacora = bitacora;
        this.anuncio = anuncio;
    }

    /**
     * A movement of a worker.
     *
     * @param id its number
     * @param registro registro patronal, its identity
     * @param numero registro patronal, eleven characters
     * @param fecha day of the fact as the employer stated it
     * @param efecto day from which it counts
     * @param sbcCentavos base salary in centavos a day; zero for an end
     * @param motivo why it was annulled, or empty
     * @param anuladoEn when it was known to be annulled
     */
    public record AvisoOperado(
            long id,
            UUID registro,
            String numero,
            String tipo,
            LocalDate fecha,
            LocalDate efecto,
            long sbcCentavos,
            boolean oportuno,
            Instant conocidoEn,
            String motivo,
            Optional<Instant> anuladoEn) {}

    /** The movements of a worker within the scope, last effect first. */
    @Transactional(readOnly = true)
    public List<AvisoOperado> de(UUID trabajador) {
        return jdbc.sql(AVISOS + " ORDER BY m.efecto DESC, m.id DESC")
                .param("quien", trabajador)
                .query(Anulaciones::fila)
                .list();
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public Optional<AvisoOperado> busca(UUID trabajador, long movimiento) {
        return jdbc.sql(AVISOS + " AND m.id = :id")
                .param("quien", trabajador)
                .param("id", movimiento)
                .query(Anulaciones::fila)
                .optional();
    }

    /**
     * Annuls a movement of the scope, and brings the spells of the worker to what is known.
     *
     * @param motivo why, with its proof
     * @return what is against it; empty when it was annulled
     */
    @Transactional
    public List<Incidencia> anula(
            UUID trabajador, AvisoOperado aviso, String motivo, Idioma idioma) {
        Registro registro = registros.busca(aviso.registro()).orElseThrow();
        Instant conocido = reloj.siguiente(registro.id());
        List<Hecho> antes = sabidos(registro.id(), trabajador);
        List<Incidencia> incidencias =
                AnulacionDeAviso.revisa(antes, aviso.id(), motivo.strip(), idioma);
        if (!incidencias.isEmpty()) {
            return incidencias;
        }
        long numero = hechos.numeros(1).getFirst();
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.movimiento (id, registro_id, oficina, asegurado_id, tipo, fecha,
                            efecto, oportuno, recibido_en, conocido_en, anula_id, motivo, anotado_por)
                        VALUES (?, ?, ?, ?, 'ANULACION', ?, ?, true, ?, ?, ?, ?, ?)
                        """)
                .params(
                        numero,
                        registro.id(),
                        registro.oficina(),
                        trabajador,
                        aviso.fecha(),
                        aviso.efecto(),
                        HechosEnTabla.enUtc(conocido),
                        HechosEnTabla.enUtc(conocido),
                        aviso.id(),
                        motivo.strip(),
                        QuienActua.ahora().cuenta())
                .update();
        // Its content may be presented again.
        jdbc.sql(
                        """
                        UPDATE afiliacion.lote SET algo_anulado = true
                        WHERE id = (SELECT lote_id FROM afiliacion.movimiento WHERE id = ?)
                        """)
                .param(aviso.id())
                .update();
        proyeccion.alDia(
                registro, conocido, Map.of(trabajador, sabidos(registro.id(), trabajador)));
        bitacora.anota(
                "ANULAR_MOVIMIENTO", "asegurado:" + trabajador, Map.of("movimiento", aviso.id()));
        anuncio.anuncia(Motivo.ANULACION, trabajador, registro.id(), aviso.efecto(), conocido);
        return List.of();
    }

    /** Every fact known of a worker under a registro. */
    @Transactional(readOnly = true)
    public List<Hecho> sabidos(UUID registro, UUID trabajador) {
        return hechos.de(registro, List.of(trabajador)).getOrDefault(trabajador, List.of());
    }

    private static AvisoOperado fila(ResultSet fila, int numero) throws SQLException {
        return new AvisoOperado(
                fila.getLong("id"),
                fila.getObject("registro_id", UUID.class),
                fila.getString("registro"),
                fila.getString("tipo"),
                fila.getObject("fecha", LocalDate.class),
                fila.getObject("efecto", LocalDate.class),
                fila.getLong("sbc_centavos"),
                fila.getBoolean("oportuno"),
                HechosEnTabla.instante(fila, "conocido_en"),
                fila.getString("motivo"),
                fila.getObject("anulado_en") == null
                        ? Optional.empty()
                        : Optional.of(HechosEnTabla.instante(fila, "anulado_en")));
    }
}
