package mx.recauda.ley.cuotas;

import mx.recauda.ley.cuotas.LineaDeExplicacion.Pagador;
import mx.recauda.ley.dinero.Importe;

import java.util.List;

/**
 * Why the amounts of a month are what they are.
 *
 * @param lineas in the order of the concepts and of the segments
 */
public record Explicacion(List<LineaDeExplicacion> lineas) {

    /** Keeps an immutable copy. */
    public Explicacion {
        lineas = List.copyOf(lineas);
    }

    /** The lines of a concept. */
    public List<LineaDeExplicacion> de(Concepto concepto) {
        return lineas.stream().filter(l -> l.concepto() == concepto).toList();
    }

    /** The sum of the lines of a concept that a payer bears. */
    public Importe suma(Concepto concepto, Pagador pagador) {
        return lineas.stream()
                .filter(l -> l.concepto() == concepto && l.paga() == pagador)
                .map(LineaDeExplicacion::importe)
                .reduce(Importe.CERO, Importe::mas);
    }

    /** The sum of every line. */
    public Importe total() {
        return lineas.stream().map(LineaDeExplicacion::importe).reduce(Importe.CERO, Importe::mas);
    }
}
