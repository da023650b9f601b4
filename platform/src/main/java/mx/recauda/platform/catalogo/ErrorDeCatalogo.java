package mx.recauda.platform.catalogo;

import mx.recauda.ley.error.CodigoDeError;

/** What cannot be put in a catalogue. */
public enum ErrorDeCatalogo implements CodigoDeError {
    /** The key is not a letter and two digits. Argument: key. */
    CLAVE_MAL_ESCRITA("CAT-001"),
    /** A text is missing. Argument: name of the field. */
    FALTA_DATO("CAT-002"),
    /** No subdelegación with that key. Argument: key. */
    SUBDELEGACION_DESCONOCIDA("CAT-003");

    private final String codigo;

    ErrorDeCatalogo(String codigo) {
        this.codigo = codigo;
    }

    @Override
    public String codigo() {
        return codigo;
    }
}
