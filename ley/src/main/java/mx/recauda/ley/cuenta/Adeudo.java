package mx.recauda.ley.cuenta;

import mx.recauda.ley.accesorios.Liquidacion;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.ley.tiempo.Plazo;

import java.util.List;
import java.util.function.Function;

/**
 * What an employer owes of a period of a fund on a day.
 *
 * @param periodo month, or first month of the bimester
 * @param vencimiento by when it had to be paid
 * @param conceptos each line of the ledger, employer and worker apart, in their order
 * @param tramos parts that were or are late, with their accessories
 * @param actualizacionCubierta restatement already paid
 * @param recargosCubiertos surcharges already paid
 * @param otrosPagados fines, indemnities and expenses already paid
 * @param porAclarar money received that nothing was owed for; never negative
 * @param otros fines, indemnities and expenses not paid; never negative
 * @param otrosAFavor fines, indemnities and expenses paid in excess, and money received that
 *     nothing was owed for; never negative
 * @param estado where it stands on that day
 * @param asientos numbers of the entries behind it, in order
 */
public record Adeudo(
        Mes periodo,
        Fondo fondo,
        Plazo vencimiento,
        List<ConceptoDeAdeudo> conceptos,
        List<Tramo> tramos,
        Importe actualizacionCubierta,
        Importe recargosCubiertos,
        Importe otrosPagados,
        Importe porAclarar,
        Importe otros,
        Importe otrosAFavor,
        Estado estado,
        List<Long> asientos) {

    /** Where a debt stands. */
    public enum Estado {
        /** Something is owed and the term has passed. */
        VENCIDO,
        /** Something is owed and there is still time. */
        EN_PLAZO,
        /** Determined or liquidated, and nothing is owed. */
        PAGADO,
        /**
         * Nothing is owed and more was paid: refunded on request, never set off (LSS 299, RACERF
         * 131).
         */
        A_FAVOR,
        /** Proposed only: not a debt (LSS 39-A). */
        PROPUESTO
    }

    /** Keeps immutable copies. */
    public Adeudo {
        conceptos = List.copyOf(conceptos);
        tramos = List.copyOf(tramos);
        asientos = List.copyOf(asientos);
    }

    /** Its name in addresses: {@code 2026-03.IMSS}. */
    public String clave() {
        return periodo + "." + fondo;
    }

    /** Proposed by the institute. */
    public Importe propuesto() {
        return suma(ConceptoDeAdeudo::propuesto);
    }

    /** Determined by the employer. */
    public Importe determinado() {
        return suma(ConceptoDeAdeudo::determinado);
    }

    /** Liquidated by the institute. */
    public Importe liquidado() {
        return suma(ConceptoDeAdeudo::liquidado);
    }

    /** Paid of the contribution itself. */
    public Importe pagado() {
        return suma(ConceptoDeAdeudo::pagado);
    }

    /** Restatement and surcharges already paid. */
    public Importe accesoriosPagados() {
        return actualizacionCubierta.mas(recargosCubiertos);
    }

    /**
     * Everything that the bank received of the period: contribution, accessories, fines and what
     * nothing was owed for.
     */
    public Importe recibido() {
        return pagado().mas(accesoriosPagados()).mas(otrosPagados).mas(porAclarar);
    }

    /** Proposed and not determined nor liquidated. */
    public Importe diferencia() {
        return suma(ConceptoDeAdeudo::diferencia);
    }

    /** Contribution not paid, account by account, nothing set off; never negative. */
    public Importe suertePrincipal() {
        return suma(ConceptoDeAdeudo::saldo);
    }

    /** Restatement not paid; never negative. */
    public Importe actualizacion() {
        return resto(Liquidacion::importeActualizacion, actualizacionCubierta);
    }

    /** Surcharges not paid; never negative. */
    public Importe recargos() {
        return resto(Liquidacion::importeRecargos, recargosCubiertos);
    }

    /** What was paid in excess, account by account (LSS 299, RACERF 131); never negative. */
    public Importe aFavor() {
        return suma(ConceptoDeAdeudo::aFavor).mas(otrosAFavor);
    }

    /** Everything owed on the day, what is in favour apart; never negative. */
    public Importe saldo() {
        return suertePrincipal().mas(actualizacion()).mas(recargos()).mas(otros);
    }

    private Importe resto(Function<Liquidacion, Importe> parte, Importe cubierto) {
        Importe resto =
                tramos.stream()
                        .map(t -> parte.apply(t.liquidacion()))
                        .reduce(Importe.CERO, Importe::mas)
                        .menos(cubierto);
        return resto.centavos() < 0 ? Importe.CERO : resto;
    }

    private Importe suma(Function<ConceptoDeAdeudo, Importe> columna) {
        return conceptos.stream().map(columna).reduce(Importe.CERO, Importe::mas);
    }
}
