package mx.recauda.platform.pagos.web;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.pagos.ErrorDePago;

/** Data that a program sends: one that cannot be is told by its name (PAG-055). */
final class DatoDeApi {

    private DatoDeApi() {}

    /**
     * Pesos of a text, not below zero.
     *
     * @throws FalloConCodigo when it is something else
     */
    static Importe importe(String campo, String texto) {
        if (!texto.matches("[0-9]{1,12}(\\.[0-9]{1,2})?")) {
            throw new FalloConCodigo(
                    FalloConCodigo.Clase.ENTRADA, ErrorDePago.DATO_IMPOSIBLE, campo, texto);
        }
        return Importe.parse(texto);
    }
}
