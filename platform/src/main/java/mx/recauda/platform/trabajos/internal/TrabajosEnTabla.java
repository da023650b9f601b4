package mx.recauda.platform.trabajos.internal;

import mx.recauda.platform.base.Alcance;
import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.portal.Trabajo;
import mx.recauda.platform.trabajos.Avance;
import mx.recauda.platform.trabajos.EstadoDeTrabajo;
import mx.recauda.platform.trabajos.EstadoDeTrabajo.Fase;
import mx.recauda.platform.trabajos.NuevoTrabajo;
import mx.recauda.platform.trabajos.Parte;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of jobs. */
@Component
class TrabajosEnTabla {

    private static final int LARGO_DEL_MOTIVO = 500;
    private static final String ESTADO =
            "SELECT id, estado, avance, total, apartadas, motivo FROM base.trabajo ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock reloj;

    TrabajosEnTabla(JdbcClient jdbc, JsonMapper json, Clock reloj) {
        this.jdbc = jdbc;
        this.json = json;
        this.reloj = reloj;
    }

    /** Writes the job; empty when the same kind and subject was already asked for. */
    boolean nuevo(UUID id, NuevoTrabajo trabajo, int parte, Quien quien) {
        return jdbc.sql(
                                """
                                INSERT INTO base.trabajo (id, tipo, nombre, argumentos, sujeto, alcance, estado,
                                    total, parte, pedido_por, pedido_en)
                                VALUES (?, ?, ?, ?::jsonb, ?, ?, 'EN_COLA', ?, ?, ?, ?)
                                ON CONFLICT (tipo, sujeto) DO NOTHING
                                """)
                        .params(
                                id,
                                trabajo.tipo(),
                                trabajo.nombre().clave(),
                                json.writeValueAsString(trabajo.nombre().argumentos()),
                                trabajo.sujeto(),
                                quien.alcance().texto(),
                                trabajo.total(),
                                parte,
                                quien.cuenta(),
                                ahora())
                        .update()
                == 1;
    }

    /** The job, locked until the end of the transaction, when it is still to be worked on. */
    Optional<Tomado> toma(UUID id) {
        Optional<Tomado> tomado =
                jdbc.sql(
                                """
                                SELECT id, tipo, sujeto, cursor, avance, total, parte, fallos
                                FROM base.trabajo WHERE id = ? AND estado IN ('EN_COLA', 'EN_CURSO')
                                FOR UPDATE
                                """)
                        .param(id)
                        .query(TrabajosEnTabla::tomado)
                        .optional();
        tomado.ifPresent(t ->
                jdbc.sql(
                                """
                                UPDATE base.trabajo SET estado = 'EN_CURSO',
                                    iniciado_en = coalesce(iniciado_en, ?) WHERE id = ?
                                """)
                        .params(ahora(), id)
                        .update());
        return tomado;
    }

    void anota(UUID id, Parte parte, int siguiente) {
        jdbc.sql(
                        """
                        UPDATE base.trabajo SET cursor = ?, parte = ?, fallos = 0, motivo = '',
                            avance = least(total, avance + ?), apartadas = apartadas + ?,
                            estado = ?, terminado_en = CASE WHEN ? THEN ?::timestamptz END
                        WHERE id = ?
                        """)
                .params(
                        parte.cursor(),
                        siguiente,
                        parte.unidades(),
                        parte.apartadas().size(),
                        (parte.ultima() ? Fase.TERMINADO : Fase.EN_CURSO).name(),
                        parte.ultima(),
                        ahora(),
                        id)
                .update();
        for (Parte.Apartada apartada : parte.apartadas()) {
            jdbc.sql("INSERT INTO base.trabajo_apartado VALUES (?, ?, ?, ?)")
                    .params(id, apartada.sujeto(), corto(apartada.motivo()), ahora())
                    .update();
        }
    }

