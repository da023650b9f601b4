package mx.recauda.platform.rendicion.version;

import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.rendicion.captura.Clase;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.captura.Huellas;
import mx.recauda.platform.rendicion.captura.Revisiones;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.QuienActua;
import mx.recauda.rendicion.version.Contenido;
import mx.recauda.rendicion.version.Huella;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Freezes versions and keeps their files. A frozen version cannot be changed by any route: the
 * application may only add rows, and a trigger refuses the rest to everybody.
 */
@Service
public class Versiones {

    private static final String COLUMNAS =
            "id, documento_id, clase, clave, numero, huella, celdas, congelada_por, congelada_en";

    private final JdbcClient jdbc;
    private final Documentos documentos;
    private final Revisiones revisiones;
    private final List<Exportador> exportadores;
    private final Identificadores identificadores;
    private final Clock reloj;
    private final Bitacora bitacora;

    Versiones(
            JdbcClient jdbc,
            Documentos documentos,
            Revisiones revisiones,
            List<Exportador> exportadores,
            Identificadores identificadores,
            Clock reloj,
            Bitacora bitacora) {
        this.jdbc = jdbc;
        this.documentos = documentos;
        this.revisiones = revisiones;
        this.exportadores = exportadores;
        this.identificadores = identificadores;
        this.reloj = reloj;
        this.bitacora = bitacora;
    }

    /**
     * Freezes a document, once: the second time gives the same version. Its files are made in the
     * same transaction.
     *
     * @throws IllegalStateException when the captured cells no longer give the hash with which the
     *     document was received
     */
    @Transactional
    public Version congela(Documento documento) {
        aparta(documento);
        return de(documento.id()).orElseGet(() -> nueva(documento));
    }

    /**
     * Freezes what is to be the last version of its key: one that says again what an earlier one
     * said, and the last does not, is another version of the same document.
     *
     * @throws IllegalStateException as in {@link #congela}
     */
    @Transactional
    public Version congelaComoUltima(Documento documento) {
        aparta(documento);
        return ultima(documento)
                .filter(v -> v.documento().equals(documento.id()))
                .orElseGet(() -> nueva(documento));
    }

    /** Whether the last version of its key is of that document. */
    @Transactional(readOnly = true)
    public boolean esLaUltima(Documento documento) {
        return ultima(documento).filter(v -> v.documento().equals(documento.id())).isPresent();
    }

