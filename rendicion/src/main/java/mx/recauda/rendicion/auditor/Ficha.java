package mx.recauda.rendicion.auditor;

import mx.recauda.ley.fuente.Confianza;

/**
 * The card of a rule, from which the catalogue of rules and its page are made.
 *
 * @param id numbered id, never reused
 * @param nombre short name in Spanish
 * @param gravedad usual weight of its findings
 * @param lee what the rule reads, in words
 * @param remedio what to do when it finds something
 * @param fundamento article or document on which it rests
 * @param confianza how well that ground is supported
 */
public record Ficha(
        String id,
        String nombre,
        Gravedad gravedad,
        String lee,
        String remedio,
        String fundamento,
        Confianza confianza) {}
