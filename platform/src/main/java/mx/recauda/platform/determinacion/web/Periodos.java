package mx.recauda.platform.determinacion.web;

import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.determinacion.ErrorDeDeterminacion;

import java.util.Optional;

/** The month that a request tells. */
final class Periodos {

    private Periodos() {}

    /**
     * Reads it.
     *
     * @param texto {@code AAAA-MM}, or empty for none
     * @throws FalloConCodigo with {@link ErrorDeDeterminacion#MES_MAL_ESCRITO}
     */
    static Optional<Mes> lee(String texto) {
        try {
            return texto.isBlank() ? Optional.empty() : Optional.of(Mes.parse(texto.strip()));
        } catch (IllegalArgumentException noEsMes) {
            throw new FalloConCodigo(
                    FalloConCodigo.Clase.ENTRADA, ErrorDeDeterminacion.MES_MAL_ESCRITO, texto);
        }
    }
}
