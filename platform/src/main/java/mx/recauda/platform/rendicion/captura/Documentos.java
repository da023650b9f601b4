package mx.recauda.platform.rendicion.captura;

import mx.recauda.ley.error.Incidencia;
import mx.recauda.rendicion.version.Casilla;
import mx.recauda.rendicion.version.Contenido;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Documents received and their cells, as kept. Only adds; nothing can be changed. */
@Repository
public class Documentos {

    private static final String COLUMNAS =
            "id, clase, clave, entrega, titulo, huella, recibido_por, recibido_en";

    private static final String CELDA =
            "id, tabla, fila, orden, columna, posicion, valor, archivo, linea, capturado_por,"
                    + " capturado_en";

    private static final int LOTE = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate lotes;

    Documentos(JdbcClient jdbc, JdbcTemplate lotes) {
        this.jdbc = jdbc;
        this.lotes = lotes;
    }

    /** Documents of a kind, the latest report first and its latest delivery first. */
    @Transactional(readOnly = true)
    public List<Documento> de(Clase clase) {
        return jdbc.sql(
                        "SELECT "
                                + COLUMNAS
                                + " FROM rendicion.documento WHERE clase = ?"
                                + " ORDER BY clave DESC, entrega DESC")
                .param(clase.name())
                .query(Documentos::documento)
                .list();
    }

    /** Documents of every kind, the last received first. */
    @Transactional(readOnly = true)
    public List<Documento> todos() {
        return jdbc.sql(
                        "SELECT "
                                + COLUMNAS
                                + " FROM rendicion.documento ORDER BY recibido_en DESC, id DESC")
                .query(Documentos::documento)
                .list();
    }

    /** One document. */
    @Transactional(readOnly = true)
    public Optional<Documento> busca(UUID id) {
        return jdbc.sql("SELECT " + COLUMNAS + " FROM rendicion.documento WHERE id = ?")
                .param(id)
                .query(Documentos::documento)
                .optional();
    }

    /** The document with that content, when it was received before. */
    @Transactional(readOnly = true)
    public Optional<Documento> conHuella(Clase clase, String huella) {
        return jdbc.sql(
                        "SELECT "
                                + COLUMNAS
                                + " FROM rendicion.documento WHERE clase = ? AND huella = ?")
                .params(clase.name(), huella)
                .query(Documentos::documento)
                .optional();
    }

    /** The delivery before this one of the same report. */
    @Transactional(readOnly = true)
    public Optional<Documento> anterior(Documento documento) {
        return jdbc.sql(
                        "SELECT "
                                + COLUMNAS
                                + " FROM rendicion.documento WHERE clase = ? AND clave = ? AND"
                                + " entrega < ? ORDER BY entrega DESC LIMIT 1")
                .params(documento.clase().name(), documento.clave(), documento.entrega())
                .query(Documentos::documento)
                .optional();
    }

    /** Cells of a table, by row and column. */
    @Transactional(readOnly = true)
    public List<Celda> celdas(UUID documento, String tabla) {
        return jdbc.sql(
                        "SELECT "
                                + CELDA
                                + " FROM rendicion.captura WHERE documento_id = ? AND tabla = ?"
                                + " ORDER BY orden, posicion")
                .params(documento, tabla)
                .query(Documentos::celda)
                .list();
    }

    /** One cell of a document. */
    @Transactional(readOnly = true)
    public Optional<Celda> celda(UUID documento, long id) {
        return jdbc.sql(
                        "SELECT "
                                + CELDA
                                + " FROM rendicion.captura WHERE documento_id = ? AND id = ?")
                .params(documento, id)
                .query(Documentos::celda)
                .optional();
    }

