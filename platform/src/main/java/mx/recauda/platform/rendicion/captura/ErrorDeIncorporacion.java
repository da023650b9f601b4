package mx.recauda.platform.rendicion.captura;

import mx.recauda.ley.error.CodigoDeError;

/** Why some files cannot be received. A retired code is never reused. */
public enum ErrorDeIncorporacion implements CodigoDeError {
    /** No file came. */
    SIN_ARCHIVO("INC-001"),
    /** The file is neither ZIP nor JSON. Argument: name. */
    NI_ZIP_NI_JSON("INC-002"),
    /** The ZIP cannot be read. Argument: name. */
    ZIP_ILEGIBLE("INC-003"),
    /** An entry leaves its folder. Argument: name of the entry. */
    RUTA_PELIGROSA("INC-004"),
    /** Too many entries. Arguments: how many, limit. */
    DEMASIADAS_ENTRADAS("INC-005"),
    /** An entry or the whole inflates beyond the limit. Arguments: entry, limit in MiB. */
    DEMASIADO_GRANDE("INC-006"),
    /** An entry inflates as a bomb does. Arguments: entry, ratio allowed. */
    COMPRESION_SOSPECHOSA("INC-007"),
    /** Files of several folders. Arguments: one folder, another. */
    VARIAS_CARPETAS("INC-008"),
    /** No reader knows these files. */
    NO_RECONOCIDO("INC-009"),
    /** Two entries with one name. Argument: name. */
    ENTRADA_REPETIDA("INC-010");

    private final String codigo;

    ErrorDeIncorporacion(String codigo) {
        this.codigo = codigo;
    }

    @Override
    public String codigo() {
        return codigo;
    }
}
