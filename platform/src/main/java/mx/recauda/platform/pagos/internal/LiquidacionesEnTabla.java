package mx.recauda.platform.pagos.internal;

import mx.recauda.formats.banco.ArchivoDeBanco;
import mx.recauda.formats.banco.LecturaDeBanco;
import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.pagos.ErrorDePago;
import mx.recauda.platform.pagos.Liquidaciones;
import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.seguridad.Asignaciones;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.QuienActua;
import mx.recauda.platform.trabajos.ColaDeTrabajos;
import mx.recauda.platform.trabajos.EstadoDeTrabajo;
import mx.recauda.platform.trabajos.NuevoTrabajo;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

@Service
@Transactional
class LiquidacionesEnTabla implements Liquidaciones {

    // The payment of each line by its index, whatever was known of the tables when the plan was
    // made.
    /** What became of each line; the first parameter is how many were looked at. */
    private static final String RENGLONES =
            """
            SELECT r.*, p.id AS pago_id, p.linea_id, coalesce(p.motivo, '') AS motivo,
                coalesce(p.destino, CASE WHEN row_number() OVER (ORDER BY r.renglon) <= ?
                                         THEN 'CONOCIDO' ELSE 'PENDIENTE' END) AS resultado
            FROM pagos.renglon r
            LEFT JOIN LATERAL (
                SELECT * FROM pagos.pago p WHERE p.lote_id = r.lote_id AND p.renglon = r.renglon OFFSET 0
            ) p ON true
            WHERE r.lote_id = ?
            """;

    private static final int PIEZA = 5_000;

    private final JdbcClient jdbc;
    private final TablaDePagos pagos;
    private final TablaDeRechazados rechazados;
    private final TablaDeDestinos destinos;
    private final Asignaciones asignaciones;
    private final ColaDeTrabajos cola;
    private final Bitacora bitacora;
    private final Identificadores identificadores;
    private final Clock reloj;

    LiquidacionesEnTabla(
            JdbcClient jdbc,
            TablaDePagos pagos,
            TablaDeRechazados rechazados,
            TablaDeDestinos destinos,
            Asignaciones asignaciones,
            ColaDeTrabajos cola,
            Bitacora bitacora,
            Identificadores identificadores,
            Clock reloj) {
        this.jdbc = jdbc;
        this.pagos = pagos;
        this.rechazados = rechazados;
        this.destinos = destinos;
        this.asignaciones = asignaciones;
        this.cola = cola;
        this.bitacora = bitacora;
        this.identificadores = identificadores;
        this.reloj = reloj;
    }

    @Override
    public Recepcion presenta(String archivo, InputStreamSource contenido, Idioma idioma) {
        return enEspera(archivo, recibe(archivo, contenido, idioma));
    }

    @Override
    public Recepcion presenta(
            String archivo, InputStreamSource contenido, Idioma idioma, Set<String> bancos) {
        LineasAjenas ajenas = new LineasAjenas(bancos, archivo, idioma);
        return enEspera(archivo, recibe(archivo, contenido, idioma, ajenas, ajenas::faltas));
    }

    private Recepcion enEspera(String archivo, Recepcion recibido) {
        if (recibido.lote().isPresent() && !recibido.repetido()) {
            UUID lote = recibido.lote().get();
            cola.encola(
                    new NuevoTrabajo(
                            TareaDeLiquidacion.TIPO,
                            Texto.de("conciliacion.trabajo", archivo),
                            lote,
                            lote(lote).orElseThrow().renglones()));
        }
        return recibido;
    }

    @Override
    public Recepcion presenta(String archivo, byte[] contenido, Idioma idioma) {
        return presenta(archivo, new ByteArrayResource(contenido), idioma);
    }

    /** Keeps a file without posting it. */
    Recepcion recibe(String archivo, InputStreamSource contenido, Idioma idioma) {
        return recibe(archivo, contenido, idioma, pago -> {}, List::of);
    }

