package mx.recauda.ley.afiliacion.patron;

import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.identidad.RegistroPatronal;

import java.util.Optional;

/** Composes the number of a new registro patronal. */
public final class NumeroDeRegistro {

    /** Greatest consecutive of a municipality. */
    public static final int MAXIMO = 99_999;

    private static final int CINCO_DIGITOS = 100_000;

    private NumeroDeRegistro() {}

    /**
     * The registro of a consecutive, with its check digit.
     *
     * @param municipio a letter and two digits
     * @param consecutivo from 1
     * @param modalidad two digits
     * @return empty when the municipality ran out of numbers
     */
    @Fuente("Municipality, consecutive, modalidad and check digit of the registro patronal")
    public static Optional<RegistroPatronal> de(
            String municipio, int consecutivo, String modalidad) {
        if (consecutivo < 1 || consecutivo > MAXIMO) {
            return Optional.empty();
        }
        String cinco = String.valueOf(CINCO_DIGITOS + consecutivo).substring(1);
        return Optional.of(RegistroPatronal.componer(municipio + cinco + modalidad));
    }
}
