package mx.recauda.platform.rendicion.mesa;

import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.base.Recientes;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.captura.Lectura;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.version.Casilla;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Drafts and their cells. Only adds: a cell captured again is another fact. */
@Repository
public class Borradores {

    private static final int PLANES = 16;
    private static final String COLUMNAS =
            "id, anio, trimestre, clave, base_id, creado_por, creado_en";
    private static final String VIGENTES =
            """
            SELECT DISTINCT ON (tabla, fila, columna)
                   tabla, fila, columna, numero, valor, capturado_por, capturado_en
            FROM rendicion.borrador_celda WHERE borrador_id = ?
            """;

    private final JdbcClient jdbc;
    private final Documentos documentos;
    private final Lectura lectura;
    private final Clock reloj;
    private final Identificadores identificadores;
    private final Recientes<Borrador, PlanDeCaptura> planes = Recientes.de(PLANES);

    Borradores(
            JdbcClient jdbc,
            Documentos documentos,
            Lectura lectura,
            Clock reloj,
            Identificadores identificadores) {
        this.jdbc = jdbc;
        this.documentos = documentos;
        this.lectura = lectura;
        this.reloj = reloj;
        this.identificadores = identificadores;
    }

    /** Every draft, the latest period first. */
    @Transactional(readOnly = true)
    public List<Borrador> todos() {
        return jdbc.sql(
                        "SELECT "
                                + COLUMNAS
                                + " FROM rendicion.borrador ORDER BY anio DESC, trimestre DESC")
                .query(Borradores::borrador)
                .list();
    }

    /** One draft. */
    @Transactional(readOnly = true)
    public Optional<Borrador> busca(UUID id) {
        return jdbc.sql("SELECT " + COLUMNAS + " FROM rendicion.borrador WHERE id = ?")
                .param(id)
                .query(Borradores::borrador)
                .optional();
    }

    /** The draft of a report, when it was begun. */
    @Transactional(readOnly = true)
    public Optional<Borrador> deClave(String clave) {
        return jdbc.sql("SELECT " + COLUMNAS + " FROM rendicion.borrador WHERE clave = ?")
                .param(clave)
                .query(Borradores::borrador)
                .optional();
    }

    /** Begins a draft with the shape of a report. */
    @Transactional
    public Borrador crea(int anio, int trimestre, Documento base, String cuenta) {
        Borrador borrador = propone(anio, trimestre, base, cuenta);
        if (!agrega(borrador)) {
            throw new IllegalStateException("the draft exists: " + borrador.clave());
        }
        return borrador;
    }

    /** A draft with the shape of a report, not kept yet. */
    Borrador propone(int anio, int trimestre, Documento base, String cuenta) {
        Informe informe = lectura.de(base, Informe.class);
        return new Borrador(
                identificadores.nuevo(),
                anio,
                trimestre,
                "%d-T%d-%s-%s"
                        .formatted(
                                anio,
                                trimestre,
                                informe.metadatos().ramo(),
                                informe.metadatos().unidad()),
                base.id(),
                cuenta,
                reloj.instant());
    }

