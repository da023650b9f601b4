package mx.recauda.ley.confronta;

import mx.recauda.ley.dinero.Importe;

import java.util.List;

/**
 * A line on which both sides differ.
 *
 * @param motivos what explains it; their amounts add up to the difference
 */
public record Diferencia(Linea linea, Importe instituto, Importe patron, List<Motivo> motivos) {

    /**
     * Keeps an immutable copy.
     *
     * @throws IllegalArgumentException when the causes do not add up to the difference
     */
    public Diferencia {
        motivos = List.copyOf(motivos);
        Importe suma = motivos.stream().map(Motivo::importe).reduce(Importe.CERO, Importe::mas);
        if (!suma.equals(patron.menos(instituto))) {
            throw new IllegalArgumentException(
                    linea + ": causes add up to " + suma + ", not " + patron.menos(instituto));
        }
    }

    /** The employer's amount less the institute's. */
    public Importe importe() {
        return patron.menos(instituto);
    }
}