    /** Cells whose text, or whose row's name, contains some words; codes and names first. */
    @Transactional(readOnly = true)
    public List<Celda> contienen(UUID documento, String palabras, int maximo) {
        String patron =
                "%" + palabras.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return jdbc.sql(
                        "SELECT "
                                + CELDA
                                + " FROM rendicion.captura WHERE documento_id = ? AND valor ILIKE ?"
                                + " AND tabla NOT IN ('metadatos', 'anexos') ORDER BY columna <>"
                                + " 'codigo', length(valor), tabla, orden LIMIT ?")
                .params(documento, patron, maximo)
                .query(Documentos::celda)
                .list();
    }

    /** Tables of a document with cells, in no order. */
    @Transactional(readOnly = true)
    public List<String> tablas(UUID documento) {
        return jdbc.sql("SELECT DISTINCT tabla FROM rendicion.captura WHERE documento_id = ?")
                .param(documento)
                .query(String.class)
                .list();
    }

    /** How many cells are not blank. */
    @Transactional(readOnly = true)
    public int cuentaCeldas(UUID documento) {
        return jdbc.sql(
                        "SELECT count(*) FROM rendicion.captura WHERE documento_id = ? AND valor ~"
                                + " '\\S'")
                .param(documento)
                .query(Integer.class)
                .single();
    }

    /** The content as it is hashed, read from the captured cells. */
    @Transactional(readOnly = true)
    public Contenido contenido(UUID documento) {
        SortedMap<Casilla, String> celdas = new TreeMap<>();
        jdbc.sql("SELECT tabla, fila, columna, valor FROM rendicion.captura WHERE documento_id = ?")
                .param(documento)
                .query(fila -> {
                    celdas.put(
                            new Casilla(fila.getString(1), fila.getString(2), fila.getString(3)),
                            fila.getString(4));
                });
        return new Contenido(celdas);
    }

    /** Files of a document, without their bytes. */
    @Transactional(readOnly = true)
    public List<ArchivoGuardado> archivos(UUID documento) {
        return jdbc.sql(
                        "SELECT nombre, huella, length(contenido) FROM rendicion.archivo WHERE"
                                + " documento_id = ? ORDER BY nombre")
                .param(documento)
                .query((fila, n) ->
                        new ArchivoGuardado(fila.getString(1), fila.getString(2), fila.getLong(3)))
                .list();
    }

    /** A file with its bytes. */
    @Transactional(readOnly = true)
    public Optional<Archivo> archivo(UUID documento, String nombre) {
        return jdbc.sql(
                        "SELECT nombre, contenido FROM rendicion.archivo WHERE documento_id = ? AND"
                                + " nombre = ?")
                .params(documento, nombre)
                .query((fila, n) -> new Archivo(fila.getString(1), fila.getBytes(2)))
                .optional();
    }

    /** Every file with its bytes. */
    @Transactional(readOnly = true)
    public List<Archivo> archivosCompletos(UUID documento) {
        return jdbc.sql(
                        "SELECT nombre, contenido FROM rendicion.archivo WHERE documento_id = ?"
                                + " ORDER BY nombre")
                .param(documento)
                .query((fila, n) -> new Archivo(fila.getString(1), fila.getBytes(2)))
                .list();
    }

    /** What could not be read when it came. */
    @Transactional(readOnly = true)
    public List<IncidenciaGuardada> incidencias(UUID documento) {
        return jdbc.sql(
                        "SELECT codigo, severidad, archivo, linea, mensaje, remedio FROM"
                                + " rendicion.incidencia WHERE documento_id = ? ORDER BY orden")
                .param(documento)
                .query((fila, n) ->
                        new IncidenciaGuardada(
                                fila.getString(1),
                                fila.getString(2),
                                fila.getString(3),
                                fila.getInt(4),
                                fila.getString(5),
                                fila.getString(6)))
                .list();
    }

    /** The number of the next delivery of a report. */
    int siguienteEntrega(Clase clase, String clave) {
        return jdbc.sql(
                        "SELECT coalesce(max(entrega), 0) + 1 FROM rendicion.documento WHERE clase"
                                + " = ? AND clave = ?")
                .params(clase.name(), clave)
                .query(Integer.class)
                .single();
    }