    /** Keeps a draft; false when that quarter has one already, whoever was first. */
    boolean agrega(Borrador borrador) {
        return jdbc.sql(
                                "INSERT INTO rendicion.borrador ("
                                        + COLUMNAS
                                        + ") VALUES (?,?,?,?,?,?,?) ON CONFLICT (clave) DO NOTHING")
                        .params(
                                borrador.id(),
                                borrador.anio(),
                                borrador.trimestre(),
                                borrador.clave(),
                                borrador.base(),
                                borrador.creadoPor(),
                                borrador.creadoEn().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** What is captured of a draft, by the form of its base moved to its quarter. */
    @Transactional(readOnly = true)
    public PlanDeCaptura plan(Borrador borrador) {
        return planes.pide(borrador, b -> PlanDeCaptura.de(b, lectura.de(base(b), Informe.class)));
    }

    /** The report a draft is compared with. */
    @Transactional(readOnly = true)
    public Documento base(Borrador borrador) {
        return documentos.busca(borrador.base()).orElseThrow();
    }

    /** The cells in force of a section. */
    @Transactional(readOnly = true)
    public Map<Casilla, CeldaCapturada> celdas(UUID borrador, String seccion) {
        return porCasilla(
                jdbc.sql(VIGENTES + " AND tabla = ? ORDER BY tabla, fila, columna, numero DESC")
                        .params(borrador, seccion)
                        .query(Borradores::celda)
                        .list());
    }

    /** The cells in force of the whole draft. */
    @Transactional(readOnly = true)
    public Map<Casilla, CeldaCapturada> celdas(UUID borrador) {
        return porCasilla(
                jdbc.sql(VIGENTES + " ORDER BY tabla, fila, columna, numero DESC")
                        .param(borrador)
                        .query(Borradores::celda)
                        .list());
    }

    /** Every value a section ever had, by its address and its number. */
    @Transactional(readOnly = true)
    Map<Casilla, Map<Integer, String>> valores(UUID borrador, String seccion) {
        Map<Casilla, Map<Integer, String>> valores = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        SELECT tabla, fila, columna, numero, valor, capturado_por, capturado_en
                        FROM rendicion.borrador_celda WHERE borrador_id = ? AND tabla = ?
                        """)
                .params(borrador, seccion)
                .query(Borradores::celda)
                .list()
                .forEach(c ->
                        valores.computeIfAbsent(c.casilla(), k -> new LinkedHashMap<>())
                                .put(c.numero(), c.valor()));
        return valores;
    }

    /** The cell in force at one address. */
    Optional<CeldaCapturada> celda(UUID borrador, Casilla casilla) {
        return jdbc.sql(
                        VIGENTES
                                + " AND tabla = ? AND fila = ? AND columna = ?"
                                + " ORDER BY tabla, fila, columna, numero DESC")
                .params(borrador, casilla.tabla(), casilla.fila(), casilla.columna())
                .query(Borradores::celda)
                .optional();
    }

    /** What one address said when a person read it; nothing was there before the first value. */
    String leido(UUID borrador, Casilla casilla, int numero) {
        return jdbc.sql(
                        """
                        SELECT valor FROM rendicion.borrador_celda WHERE borrador_id = ?
                            AND tabla = ? AND fila = ? AND columna = ? AND numero = ?
                        """)
                .params(borrador, casilla.tabla(), casilla.fila(), casilla.columna(), numero)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Adds a value after the one in force; the caller holds the lock of the section. */
    CeldaCapturada agrega(UUID borrador, Casilla casilla, int numero, String valor, String cuenta) {
        CeldaCapturada celda = new CeldaCapturada(casilla, numero, valor, cuenta, reloj.instant());
        jdbc.sql("INSERT INTO rendicion.borrador_celda VALUES (?,?,?,?,?,?,?,?)")
                .params(
                        borrador,
                        casilla.tabla(),
                        casilla.fila(),
                        casilla.columna(),
                        numero,
                        valor,
                        cuenta,
                        celda.en().atOffset(ZoneOffset.UTC))
                .update();
        return celda;
    }

    private static Map<Casilla, CeldaCapturada> porCasilla(List<CeldaCapturada> celdas) {
        Map<Casilla, CeldaCapturada> porCasilla = new LinkedHashMap<>();
        celdas.forEach(c -> porCasilla.put(c.casilla(), c));
        return porCasilla;
    }

    private static CeldaCapturada celda(ResultSet fila, int n) throws SQLException {
        return new CeldaCapturada(
                new Casilla(
                        fila.getString("tabla"), fila.getString("fila"), fila.getString("columna")),
                fila.getInt("numero"),
                fila.getString("valor"),
                fila.getString("capturado_por"),
                fila.getObject("capturado_en", OffsetDateTime.class).toInstant());
    }

    private static Borrador borrador(ResultSet fila, int n) throws SQLException {
        return new Borrador(
                fila.getObject("id", UUID.class),
                fila.getInt("anio"),
                fila.getInt("trimestre"),
                fila.getString("clave"),
                fila.getObject("base_id", UUID.class),
                fila.getString("creado_por"),
                fila.getObject("creado_en", OffsetDateTime.class).toInstant());
    }
}
