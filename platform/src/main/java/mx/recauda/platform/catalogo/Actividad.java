package mx.recauda.platform.catalogo;

import mx.recauda.ley.riesgos.Clase;

/**
 * A fracción of the regulation: an economic activity with its class of risk.
 *
 * @param fraccion code
 * @param division name of its division
 * @param descripcion the activity
 * @param clase class of risk on the day asked
 * @param confianza how far it is trusted
 */
public record Actividad(
        String fraccion, String division, String descripcion, Clase clase, String confianza) {}
