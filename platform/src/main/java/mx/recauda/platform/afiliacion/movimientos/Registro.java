package mx.recauda.platform.afiliacion.movimientos;

import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Vigencia;

import java.util.UUID;

/**
 * A registro patronal as movements need it.
 *
 * @param id opaque identity, the one that goes in addresses
 * @param patron identity of its employer
 * @param numero eleven positions, check digit included
 * @param nombre name of the employer
 * @param oficina delegación and subdelegación of control, four digits
 * @param modalidad key of its modality
 * @param zona area of its minimum wage
 * @param vigencia days during which it is in force
 */
public record Registro(
        UUID id,
        UUID patron,
        String numero,
        String nombre,
        String oficina,
        String modalidad,
        Zona zona,
        Vigencia vigencia) {}
