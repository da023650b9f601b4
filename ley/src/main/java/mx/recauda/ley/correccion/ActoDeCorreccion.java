package mx.recauda.ley.correccion;

import static mx.recauda.ley.correccion.EstadoDeCorreccion.APLICADA;
import static mx.recauda.ley.correccion.EstadoDeCorreccion.DESHECHA;
import static mx.recauda.ley.correccion.EstadoDeCorreccion.EXIGIBLE;
import static mx.recauda.ley.correccion.EstadoDeCorreccion.PROPUESTA;
import static mx.recauda.ley.correccion.EstadoDeCorreccion.RECHAZADA;
import static mx.recauda.ley.correccion.EstadoDeCorreccion.REQUERIDA;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is done with a correction; whoever decides a step did not do the one before. */
@Fuente(
        value = "CFF 21 para. 7; LSS 40-B",
        confianza = Confianza.PROPUESTA,
        nota = "the law gives the three days and the indemnity; acts and people are our design")
public enum ActoDeCorreccion {
    /** It is proposed, with its reason. */
    PROPONE(Map.of()),
    /** Another person agrees: the money moves. */
    APRUEBA(Map.of(PROPUESTA, APLICADA)),
    /** It is sent back with a reason. */
    RECHAZA(Map.of(PROPUESTA, RECHAZADA)),
    /** Of a cheque: the requirement to pay it is notified. */
    REQUIERE(Map.of(APLICADA, REQUERIDA)),
    /** Of a cheque: the days passed without payment. */
    EXIGE(Map.of(REQUERIDA, EXIGIBLE)),
    /** Everything is undone: the bank's mistake, or the payment was shown. */
    DESHACE(Map.of(APLICADA, DESHECHA, REQUERIDA, DESHECHA, EXIGIBLE, DESHECHA));

    @SuppressWarnings("ImmutableEnumChecker") // Map.of cannot change
    private final Map<EstadoDeCorreccion, EstadoDeCorreccion> pasos;

    ActoDeCorreccion(Map<EstadoDeCorreccion, EstadoDeCorreccion> pasos) {
        this.pasos = pasos;
    }

    /** Where it leaves a correction of a kind; empty when it may not follow. */
    public Optional<EstadoDeCorreccion> desde(TipoDeCorreccion tipo, EstadoDeCorreccion estado) {
        boolean deCheque = this == REQUIERE || this == EXIGE;
        return deCheque && tipo != TipoDeCorreccion.CHEQUE_DEVUELTO
                ? Optional.empty()
                : Optional.ofNullable(pasos.get(estado));
    }

    /**
     * Where a correction stands after its acts.
     *
     * @throws IllegalArgumentException when they do not begin with the proposal, or one may not
     *     follow another
     */
    public static EstadoDeCorreccion estado(TipoDeCorreccion tipo, List<ActoDeCorreccion> actos) {
        if (actos.isEmpty() || actos.getFirst() != PROPONE) {
            throw new IllegalArgumentException("a correction begins with its proposal: " + actos);
        }
        EstadoDeCorreccion estado = PROPUESTA;
        for (ActoDeCorreccion acto : actos.subList(1, actos.size())) {
            EstadoDeCorreccion antes = estado;
            estado =
                    acto.desde(tipo, antes)
                            .orElseThrow(
                                    () -> new IllegalArgumentException(acto + " after " + antes));
        }
        return estado;
    }

    /** Whether whoever did the one before may not do it. */
    public boolean pideOtraPersona() {
        return this == APRUEBA || this == RECHAZA || this == DESHACE;
    }
}
