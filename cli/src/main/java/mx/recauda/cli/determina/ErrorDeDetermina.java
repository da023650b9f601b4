package mx.recauda.cli.determina;

import mx.recauda.ley.error.CodigoDeError;

/** What can be wrong with the order given to {@code determina}. */
enum ErrorDeDetermina implements CodigoDeError {
    /** The directory cannot be read. */
    DIRECTORIO("CAR-001"),
    /** The month is not written AAAA-MM. */
    MES("CAR-002"),
    /** The premium is not a percentage. */
    PRIMA("CAR-003"),
    /** The area does not exist. */
    ZONA("CAR-004"),
    /** A file is larger than the limit. */
    DEMASIADO_GRANDE("CAR-005");

    private final String codigo;

    ErrorDeDetermina(String codigo) {
        this.codigo = codigo;
    }

    @Override
    public String codigo() {
        return codigo;
    }
}
