package mx.recauda.platform.pagos.internal;

import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.pagos.ErrorDePago;

import org.springframework.dao.DataIntegrityViolationException;

/** Money that leaves a bank: one transfer explains one refund or one handing over. */
final class SalidaDelBanco {

    private SalidaDelBanco() {}

    /**
     * Writes one.
     *
     * @throws FalloConCodigo PAG-050 when the transfer explains another one already
     */
    static void unaSola(String banco, String operacion, Runnable escribe) {
        try {
            escribe.run();
        } catch (DataIntegrityViolationException repetida) {
            if (String.valueOf(repetida.getMessage())
                    .contains(ErrorDePago.CARGO_REPETIDO.codigo())) {
                throw new FalloConCodigo(
                        FalloConCodigo.Clase.CONFLICTO,
                        ErrorDePago.CARGO_REPETIDO,
                        operacion,
                        banco);
            }
            throw repetida;
        }
    }
}
