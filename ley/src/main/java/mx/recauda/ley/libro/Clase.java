package mx.recauda.ley.libro;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

/**
 * What an account holds. A positive amount is a debit, a negative one a credit, in every class.
 * Memorandum accounts never meet the others in one entry: a proposal is not a debt (LSS 39-A).
 */
public enum Clase {
    /** What the institute proposes to an employer; memorandum. */
    @Fuente("LSS 39-A")
    PROPUESTO(Grupo.ORDEN, true),
    /** The other side of what is proposed; memorandum. */
    @Fuente("LSS 39-A")
    EMISION(Grupo.ORDEN, true),
    /** Receivable born with the employer's own determination. */
    @Fuente("LSS 39; LSS 39-B")
    DETERMINADO(Grupo.BALANCE, true),
    /** Receivable born with the institute's liquidation. */
    @Fuente("LSS 39-C")
    LIQUIDADO(Grupo.BALANCE, true),
    /**
     * What the employer's determinations and the liquidations brought: the other side of a debt.
     */
    @Fuente("LSS 39; LSS 39-C")
    INGRESO(Grupo.RESULTADO, true),
    /** Money received by the collecting entities. */
    BANCO(Grupo.BALANCE, false),
    /** Money received whose employer or debt is not known yet. */
    @Fuente(value = "LSS 299; RACERF 125", confianza = Confianza.PROPUESTA)
    POR_IDENTIFICAR(Grupo.BALANCE, false),
    /** Money of an employer beyond what he owes: refunded on request, never set off. */
    @Fuente("LSS 299; RACERF 131")
    EXCEDENTE(Grupo.BALANCE, true),
    /** Refunds granted and not paid yet. */
    @Fuente("LSS 299; RACERF 131")
    DEVOLUCION(Grupo.BALANCE, true),
    /** Money of third parties handed over to them: it has left the collecting entities. */
    @Fuente("LSS 167; LSS 291; Ley del Infonavit 35")
    DISPERSADO(Grupo.BALANCE, false);

    /** Kind of account. */
    public enum Grupo {
        /** Assets and liabilities. */
        BALANCE,
        /** Income. */
        RESULTADO,
        /** Memorandum accounts (cuentas de orden). */
        ORDEN
    }

    private final Grupo grupo;
    private final boolean deRegistro;

    Clase(Grupo grupo, boolean deRegistro) {
        this.grupo = grupo;
        this.deRegistro = deRegistro;
    }

    /** Kind of account. */
    public Grupo grupo() {
        return grupo;
    }

    /** Whether each account of the class belongs to a registro patronal and a period. */
    public boolean deRegistro() {
        return deRegistro;
    }

    /** Whether it is a memorandum account. */
    public boolean deOrden() {
        return grupo == Grupo.ORDEN;
    }

    /** Whether it holds what an employer owes. */
    public boolean porCobrar() {
        return this == DETERMINADO || this == LIQUIDADO;
    }
}
