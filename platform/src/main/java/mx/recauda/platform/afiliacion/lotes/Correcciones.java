package mx.recauda.platform.afiliacion.lotes;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.afiliacion.forma.ErrorDeForma;
import mx.recauda.platform.afiliacion.lotes.Lote.Via;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.base.FalloConCodigo;
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
import java.util.List;
import java.util.UUID;

/** Presents single movements, and again, corrected, those that were refused. */
@Service
public class Correcciones {

    private static final int LARGO_DE_NOTA = 500;

    private static final String PENDIENTES =
            """
            FROM afiliacion.cola_de_correccion c
            JOIN afiliacion.lote_renglon r ON r.lote_id = c.lote_id AND r.renglon = c.renglon
            JOIN afiliacion.lote l ON l.id = c.lote_id
            WHERE c.estado = 'PENDIENTE'
            """;

    private final JdbcClient jdbc;
    private final Recepcion recepcion;
    private final Clock reloj;

    Correcciones(JdbcClient jdbc, Recepcion recepcion, Clock reloj) {
        this.jdbc = jdbc;
        this.recepcion = recepcion;
        this.reloj = reloj;
    }

    /** Presents one movement as a lote of one line. */
    @Transactional
    public Recepcion.Recibido presenta(Registro registro, Captura captura, Via via, Idioma idioma) {
        String nombre = captura.tipo() + " " + captura.fecha() + ".txt";
        return recepcion.recibe(
                registro, nombre, captura.archivo(), via, captura.solicitante(), idioma);
    }

    /**
     * Presents a refused line again, corrected, and links both. A line that was already presented
     * again, or discarded, is refused before anything is presented.
     *
     * @throws NoEncontrado when that line is not in the queue
     * @throws FalloConCodigo when it does not wait any more
     */
    @Transactional
    public Recepcion.Recibido corrige(
            Registro registro, UUID lote, int renglon, Captura captura, Idioma idioma) {
        exigePendiente(lote, renglon);
        Recepcion.Recibido recibido = presenta(registro, captura, Via.PAGINA, idioma);
        if (recibido.lote().estado() != Lote.Estado.RECHAZADO
                && !recibido.lote().id().equals(lote)) {
            jdbc.sql(
                            """
                            UPDATE afiliacion.cola_de_correccion SET estado = ?, nuevo_lote = ?,
                                atendido_por = ?, atendido_en = ?
                            WHERE lote_id = ? AND renglon = ? AND estado = 'PENDIENTE'
                            """)
                    .params(
                            yaOperado(recibido) ? "OPERADO" : "PRESENTADO",
                            recibido.lote().id(),
                            QuienActua.ahora().cuenta(),
                            LotesEnTabla.enUtc(Instant.now(reloj)),
                            lote,
                            renglon)
                    .update();
        }
        return recibido;
    }

    /** Nobody will come back for a line whose movement stands since before. */
    private static boolean yaOperado(Recepcion.Recibido recibido) {
        return recibido.repetido() && recibido.lote().terminado() && recibido.lote().operadas() > 0;
    }

    /**
     * The row stays locked until the end of the transaction: two people do not present it twice.
     */
    private void exigePendiente(UUID lote, int renglon) {
        String estado =
                jdbc.sql(
                                """
                                SELECT estado FROM afiliacion.cola_de_correccion
                                WHERE lote_id = ? AND renglon = ? FOR UPDATE
                                """)
                        .params(lote, renglon)
                        .query(String.class)
                        .optional()
                        .orElseThrow(NoEncontrado::new);
        if (!estado.equals("PENDIENTE")) {
            throw new FalloConCodigo(
                    FalloConCodigo.Clase.CONFLICTO, ErrorDeForma.LINEA_ATENDIDA, renglon);
        }
    }

    /**
     * Takes a line off the queue without presenting it again.
     *
     * @param nota why, up to 500 characters; may be empty
     * @throws NoEncontrado when that line is not in the queue
     * @throws FalloConCodigo when the note is longer, or the line does not wait any more
     */
    @Transactional
    public void descarta(UUID lote, int renglon, String nota) {
        if (nota.length() > LARGO_DE_NOTA) {
            throw new FalloConCodigo(
                    FalloConCodigo.Clase.ENTRADA, ErrorDeForma.NOTA_LARGA, nota.length());
        }
        exigePendiente(lote, renglon);
        jdbc.sql(
                        """
                        UPDATE afiliacion.cola_de_correccion SET estado = 'DESCARTADO', nota = ?,
                            atendido_por = ?, atendido_en = ?
                        WHERE lote_id = ? AND renglon = ? AND estado = 'PENDIENTE'
                        """)
                .params(
                        nota,
                        QuienActua.ahora().cuenta(),
                        LotesEnTabla.enUtc(Instant.now(reloj)),
                        lote,
                        renglon)
                .update();
    }

    /** How many lines wait. */
    @Transactional(readOnly = true)
    public int cuantas() {
        return jdbc.sql("SELECT count(*) " + PENDIENTES).query(Integer.class).single();
    }

    /** The lines that wait, oldest first, after skipping some. */
    @Transactional(readOnly = true)
    public List<EnCola> pendientes(int desde, int cuantas) {
        return jdbc.sql(
                        """
                        SELECT c.lote_id, c.renglon, c.motivo, c.creado_en, l.folio, r.nss, r.tipo, r.fecha,
                            concat_ws(' ', r.primer_apellido, nullif(r.segundo_apellido, ''), r.nombres) AS nombre,
                            (SELECT string_agg(i.codigo || ' ' || i.mensaje, ' ' ORDER BY i.id)
                             FROM afiliacion.lote_incidencia i WHERE i.lote_id = c.lote_id
                             AND i.linea = c.renglon AND i.severidad = 'ERROR') AS motivos
                        """
                                + PENDIENTES
                                + " ORDER BY c.creado_en, c.lote_id, c.renglon OFFSET ? LIMIT ?")
                .params(desde, cuantas)
                .query(Correcciones::fila)
                .list();
    }

    private static EnCola fila(ResultSet fila, int numero) throws SQLException {
        String motivos = fila.getString("motivos");
        return new EnCola(
                fila.getObject("lote_id", UUID.class),
                fila.getLong("folio"),
                fila.getInt("renglon"),
                MotivoDeCola.valueOf(fila.getString("motivo")),
                fila.getObject("creado_en", OffsetDateTime.class).toInstant(),
                fila.getString("nss"),
                fila.getString("nombre"),
                fila.getString("tipo"),
                fila.getObject("fecha", LocalDate.class),
                motivos == null ? "" : motivos);
    }

    /** A line that waits to be corrected. */
    public record EnCola(
            UUID lote,
            long folio,
            int renglon,
            MotivoDeCola motivo,
            Instant desde,
            String nss,
            String nombre,
            String tipo,
            LocalDate fecha,
            String motivos) {}
}
