package mx.recauda.platform.determinacion;

/**
 * A proposal beside what its employer had determined of the same month, concept by concept.
 *
 * @param determinada whether he had determined the month
 * @param contra what the proposal adds: to be owed when he makes it his own (cédula de diferencias)
 * @param favor what was determined in excess: possible undue payment, refunded on request and never
 *     set off (LSS 299; RACERF 131)
 */
public record FrenteADeterminado(boolean determinada, Importes contra, Importes favor) {

    /** Whether there is something to determine. */
    public boolean porDeterminar() {
        return !determinada || !contra.esCero();
    }
}
