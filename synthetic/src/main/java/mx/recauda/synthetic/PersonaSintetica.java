package mx.recauda.synthetic;

import mx.recauda.formats.movimientos.Persona;
import mx.recauda.ley.identidad.Curp;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.Rfc;
import mx.recauda.ley.identidad.Sexo;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who does not exist.
 *
 * @param numero number of the person in the country
 * @param nss starts with 98 or 99, which no list of keys known to us assigns
 * @param nacimiento date of birth, the one of the CURP
 * @param clave the employer's own key
 */
public record PersonaSintetica(
        long numero,
        Nss nss,
        Curp curp,
        Rfc rfc,
        String primerApellido,
        String segundoApellido,
        String nombres,
        LocalDate nacimiento,
        Sexo sexo,
        String clave) {

    /** The same person as the files of movements name it. */
    public Persona enArchivo() {
        return new Persona(
                nss,
                primerApellido,
                segundoApellido,
                nombres,
                Optional.of(curp),
                Optional.of(rfc),
                clave);
    }
}
