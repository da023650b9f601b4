package mx.recauda.platform.cuenta.web;

import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.cuenta.ErrorDeCuenta;
import mx.recauda.platform.portal.FechaEscrita;

import java.time.LocalDate;

/** The day of a statement. */
final class Fechas {

    private Fechas() {}

    /**
     * The day typed, or another when nothing was.
     *
     * @throws FalloConCodigo when it is not a day that can be computed
     */
    static LocalDate lee(String texto, LocalDate siVacia) {
        String limpia = texto.strip();
        return limpia.isEmpty()
                ? siVacia
                : FechaEscrita.lee(limpia)
                        .orElseThrow(() ->
                                new FalloConCodigo(
                                        FalloConCodigo.Clase.ENTRADA, ErrorDeCuenta.FECHA, limpia));
    }

    /** A day as it is printed again in its field. */
    static String escrita(LocalDate dia) {
        return FechaEscrita.escrita(dia);
    }
}
