package mx.recauda.ley.afiliacion;

/**
 * Who a worker is, as somebody states it.
 *
 * @param nss eleven digits
 * @param curp eighteen characters, or empty when it is not stated
 * @param primerApellido first surname
 * @param segundoApellido second surname, or empty
 * @param nombres given names
 */
public record Identidad(
        String nss, String curp, String primerApellido, String segundoApellido, String nombres) {

    /** Surnames and given names in one text. */
    public String nombreCompleto() {
        return (primerApellido + ' ' + segundoApellido + ' ' + nombres)
                .replaceAll(" +", " ")
                .strip();
    }
}
