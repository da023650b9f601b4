package mx.recauda.platform.pagos.internal;

import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.platform.pagos.Linea;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The tables of settlement files and payments. */
@Component
class TablaDePagos {

    private static final int CERRADURAS = 512;

    private final JdbcClient jdbc;

    TablaDePagos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A payment and where it went.
     *
     * @param motivo code, or empty when it was applied
     */
    record Fila(UUID id, PagoDeBanco pago, String destino, String motivo, Optional<Linea> linea) {}

    /** Whoever does the same waits until this transaction ends. */
    void unoALaVez(String que) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('pagos:' || ?, 0))")
                .param(que)
                .query((fila, numero) -> numero)
                .list();
    }

    /** Likewise for each registro, in one order, so that no two wait for each other. */
    void unoALaVez(Set<UUID> registros) {
        jdbc.sql(
                        """
                        SELECT pg_advisory_xact_lock(llave)
                        FROM (SELECT DISTINCT hashtextextended('pagos:' || r, 0) AS llave
                              FROM unnest(?::text[]) r ORDER BY llave) x
                        """)
                .param(registros.stream().map(UUID::toString).toArray(String[]::new))
                .query((fila, numero) -> numero)
                .list();
    }

    /**
     * Likewise for the operations of some payments, told by two files at once. They share so many
     * locks, so that a large file does not take them all.
     */
    void unaVezCadaUna(List<PagoDeBanco> todos) {
        jdbc.sql(
                        """
                        SELECT pg_advisory_xact_lock(llave)
                        FROM (SELECT DISTINCT hashtextextended('operaciones:'
                                  || abs(hashtextextended(b || '|' || o, 0) % ?), 0) AS llave
                              FROM unnest(?::text[], ?::text[]) AS t (b, o) ORDER BY llave) x
                        """)
                .params(
                        CERRADURAS,
                        textos(todos, PagoDeBanco::banco),
                        textos(todos, PagoDeBanco::operacion))
                .query((fila, numero) -> numero)
                .list();
    }

    /** How long this transaction waits for what another one holds before it fails. */
    void espera(String cuanto) {
        jdbc.sql("SELECT set_config('lock_timeout', ?, true)")
                .param(cuanto)
                .query(String.class)
                .single();
    }

    /** The lote that had the same file. */
    Optional<UUID> importado(String huella) {
        return jdbc.sql("SELECT id FROM pagos.lote_bancario WHERE huella = ?")
                .param(huella)
                .query(UUID.class)
                .optional();
    }

    /** The payments kept under the operations of the list. */
    List<PagoDeBanco> conocidos(List<PagoDeBanco> todos) {
        return jdbc.sql(
                        """
                        SELECT p.* FROM pagos.pago p
                        WHERE (p.banco, p.operacion) IN
                            (SELECT * FROM unnest(?::text[], ?::text[]))
                        """)
                .params(textos(todos, PagoDeBanco::banco), textos(todos, PagoDeBanco::operacion))
                .query((ResultSet fila, int numero) -> pago(fila))
                .list();
    }

    /** When the líneas that are paid were first paid. */
    Map<UUID, LocalDate> pagadas(Collection<UUID> lineas) {
        Map<UUID, LocalDate> pagadas = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT linea_id, min(pagado_el) AS dia FROM pagos.pago p
                        WHERE destino = 'APLICADO' AND linea_id = ANY (?::uuid[])
                          AND NOT EXISTS (SELECT FROM pagos.correccion c WHERE c.pago_id = p.id
                            AND (SELECT a.tipo FROM pagos.correccion_acto a WHERE a.correccion_id = c.id
                                ORDER BY a.numero DESC LIMIT 1) IN ('APRUEBA', 'REQUIERE', 'EXIGE'))
                        GROUP BY linea_id
                        """)
                .param(lineas.stream().map(UUID::toString).toArray(String[]::new))
                .query((ResultSet fila) -> {
                    pagadas.put(
                            fila.getObject("linea_id", UUID.class),
                            fila.getObject("dia", LocalDate.class));
                });
        return pagadas;
    }

    /** The payment that paid a línea: the first one made. */
    Optional<PagoDeBanco> deLinea(UUID linea) {
        return jdbc.sql(
                        """
                        SELECT * FROM pagos.pago p WHERE linea_id = ?
                          AND (destino = 'APLICADO' OR EXISTS (SELECT FROM pagos.acto a
                            JOIN pagos.acto q ON q.id = a.sobre_id
                            WHERE a.pago_id = p.id AND a.tipo = 'APROBAR' AND q.registro_id = p.registro_id
                              AND NOT EXISTS (SELECT FROM pagos.acto d WHERE d.sobre_id = a.id)
                              AND 0 < (SELECT sum(m.importe_centavos) FROM pagos.destino m
                                WHERE m.pago_id = p.id AND m.destino = 'APLICADO')))
                          AND NOT EXISTS (SELECT FROM pagos.correccion c WHERE c.pago_id = p.id
                            AND (SELECT a.tipo FROM pagos.correccion_acto a WHERE a.correccion_id = c.id
                                ORDER BY a.numero DESC LIMIT 1) IN ('APRUEBA', 'REQUIERE', 'EXIGE'))
                        ORDER BY pagado_el, banco, operacion LIMIT 1
                        """)
                .param(linea)
                .query((ResultSet fila, int numero) -> pago(fila))
                .optional();
    }

    /**
     * Key of the entry by which a payment pays, also of one that waited, or that quotes the
     * operation of another.
     */
    String asiento(PagoDeBanco pago) {
        return jdbc.sql(
                        """
                        SELECT a.id FROM pagos.acto a WHERE a.pago_id = ? AND a.tipo = 'APROBAR'
                          AND NOT EXISTS (SELECT FROM pagos.acto d WHERE d.sobre_id = a.id)
                        ORDER BY a.numero DESC LIMIT 1
                        """)
                .param(AsientosDePago.id(pago))
                .query(UUID.class)
                .optional()
                .map(aprobacion -> Identificacion.APLICA + aprobacion)
                .orElseGet(() -> alLlegar(pago));
    }

    private String alLlegar(PagoDeBanco pago) {
        String repetido = AsientosDePago.claveDeRepetido(pago);
        boolean esRepetido =
                jdbc.sql("SELECT EXISTS (SELECT FROM pagos.destino WHERE asiento = ?)")
                        .param(repetido)
                        .query(Boolean.class)
                        .single();
        return esRepetido ? repetido : AsientosDePago.clave(pago);
    }

    static PagoDeBanco pago(ResultSet fila) throws SQLException {
        return new PagoDeBanco(
                fila.getInt("renglon"),
                fila.getString("referencia"),
                fila.getString("banco"),
                fila.getString("operacion"),
                Importe.deCentavos(fila.getLong("importe_centavos")),
                fila.getObject("pagado_el", LocalDate.class));
    }

    void guarda(
            UUID lote,
            String huella,
            String archivo,
            String formato,
            int renglones,
            Importe suma,
            Instant ahora,
            String cuenta) {
        jdbc.sql(
                        """
                        INSERT INTO pagos.lote_bancario (id, huella, archivo, formato, renglones,
                            importe_centavos, recibido_en, recibido_por) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        lote,
                        huella,
                        archivo,
                        formato,
                        renglones,
                        suma.centavos(),
                        OffsetDateTime.ofInstant(ahora, ZoneOffset.UTC),
                        cuenta)
                .update();
    }

    /** Keeps every line of a settlement file as it came. */
    void guardaRenglones(UUID lote, List<PagoDeBanco> todos) {
        jdbc.sql(
                        """
                        INSERT INTO pagos.renglon (lote_id, renglon, banco, operacion, referencia,
                            importe_centavos, pagado_el,
                            imss_centavos, rcv_centavos, vivienda_centavos, amortizacion_centavos)
                        SELECT ?, t.* FROM unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::date[],
                            ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[]) t
                        """)
                .params(
                        lote,
                        todos.stream().mapToInt(PagoDeBanco::renglon).toArray(),
                        textos(todos, PagoDeBanco::banco),
                        textos(todos, PagoDeBanco::operacion),
                        textos(todos, PagoDeBanco::linea),
                        todos.stream().mapToLong(p -> p.importe().centavos()).toArray(),
                        textos(todos, p -> p.fecha().toString()),
                        dichos(todos, Fondo.IMSS),
                        dichos(todos, Fondo.RCV),
                        dichos(todos, Fondo.VIVIENDA),
                        dichos(todos, Fondo.AMORTIZACION))
                .update();
    }

    // Of a payment that the bank does not divide, nothing is said of any fund.
    private static @Nullable Long[] dichos(List<PagoDeBanco> todos, Fondo fondo) {
        return todos.stream()
                .map(p -> p.fondos().isEmpty() ? null : dicho(p, fondo))
                .toArray(Long[]::new);
    }

    private static Long dicho(PagoDeBanco pago, Fondo fondo) {
        return pago.fondos().getOrDefault(fondo, Importe.CERO).centavos();
    }

    void guarda(UUID lote, List<Fila> filas) {
        jdbc.sql(
                        """
                        INSERT INTO pagos.pago
                        SELECT t.id, ?, t.renglon, t.banco, t.operacion, t.referencia, t.importe, t.dia,
                            t.destino, t.motivo, t.linea, t.registro, t.oficina
                        FROM unnest(?::uuid[], ?::int[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::date[],
                            ?::text[], ?::text[], ?::uuid[], ?::uuid[], ?::text[])
                            AS t (id, renglon, banco, operacion, referencia, importe, dia, destino, motivo,
                                linea, registro, oficina)
                        """)
                .params(
                        lote,
                        textos(filas, f -> f.id().toString()),
                        filas.stream().mapToInt(f -> f.pago().renglon()).toArray(),
                        textos(filas, f -> f.pago().banco()),
                        textos(filas, f -> f.pago().operacion()),
                        textos(filas, f -> f.pago().linea()),
                        filas.stream().mapToLong(f -> f.pago().importe().centavos()).toArray(),
                        textos(filas, f -> f.pago().fecha().toString()),
                        textos(filas, Fila::destino),
                        textos(filas, Fila::motivo),
                        textos(filas, f -> f.linea().map(l -> l.id().toString()).orElse(null)),
                        textos(
                                filas,
                                f -> f.linea().map(l -> l.registro().toString()).orElse(null)),
                        textos(filas, f -> f.linea().map(Linea::oficina).orElse(null)))
                .update();
    }

    private static <T> String[] textos(List<T> lista, Function<T, String> campo) {
        return lista.stream().map(campo).toArray(String[]::new);
    }
}
