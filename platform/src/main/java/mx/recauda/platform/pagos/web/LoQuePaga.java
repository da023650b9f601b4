package mx.recauda.platform.pagos.web;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.PatronConocido;

import java.util.List;

/**
 * Whose an applied payment is and what it pays, as a page tells it.
 *
 * @param adeudos each debt with its accessories, oldest first
 * @param excedente what pays nothing
 */
public record LoQuePaga(PatronConocido patron, List<Adeudo> adeudos, Importe excedente) {

    /** Keeps an immutable copy. */
    public LoQuePaga {
        adeudos = List.copyOf(adeudos);
    }

    /** A debt as people call it. */
    public record Adeudo(String nombre, Importe importe) {}

    /** Of all the debts. */
    public Importe total() {
        return adeudos.stream().map(Adeudo::importe).reduce(Importe.CERO, Importe::mas);
    }
}