    /** Adds a document with its files, cells and incidents. */
    void agrega(
            Documento d,
            List<Archivo> archivos,
            List<Renglon> renglones,
            List<Incidencia> incidencias) {
        jdbc.sql("INSERT INTO rendicion.documento (" + COLUMNAS + ") VALUES (?,?,?,?,?,?,?,?)")
                .params(
                        d.id(),
                        d.clase().name(),
                        d.clave(),
                        d.entrega(),
                        d.titulo(),
                        d.huella(),
                        d.recibidoPor(),
                        utc(d.recibidoEn()))
                .update();
        for (Archivo archivo : archivos) {
            jdbc.sql("INSERT INTO rendicion.archivo VALUES (?,?,?,?)")
                    .params(
                            d.id(),
                            archivo.nombre(),
                            Huellas.sha256(archivo.contenido()),
                            archivo.contenido())
                    .update();
        }
        agregaCeldas(d, renglones);
        agregaIncidencias(d, incidencias);
    }

    private void agregaCeldas(Documento d, List<Renglon> renglones) {
        List<Object[]> filas = renglones.stream().flatMap(r -> deRenglon(d, r)).toList();
        for (int desde = 0; desde < filas.size(); desde += LOTE) {
            lotes.batchUpdate(
                    "INSERT INTO rendicion.captura (documento_id, tabla, fila, orden, columna,"
                            + " posicion, valor, archivo, linea, capturado_por, capturado_en)"
                            + " VALUES (?,?,?,?,?,?,?,?,?,?,?)",
                    filas.subList(desde, Math.min(filas.size(), desde + LOTE)));
        }
    }

    private static java.util.stream.Stream<Object[]> deRenglon(Documento d, Renglon r) {
        List<String> columnas = List.copyOf(r.celdas().keySet());
        return columnas.stream()
                .map(columna ->
                        new Object[] {
                            d.id(),
                            r.tabla(),
                            r.fila(),
                            r.orden(),
                            columna,
                            columnas.indexOf(columna),
                            r.celdas().getOrDefault(columna, ""),
                            r.origen().archivo(),
                            r.origen().linea(),
                            d.recibidoPor(),
                            Timestamp.from(d.recibidoEn())
                        });
    }

    private void agregaIncidencias(Documento d, List<Incidencia> incidencias) {
        for (int i = 0; i < incidencias.size(); i++) {
            Incidencia una = incidencias.get(i);
            jdbc.sql("INSERT INTO rendicion.incidencia VALUES (?,?,?,?,?,?,?,?)")
                    .params(
                            d.id(),
                            i + 1,
                            una.codigo(),
                            una.severidad().name(),
                            una.archivo(),
                            una.linea(),
                            una.mensaje(),
                            una.remedio())
                    .update();
        }
    }

    static OffsetDateTime utc(Instant instante) {
        return instante.atOffset(ZoneOffset.UTC);
    }

    private static Documento documento(ResultSet fila, int n) throws SQLException {
        return new Documento(
                fila.getObject("id", UUID.class),
                Clase.valueOf(fila.getString("clase")),
                fila.getString("clave"),
                fila.getInt("entrega"),
                fila.getString("titulo"),
                fila.getString("huella"),
                fila.getString("recibido_por"),
                fila.getObject("recibido_en", OffsetDateTime.class).toInstant());
    }

    private static Celda celda(ResultSet fila, int n) throws SQLException {
        return new Celda(
                fila.getLong("id"),
                fila.getString("tabla"),
                fila.getString("fila"),
                fila.getInt("orden"),
                fila.getString("columna"),
                fila.getInt("posicion"),
                fila.getString("valor"),
                fila.getString("archivo"),
                fila.getInt("linea"),
                fila.getString("capturado_por"),
                fila.getObject("capturado_en", OffsetDateTime.class).toInstant());
    }
}
