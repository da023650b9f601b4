package mx.recauda.platform.determinacion.ajustes;

import mx.recauda.ley.error.CodigoDeError;

/** Why something is not done with a difference. */
public enum ErrorDeAjuste implements CodigoDeError {
    /** No such difference in the scope. Argument: id. */
    NO_HAY("DIF-001", ""),
    /** The act may not follow. Arguments: act, number, where it stands. */
    NO_PUEDE_SEGUIR("DIF-002", "LSS 39-C; LSS 39-D"),
    /** A reason of 1 to 500 characters is missing. Argument: its length. */
    SIN_MOTIVO("DIF-003", "CFF 38-IV"),
    /** Whoever proposed it does not liquidate it. Arguments: number, account. */
    MISMA_PERSONA("DIF-004", ""),
    /** The notification cannot be of that day. Arguments: day, day of the liquidation, today. */
    DIA_IMPOSIBLE("DIF-005", "CFF 135"),
    /** No such row. Argument: its place. */
    NO_HAY_RENGLON("DIF-006", ""),
    /** Nothing of it was paid: there is nothing to give back. Arguments: number. */
    NADA_PAGADO("DIF-007", "LSS 299"),
    /** The act is not of whoever does it. Argument: act. */
    ACTO_AJENO("DIF-008", "LSS 39-C; LSS 299"),
    /** The day is not one written AAAA-MM-DD. Argument: text. */
    DIA_MAL_ESCRITO("DIF-009", ""),
    /** It is not what remains of its month any more. Arguments: number, its total, what remains. */
    YA_NO_ES_EL_SALDO("DIF-010", "LSS 39-C; LSS 299"),
    /** It can still be determined in time. Arguments: month, last day to pay, today. */
    NO_HA_VENCIDO("DIF-011", "LSS 39; LSS 39-C"),
    /**
     * The employer determined the month: what is missing of it is a difference. Argument: month.
     */
    YA_DETERMINADO("DIF-012", "LSS 39; LSS 39-C"),
    /**
     * Nothing of the month is to be proposed: it comes to zero or was attended. Argument: month.
     */
    NADA_OMITIDO("DIF-013", "LSS 39-C"),
    /** Whoever liquidated it does not leave it without effect. Arguments: number, account. */
    QUIEN_LIQUIDO("DIF-014", "");

    private final String codigo;
    private final String fundamento;

    ErrorDeAjuste(String codigo, String fundamento) {
        this.codigo = codigo;
        this.fundamento = fundamento;
    }

    @Override
    public String codigo() {
        return codigo;
    }

    @Override
    public String fundamento() {
        return fundamento;
    }
}
