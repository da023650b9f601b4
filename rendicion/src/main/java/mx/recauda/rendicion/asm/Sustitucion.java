package mx.recauda.rendicion.asm;

/**
 * The replacement of an activity by another, without changing the ASM nor its expected result.
 *
 * @param original activity that is left
 * @param nueva activity that takes its place
 * @param soporte act that supports it (letter, note), or empty
 */
public record Sustitucion(String original, String nueva, String soporte) {}
