package mx.recauda.ley.cedula;

import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.parametros.Zona;

/**
 * Who determines.
 *
 * @param registro registration; its modality says which insurances are paid
 * @param razonSocial name, or empty
 * @param rfc tax key, or empty
 * @param zona area of the minimum wage
 * @param primaRiesgos work-risk premium in force
 * @param primaSupuesta whether nobody gave the premium and the lowest media one was taken
 */
public record Patron(
        RegistroPatronal registro,
        String razonSocial,
        String rfc,
        Zona zona,
        Tasa primaRiesgos,
        boolean primaSupuesta) {}
