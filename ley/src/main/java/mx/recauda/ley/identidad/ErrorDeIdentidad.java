package mx.recauda.ley.identidad;

import mx.recauda.ley.error.CodigoDeError;
import mx.recauda.ley.error.Severidad;

/** Everything that can be wrong, or odd, with an identifier. */
public enum ErrorDeIdentidad implements CodigoDeError {
    /** The NSS has another number of characters. */
    NSS_LONGITUD("IDE-001", Severidad.ERROR),
    /** The NSS has a character that is not a digit. */
    NSS_CARACTER("IDE-002", Severidad.ERROR),
    /** The last digit of the NSS is not the one computed. */
    NSS_DIGITO("IDE-003", Severidad.ERROR),
    /** The NSS starts with 00, which the institute's own form refuses. */
    NSS_CLAVE("IDE-004", Severidad.AVISO),
    /** The NSS says registered before born. */
    NSS_ANIOS("IDE-005", Severidad.AVISO),
    /** The CURP has another number of characters. */
    CURP_LONGITUD("IDE-011", Severidad.ERROR),
    /** A character of the CURP is not of the kind its place needs. */
    CURP_CARACTER("IDE-012", Severidad.ERROR),
    /** The date inside the CURP does not exist. */
    CURP_FECHA("IDE-013", Severidad.ERROR),
    /** The entity of birth inside the CURP does not exist. */
    CURP_ENTIDAD("IDE-014", Severidad.ERROR),
    /** The last digit of the CURP is not the one computed. */
    CURP_DIGITO("IDE-015", Severidad.ERROR),
    /** The date inside the CURP is after the day of reference. */
    CURP_FUTURA("IDE-016", Severidad.AVISO),
    /** The RFC has another number of characters. */
    RFC_LONGITUD("IDE-021", Severidad.ERROR),
    /** A character of the RFC is not of the kind its place needs. */
    RFC_CARACTER("IDE-022", Severidad.ERROR),
    /** The date inside the RFC does not exist. */
    RFC_FECHA("IDE-023", Severidad.ERROR),
    /** The last character of the RFC is not the one computed. */
    RFC_DIGITO("IDE-024", Severidad.AVISO),
    /** The RFC is one of the generic ones. */
    RFC_GENERICO("IDE-025", Severidad.AVISO),
    /** The RFC comes without its last three characters. */
    RFC_SIN_HOMOCLAVE("IDE-026", Severidad.AVISO),
    /** The registro patronal has another number of characters. */
    RP_LONGITUD("IDE-031", Severidad.ERROR),
    /** A character of the registro patronal is not of the kind its place needs. */
    RP_CARACTER("IDE-032", Severidad.ERROR),
    /** The last digit of a registro patronal assigned here is not the one computed. */
    RP_DIGITO("IDE-033", Severidad.ERROR),
    /** The last digit of a registro patronal received from outside is not the one computed. */
    RP_DIGITO_IMPORTADO("IDE-034", Severidad.AVISO),
    /** The registro patronal starts with a digit, as in old listings: it cannot be verified. */
    RP_SIN_LETRA("IDE-035", Severidad.AVISO),
    /** NSS and CURP disagree on the year of birth. */
    NSS_CURP_NACIMIENTO("IDE-041", Severidad.AVISO),
    /** RFC and CURP disagree on the date of birth. */
    RFC_CURP_NACIMIENTO("IDE-042", Severidad.AVISO);

    private final String codigo;
    private final Severidad severidad;

    ErrorDeIdentidad(String codigo, Severidad severidad) {
        this.codigo = codigo;
        this.severidad = severidad;
    }

    @Override
    public String codigo() {
        return codigo;
    }

    @Override
    public Severidad severidad() {
        return severidad;
    }
}
