package mx.recauda.formats.evidencia;

import mx.recauda.ley.error.CodigoDeError;

/** Why a file is not taken as evidence. A retired code is never reused. */
public enum ErrorDeEvidencia implements CodigoDeError {
    /** A program or a script. Arguments: name, what it was recognised by. */
    PROGRAMA("EVI-001"),
    /** A document with macros. Arguments: name, the part that holds them. */
    CON_MACROS("EVI-002"),
    /** Neither text nor one of the kinds taken. Arguments: name, kinds taken. */
    TIPO_NO_ADMITIDO("EVI-003"),
    /** The name or the declared type says another thing. Arguments: name, declared, found. */
    NO_ES_LO_QUE_DICE("EVI-004"),
    /** An archive with a program inside. Arguments: name, entry. */
    PROGRAMA_ADENTRO("EVI-005"),
    /**
     * An archive that inflates beyond measure or whose entries leave it. Arguments: name, entry.
     */
    COMPRIMIDO_PELIGROSO("EVI-006"),
    /** Its content cannot be examined without a password. Argument: name. */
    CON_CLAVE("EVI-007"),
    /** It begins like one kind and cannot be read as one. Arguments: name, kind. */
    DANIADO("EVI-008"),
    /** It carries something that runs when it is opened. Arguments: name, what. */
    CONTENIDO_ACTIVO("EVI-009"),
    /** One file after another in the same bytes. Argument: name. */
    DOS_ARCHIVOS_EN_UNO("EVI-010");

    private final String codigo;

    ErrorDeEvidencia(String codigo) {
        this.codigo = codigo;
    }

    @Override
    public String codigo() {
        return codigo;
    }
}
