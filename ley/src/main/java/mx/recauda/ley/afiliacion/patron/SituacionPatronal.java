package mx.recauda.ley.afiliacion.patron;

import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.riesgos.Clase;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a registro patronal stands on a day, by what is known at a moment.
 *
 * @param estado whether it is in force
 * @param desde first day of that state; empty when it does not exist yet
 * @param identificacion number, modalidad and area, when known
 * @param clasificacion activity, class and premium, when known
 * @param ubicacion where it works, when known
 */
public record SituacionPatronal(
        Estado estado,
        Optional<LocalDate> desde,
        Optional<HechoPatronal.Identificacion> identificacion,
        Optional<HechoPatronal.Clasificacion> clasificacion,
        Optional<HechoPatronal.Ubicacion> ubicacion) {

    /** Whether a registro is in force. */
    public enum Estado {
        /** Nothing is known of it on that day. */
        INEXISTENTE,
        /** In force. */
        VIGENTE,
        /** It ended. */
        BAJA
    }

    /** Whether it is in force. */
    public boolean vigente() {
        return estado == Estado.VIGENTE;
    }

    /** Fracción, or empty. */
    public Optional<String> fraccion() {
        return clasificacion.map(HechoPatronal.Clasificacion::fraccion);
    }

    /** Class, or empty. */
    public Optional<Clase> clase() {
        return clasificacion.map(HechoPatronal.Clasificacion::clase);
    }

    /** Premium, or empty. */
    public Optional<Tasa> prima() {
        return clasificacion.map(HechoPatronal.Clasificacion::prima);
    }
}
