package mx.recauda.platform.pagos;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
     * @throws mx.recauda.platform.base.FalloConCodigo when there is no such línea, money of it came
     *     already, its last day passed, another bank was asked, or another línea of the same debt
     *     was charged or may have been
     */
    Intento paga(UUID linea, BancoEnLinea banco);

    /**
     * Asks a bank what became of an attempt. That it knows nothing of it counts as a refusal only
     * some time after it was asked to charge: until then it may be charging.
     *
     * @throws mx.recauda.platform.base.FalloConCodigo when it is not the bank that was asked
     */
    Intento consulta(Intento intento, BancoEnLinea banco);

    /** The attempts of which some banks said nothing and settled nothing, oldest first. */
    List<Intento> abiertos(Set<String> bancos);

    /** The attempt of a línea that was accepted; without it, the last one. */
    Optional<Intento> ultimo(UUID linea);
}
