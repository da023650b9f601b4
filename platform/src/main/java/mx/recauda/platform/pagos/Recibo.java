package mx.recauda.platform.pagos;

import java.time.LocalDate;

/**
 * Proof that a línea was paid.
 *
 * @param linea with what it paid, in the order in which it was applied (CFF 20)
 * @param pagadaEl day
 * @param banco key of the collecting entity
 * @param operacion number of its operation
 * @param asiento key of the entry in the ledger
 */
public record Recibo(
        Linea linea, LocalDate pagadaEl, String banco, String operacion, String asiento) {}
