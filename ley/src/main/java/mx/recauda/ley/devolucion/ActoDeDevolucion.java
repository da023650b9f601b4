package mx.recauda.ley.devolucion;

import static mx.recauda.ley.devolucion.EstadoDeDevolucion.CONCEDIDA;
import static mx.recauda.ley.devolucion.EstadoDeDevolucion.DESISTIDA;
import static mx.recauda.ley.devolucion.EstadoDeDevolucion.NEGADA;
import static mx.recauda.ley.devolucion.EstadoDeDevolucion.ORDENADA;
import static mx.recauda.ley.devolucion.EstadoDeDevolucion.PAGADA;
import static mx.recauda.ley.devolucion.EstadoDeDevolucion.RECIBIDA;
import static mx.recauda.ley.devolucion.EstadoDeDevolucion.SOLICITADA;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is done with a request. No act is erased: {@link #DESHACE} goes back one step, and the
 * entries of the step it undoes are reversed.
 */
@Fuente(
        value = "LSS 299; RACERF 131",
        confianza = Confianza.PROPUESTA,
        nota = "the law gives the term; the acts, their order and who may do them are our design")
public enum ActoDeDevolucion {
    /** The employer asks for it. */
    SOLICITA(Map.of()),
    /** Somebody of the institute receives it and says whether the share was withheld. */
    RECIBE(Map.of(SOLICITADA, RECIBIDA)),
    /** It is granted, whole or in part. */
    CONCEDE(Map.of(RECIBIDA, CONCEDIDA)),
    /** It is denied. */
    NIEGA(Map.of(RECIBIDA, NEGADA)),
    /** The employer withdraws it. */
    DESISTE(Map.of(SOLICITADA, DESISTIDA, RECIBIDA, DESISTIDA)),
    /** Its payment is ordered. */
    ORDENA(Map.of(CONCEDIDA, ORDENADA)),
    /** The bank paid it. */
    PAGA(Map.of(ORDENADA, PAGADA)),
    /** The last step is undone: a bank that gave the money back, an order or an answer mistaken. */
    DESHACE(Map.of(PAGADA, ORDENADA, ORDENADA, CONCEDIDA, CONCEDIDA, RECIBIDA, NEGADA, RECIBIDA));

    @SuppressWarnings("ImmutableEnumChecker") // Map.of cannot change
    private final Map<EstadoDeDevolucion, EstadoDeDevolucion> pasos;

    ActoDeDevolucion(Map<EstadoDeDevolucion, EstadoDeDevolucion> pasos) {
        this.pasos = pasos;
    }

    /** Where it leaves a request that stands somewhere; empty when it may not follow. */
    public Optional<EstadoDeDevolucion> desde(EstadoDeDevolucion estado) {
        return Optional.ofNullable(pasos.get(estado));
    }

    /**
     * Where a request stands after its acts.
     *
     * @throws IllegalArgumentException when they do not begin with the request, or one may not
     *     follow another
     */
    public static EstadoDeDevolucion estado(List<ActoDeDevolucion> actos) {
        if (actos.isEmpty() || actos.getFirst() != SOLICITA) {
            throw new IllegalArgumentException("a refund begins with its request: " + actos);
        }
        EstadoDeDevolucion estado = SOLICITADA;
        for (ActoDeDevolucion acto : actos.subList(1, actos.size())) {
            EstadoDeDevolucion antes = estado;
            estado =
                    acto.desde(antes)
                            .orElseThrow(
                                    () -> new IllegalArgumentException(acto + " after " + antes));
        }
        return estado;
    }

    /** The act that put a request where it stands, which whoever acts next may not have done. */
    public static Optional<ActoDeDevolucion> queDejo(EstadoDeDevolucion estado) {
        return Optional.ofNullable(
                switch (estado) {
                    case RECIBIDA -> RECIBE;
                    case CONCEDIDA -> CONCEDE;
                    case NEGADA -> NIEGA;
                    case ORDENADA -> ORDENA;
                    case PAGADA -> PAGA;
                    case SOLICITADA, DESISTIDA -> null;
                });
    }
}
