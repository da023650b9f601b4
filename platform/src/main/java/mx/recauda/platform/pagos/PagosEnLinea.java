package mx.recauda.platform.pagos;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Payments asked of a bank at once. That the bank did not answer is a state, resolved later. */
public interface PagosEnLinea {

    /** What the bank said. */
    enum Desenlace {
        /** It charged: the money comes in its settlement. */
        ACEPTADO,
        /** It did not charge: the línea may be paid again. */
        RECHAZADO,
        /** It did not answer: it may have charged or not. */
        DESCONOCIDO
    }

    /**
     * One time that a bank was asked.
     *
     * @param operacion by which the bank knows it
     */
    record Intento(
            UUID id,
            UUID linea,
            String banco,
            String operacion,
            Instant pedidoEn,
            Desenlace desenlace) {}

    /**
     * Asks the bank to charge a línea. While the outcome of a former attempt is not known the bank
     * is asked about that one, and never to charge again; what it accepted is not asked for again.
     *
     * @throws mx.recauda.platform.base.FalloConCodigo when there is no such línea, or money of it
     *     came already
     */
    Intento paga(UUID linea, BancoEnLinea banco);

    /** The last attempt of a línea. */
    Optional<Intento> ultimo(UUID linea);
}