    private void aparta(Documento documento) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("congela:" + documento.clase() + ":" + documento.clave())
                .query(rs -> {});
    }

    private Optional<Version> ultima(Documento documento) {
        return jdbc.sql(
                        "SELECT "
                                + COLUMNAS
                                + " FROM rendicion.version WHERE clase = ? AND clave = ?"
                                + " ORDER BY numero DESC LIMIT 1")
                .params(documento.clase().name(), documento.clave())
                .query(Versiones::version)
                .optional();
    }

    private Version nueva(Documento documento) {
        Contenido contenido = documentos.contenido(documento.id());
        String huella = Huella.de(contenido);
        if (!huella.equals(documento.huella())) {
            throw new IllegalStateException("captured cells changed: " + documento.id());
        }
        Version version =
                new Version(
                        identificadores.nuevo(),
                        documento.id(),
                        documento.clase(),
                        documento.clave(),
                        siguiente(documento),
                        huella,
                        contenido.celdas().size(),
                        QuienActua.ahora().cuenta(),
                        reloj.instant().truncatedTo(ChronoUnit.MICROS));
        agrega(version);
        exportadores.forEach(e -> e.exporta(documento).forEach(p -> agrega(version, p)));
        bitacora.anota(
                "CONGELAR_VERSION",
                "version:" + version.id(),
                Map.of("documento", documento.id().toString(), "huella", huella));
        return version;
    }

    private int siguiente(Documento documento) {
        return jdbc.sql(
                        "SELECT coalesce(max(numero), 0) + 1 FROM rendicion.version WHERE clase = ?"
                                + " AND clave = ?")
                .params(documento.clase().name(), documento.clave())
                .query(Integer.class)
                .single();
    }

    private void agrega(Version v) {
        UUID revision = revisiones.vigente(v.documento()).orElseThrow().id();
        jdbc.sql(
                        "INSERT INTO rendicion.version (id, documento_id, clase, clave, numero,"
                                + " huella, celdas, revision_id, congelada_por, congelada_en)"
                                + " VALUES (?,?,?,?,?,?,?,?,?,?)")
                .params(
                        v.id(),
                        v.documento(),
                        v.clase().name(),
                        v.clave(),
                        v.numero(),
                        v.huella(),
                        v.celdas(),
                        revision,
                        v.congeladaPor(),
                        v.congeladaEn().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void agrega(Version version, Producto producto) {
        byte[] contenido = producto.contenido();
        jdbc.sql("INSERT INTO rendicion.publicacion VALUES (?,?,?,?,?,?)")
                .params(
                        version.id(),
                        producto.formato(),
                        producto.nombre(),
                        producto.tipo(),
                        Huellas.sha256(contenido),
                        contenido)
                .update();
    }

    /** Every version, the last frozen first. */
    @Transactional(readOnly = true)
    public List<Version> todas() {
        return jdbc.sql(
                        "SELECT "
                                + COLUMNAS
                                + " FROM rendicion.version ORDER BY congelada_en DESC, id DESC")
                .query(Versiones::version)
                .list();
    }

    /** One version. */
    @Transactional(readOnly = true)
    public Optional<Version> busca(UUID id) {
        return jdbc.sql("SELECT " + COLUMNAS + " FROM rendicion.version WHERE id = ?")
                .param(id)
                .query(Versiones::version)
                .optional();
    }

    /** The version that froze a document; the last one when several did. */
    @Transactional(readOnly = true)
    public Optional<Version> de(UUID documento) {
        return jdbc.sql(
                        "SELECT "
                                + COLUMNAS
                                + " FROM rendicion.version WHERE documento_id = ?"
                                + " ORDER BY numero DESC LIMIT 1")
                .param(documento)
                .query(Versiones::version)
                .optional();
    }

    /** Files of a version, without their bytes. */
    @Transactional(readOnly = true)
    public List<Publicacion> publicaciones(UUID version) {
        return jdbc.sql(
                        "SELECT formato, nombre, tipo, huella, length(contenido) FROM"
                                + " rendicion.publicacion WHERE version_id = ? ORDER BY"
                                + " array_position(ARRAY['xlsx','pdf','contenido','datos','json','diferencias','zip'], split_part(formato, '-', 1)), formato")
                .param(version)
                .query((fila, n) ->
                        new Publicacion(
                                fila.getString(1),
                                fila.getString(2),
                                fila.getString(3),
                                fila.getString(4),
                                fila.getLong(5)))
                .list();
    }

    /** A file of a version with its bytes. */
    @Transactional(readOnly = true)
    public Optional<Producto> archivo(UUID version, String formato) {
        return jdbc.sql(
                        "SELECT formato, nombre, tipo, contenido FROM rendicion.publicacion WHERE"
                                + " version_id = ? AND formato = ?")
                .params(version, formato)
                .query((fila, n) ->
                        new Producto(
                                fila.getString(1),
                                fila.getString(2),
                                fila.getString(3),
                                fila.getBytes(4)))
                .optional();
    }

    /** The version whose content, or one of whose files, has that hash. */
    @Transactional(readOnly = true)
    public Optional<Coincidencia> conHuella(String huella) {
        Optional<Coincidencia> contenido =
                jdbc.sql(
                                "SELECT "
                                        + COLUMNAS
                                        + " FROM rendicion.version WHERE huella = ?"
                                        + " ORDER BY numero DESC LIMIT 1")
                        .param(huella)
                        .query(Versiones::version)
                        .optional()
                        .map(v -> new Coincidencia(v, ""));
        return contenido.or(() ->
                jdbc.sql(
                                "SELECT version_id, nombre FROM rendicion.publicacion WHERE"
                                        + " huella = ? ORDER BY version_id LIMIT 1")
                        .param(huella)
                        .query((fila, n) ->
                                new Coincidencia(
                                        busca(fila.getObject(1, UUID.class)).orElseThrow(),
                                        fila.getString(2)))
                        .optional());
    }

    /**
     * What a hash is of.
     *
     * @param version the version
     * @param archivo name of its file, or empty when the hash is that of the content
     */
    public record Coincidencia(Version version, String archivo) {}

    /** Whether the captured cells still give the hash with which the version was frozen. */
    @Transactional(readOnly = true)
    public boolean cuadra(Version version) {
        return Huella.de(documentos.contenido(version.documento())).equals(version.huella());
    }

    private static Version version(ResultSet fila, int n) throws SQLException {
        return new Version(
                fila.getObject("id", UUID.class),
                fila.getObject("documento_id", UUID.class),
                Clase.valueOf(fila.getString("clase")),
                fila.getString("clave"),
                fila.getInt("numero"),
                fila.getString("huella"),
                fila.getInt("celdas"),
                fila.getString("congelada_por"),
                fila.getObject("congelada_en", OffsetDateTime.class).toInstant());
    }
}
