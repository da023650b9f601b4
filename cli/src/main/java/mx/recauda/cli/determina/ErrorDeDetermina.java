package mx.recauda.cli.determina;

import mx.recauda.ley.error.CodigoDeError;

/** What can be wrong with the order given to {@code determina}. */
enum ErrorDeDetermina implements CodigoDeError {
    /** The directory cannot be read. */
    DIRECTORIO("SUA-041"),
    /** The month is not written AAAA-MM. */
    MES("SUA-042"),
    /** The premium is not a percentage. */
    PRIMA("SUA-043"),
    /** The area does not exist. */
    ZONA("SUA-044"),
    /** A file is larger than the limit. */
    DEMASIADO_GRANDE("SUA-045");

    private final String codigo;

    ErrorDeDetermina(String codigo) {
        this.codigo = codigo;
    }

    @Override
    public String codigo() {
        return codigo;
    }
}
