package mx.recauda.platform.pagos.internal;

import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.pagos.BancoEnLinea;
import mx.recauda.platform.pagos.ErrorDePago;
import mx.recauda.platform.pagos.EstadoDeLinea;
import mx.recauda.platform.pagos.Lineas;
import mx.recauda.platform.pagos.Lineas.Listada;
import mx.recauda.platform.pagos.PagosEnLinea;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.QuienActua;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The attempt is committed before the bank is asked and its answer after: whoever dies in between
 * leaves an attempt whose outcome is not known.
 */
@Service
class IntentosDePago implements PagosEnLinea {

    private static final Logger BITACORA = LoggerFactory.getLogger(IntentosDePago.class);

    private static final int OPERACION_MAX = 30;

    /** Nobody charges a línea of which money came. */
    private static final Set<EstadoDeLinea> CON_DINERO =
            EnumSet.of(EstadoDeLinea.PAGADA, EstadoDeLinea.EN_REVISION, EstadoDeLinea.EN_EXCESO);

    private static final String MOVIDO =
            """
            EXISTS (SELECT FROM pagos.pago p JOIN pagos.correccion c ON c.pago_id = p.id
                WHERE p.linea_id = i.linea_id AND p.banco = i.banco AND p.operacion = i.operacion
                  AND (SELECT a.tipo FROM pagos.correccion_acto a WHERE a.correccion_id = c.id
                      ORDER BY a.numero DESC LIMIT 1) IN ('APRUEBA', 'REQUIERE', 'EXIGE'))
            """;

    private final JdbcClient jdbc;
    private final Lineas lineas;
    private final TablaDePagos pagos;
    private final Bitacora bitacora;
    private final Identificadores identificadores;
    private final FechaDeOperacion fecha;
    private final Clock reloj;
    private final TransactionTemplate transaccion;
    private final Duration gracia;

    IntentosDePago(
            JdbcClient jdbc,
            Lineas lineas,
            TablaDePagos pagos,
            Bitacora bitacora,
            Identificadores identificadores,
            FechaDeOperacion fecha,
            Clock reloj,
            TransactionTemplate transaccion,
            @Value("${recauda.pagos.gracia:PT10M}") Duration gracia) {
        this.jdbc = jdbc;
        this.lineas = lineas;
        this.pagos = pagos;
        this.bitacora = bitacora;
        this.identificadores = identificadores;
        this.fecha = fecha;
        this.reloj = reloj;
        this.transaccion = transaccion;
        this.gracia = gracia;
    }

    private record Abierto(Intento intento, boolean nuevo) {}

    @Override
    public Intento paga(UUID linea, BancoEnLinea banco) {
        Listada suya =
                lineas.busca(linea)
                        .orElseThrow(() ->
                                fallo(
                                        FalloConCodigo.Clase.NO_HAY,
                                        ErrorDePago.NO_HAY_LINEA,
                                        linea.toString()));
        Abierto abierto =
                Objects.requireNonNull(transaccion.execute(estado -> abre(suya, banco.clave())));
        Intento intento = abierto.intento();
        if (intento.desenlace() == Desenlace.ACEPTADO) {
            return intento;
        }
        if (!abierto.nuevo()) {
            return consulta(intento, banco);
        }
        Desenlace dicho =
                pregunta(() -> banco.cobra(intento.operacion(), suya.captura(), fecha.hoy()));
        return responde(intento, dicho);
    }

    @Override
    public Intento consulta(Intento intento, BancoEnLinea banco) {
        if (!banco.clave().equals(intento.banco())) {
            throw fallo(FalloConCodigo.Clase.CONFLICTO, ErrorDePago.EN_OTRO_BANCO, intento.banco());
        }
        Listada suya = lineas.busca(intento.linea()).orElseThrow();
        Desenlace dicho =
                pregunta(() -> banco.consulta(intento.operacion(), suya.captura(), fecha.hoy()));
        // It may still be charging: that it knows nothing says something only after a while.
        boolean pronto = intento.pedidoEn().plus(gracia).isAfter(reloj.instant());
        return dicho == Desenlace.RECHAZADO && pronto
                ? ultimo(intento.linea()).orElseThrow()
                : responde(intento, dicho);
    }

