package mx.recauda.platform.pagos;

/** Where a línea stands on a day. */
public enum EstadoDeLinea {
    /** It may be paid. */
    VIGENTE,
    /** It was paid and applied. */
    PAGADA,
    /** Money came with it that could not be applied, and is being worked. */
    EN_REVISION,
    /** It was paid when nothing of it was owed any more: the money is the employer's. */
    EN_EXCESO,
    /** A bank charged it and has not settled it yet. */
    COBRADA,
    /** A bank was asked to charge it and did not answer: it may have been paid or not. */
    EN_DUDA,
    /** Its last day passed without payment. */
    VENCIDA
}
