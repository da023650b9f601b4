package mx.recauda.platform.base;

import org.jspecify.annotations.Nullable;

/** Data that a program sends in the body of a request: one that is missing is told by its name. */
public final class Enviado {

    private Enviado() {}

    /**
     * What was sent.
     *
     * @param campo its name, as the body writes it
     * @throws FalloConCodigo PET-003 when it was not
     */
    public static <T> T exige(String campo, @Nullable T dato) {
        if (dato == null) {
            throw new FalloConCodigo(
                    FalloConCodigo.Clase.ENTRADA, ErrorDePeticion.DATO_QUE_FALTA, campo);
        }
        return dato;
    }
}
