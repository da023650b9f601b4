package mx.recauda.ley.cuenta;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Rubro;

/**
 * A concept of a period, without accessories.
 *
 * @param propuesto what the institute proposes; not a debt (LSS 39-A)
 * @param determinado what the employer determined
 * @param liquidado what the institute liquidated
 * @param pagado what was paid of both
 */
public record ConceptoDeAdeudo(
        Rubro rubro,
        Cuota cuota,
        Importe propuesto,
        Importe determinado,
        Importe liquidado,
        Importe pagado) {

    /** What is owed; negative when more was paid than owed. */
    public Importe saldo() {
        return determinado.mas(liquidado).menos(pagado);
    }

    /** What is proposed and nobody determined nor liquidated; negative the other way round. */
    public Importe diferencia() {
        return propuesto.menos(determinado).menos(liquidado);
    }

    /** Whether nothing ever happened in it. */
    boolean vacio() {
        return propuesto.esCero() && determinado.esCero() && liquidado.esCero() && pagado.esCero();
    }
}
