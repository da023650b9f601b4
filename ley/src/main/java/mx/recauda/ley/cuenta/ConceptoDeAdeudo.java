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
 * @param aFavor what was paid beyond the debt, of the accounts where it was; determined and
 *     liquidated are accounts apart; never negative
 */
public record ConceptoDeAdeudo(
        Rubro rubro,
        Cuota cuota,
        Importe propuesto,
        Importe determinado,
        Importe liquidado,
        Importe pagado,
        Importe aFavor) {

    /** What the ledger says, what is in favour subtracted: not what is owed, see {@link #saldo}. */
    public Importe neto() {
        return determinado.mas(liquidado).menos(pagado);
    }

    /** What is owed, nothing set off (LSS 299, RACERF 131); never negative. */
    public Importe saldo() {
        return neto().mas(aFavor);
    }

    /** What is proposed and nobody determined nor liquidated; negative the other way round. */
    public Importe diferencia() {
        return propuesto.menos(determinado).menos(liquidado);
    }

    /** Whether nothing ever happened in it. */
    boolean vacio() {
        return propuesto.esCero()
                && determinado.esCero()
                && liquidado.esCero()
                && pagado.esCero()
                && aFavor.esCero();
    }
}