    private Recepcion recibe(
            String archivo,
            InputStreamSource contenido,
            Idioma idioma,
            Consumer<PagoDeBanco> cada,
            Supplier<List<Incidencia>> deMas) {
        ContenidoDeBanco suyo = new ContenidoDeBanco(contenido);
        LecturaDeBanco leido = suyo.lee(archivo, idioma, cada);
        List<Incidencia> faltas = juntas(leido.incidencias(), deMas.get());
        String huella = suyo.huella().toString();
        // The same file twice at once; other files do not wait for it.
        pagos.unoALaVez("importa:" + huella);
        if (!faltas.isEmpty()) {
            UUID rechazado = rechazados.guarda(archivo, huella, suyo.entero(), faltas);
            return new Recepcion(Optional.empty(), false, Optional.of(rechazado), faltas);
        }
        Optional<UUID> anterior = pagos.importado(huella);
        if (anterior.isPresent()) {
            return new Recepcion(anterior, true, Optional.empty(), List.of());
        }
        UUID lote = identificadores.nuevo();
        pagos.guarda(
                lote,
                huella,
                archivo,
                suyo.formato(),
                leido.pagos(),
                leido.suma(),
                reloj.instant().truncatedTo(ChronoUnit.MICROS),
                QuienActua.ahora().cuenta());
        guardaRenglones(lote, archivo, suyo, idioma);
        bitacora.anota("IMPORTAR_LIQUIDACION", "lote:" + lote);
        return new Recepcion(Optional.of(lote), false, Optional.empty(), List.of());
    }

    // Read again piece by piece: the payments of a large file are never together in memory.
    private void guardaRenglones(
            UUID lote, String archivo, ContenidoDeBanco contenido, Idioma idioma) {
        List<PagoDeBanco> pieza = new ArrayList<>(PIEZA);
        contenido.lee(
                archivo,
                idioma,
                pago -> {
                    pieza.add(pago);
                    if (pieza.size() == PIEZA) {
                        pagos.guardaRenglones(lote, pieza);
                        pieza.clear();
                    }
                });
        if (!pieza.isEmpty()) {
            pagos.guardaRenglones(lote, pieza);
        }
    }

    /** Some lines of a lote, in order, as the file said them. */
    List<PagoDeBanco> renglones(UUID lote, int desde, int cuantos) {
        return jdbc.sql(
                        """
                        SELECT * FROM pagos.renglon WHERE lote_id = ? ORDER BY renglon OFFSET ? LIMIT ?
                        """)
                .params(lote, desde, cuantos)
                .query((ResultSet fila, int numero) -> TablaDePagos.pago(fila))
                .list();
    }

