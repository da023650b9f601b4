package mx.recauda.rendicion.mir;

/**
 * A service of the programme.
 *
 * @param nombre name
 * @param mecanicaOperativa how it works, step by step
 * @param quienesPuedenPedirlo units of analysis that may request and receive it
 */
public record Servicio(String nombre, String mecanicaOperativa, String quienesPuedenPedirlo) {}
