package mx.recauda.ley.afiliacion.patron;

import java.time.LocalDate;
import java.util.List;
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
 * @param impedimentos its strikes and bankruptcies
 */
public record RegistroDelTramite(
        String numero,
        String rfc,
        SituacionPatronal situacion,
        Optional<LocalDate> ultimoConocido,
        LocalDate alta,
        int trabajadores,
        List<ImpedimentoDeBaja> impedimentos) {

    private static final int LARGO_DE_MUNICIPIO = 3;
    private static final int MODALIDAD = 8;

    /** Keeps an immutable copy. */
    public RegistroDelTramite {
        impedimentos = List.copyOf(impedimentos);
    }

    /** The strike or bankruptcy that has not ended. */
    public Optional<ImpedimentoDeBaja> abierto(ImpedimentoDeBaja.Clase clase) {
        return impedimentos.stream()
                .filter(i -> i.clase() == clase && i.vigencia().hasta().isEmpty())
                .findFirst();
    }

    /** Key of its municipality. */
    public String municipio() {
        return numero.substring(0, LARGO_DE_MUNICIPIO);
    }

    /** Two digits of its modalidad. */
    public String modalidad() {
        return numero.substring(MODALIDAD, MODALIDAD + 2);
    }
}
