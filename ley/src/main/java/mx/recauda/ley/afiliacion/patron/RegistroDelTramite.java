package mx.recauda.ley.afiliacion.patron;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The registro to which something happens.
 *
 * @param numero eleven characters
 * @param rfc of its employer
 * @param situacion how it stood the day of the fact, by what is known now
 * @param ultimoConocido last day from which something known holds
 * @param alta first day of the registro
 * @param trabajadores workers in force after the day of the fact
 */
public record RegistroDelTramite(
        String numero,
        String rfc,
        SituacionPatronal situacion,
        Optional<LocalDate> ultimoConocido,
        LocalDate alta,
        int trabajadores) {

    private static final int LARGO_DE_MUNICIPIO = 3;
    private static final int MODALIDAD = 8;

    /** Key of its municipality. */
    public String municipio() {
        return numero.substring(0, LARGO_DE_MUNICIPIO);
    }

    /** Two digits of its modalidad. */
    public String modalidad() {
        return numero.substring(MODALIDAD, MODALIDAD + 2);
    }
}
