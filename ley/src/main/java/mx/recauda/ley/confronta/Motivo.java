package mx.recauda.ley.confronta;

import mx.recauda.ley.dinero.Importe;

/**
 * What one cause explains of a difference.
 *
 * @param instituto the datum as the institute has it, or empty
 * @param patron the datum as the employer has it, or empty; of a rule, its key
 * @param importe what it adds to the employer's amount over the institute's; negative when it takes
 */
public record Motivo(Causa causa, String instituto, String patron, Importe importe) {}
