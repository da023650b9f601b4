package mx.recauda.platform.libro.internal;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.huella.Resumen;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.HojaDeAsiento;
import mx.recauda.ley.libro.Origen;
import mx.recauda.ley.libro.Partida;
import mx.recauda.platform.libro.AsientoEscrito;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads entries back exactly as they were written. */
@Component
class LectorDeAsientos {

    private static final String ASIENTOS =
            """
            SELECT a.id AS numero, a.clave, a.huella, a.origen, a.origen_id, a.oficina AS de_oficina,
                a.fundamento, a.efectivo AS dia, r.clave AS reversa, a.asentado_en, a.asentado_por,
                p.importe_centavos, c.*
            FROM libro.asiento a
            LEFT JOIN libro.asiento r ON r.id = a.reversa_de
            JOIN libro.partida p ON p.asiento_id = a.id
            JOIN libro.cuenta c ON c.id = p.cuenta_id
            """;

    /** Rows in memory at a time: a block of a large emission has millions of lines. */
    private static final int FILAS = 2_000;

    private final JdbcClient jdbc;

    LectorDeAsientos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AsientoEscrito> conClave(String clave) {
        return uno(jdbc.sql(ASIENTOS + "WHERE a.clave = :valor").param("valor", clave));
    }

    Optional<AsientoEscrito> conNumero(long numero) {
        return uno(jdbc.sql(ASIENTOS + "WHERE a.id = :valor").param("valor", numero));
    }

    List<AsientoEscrito> deOrigen(Origen origen) {
        List<AsientoEscrito> hallados = new ArrayList<>();
        Agrupador grupos = new Agrupador(hallados::add, false);
        jdbc.sql(ASIENTOS + "WHERE a.origen_id = :id AND a.origen = :tipo ORDER BY a.id")
                .param("id", origen.id())
                .param("tipo", origen.tipo())
                .query(grupos::fila);
        grupos.termina();
        return hallados;
    }

    /** The transaction that wrote an entry; empty when it is not seen. */
    Optional<String> transaccion(long numero) {
        return jdbc.sql("SELECT transaccion::text FROM libro.asiento WHERE id = ?")
                .param(numero)
                .query(String.class)
                .optional();
    }

    /** How many entries there are. */
    long cuantos() {
        return jdbc.sql("SELECT count(*) FROM libro.asiento").query(Long.class).single();
    }

    /** What a block seals of each entry of some transactions, in order, without their lines. */
    void hojas(String desde, String hasta, Consumer<HojaDeAsiento> cada) {
        jdbc.sql(
                        """
                        SELECT id, huella, asentado_en, asentado_por FROM libro.asiento
                        WHERE transaccion >= CAST(:desde AS xid8)
                          AND transaccion < CAST(:hasta AS xid8)
                        ORDER BY id
                        """)
                .param("desde", desde)
                .param("hasta", hasta)
                .withFetchSize(FILAS)
                .query((ResultSet fila) ->
                        cada.accept(
                                new HojaDeAsiento(
                                        fila.getLong("id"),
                                        Resumen.guardado(fila.getBytes("huella")),
                                        fila.getTimestamp("asentado_en").toInstant(),
                                        fila.getString("asentado_por"))));
    }

    /** The entries of the transactions from one up to another, without it, in order. */
    void recorre(String desde, String hasta, Consumer<AsientoEscrito> cada) {
        recorre(desde, hasta, new Agrupador(cada, false));
    }

    /** The same, also of accounts that cannot be: an entry lacks the lines that say nothing. */
    void recorreComoEsten(String desde, String hasta, Consumer<AsientoEscrito> cada) {
        recorre(desde, hasta, new Agrupador(cada, true));
    }

    private void recorre(String desde, String hasta, Agrupador grupos) {
        jdbc.sql(
                        ASIENTOS
                                + """
                                WHERE a.transaccion >= CAST(:desde AS xid8)
                                  AND a.transaccion < CAST(:hasta AS xid8)
                                ORDER BY a.id
                                """)
                .param("desde", desde)
                .param("hasta", hasta)
                .withFetchSize(FILAS)
                .query(grupos::fila);
        grupos.termina();
    }

    private static Optional<AsientoEscrito> uno(JdbcClient.StatementSpec consulta) {
        List<AsientoEscrito> hallados = new ArrayList<>();
        Agrupador grupos = new Agrupador(hallados::add, false);
        consulta.query(grupos::fila);
        grupos.termina();
        return hallados.stream().findFirst();
    }

    /** Joins the rows of one entry, which come together. */
    private static final class Agrupador {

        private final Consumer<AsientoEscrito> cada;
        private final boolean comoEsten;
        private final List<Partida> partidas = new ArrayList<>();
        private Optional<AsientoEscrito> actual = Optional.empty();

        Agrupador(Consumer<AsientoEscrito> cada, boolean comoEsten) {
            this.cada = cada;
            this.comoEsten = comoEsten;
        }

        void fila(ResultSet fila) throws SQLException {
            long numero = fila.getLong("numero");
            if (actual.filter(a -> a.numero() == numero).isEmpty()) {
                termina();
                actual = Optional.of(encabezado(fila));
            }
            try {
                partidas.add(
                        new Partida(
                                Columnas.cuenta(fila),
                                Importe.deCentavos(fila.getLong("importe_centavos"))));
            } catch (IllegalArgumentException imposible) {
                if (!comoEsten) {
                    throw imposible;
                }
            }
        }

        void termina() {
            actual.map(this::completo).ifPresent(cada);
            partidas.clear();
            actual = Optional.empty();
        }

        private AsientoEscrito completo(AsientoEscrito sin) {
            Asiento a = sin.asiento();
            return new AsientoEscrito(
                    sin.numero(),
                    new Asiento(
                            a.clave(),
                            a.origen(),
                            a.oficina(),
                            a.fundamento(),
                            a.efectivo(),
                            a.reversaDe(),
                            partidas),
                    sin.huella(),
                    sin.asentadoEn(),
                    sin.asentadoPor());
        }

        private static AsientoEscrito encabezado(ResultSet fila) throws SQLException {
            return new AsientoEscrito(
                    fila.getLong("numero"),
                    new Asiento(
                            fila.getString("clave"),
                            new Origen(
                                    fila.getString("origen"),
                                    fila.getObject("origen_id", UUID.class)),
                            fila.getString("de_oficina"),
                            fila.getString("fundamento"),
                            fila.getObject("dia", LocalDate.class),
                            Optional.ofNullable(fila.getString("reversa")),
                            List.of()),
                    Resumen.guardado(fila.getBytes("huella")),
                    fila.getTimestamp("asentado_en").toInstant(),
                    fila.getString("asentado_por"));
        }
    }
}
