package mx.recauda.rendicion.auditor;

import mx.recauda.rendicion.informe.Origen;

/**
 * A cell that a finding speaks of.
 *
 * @param tabla key of the captured table, or of the text or document
 * @param origen where its row stands
 * @param columna column key, or empty for the whole row
 */
public record RefCelda(String tabla, Origen origen, String columna) {}
