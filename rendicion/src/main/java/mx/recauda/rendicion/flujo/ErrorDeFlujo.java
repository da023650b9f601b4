package mx.recauda.rendicion.flujo;

import mx.recauda.ley.error.CodigoDeError;

/** Why an act on a section was not accepted. */
public enum ErrorDeFlujo implements CodigoDeError {
    /** The state does not admit the act. */
    ACCION_FUERA_DE_ESTADO("FLU-001"),
    /** The act belongs to another role. */
    PAPEL_SIN_FACULTAD("FLU-002"),
    /** A person approves what the same person elaborated. */
    APRUEBA_LO_QUE_ELABORO("FLU-003"),
    /** A person gives two approvals of the same round. */
    APRUEBA_DOS_VECES("FLU-004"),
    /** The post belongs to another area than the one asked. */
    AREA_AJENA("FLU-005"),
    /** The act needs words and has none. */
    SIN_MOTIVO("FLU-006"),
    /** Comments are still open. */
    OBSERVACIONES_ABIERTAS("FLU-007"),
    /** The act is dated before the one it follows. */
    ACTO_ANTERIOR("FLU-008"),
    /** Another live request asks for the same cells. */
    SOLICITUD_TRASLAPADA("FLU-009"),
    /** A due date is before the day it is set, or a closing before the due date. */
    VENCIMIENTO_PASADO("FLU-010"),
    /** The comment named does not exist or was already answered. */
    OBSERVACION_INEXISTENTE("FLU-011"),
    /** Delivered, authorised or sent without the hash of its content. */
    SIN_HUELLA("FLU-012"),
    /** What is approved or sent is not what was delivered. */
    HUELLA_DISTINTA("FLU-013"),
    /** Sent without a letter. */
    SIN_OFICIO("FLU-014"),
    /** Withdrawn after having gone in a version sent: what was sent is corrected, never dropped. */
    RETIRA_LO_ENVIADO("FLU-015");

    private final String codigo;

    ErrorDeFlujo(String codigo) {
        this.codigo = codigo;
    }

    @Override
    public String codigo() {
        return codigo;
    }
}
