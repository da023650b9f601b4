package mx.recauda.platform.pagos.web;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.pagos.ErrorDePago;

import org.jspecify.annotations.Nullable;

/** Data that a program sends: one that is missing or cannot be is told by its name (PAG-055). */
final class DatoDeApi {

    private DatoDeApi() {}

    /**
     * What was sent.
     *
     * @throws FalloConCodigo when it was not
     */
    static <T> T exige(String campo, @Nullable T dato) {
        if (dato == null) {
            throw imposible(campo, "");
        }
        return dato;
    }

    /**
     * Pesos of a text, not below zero.
     *
     * @throws FalloConCodigo when it is something else
     */
    static Importe importe(String campo, String texto) {
        if (!texto.matches("[0-9]{1,12}(\\.[0-9]{1,2})?")) {
            throw imposible(campo, texto);
        }
        return Importe.parse(texto);
    }

    private static FalloConCodigo imposible(String campo, String valor) {
        return new FalloConCodigo(
                FalloConCodigo.Clase.ENTRADA, ErrorDePago.DATO_IMPOSIBLE, campo, valor);
    }
}
