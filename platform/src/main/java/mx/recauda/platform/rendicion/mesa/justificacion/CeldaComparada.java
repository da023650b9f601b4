package mx.recauda.platform.rendicion.mesa.justificacion;

import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.rendicion.mesa.Campo;
import mx.recauda.platform.rendicion.mesa.CeldaCapturada;
import mx.recauda.rendicion.justificacion.Celda;

import java.util.List;
import java.util.Optional;

/**
 * A cell beside what it is compared with.
 *
 * @param campo which cell
 * @param captura its value in force
 * @param comparados previous quarter, year before, original goal and goal in force
 * @param celda the same as the rules of explanations want it
 * @param explicada its explanation in force
 * @param faltas everything wrong with it
 * @param estado where it stands
 */
public record CeldaComparada(
        Campo campo,
        CeldaCapturada captura,
        List<Comparado> comparados,
        Celda celda,
        Optional<Explicada> explicada,
        List<Incidencia> faltas,
        EstadoDeCelda estado) {

    /** Keeps immutable copies. */
    public CeldaComparada {
        comparados = List.copyOf(comparados);
        faltas = List.copyOf(faltas);
    }

    /** Whether the explanation was written for another value of the cell. */
    public boolean explicaOtroValor() {
        return explicada.filter(e -> !e.valor().equals(captura.valor())).isPresent();
    }
}
