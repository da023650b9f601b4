package mx.recauda.platform.trabajos;

import mx.recauda.platform.base.Alcance;

/** What a kind of job does, part by part. Implemented as a bean by the module that owns the job. */
public interface Tarea {

    /** Key of the kind, as in {@link NuevoTrabajo#tipo()}. */
    String tipo();

    /** Units of a part when nothing fails, 1 or more. */
    int parte();

    /**
     * Scope with which it works: by default, the one of whoever asked.
     *
     * @param deQuienPidio scope in force when the job was asked for
     */
    default Alcance alcance(Alcance deQuienPidio) {
        return deQuienPidio;
    }

    /**
     * Does the next part, in the transaction that also notes it: all of it is kept or nothing.
     *
     * @param avance where the job is
     * @param unidades at most so many units
     */
    Parte hace(Avance avance, int unidades);

    /**
     * Sets aside the next unit, which failed alone; the job goes on after it.
     *
     * @param motivo why it failed, for people
     */
    Parte aparta(Avance avance, String motivo);
}