    void anotaFallo(UUID id, String motivo, int siguiente, boolean definitivo) {
        jdbc.sql(
                        """
                        UPDATE base.trabajo SET fallos = fallos + 1, motivo = ?, parte = ?,
                            estado = ?, terminado_en = CASE WHEN ? THEN ?::timestamptz END
                        WHERE id = ?
                        """)
                .params(
                        corto(motivo),
                        siguiente,
                        (definitivo ? Fase.FALLIDO : Fase.EN_CURSO).name(),
                        definitivo,
                        ahora(),
                        id)
                .update();
    }

    boolean reabre(UUID id) {
        return jdbc.sql(
                                """
                                UPDATE base.trabajo SET estado = 'EN_COLA', fallos = 0, terminado_en = NULL
                                WHERE id = ? AND estado = 'FALLIDO'
                                """)
                        .param(id)
                        .update()
                == 1;
    }

    Optional<EstadoDeTrabajo> estado(UUID id) {
        return jdbc.sql(ESTADO + "WHERE id = ?").param(id).query(TrabajosEnTabla::fila).optional();
    }

    Optional<EstadoDeTrabajo> de(String tipo, UUID sujeto) {
        return jdbc.sql(ESTADO + "WHERE tipo = ? AND sujeto = ?")
                .params(tipo, sujeto)
                .query(TrabajosEnTabla::fila)
                .optional();
    }

    /** Kind of a job and scope of whoever asked for it. */
    Optional<Pedido> pedido(UUID id) {
        return jdbc.sql("SELECT tipo, alcance FROM base.trabajo WHERE id = ?")
                .param(id)
                .query((fila, numero) ->
                        new Pedido(
                                fila.getString("tipo"), Alcance.parse(fila.getString("alcance"))))
                .optional();
    }

    /** The newest jobs under way, of anybody. */
    List<EnCurso> enCurso() {
        return jdbc.sql(
                        """
                        SELECT nombre, argumentos::text AS argumentos, avance, total, apartadas, pedido_por, alcance
                        FROM base.trabajo WHERE estado IN ('EN_COLA', 'EN_CURSO') AND total > 0
                        ORDER BY pedido_en DESC LIMIT 1000
                        """)
                .query((fila, numero) -> enCurso(fila))
                .list();
    }

    private EnCurso enCurso(ResultSet fila) throws SQLException {
        Object[] argumentos = json.readValue(fila.getString("argumentos"), Object[].class);
        return new EnCurso(
                new Trabajo(
                        new Texto(fila.getString("nombre"), List.of(argumentos)),
                        fila.getInt("avance"),
                        fila.getInt("total"),
                        fila.getInt("apartadas")),
                new Quien(fila.getString("pedido_por"), Alcance.parse(fila.getString("alcance"))));
    }

    private Timestamp ahora() {
        return Timestamp.from(Instant.now(reloj));
    }

    private static String corto(String motivo) {
        return motivo.substring(0, Math.min(LARGO_DEL_MOTIVO, motivo.length()));
    }

    private static EstadoDeTrabajo fila(ResultSet fila, int numero) throws SQLException {
        return new EstadoDeTrabajo(
                fila.getObject("id", UUID.class),
                Fase.valueOf(fila.getString("estado")),
                fila.getInt("avance"),
                fila.getInt("total"),
                fila.getInt("apartadas"),
                fila.getString("motivo"));
    }

    private static Tomado tomado(ResultSet fila, int numero) throws SQLException {
        return new Tomado(
                fila.getString("tipo"),
                new Avance(
                        fila.getObject("id", UUID.class),
                        fila.getObject("sujeto", UUID.class),
                        fila.getString("cursor"),
                        fila.getInt("avance"),
                        fila.getInt("total")),
                fila.getInt("parte"),
                fila.getInt("fallos"));
    }

    /**
     * A job in the hands of a worker.
     *
     * @param parte units of its next part
     * @param fallos failures since the last part done
     */
    record Tomado(String tipo, Avance avance, int parte, int fallos) {}

    /** A job as it was asked for. */
    record Pedido(String tipo, Alcance alcance) {}

    /** A job under way and who asked for it. */
    record EnCurso(Trabajo trabajo, Quien quien) {}

    /** Who asked for a job, and what that person may see. */
    record Quien(String cuenta, Alcance alcance) {}
}
