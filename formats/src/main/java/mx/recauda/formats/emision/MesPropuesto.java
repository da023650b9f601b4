package mx.recauda.formats.emision;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.tiempo.Mes;

import java.util.List;

/**
 * One month of a worker in a proposal.
 *
 * @param dias days enrolled
 * @param incapacidades days of incapacity among them, licences included
 * @param ausencias days of absence that count
 * @param sdi wage of the last day enrolled; zero when there is none
 * @param tramos stretches of constant wage, in order
 */
public record MesPropuesto(
        Mes mes,
        int dias,
        int incapacidades,
        int ausencias,
        Importe sdi,
        List<TramoPropuesto> tramos) {

    /** Keeps an immutable copy. */
    public MesPropuesto {
        tramos = List.copyOf(tramos);
    }
}
