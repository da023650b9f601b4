package mx.recauda.platform.pagos.internal;

import mx.recauda.formats.banco.AdaptadorDeBanco;
import mx.recauda.formats.banco.ArchivoDeBanco;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.pagos.Liquidaciones.Rechazado;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.QuienActua;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of the files that were refused. */
@Component
class TablaDeRechazados {

    /** The format of what is no settlement file. */
    private static final String NINGUNO = "—";

    private final JdbcClient jdbc;
    private final Bitacora bitacora;
    private final Identificadores identificadores;
    private final Clock reloj;

    TablaDeRechazados(
            JdbcClient jdbc, Bitacora bitacora, Identificadores identificadores, Clock reloj) {
        this.jdbc = jdbc;
        this.bitacora = bitacora;
        this.identificadores = identificadores;
        this.reloj = reloj;
    }

    /** Keeps a file as it came; the same bytes are kept once. */
    UUID guarda(String archivo, String huella, byte[] contenido, List<Incidencia> faltas) {
        Optional<UUID> anterior =
                jdbc.sql("SELECT id FROM pagos.archivo_rechazado WHERE huella = ?")
                        .param(huella)
                        .query(UUID.class)
                        .optional();
        if (anterior.isPresent()) {
            return anterior.get();
        }
        UUID id = identificadores.nuevo();
        jdbc.sql(
                        """
                        INSERT INTO pagos.archivo_rechazado (id, huella, archivo, formato, contenido, faltas,
                            codigos, recibido_en, recibido_por) VALUES (?, ?, ?, ?, ?, ?, ?::text[], ?, ?)
                        """)
                .params(
                        id,
                        huella,
                        archivo,
                        ArchivoDeBanco.declarado(contenido)
                                .map(AdaptadorDeBanco::clave)
                                .orElse(NINGUNO),
                        contenido,
                        faltas.size(),
                        faltas.stream()
                                .map(Incidencia::codigo)
                                .distinct()
                                .sorted()
                                .toArray(String[]::new),
                        OffsetDateTime.ofInstant(
                                reloj.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC),
                        QuienActua.ahora().cuenta())
                .update();
        bitacora.anota("RECHAZAR_LIQUIDACION", "archivo:" + id);
        return id;
    }

    List<Rechazado> lista(int desde, int cuantos) {
        return jdbc.sql(
                        """
                        SELECT id, archivo, huella, formato, faltas, codigos, recibido_en, recibido_por
                        FROM pagos.archivo_rechazado ORDER BY recibido_en DESC, id OFFSET ? LIMIT ?
                        """)
                .params(desde, cuantos)
                .query((ResultSet fila, int numero) -> rechazado(fila))
                .list();
    }

    int cuantos() {
        return jdbc.sql("SELECT count(*)::int FROM pagos.archivo_rechazado")
                .query(Integer.class)
                .single();
    }

    Optional<Rechazado> busca(UUID id) {
        return jdbc.sql(
                        """
                        SELECT id, archivo, huella, formato, faltas, codigos, recibido_en, recibido_por
                        FROM pagos.archivo_rechazado WHERE id = ?
                        """)
                .param(id)
                .query((ResultSet fila, int numero) -> rechazado(fila))
                .optional();
    }

    byte[] contenido(UUID id) {
        return jdbc.sql("SELECT contenido FROM pagos.archivo_rechazado WHERE id = ?")
                .param(id)
                .query((ResultSet fila, int numero) -> fila.getBytes("contenido"))
                .single();
    }

    private static Rechazado rechazado(ResultSet fila) throws SQLException {
        return new Rechazado(
                fila.getObject("id", UUID.class),
                fila.getString("archivo"),
                fila.getString("huella"),
                fila.getString("formato"),
                fila.getInt("faltas"),
                List.of((String[]) fila.getArray("codigos").getArray()),
                fila.getObject("recibido_en", OffsetDateTime.class).toInstant(),
                fila.getString("recibido_por"));
    }
}
