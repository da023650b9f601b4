package mx.recauda.platform.afiliacion.movimientos;

import mx.recauda.ley.tiempo.Vigencia;
import mx.recauda.platform.afiliacion.AnuncioDeCambios;
import mx.recauda.platform.afiliacion.CambioDeAfiliacion.Motivo;
import mx.recauda.platform.afiliacion.RelojDeRegistros;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.QuienActua;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Absences and certified incapacities: facts of the registry, annulled and never erased. */
@Service
public class Ausentismo {

    private final JdbcClient jdbc;
    private final RelojDeRegistros reloj;
    private final Bitacora bitacora;
    private final AnuncioDeCambios anuncio;

    Ausentismo(
            JdbcClient jdbc, RelojDeRegistros reloj, Bitacora bitacora, AnuncioDeCambios anuncio) {
        this.jdbc = jdbc;
        this.reloj = reloj;
        this.bitacora = bitacora;
        this.anuncio = anuncio;
    }

    /**
     * Notes days without work and without pay; days that overlap others already noted are not.
     *
     * @param dias closed at both ends
     * @return whether they were new
     */
    @Transactional
    public boolean ausencia(Registro registro, UUID trabajador, Vigencia dias) {
        Instant ahora = reloj.siguiente(registro.id());
        int nuevas =
                jdbc.sql(
                                """
                                INSERT INTO afiliacion.ausencia (registro_id, oficina, asegurado_id, vigencia,
                                    recibido_en, conocido_en, anotado_por)
                                SELECT :registro, :oficina, :quien, v, :ahora, :ahora, :cuenta
                                FROM daterange(:desde::date, :hasta::date, '[]') AS v
                                WHERE NOT EXISTS (SELECT FROM afiliacion.ausencia a
                                    WHERE a.registro_id = :registro AND a.asegurado_id = :quien
                                      AND a.vigencia && v AND a.anula_id IS NULL AND NOT EXISTS
                                        (SELECT FROM afiliacion.ausencia b WHERE b.anula_id = a.id))
                                """)
                        .param("registro", registro.id())
                        .param("oficina", registro.oficina())
                        .param("quien", trabajador)
                        .param("ahora", HechosEnTabla.enUtc(ahora))
                        .param("cuenta", QuienActua.ahora().cuenta())
                        .param("desde", dias.desde())
                        .param("hasta", dias.hasta().orElse(dias.desde()))
                        .update();
        bitacora.anota("ANOTAR_AUSENCIA", "asegurado:" + trabajador);
        if (nuevas == 1) {
            anuncio.anuncia(Motivo.AUSENCIA, trabajador, registro.id(), dias.desde(), ahora);
        }
        return nuevas == 1;
    }

    /**
     * Notes days of incapacity certified by the institute. Under a registro the same folio of a
     * worker is noted once, and no day has two incapacities; whoever works for two employers has
     * the certificate noted under each, because the days of both stop. What other registros have is
     * not looked at: the answer is the same whoever asks, and the registro is held meanwhile.
     *
     * @param folio eight letters or digits
     * @return whether it was new
     */
    @Transactional
    public boolean incapacidad(
            Registro registro, UUID trabajador, String folio, Rama rama, Vigencia dias) {
        Instant ahora = reloj.siguiente(registro.id());
        int nuevas =
                jdbc.sql(
                                """
                                INSERT INTO afiliacion.incapacidad (registro_id, oficina, asegurado_id, folio, rama,
                                    vigencia, recibido_en, conocido_en, anotado_por)
                                SELECT :registro, :oficina, :quien, :folio, :rama, v, :ahora, :ahora, :cuenta
                                FROM daterange(:desde::date, :hasta::date, '[]') AS v
                                WHERE NOT EXISTS (SELECT FROM afiliacion.incapacidad i
                                    WHERE i.registro_id = :registro AND i.asegurado_id = :quien
                                      AND (i.folio = :folio OR i.vigencia && v)
                                      AND i.anula_id IS NULL AND NOT EXISTS
                                        (SELECT FROM afiliacion.incapacidad b WHERE b.anula_id = i.id))
                                """)
                        .param("registro", registro.id())
                        .param("oficina", registro.oficina())
                        .param("quien", trabajador)
                        .param("folio", folio)
                        .param("rama", rama.name())
                        .param("ahora", HechosEnTabla.enUtc(ahora))
                        .param("cuenta", QuienActua.ahora().cuenta())
                        .param("desde", dias.desde())
                        .param("hasta", dias.hasta().orElse(dias.desde()))
                        .update();
        bitacora.anota("ANOTAR_INCAPACIDAD", "asegurado:" + trabajador);
        if (nuevas == 1) {
            anuncio.anuncia(Motivo.INCAPACIDAD, trabajador, registro.id(), dias.desde(), ahora);
        }
        return nuevas == 1;
    }

    /** Absences and incapacities of a worker that stand, newest first. */
    @Transactional(readOnly = true)
    public List<Dias> de(UUID trabajador) {
        return jdbc.sql(
                        """
                        SELECT 'AUSENCIA' AS clase, '' AS folio, lower(a.vigencia) AS desde,
                            upper(a.vigencia) - 1 AS hasta
                        FROM afiliacion.ausencia a WHERE a.asegurado_id = :q AND a.anula_id IS NULL
                          AND NOT EXISTS (SELECT FROM afiliacion.ausencia b WHERE b.anula_id = a.id)
                        UNION ALL
                        SELECT i.rama, i.folio, lower(i.vigencia), upper(i.vigencia) - 1
                        FROM afiliacion.incapacidad i WHERE i.asegurado_id = :q AND i.anula_id IS NULL
                          AND NOT EXISTS (SELECT FROM afiliacion.incapacidad b WHERE b.anula_id = i.id)
                        ORDER BY desde DESC, clase
                        """)
                .param("q", trabajador)
                .query((fila, numero) ->
                        new Dias(
                                fila.getString("clase"),
                                fila.getString("folio"),
                                Vigencia.entre(
                                        fila.getObject("desde", LocalDate.class),
                                        fila.getObject("hasta", LocalDate.class))))
                .list();
    }

    /** Branch of insurance that covers an incapacity. */
    public enum Rama {
        /** Work risk. */
        RIESGO_DE_TRABAJO,
        /** Sickness or accident not of work. */
        ENFERMEDAD_GENERAL,
        /** Maternity. */
        MATERNIDAD
    }

    /**
     * Days that change what is contributed.
     *
     * @param clase AUSENCIA or the branch of the incapacity
     * @param folio of the incapacity, or empty
     */
    public record Dias(String clase, String folio, Vigencia vigencia) {}
}
