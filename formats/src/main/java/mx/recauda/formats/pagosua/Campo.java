package mx.recauda.formats.pagosua;

/**
 * A field of a record.
 *
 * @param clave name in messages and in the documentation of the format
 * @param desde first position, from 1
 * @param hasta last position
 */
public record Campo(String clave, int desde, int hasta, Forma forma) {

    /** What a field holds. */
    public enum Forma {
        /** Characters. */
        TEXTO,
        /** Digits. */
        NUMERO,
        /** Digits, in centavos. */
        IMPORTE,
        /** Year, month and day in eight digits, or zeros. */
        FECHA,
        /** Year and month in six digits. */
        PERIODO,
        /** Centavos in three characters of base 62. */
        BASE62,
        /** Not known; kept as it came. */
        CRUDO
    }

    /** Characters. */
    public int ancho() {
        return hasta - desde + 1;
    }

    /** {@code 160-166}. */
    public String lugar() {
        return desde == hasta ? String.valueOf(desde) : desde + "-" + hasta;
    }
}
