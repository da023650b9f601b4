package mx.recauda.platform.base;

import mx.recauda.ley.error.CodigoDeError;

/** Why a request was refused before reaching its page. A retired code is never reused. */
public enum ErrorDePeticion implements CodigoDeError {
    /** The file sent is larger than accepted. Argument: limit in MiB. */
    ENVIO_DEMASIADO_GRANDE("PET-001"),
    /** A text carries the character zero, which is not kept. Argument: name of the field. */
    CARACTER_CERO("PET-002"),
    /** A datum is missing. Argument: its name. */
    DATO_QUE_FALTA("PET-003"),
    /** The body is missing, or cannot be read. Argument: name of the field, or line and column. */
    CUERPO_ILEGIBLE("PET-004"),
    /** A datum of the address cannot be read. Arguments: its name, what was sent. */
    DATO_ILEGIBLE("PET-005"),
    /** The address does not take that method. Arguments: method, those that it takes. */
    METODO_AJENO("PET-006"),
    /** The body is of another type. Arguments: the one sent, those accepted. */
    TIPO_AJENO("PET-007");

    private final String codigo;

    ErrorDePeticion(String codigo) {
        this.codigo = codigo;
    }

    @Override
    public String codigo() {
        return codigo;
    }
}
