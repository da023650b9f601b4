package mx.recauda.platform.rendicion.captura;

import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;

/**
 * A finding of the revision in force.
 *
 * @param numero its number in the revision, from 1
 * @param hallazgo what was found
 */
public record HallazgoGuardado(int numero, Hallazgo hallazgo) {

    /** Order of weight: the gravest first. */
    public Gravedad gravedad() {
        return hallazgo.gravedad();
    }
}
