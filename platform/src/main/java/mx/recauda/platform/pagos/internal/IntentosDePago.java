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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
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
    private static final Set<EstadoDeLinea> COBRADA =
            EnumSet.of(EstadoDeLinea.PAGADA, EstadoDeLinea.EN_REVISION, EstadoDeLinea.EN_EXCESO);

    private final JdbcClient jdbc;
    private final Lineas lineas;
    private final TablaDePagos pagos;
    private final Bitacora bitacora;
    private final Identificadores identificadores;
    private final FechaDeOperacion fecha;
    private final Clock reloj;
    private final TransactionTemplate transaccion;

    IntentosDePago(
            JdbcClient jdbc,
            Lineas lineas,
            TablaDePagos pagos,
            Bitacora bitacora,
            Identificadores identificadores,
            FechaDeOperacion fecha,
            Clock reloj,
            TransactionTemplate transaccion) {
        this.jdbc = jdbc;
        this.lineas = lineas;
        this.pagos = pagos;
        this.bitacora = bitacora;
        this.identificadores = identificadores;
        this.fecha = fecha;
        this.reloj = reloj;
        this.transaccion = transaccion;
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
                Objects.requireNonNull(transaccion.execute(estado -> abre(linea, banco.clave())));
        Intento intento = abierto.intento();
        if (intento.desenlace() == Desenlace.ACEPTADO) {
            return intento;
        }
        Desenlace dicho =
                pregunta(() ->
                        abierto.nuevo()
                                ? banco.cobra(intento.operacion(), suya.captura(), fecha.hoy())
                                : banco.consulta(intento.operacion(), suya.captura(), fecha.hoy()));
        if (dicho != Desenlace.DESCONOCIDO) {
            transaccion.executeWithoutResult(estado -> responde(intento, dicho));
        }
        return ultimo(linea).orElseThrow();
    }

    private Abierto abre(UUID linea, String banco) {
        pagos.unoALaVez("linea:" + linea);
        Listada suya = lineas.busca(linea).orElseThrow();
        if (COBRADA.contains(suya.estado())) {
            throw fallo(
                    FalloConCodigo.Clase.CONFLICTO,
                    ErrorDePago.YA_PAGADA,
                    suya.captura().formato());
        }
        Optional<Intento> anterior = busca(linea);
        if (anterior.filter(i -> i.desenlace() != Desenlace.RECHAZADO).isPresent()) {
            return new Abierto(anterior.get(), false);
        }
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

    private void responde(Intento intento, Desenlace dicho) {
        jdbc.sql(
                        """
                        INSERT INTO pagos.intento_respuesta (intento_id, respuesta, dicha_en)
                        VALUES (?, ?, ?) ON CONFLICT (intento_id) DO NOTHING
                        """)
                .params(intento.id(), dicho.name(), ahora())
                .update();
    }

    @Override
    public Optional<Intento> ultimo(UUID linea) {
        return Objects.requireNonNull(transaccion.execute(estado -> busca(linea)));
    }

    private Optional<Intento> busca(UUID linea) {
        return jdbc.sql(
                        """
                        SELECT i.*, coalesce(r.respuesta, 'DESCONOCIDO') AS desenlace FROM pagos.intento i
                        LEFT JOIN pagos.intento_respuesta r ON r.intento_id = i.id
                        WHERE i.linea_id = ? ORDER BY i.numero DESC LIMIT 1
                        """)
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
