package mx.recauda.ley.cedula;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.identidad.Nss;

import java.util.List;
import java.util.Optional;

/**
 * A worker and the facts known of it.
 *
 * @param nss social security number
 * @param nombre as in the files: {@code PATERNO$MATERNO$NOMBRES}
 * @param rfc tax key, or empty
 * @param curp population key, or empty
 * @param ubicacion employer's own key of the place, or empty
 * @param diasPorSemana days worked per week when fewer than six (1 to 5), or 0
 * @param salarioDiario daily wage, on which art. 36 is tested, of the days before the first {@link
 *     Hecho.SalarioDiario}, when known
 * @param salarioPagado wage paid in the bimester, which limits the deduction of the credit, when
 *     known
 * @param hechos in any order
 */
public record Trabajador(
        Nss nss,
        String nombre,
        String rfc,
        String curp,
        String ubicacion,
        int diasPorSemana,
        Optional<Importe> salarioDiario,
        Optional<Importe> salarioPagado,
        List<Hecho> hechos) {

    /** Keeps an immutable copy. */
    public Trabajador {
        hechos = List.copyOf(hechos);
    }

    /** The name as read by people: {@code PATERNO MATERNO NOMBRES}. */
    public String nombreLegible() {
        return nombre.replace('$', ' ').replaceAll(" +", " ").strip();
    }
}
