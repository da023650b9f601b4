package mx.recauda.platform.portal;

import java.util.List;

/** Long jobs of a module that are under way. Implemented as a bean by each module. */
public interface Trabajos {

    /** Jobs not finished yet that this person may know of, newest first. */
    List<Trabajo> enCurso(Persona persona);
}