    private Abierto abre(Listada vista, String banco) {
        pagos.unoALaVez(Set.of(vista.registro()));
        UUID linea = vista.id();
        Listada suya = lineas.busca(linea).orElseThrow();
        if (CON_DINERO.contains(suya.estado())) {
            throw fallo(
                    FalloConCodigo.Clase.CONFLICTO,
                    ErrorDePago.YA_PAGADA,
                    suya.captura().formato());
        }
        Optional<Intento> anterior = busca(linea);
        if (anterior.filter(i -> i.desenlace() != Desenlace.RECHAZADO && !seMovio(i)).isPresent()) {
            return new Abierto(anterior.get(), false);
        }
        exigeQueSePuedaCobrar(suya);
        UUID id = identificadores.nuevo();
        jdbc.sql(
                        """
                        INSERT INTO pagos.intento (id, linea_id, banco, operacion, pedido_en, pedido_por)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .params(id, linea, banco, operacion(id), ahora(), QuienActua.ahora().cuenta())
                .update();
        bitacora.anota("PAGAR_EN_LINEA", "linea:" + linea);
        return new Abierto(busca(linea).orElseThrow(), true);
    }

    // Its money was taken from the línea, which may be paid again.
    private boolean seMovio(Intento intento) {
        return jdbc.sql("SELECT " + MOVIDO + " FROM pagos.intento i WHERE i.id = ?")
                .param(intento.id())
                .query(Boolean.class)
                .single();
    }

    private void exigeQueSePuedaCobrar(Listada suya) {
        if (!suya.captura().vigente(fecha.hoy())) {
            throw fallo(
                    FalloConCodigo.Clase.CONFLICTO,
                    ErrorDePago.VENCIDA,
                    fecha.hoy(),
                    suya.captura().vigencia());
        }
        otraAbierta(suya.id())
                .flatMap(lineas::busca)
                .ifPresent(otra -> {
                    throw fallo(
                            FalloConCodigo.Clase.CONFLICTO,
                            ErrorDePago.OTRA_EN_CURSO,
                            otra.captura().formato());
                });
    }

    /** A línea of any of the same debts that a bank took or may have taken, and nobody settled. */
    private Optional<UUID> otraAbierta(UUID linea) {
        return jdbc.sql(
                        """
                        SELECT l.id FROM pagos.linea l
                        WHERE l.id <> :linea
                          AND l.registro_id = (SELECT registro_id FROM pagos.linea WHERE id = :linea)
                          AND EXISTS (SELECT FROM pagos.linea_parte a JOIN pagos.linea_parte b
                              ON b.clase = a.clase AND b.periodo = a.periodo AND b.rubro = a.rubro
                                 AND b.cuota = a.cuota AND b.componente = a.componente
                              WHERE a.linea_id = :linea AND b.linea_id = l.id)
                          AND EXISTS (SELECT FROM pagos.intento i
                              WHERE i.linea_id = l.id AND pagos.desenlace(i.id) <> 'RECHAZADO')
                          AND NOT EXISTS (SELECT FROM pagos.pago p WHERE p.linea_id = l.id)
                        ORDER BY l.numero LIMIT 1
                        """)
                .param("linea", linea)
                .query(UUID.class)
                .optional();
    }

    @Override
    public List<Intento> abiertos(Set<String> bancos) {
        return Objects.requireNonNull(
                transaccion.execute(estado ->
                        jdbc.sql(
                                        """
                                        SELECT i.*, 'DESCONOCIDO' AS desenlace FROM pagos.intento i
                                        WHERE i.banco = ANY (?::text[])
                                          AND NOT EXISTS (SELECT FROM pagos.intento_respuesta r WHERE r.intento_id = i.id)
                                          AND NOT EXISTS (SELECT FROM pagos.pago p WHERE p.linea_id = i.linea_id
                                              AND p.banco = i.banco AND p.operacion = i.operacion)
                                        ORDER BY i.numero
                                        """)
                                .param(bancos.toArray(String[]::new))
                                .query((ResultSet fila, int numero) -> intento(fila))
                                .list()));
    }

    // What an operation of a settlement may have at most, in whatever format.
    private static String operacion(UUID id) {
        return id.toString().replace("-", "").substring(0, OPERACION_MAX);
    }

    private interface Pregunta {
        Desenlace hace();
    }

    // Whatever goes wrong with the bank says nothing about the money.
    private static Desenlace pregunta(Pregunta pregunta) {
        try {
            return pregunta.hace();
        } catch (RuntimeException sinRespuesta) {
            BITACORA.warn("the bank did not answer: {}", sinRespuesta.getClass().getName());
            return Desenlace.DESCONOCIDO;
        }
    }

    private Intento responde(Intento intento, Desenlace dicho) {
        if (dicho != Desenlace.DESCONOCIDO) {
            transaccion.executeWithoutResult(estado ->
                    jdbc.sql(
                                    """
                                    INSERT INTO pagos.intento_respuesta (intento_id, respuesta, dicha_en)
                                    VALUES (?, ?, ?) ON CONFLICT DO NOTHING
                                    """)
                            .params(intento.id(), dicho.name(), ahora())
                            .update());
        }
        return ultimo(intento.linea()).orElseThrow();
    }

    @Override
    public Optional<Intento> ultimo(UUID linea) {
        return Objects.requireNonNull(transaccion.execute(estado -> busca(linea)));
    }

    private Optional<Intento> busca(UUID linea) {
        return jdbc.sql(
                        """
                        SELECT * FROM (SELECT i.*, pagos.desenlace(i.id) AS desenlace, %s AS movido
                                       FROM pagos.intento i WHERE i.linea_id = ?) x
                        ORDER BY movido, desenlace = 'ACEPTADO' DESC, numero DESC LIMIT 1
                        """
                                .formatted(MOVIDO))
                .param(linea)
                .query((ResultSet fila, int numero) -> intento(fila))
                .optional();
    }

    private static Intento intento(ResultSet fila) throws SQLException {
        return new Intento(
                fila.getObject("id", UUID.class),
                fila.getObject("linea_id", UUID.class),
                fila.getString("banco"),
                fila.getString("operacion"),
                fila.getObject("pedido_en", OffsetDateTime.class).toInstant(),
                Desenlace.valueOf(fila.getString("desenlace")));
    }

    private OffsetDateTime ahora() {
        return OffsetDateTime.ofInstant(
                reloj.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    private static FalloConCodigo fallo(
            FalloConCodigo.Clase clase, ErrorDePago error, Object... argumentos) {
        return new FalloConCodigo(clase, error, argumentos);
    }
}
