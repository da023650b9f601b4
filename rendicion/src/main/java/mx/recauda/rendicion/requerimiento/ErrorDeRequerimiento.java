package mx.recauda.rendicion.requerimiento;

import mx.recauda.ley.error.CodigoDeError;

/** Why something of a request is not taken. A retired code is never reused. */
public enum ErrorDeRequerimiento implements CodigoDeError {
    /** A field is empty. Argument: field. */
    FALTA_UN_DATO("REQ-001"),
    /** Received after today. Argument: day. */
    RECIBIDO_DESPUES("REQ-002"),
    /** A term that cannot be. Arguments: days, most. */
    PLAZO_IMPOSIBLE("REQ-003"),
    /** That letter of that auditor is already recorded. Argument: letter. */
    OFICIO_REPETIDO("REQ-004"),
    /** There is no such figure. Argument: what was typed. */
    CIFRA_DESCONOCIDA("REQ-005"),
    /** Neither a figure nor a file was delivered, or both. */
    QUE_SE_ENTREGA("REQ-006"),
    /** The delivery already has its acuse. Argument: number. */
    YA_TIENE_ACUSE("REQ-007");

    private final String codigo;

    ErrorDeRequerimiento(String codigo) {
        this.codigo = codigo;
    }

    @Override
    public String codigo() {
        return codigo;
    }
}