    /** Those that follow a line. */
    List<PagoDeBanco> despuesDe(UUID lote, int renglon, int cuantos) {
        return jdbc.sql(
                        """
                        SELECT * FROM pagos.renglon WHERE lote_id = ? AND renglon > ? ORDER BY renglon LIMIT ?
                        """)
                .params(lote, renglon, cuantos)
                .query((ResultSet fila, int numero) -> TablaDePagos.pago(fila))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Lote> lotes(int desde, int cuantos) {
        return jdbc.sql(
                        """
                        SELECT * FROM pagos.lote_bancario ORDER BY recibido_en DESC, id OFFSET ? LIMIT ?
                        """)
                .params(desde, cuantos)
                .query((ResultSet fila, int numero) -> lote(fila))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public int cuantos() {
        return jdbc.sql("SELECT count(*)::int FROM pagos.lote_bancario")
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Lote> lote(UUID id) {
        return jdbc.sql("SELECT * FROM pagos.lote_bancario WHERE id = ?")
                .param(id)
                .query((ResultSet fila, int numero) -> lote(fila))
                .optional();
    }

    private Lote lote(ResultSet fila) throws SQLException {
        UUID id = fila.getObject("id", UUID.class);
        int renglones = fila.getInt("renglones");
        Optional<EstadoDeTrabajo> trabajo = cola.de(TareaDeLiquidacion.TIPO, id);
        return new Lote(
                id,
                fila.getString("archivo"),
                fila.getString("huella"),
                fila.getString("formato"),
                renglones,
                Importe.deCentavos(fila.getLong("importe_centavos")),
                fila.getObject("recibido_en", OffsetDateTime.class).toInstant(),
                fila.getString("recibido_por"),
                trabajo.map(EstadoDeTrabajo::avance).orElse(renglones),
                trabajo.filter(t -> t.fase() == EstadoDeTrabajo.Fase.FALLIDO).isPresent());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Suma> sumas(UUID id) {
        return jdbc.sql(
                        """
                        SELECT resultado, count(*)::int AS renglones, sum(importe_centavos)::bigint AS suma
                        FROM (%s) x GROUP BY resultado ORDER BY resultado
                        """
                                .formatted(RENGLONES))
                .params(hechos(id), id)
                .query((ResultSet fila, int numero) ->
                        new Suma(
                                Resultado.valueOf(fila.getString("resultado")),
                                fila.getInt("renglones"),
                                Importe.deCentavos(fila.getLong("suma"))))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Renglon> renglones(UUID id, Optional<Resultado> resultado, int desde, int cuantos) {
        return jdbc.sql(
                        """
                        SELECT y.*, (SELECT count(*) > 1 FROM pagos.pago o
                                WHERE o.banco = y.banco AND o.operacion = y.operacion) AS contradicho
                        FROM (SELECT * FROM (%s) x WHERE ? IN ('', resultado)
                            ORDER BY renglon OFFSET ? LIMIT ?) y ORDER BY y.renglon
                        """
                                .formatted(RENGLONES))
                .params(hechos(id), id, resultado.map(Enum::name).orElse(""), desde, cuantos)
                .query((ResultSet fila, int numero) -> renglon(fila))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Dicho> dichos(String banco, String operacion) {
        return jdbc.sql(
                        """
                        SELECT p.*, p.id AS pago_id, p.destino AS resultado,
                            count(*) OVER () > 1 AS contradicho FROM pagos.pago p
                        WHERE p.banco = ? AND p.operacion = ? ORDER BY p.pagado_el, p.id
                        """)
                .params(banco, operacion)
                .query((ResultSet fila, int numero) ->
                        new Dicho(
                                lote(fila.getObject("lote_id", UUID.class)).orElseThrow(),
                                renglon(fila),
                                destinos.de(fila.getObject("pago_id", UUID.class))))
                .list();
    }

    private int hechos(UUID id) {
        return lote(id).map(Lote::hechos).orElse(0);
    }

    private static Renglon renglon(ResultSet fila) throws SQLException {
        return new Renglon(
                fila.getInt("renglon"),
                fila.getString("banco"),
                fila.getString("operacion"),
                fila.getString("referencia"),
                Importe.deCentavos(fila.getLong("importe_centavos")),
                fila.getObject("pagado_el", LocalDate.class),
                Resultado.valueOf(fila.getString("resultado")),
                fila.getString("motivo"),
                fila.getBoolean("contradicho"),
                Optional.ofNullable(fila.getObject("pago_id", UUID.class)),
                Optional.ofNullable(fila.getObject("linea_id", UUID.class)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Rechazado> rechazados(int desde, int cuantos) {
        return rechazados.lista(desde, cuantos);
    }

    @Override
    @Transactional(readOnly = true)
    public int cuantosRechazados() {
        return rechazados.cuantos();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Rechazado> rechazado(UUID id) {
        return rechazados.busca(id);
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] contenido(UUID rechazado) {
        return rechazados.contenido(rechazado);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Incidencia> faltas(UUID rechazado, Idioma idioma) {
        Rechazado suyo = rechazados.busca(rechazado).orElseThrow();
        byte[] contenido = contenido(rechazado);
        if (!suyo.codigos().contains(ErrorDePago.DE_OTRO_BANCO.codigo())) {
            return ArchivoDeBanco.lee(contenido, suyo.archivo(), idioma, pago -> {}).incidencias();
        }
        LineasAjenas ajenas =
                new LineasAjenas(
                        asignaciones.bancosDe(suyo.recibidoPor(), suyo.recibidoEn()),
                        suyo.archivo(),
                        idioma);
        return juntas(
                ArchivoDeBanco.lee(contenido, suyo.archivo(), idioma, ajenas).incidencias(),
                ajenas.faltas());
    }

    private static List<Incidencia> juntas(List<Incidencia> unas, List<Incidencia> otras) {
        return Stream.concat(unas.stream(), otras.stream()).toList();
    }

    @Override
    public void reintenta(UUID lote) {
        cola.de(TareaDeLiquidacion.TIPO, lote).ifPresent(t -> cola.reintenta(t.id()));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean dicho(String banco, String operacion) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM pagos.pago WHERE banco = ? AND operacion = ?)")
                .params(banco, operacion)
                .query(Boolean.class)
                .single();
    }
}
