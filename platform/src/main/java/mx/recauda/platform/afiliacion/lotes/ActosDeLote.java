package mx.recauda.platform.afiliacion.lotes;

import mx.recauda.ley.afiliacion.ConfirmacionDeLote;
import mx.recauda.ley.afiliacion.ConfirmacionDeLote.Respuesta;
import mx.recauda.ley.tiempo.Calendario;
import mx.recauda.platform.afiliacion.forma.ErrorDeForma;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.QuienActua;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the institute and the employer do with a lote once it is operated: the acknowledgement is
 * delivered, confirmed or doubted within three business days (RACERF 6), and the doubt is resolved.
 */
@Service
public class ActosDeLote {

    private static final String ENTREGA = "ENTREGA";
    private static final String RESUELVE = "RESUELVE_ACLARACION";

    private final JdbcClient jdbc;
    private final Identificadores identificadores;
    private final FechaDeOperacion fecha;
    private final Clock reloj;
    private final Bitacora bitacora;

    ActosDeLote(
            JdbcClient jdbc,
            Identificadores identificadores,
            FechaDeOperacion fecha,
            Clock reloj,
            Bitacora bitacora) {
        this.jdbc = jdbc;
        this.identificadores = identificadores;
        this.fecha = fecha;
        this.reloj = reloj;
        this.bitacora = bitacora;
    }

    /**
     * An act on a lote.
     *
     * @param acto ENTREGA, CONFIRMA, PIDE_ACLARACION or RESUELVE_ACLARACION
     * @param texto what was said, or empty
     */
    public record Acto(String acto, String texto, String por, Instant en) {

        private LocalDate dia() {
            return LocalDate.ofInstant(en, FechaDeOperacion.ZONA);
        }
    }

    /** The acknowledgement is delivered: the employer's three business days run. */
    void entrega(Lote lote, Instant ahora) {
        anota(lote.id(), ENTREGA, "", "sistema", ahora);
    }

    /** The acts on a lote, in order. */
    @Transactional(readOnly = true)
    public List<Acto> de(UUID lote) {
        return jdbc.sql(
                        """
                        SELECT acto, texto, hecho_por, hecho_en FROM afiliacion.lote_acto
                        WHERE lote_id = ? ORDER BY hecho_en, id
                        """)
                .param(lote)
                .query(ActosDeLote::acto)
                .list();
    }

    /** Where the acknowledgement stands today; empty while the lote is not operated. */
    @Transactional(readOnly = true)
    public Optional<ConfirmacionDeLote> confirmacion(UUID lote) {
        List<Acto> actos = de(lote);
        Optional<Respuesta> respuesta =
                actos.stream()
                        .flatMap(a ->
                                Arrays.stream(Respuesta.values())
                                        .filter(r -> r.name().equals(a.acto())))
                        .findFirst();
        boolean resuelta = actos.stream().anyMatch(a -> a.acto().equals(RESUELVE));
        return actos.stream()
                .filter(a -> a.acto().equals(ENTREGA))
                .findFirst()
                .map(entrega ->
                        ConfirmacionDeLote.al(
                                entrega.dia(),
                                respuesta,
                                resuelta,
                                fecha.hoy(),
                                Calendario.deTerminos()));
    }

    /**
     * Confirms the acknowledgement or asks for a clarification; once, and within its term.
     *
     * @param texto what has to be clarified, up to 1,000 characters
     * @throws FalloConCodigo when it was answered already, its term passed, or nothing is asked
     */
    @Transactional
    public void responde(UUID lote, Respuesta respuesta, String texto) {
        detiene(lote);
        exige(
                confirmacion(lote).map(ConfirmacionDeLote::admiteRespuesta).orElse(false),
                ErrorDeForma.SIN_RESPUESTA_PENDIENTE);
        exige(
                respuesta == Respuesta.CONFIRMA || !texto.isBlank(),
                ErrorDeForma.ACLARACION_SIN_TEXTO);
        anota(lote, respuesta.name(), texto, QuienActua.ahora().cuenta(), Instant.now(reloj));
        bitacora.anota(respuesta.name(), "lote:" + lote);
    }

    /**
     * Resolves the clarification that the employer asked for; once.
     *
     * @param texto what is answered, 1 to 1,000 characters
     * @throws FalloConCodigo when none is asked for, or nothing is answered
     */
    @Transactional
    public void resuelve(UUID lote, String texto) {
        detiene(lote);
        exige(
                confirmacion(lote).map(ConfirmacionDeLote::admiteResolucion).orElse(false),
                ErrorDeForma.SIN_ACLARACION_PENDIENTE);
        exige(!texto.isBlank(), ErrorDeForma.ACLARACION_SIN_TEXTO);
        anota(lote, RESUELVE, texto, QuienActua.ahora().cuenta(), Instant.now(reloj));
        bitacora.anota(RESUELVE, "lote:" + lote);
    }

    private static void exige(boolean cumple, ErrorDeForma error) {
        if (!cumple) {
            throw new FalloConCodigo(FalloConCodigo.Clase.CONFLICTO, error);
        }
    }

    /** Two answers at once: the second sees the first. */
    private void detiene(UUID lote) {
        if (jdbc.sql("SELECT id FROM afiliacion.lote WHERE id = ? FOR UPDATE")
                .param(lote)
                .query(UUID.class)
                .optional()
                .isEmpty()) {
            throw new NoEncontrado();
        }
    }

    private void anota(UUID lote, String acto, String texto, String por, Instant ahora) {
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.lote_acto (id, lote_id, registro_id, oficina, acto, texto,
                            hecho_por, hecho_en)
                        SELECT ?, l.id, l.registro_id, l.oficina, ?, ?, ?, ? FROM afiliacion.lote l WHERE l.id = ?
                        """)
                .params(identificadores.nuevo(), acto, texto, por, LotesEnTabla.enUtc(ahora), lote)
                .update();
    }

    private static Acto acto(ResultSet fila, int numero) throws SQLException {
        return new Acto(
                fila.getString("acto"),
                fila.getString("texto"),
                fila.getString("hecho_por"),
                fila.getObject("hecho_en", OffsetDateTime.class).toInstant());
    }
}
