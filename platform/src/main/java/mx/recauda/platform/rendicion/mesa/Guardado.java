package mx.recauda.platform.rendicion.mesa;

import mx.recauda.ley.error.Incidencia;

/** What came of saving a cell. */
public sealed interface Guardado {

    /** Saved, or already so. */
    record Hecho(CeldaCapturada celda) implements Guardado {}

    /** Somebody saved it after it was read: both values, and nothing is overwritten. */
    record Conflicto(CeldaCapturada actual, String intentado) implements Guardado {}

    /** Not accepted; what was typed is given back. */
    record Rechazado(Incidencia incidencia, String intentado) implements Guardado {}
}
