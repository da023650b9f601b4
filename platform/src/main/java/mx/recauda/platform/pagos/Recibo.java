package mx.recauda.platform.pagos;

import mx.recauda.platform.pagos.Comprobacion.Cajones;

import java.time.LocalDate;

/**
 * Proof that a línea was paid.
 *
 * @param linea with what it paid, in the order in which it was applied (CFF 20)
 * @param pagadaEl day
 * @param banco key of the collecting entity
 * @param operacion number of its operation
 * @param asiento key of the entry in the ledger
 * @param donde where its money is now
 */
public record Recibo(
        Linea linea,
        LocalDate pagadaEl,
        String banco,
        String operacion,
        String asiento,
        Cajones donde) {

    /** Whether everything that it says it pays is paid by it. */
    public boolean entero() {
        return donde.aplicado().equals(linea.captura().importe());
    }
}
