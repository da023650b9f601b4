package mx.recauda.cli.accesorios;

import mx.recauda.ley.error.CodigoDeError;

/** What can be wrong with a line of {@code accesorios} before anything is computed. */
enum ErrorDeCaso implements CodigoDeError {
    /** The line is not a JSON object. */
    JSON_INVALIDO("ACC-101"),
    /** A field is missing. */
    CAMPO_FALTANTE("ACC-102"),
    /** A field has another type than the contract says. */
    TIPO_INCORRECTO("ACC-103"),
    /** A field that the contract does not know. */
    CAMPO_DESCONOCIDO("ACC-104"),
    /** A field appears twice. */
    CAMPO_REPETIDO("ACC-105"),
    /** A line is longer than the limit. */
    LINEA_DEMASIADO_LARGA("ACC-106"),
    /** The amount is not a plain number of pesos with at most two decimals. */
    IMPORTE_INVALIDO("ACC-107"),
    /** The date is not written AAAA-MM-DD. */
    FECHA_INVALIDA("ACC-108"),
    /** The month is not written AAAA-MM. */
    MES_INVALIDO("ACC-109");

    private final String codigo;

    ErrorDeCaso(String codigo) {
        this.codigo = codigo;
    }

    @Override
    public String codigo() {
        return codigo;
    }
}
