package mx.recauda.platform.documentos;

import mx.recauda.ley.error.CodigoDeError;

/** What cannot be done with a file. DOC-005 is retired: names are mended, not refused. */
public enum ErrorDeDocumentos implements CodigoDeError {
    /** The file has nothing. Argument: name. */
    VACIO("DOC-001"),
    /** The file is too large. Arguments: name, bytes, most bytes. */
    DEMASIADO_GRANDE("DOC-002"),
    /** No such document. Argument: id. */
    NO_HAY("DOC-003"),
    /** The content is not the one that was stored. Argument: id. */
    ALTERADO("DOC-004"),
    /** The media type is not one. Argument: type. */
    TIPO_MAL_ESCRITO("DOC-006");

    private final String codigo;

    ErrorDeDocumentos(String codigo) {
        this.codigo = codigo;
    }

    @Override
    public String codigo() {
        return codigo;
    }
}
