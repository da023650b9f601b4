package mx.recauda.rendicion.oficio;

import mx.recauda.ley.error.CodigoDeError;

/** Why a letter or an act on it is refused. A retired code is never reused. */
public enum ErrorDeOficio implements CodigoDeError {
    /** Nothing more is expected of the letter. Arguments: number, state. */
    CERRADO("OFI-001"),
    /** The act is dated before the last one or before the letter. Arguments: day, last day. */
    FECHA_ANTERIOR("OFI-002"),
    /** There is no such turn. Arguments: turn, known turns. */
    TURNO_DESCONOCIDO("OFI-003"),
    /** The turn no longer waits. Arguments: turn, state. */
    TURNO_CERRADO("OFI-004"),
    /** The due date comes before what it is due for. Arguments: due date, day. */
    VENCE_ANTES("OFI-005"),
    /** A datum is missing. Argument: which one. */
    FALTA("OFI-006"),
    /** The turn would be due after the letter. Arguments: due date of the turn, of the letter. */
    TURNO_MAS_ALLA_DEL_OFICIO("OFI-007"),
    /** A letter does not answer itself. Argument: number. */
    SE_CONTESTA_SOLO("OFI-008"),
    /** The same receipt is already there. Argument: first digits of its hash. */
    ACUSE_REPETIDO("OFI-009"),
    /** The same area and person already have it. Argument: area. */
    TURNO_REPETIDO("OFI-010"),
    /** Some turns still wait. Argument: areas. */
    QUEDAN_TURNOS("OFI-011");

    private final String codigo;

    ErrorDeOficio(String codigo) {
        this.codigo = codigo;
    }

    @Override
    public String codigo() {
        return codigo;
    }
}
