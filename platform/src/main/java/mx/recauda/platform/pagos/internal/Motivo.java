package mx.recauda.platform.pagos.internal;

import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.pagos.ErrorDePago;

/** Why an act is done, in the words of who does it: never none, never cut. */
final class Motivo {

    private static final int MAXIMO = 500;

    private Motivo() {}

    /**
     * Without the spaces around it.
     *
     * @throws FalloConCodigo PAG-036 when it has not from 1 to 500 characters
     */
    static String exige(String motivo) {
        String limpio = motivo.strip();
        if (limpio.isEmpty() || limpio.length() > MAXIMO) {
            throw new FalloConCodigo(
                    FalloConCodigo.Clase.ENTRADA,
                    ErrorDePago.SIN_MOTIVO,
                    String.valueOf(limpio.length()));
        }
        return limpio;
    }
}
