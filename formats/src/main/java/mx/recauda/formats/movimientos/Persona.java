package mx.recauda.formats.movimientos;

import mx.recauda.ley.identidad.Curp;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.Rfc;

import java.util.Optional;

/**
 * Who the fact is about.
 *
 * @param nss social security number
 * @param primerApellido first surname, in capitals without accents, or empty
 * @param segundoApellido second surname, or empty
 * @param nombres given names, or empty
 * @param clave the employer's own key for the worker, or empty
 */
public record Persona(
        Nss nss,
        String primerApellido,
        String segundoApellido,
        String nombres,
        Optional<Curp> curp,
        Optional<Rfc> rfc,
        String clave) {

    /** The name as SUA writes it: {@code PATERNO$MATERNO$NOMBRES}. */
    String nombreDeSua() {
        return primerApellido + "$" + segundoApellido + "$" + nombres;
    }
}
