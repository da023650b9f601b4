package mx.recauda.ley.confronta;

import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Mes;

import java.util.List;
import java.util.Optional;

/**
 * One side of a confronta.
 *
 * @param modalidad two digits
 * @param zona area of the minimum wage
 * @param prima work-risk premium; empty when that side does not tell it
 * @param trabajadores in any order, each NSS once
 */
public record Declaracion(
        Mes mes,
        String modalidad,
        Zona zona,
        Optional<Tasa> prima,
        List<TrabajadorDeclarado> trabajadores) {

    /** Keeps an immutable copy. */
    public Declaracion {
        trabajadores = List.copyOf(trabajadores);
    }

    /** Sum of its workers. */
    public Montos totales() {
        return trabajadores.stream()
                .map(TrabajadorDeclarado::montos)
                .reduce(Montos.CERO, Montos::mas);
    }
}
