package mx.recauda.ley.cuotas;

/**
 * The quotas of a month and why they are what they are.
 *
 * @param cuotas the amounts
 * @param explicacion lines that add up to the amounts, always
 */
public record Determinacion(CuotasDelMes cuotas, Explicacion explicacion) {}
