package mx.recauda.platform.pagos;

import mx.recauda.ley.error.CodigoDeError;

/** Why there is no línea to pay, or a payment could not be applied. */
public enum ErrorDePago implements CodigoDeError {
    /** No such registro in the scope. Argument: id. */
    NO_HAY_REGISTRO("PAG-001", ""),
    /** Nothing is owed of the month. Argument: month. */
    NADA_QUE_PAGAR("PAG-002", "LSS 39"),
    /** The chosen day has passed. Arguments: day, today. */
    DIA_PASADO("PAG-003", ""),
    /** The accessories of that day cannot be computed. Arguments: day, reason. */
    SIN_TASAS("PAG-004", "LSS 40-A"),
    /** No such línea in the scope. Argument: id. */
    NO_HAY_LINEA("PAG-005", ""),
    /** The línea was not paid, or its payment was not applied. Argument: línea. */
    SIN_RECIBO("PAG-006", ""),
    /** Only a demonstration pays here. */
    SOLO_DEMOSTRACION("PAG-007", ""),
    /** No such payment in the queue. Argument: id. */
    NO_HAY_PAGO("PAG-008", ""),
    /** No such settlement file. Argument: id. */
    NO_HAY_LOTE("PAG-009", ""),
    /** Nobody made that línea. Argument: línea. */
    LINEA_DESCONOCIDA("PAG-010", "RACERF 125"),
    /** The amount is not that of the línea. Arguments: paid, due. */
    OTRO_IMPORTE("PAG-011", "RACERF 125"),
    /** It was paid after its last day. Arguments: day, last day. */
    VENCIDA("PAG-012", "LSS 40-A"),
    /** It had been paid before: it is money in excess. Argument: línea. */
    YA_PAGADA("PAG-013", "LSS 299"),
    /**
     * The bank had quoted that operation for another línea, amount or day. Arguments: operation,
     * bank.
     */
    OPERACION_REPETIDA("PAG-014", "RACERF 125"),
    /**
     * All or part of what the línea pays is not owed on that day: another línea paid it. Arguments:
     * línea, amount in excess.
     */
    DEUDA_YA_PAGADA("PAG-015", "LSS 299"),
    /** Whoever proposed may not approve. Argument: account. */
    MISMA_PERSONA("PAG-020", ""),
    /** It was decided by somebody else meanwhile. */
    YA_DECIDIDA("PAG-021", ""),
    /** It waits for a decision, or is applied. Argument: operation. */
    EN_OTRAS_MANOS("PAG-022", ""),
    /** Nothing was applied that could be undone. */
    NADA_QUE_DESHACER("PAG-023", ""),
    /** Whoever did the step before may not do this one. Argument: account. */
    MISMA_PERSONA_EN_PASO("PAG-030", ""),
    /** It does not stand where that can be done. Arguments: act, folio, where it stands. */
    NO_PUEDE_SEGUIR("PAG-031", ""),
    /** Money of the payment was set apart to be given back. Argument: operation. */
    SE_DEVUELVE("PAG-032", "LSS 299"),
    /** No such request in the scope. Argument: id. */
    NO_HAY_DEVOLUCION("PAG-033", ""),
    /** Nothing is in excess any more, or less than was asked for. Argument: operation or folio. */
    NADA_QUE_DEVOLVER("PAG-034", "LSS 299"),
    /** It was asked for already. Argument: folio of the request. */
    YA_SOLICITADA("PAG-035", "LSS 299"),
    /** An act without a reason, or a reason too long. Argument: characters. */
    SIN_MOTIVO("PAG-036", ""),
    /** No such correction in the scope. Argument: id. */
    NO_HAY_CORRECCION("PAG-037", ""),
    /** The days to pay the cheque have not passed. Argument: last day. */
    EN_PLAZO("PAG-038", "CFF 21 para. 7"),
    /** A day that cannot be. Arguments: day, first day possible, last day possible. */
    DIA_IMPOSIBLE("PAG-039", ""),
    /** Nothing of it proceeds: it is denied, not granted. Argument: folio. */
    NADA_PROCEDE("PAG-040", "LSS 299; RACERF 132"),
    /** Nothing was applied of the payment that could be moved. Argument: operation. */
    NADA_APLICADO("PAG-041", ""),
    /** A goal of no office, or below zero. Argument: office. */
    META_IMPOSIBLE("PAG-042", ""),
    /** The transfer explains another refund or handing over. Arguments: operation, bank. */
    CARGO_REPETIDO("PAG-050", ""),
    /** Another bank was asked to charge it and did not answer. Argument: that bank. */
    EN_OTRO_BANCO("PAG-051", ""),
    /** A línea of the same debt was charged, or may have been. Argument: that línea. */
    OTRA_EN_CURSO("PAG-052", ""),
    /**
     * The bank says a day before what the línea pays was due to begin, or that has not come.
     * Arguments: day, first day possible, last day possible.
     */
    DIA_DE_PAGO_IMPOSIBLE("PAG-053", "LSS 39"),
    /**
     * What was ordered is restated up to a day that passed. Arguments: day of the payment, day of
     * the order.
     */
    ORDEN_VENCIDA("PAG-054", "CFF 22"),
    /** A datum that cannot be. Arguments: field, value. */
    DATO_IMPOSIBLE("PAG-055", ""),
    /** The key of the write is not that of the content. Arguments: key, hash of the content. */
    CLAVE_AJENA("PAG-043", ""),
    /**
     * The line is of another bank than those of whoever hands it in. Arguments: line, bank of the
     * line, banks of the account.
     */
    DE_OTRO_BANCO("PAG-060", ""),
    /** The account has no key of a bank: it may hand in nothing. Argument: account. */
    SIN_BANCO("PAG-061", ""),
    /** Nothing of a third party waits to be handed over. Argument: day. */
    NADA_QUE_DISPERSAR("PAG-044", "LSS 291"),
    /** No such handing over. Argument: id. */
    NO_HAY_DISPERSION("PAG-045", ""),
    /** What left the bank has no bank or no operation. Argument: folio. */
    SIN_OPERACION("PAG-046", "");

    private final String codigo;
    private final String fundamento;

    ErrorDePago(String codigo, String fundamento) {
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
