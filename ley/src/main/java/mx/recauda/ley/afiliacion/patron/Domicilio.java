package mx.recauda.ley.afiliacion.patron;

/**
 * Where a work centre is.
 *
 * @param calle street and number
 * @param colonia neighbourhood
 * @param codigoPostal five digits
 * @param municipio key of the institute's municipality, a letter and two digits
 */
public record Domicilio(String calle, String colonia, String codigoPostal, String municipio) {

    /** Keeps the texts without spaces around. */
    public Domicilio {
        calle = calle.strip();
        colonia = colonia.strip();
        codigoPostal = codigoPostal.strip();
        municipio = municipio.strip();
    }
}
