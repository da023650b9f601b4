package mx.recauda.ley.confronta;

import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Mes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * The same, with the absences and incapacities of another side: for a file that tells neither.
     */
    public Declaracion conIncidenciasDe(Declaracion otra) {
        Map<String, TrabajadorDeclarado> suyos = new HashMap<>();
        otra.trabajadores.forEach(t -> suyos.put(t.clave(), t));
        return new Declaracion(
                mes,
                modalidad,
                zona,
                prima,
                trabajadores.stream()
                        .map(t ->
                                Optional.ofNullable(suyos.get(t.clave()))
                                        .map(t::conIncidenciasDe)
                                        .orElse(t))
                        .toList());
    }

    /** Sum of its workers. */
    public Montos totales() {
        return trabajadores.stream()
                .map(TrabajadorDeclarado::montos)
                .reduce(Montos.CERO, Montos::mas);
    }
}
