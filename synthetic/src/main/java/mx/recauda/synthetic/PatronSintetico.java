package mx.recauda.synthetic;

import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.identidad.Rfc;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.riesgos.Fraccion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A registro patronal that does not exist.
 *
 * @param numero number in the country, from 0
 * @param rfc tax key, the same for the registros of one employer
 * @param nombre name of the company without its regime, or of the person; says it is synthetic
 * @param fisica whether the employer is a person and not a company
 * @param municipio three characters of its municipality
 * @param fraccion activity
 * @param primas work-risk premiums in order of date; the first one holds since the registration
 * @param alta first day
 * @param baja last day, if it closed
 * @param domicilio street and number
 * @param codigoPostal five digits
 * @param primerPuesto number of its first post of work in the country
 * @param puestos posts of work at once
 */
public record PatronSintetico(
        int numero,
        RegistroPatronal registro,
        Rfc rfc,
        String nombre,
        boolean fisica,
        Oficina oficina,
        String municipio,
        Fraccion fraccion,
        List<Prima> primas,
        LocalDate alta,
        Optional<LocalDate> baja,
        String domicilio,
        String codigoPostal,
        long primerPuesto,
        int puestos) {

    /** A premium and its first day. */
    public record Prima(LocalDate desde, Tasa tasa) {}

    /** Keeps an immutable copy. */
    public PatronSintetico {
        primas = List.copyOf(primas);
    }

    /** Area of the minimum wage of its office. */
    public Zona zona() {
        return oficina.zona();
    }

    /** Name as printed, with its regime. */
    public String razonSocial() {
        return fisica ? nombre : nombre + " SA DE CV";
    }
}
