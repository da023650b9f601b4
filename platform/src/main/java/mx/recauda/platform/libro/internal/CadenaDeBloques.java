package mx.recauda.platform.libro.internal;

import mx.recauda.ley.huella.Resumen;
import mx.recauda.ley.libro.Bloque;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.ErrorDeLibro;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.libro.Control;
import mx.recauda.platform.libro.Cortes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The table of closed blocks and the control totals kept with them. */
@Component
class CadenaDeBloques {

    /** Before the first transaction. */
    static final String PRINCIPIO = "0";

    /** After the last one. */
    static final String FIN = "9223372036854775807";

    private static final int DECIMALES = 2;

    // What blocks closed, plus the entries that no block holds yet.
    private static final String CONTROLES =
            """
            SELECT oficina, clase, rubro, cuota, componente, sum(cargos) AS cargos, sum(abonos) AS abonos
            FROM (
                SELECT oficina, clase, rubro, cuota, componente,
                    cargos_centavos AS cargos, abonos_centavos AS abonos
                FROM libro.control
                UNION ALL
                SELECT a.oficina, c.clase, c.rubro, c.cuota, c.componente,
                    greatest(p.importe_centavos, 0), greatest(-p.importe_centavos, 0)
                FROM libro.asiento a
                JOIN libro.partida p ON p.asiento_id = a.id
                JOIN libro.cuenta c ON c.id = p.cuenta_id
                WHERE a.transaccion >= coalesce((SELECT max(hasta) FROM libro.bloque), '0'::xid8)
            ) todo
            WHERE :oficina = '' OR oficina = :oficina
            GROUP BY oficina, clase, rubro, cuota, componente
            ORDER BY oficina, clase, rubro, cuota, componente
            """;

    private final JdbcClient jdbc;

    CadenaDeBloques(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A block with the bounds of its transactions. */
    record Eslabon(Bloque bloque, Resumen cabeza, String desde, String hasta) {}

    List<Eslabon> ultimos(int cuantos) {
        return jdbc.sql("SELECT * FROM libro.bloque ORDER BY numero DESC LIMIT ?")
                .param(cuantos)
                .query((ResultSet fila, int numero) -> eslabon(fila))
                .list();
    }

    /** From the newest. Their numbers have no gaps, so that a page begins at its first number. */
    List<Eslabon> pagina(int desde, int cuantos) {
        return jdbc.sql(
                        """
                        SELECT * FROM libro.bloque
                        WHERE numero <= (SELECT max(numero) FROM libro.bloque) - ?
                        ORDER BY numero DESC LIMIT ?
                        """)
                .params(desde, cuantos)
                .query((ResultSet fila, int numero) -> eslabon(fila))
                .list();
    }

    int cuantos() {
        return jdbc.sql("SELECT coalesce(max(numero), 0)::int FROM libro.bloque")
                .query(Integer.class)
                .single();
    }

    /** The block that holds a transaction, when it is closed. */
    Optional<Eslabon> queCierra(String transaccion) {
        return jdbc.sql(
                        """
                        SELECT * FROM (SELECT * FROM libro.bloque WHERE hasta > CAST(:t AS xid8)
                                       ORDER BY hasta LIMIT 1) b
                        WHERE b.desde <= CAST(:t AS xid8)
                        """)
                .param("t", transaccion)
                .query((ResultSet fila, int numero) -> eslabon(fila))
                .optional();
    }

    List<Eslabon> desde(long numero, int cuantos) {
        return jdbc.sql("SELECT * FROM libro.bloque WHERE numero >= ? ORDER BY numero LIMIT ?")
                .params(numero, cuantos)
                .query((ResultSet fila, int lugar) -> eslabon(fila))
                .list();
    }

    /** Transaction before which everything counts. */
    String limite(OptionalLong bloque) {
        if (bloque.isEmpty()) {
            return FIN;
        }
        return jdbc.sql("SELECT hasta::text FROM libro.bloque WHERE numero = ?")
                .param(bloque.getAsLong())
                .query(String.class)
                .optional()
                .orElseThrow(() ->
                        new FalloConCodigo(
                                FalloConCodigo.Clase.NO_HAY,
                                ErrorDeLibro.NO_HAY_BLOQUE,
                                String.valueOf(bloque.getAsLong())));
    }

    /** The last block that had closed at an instant. */
    Optional<Eslabon> ultimoAl(Instant instante) {
        return jdbc.sql(
                        """
                        SELECT * FROM libro.bloque WHERE cerrado_en <= ? ORDER BY numero DESC LIMIT 1
                        """)
                .param(OffsetDateTime.ofInstant(instante, ZoneOffset.UTC))
                .query((ResultSet fila, int numero) -> eslabon(fila))
                .optional();
    }

    /** Transaction before which what was written counts at an instant. */
    String limite(Instant conocidoEn) {
        return conocidoEn.equals(Cortes.SIEMPRE)
                ? FIN
                : ultimoAl(conocidoEn).map(Eslabon::hasta).orElse(PRINCIPIO);
    }

    List<Control> controles(Optional<String> oficina) {
        return jdbc.sql(CONTROLES)
                .param("oficina", oficina.orElse(""))
                .query((ResultSet fila, int numero) -> control(fila))
                .list();
    }

    private static Eslabon eslabon(ResultSet fila) throws SQLException {
        return new Eslabon(
                new Bloque(
                        fila.getLong("numero"),
                        fila.getInt("asientos"),
                        Resumen.guardado(fila.getBytes("raiz")),
                        Resumen.guardado(fila.getBytes("anterior")),
                        fila.getTimestamp("cerrado_en").toInstant()),
                Resumen.guardado(fila.getBytes("cabeza")),
                fila.getString("desde"),
                fila.getString("hasta"));
    }

    private static Control control(ResultSet fila) throws SQLException {
        return new Control(
                fila.getString("oficina"),
                Clase.valueOf(fila.getString("clase")),
                Rubro.valueOf(fila.getString("rubro")),
                Cuota.valueOf(fila.getString("cuota")),
                Componente.valueOf(fila.getString("componente")),
                pesos(fila.getBigDecimal("cargos")),
                pesos(fila.getBigDecimal("abonos")));
    }

    private static BigDecimal pesos(BigDecimal centavos) {
        return centavos.movePointLeft(DECIMALES).setScale(DECIMALES);
    }
}
