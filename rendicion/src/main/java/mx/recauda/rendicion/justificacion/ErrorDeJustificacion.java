package mx.recauda.rendicion.justificacion;

import mx.recauda.ley.error.CodigoDeError;
import mx.recauda.ley.error.Severidad;

/** What is wrong with the explanation of a cell. */
public enum ErrorDeJustificacion implements CodigoDeError {
    /** Outside its threshold and without words. */
    FALTA("JUS-001", Severidad.ERROR),
    /** One of its five parts is missing. */
    PARTE_FALTANTE("JUS-002", Severidad.ERROR),
    /** The action is dated before the period it explains ended. */
    ACCION_ANTERIOR_AL_CORTE("JUS-003", Severidad.AVISO),
    /** An amount tied to a Dato does not agree with it. */
    NO_CONCILIA("JUS-004", Severidad.ERROR),
    /** An amount is almost a Dato, and is not. */
    CASI_CONCILIA("JUS-005", Severidad.ERROR),
    /** An amount is no Dato of the report and no other source of it was declared. */
    SIN_DATO("JUS-006", Severidad.ERROR),
    /** The text is nearly that of the previous quarter. */
    TEXTO_REPETIDO("JUS-007", Severidad.AVISO),
    /** Two of its parts are the same text. */
    PARTES_IGUALES("JUS-008", Severidad.AVISO),
    /** An amount was tied to a Dato that does not exist. */
    LIGA_ROTA("JUS-009", Severidad.ERROR),
    /** A cell with a threshold has neither value nor words. */
    CELDA_VACIA("JUS-010", Severidad.ERROR),
    /** The value changed after it was explained. */
    EXPLICA_OTRO_VALOR("JUS-011", Severidad.ERROR),
    /** Another source was declared without its document or without a reason. */
    FUENTE_INCOMPLETA("JUS-012", Severidad.ERROR),
    /** One of its parts says nothing in words. Arguments: cell, part, text. */
    PARTE_SIN_PALABRAS("JUS-013", Severidad.ERROR);

    private final String codigo;
    private final Severidad severidad;

    ErrorDeJustificacion(String codigo, Severidad severidad) {
        this.codigo = codigo;
        this.severidad = severidad;
    }

    @Override
    public String codigo() {
        return codigo;
    }

    @Override
    public Severidad severidad() {
        return severidad;
    }
}
