package mx.recauda.ley.confronta;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.util.List;
import java.util.Optional;

/** What is done with a difference; each act has its reason and none is undone, only followed. */
@Fuente(
        value = "LSS 39-A; LSS 39-C; LSS 39-D",
        confianza = Confianza.PROPUESTA,
        nota = "the law gives the grounds; the acts and their order are our design")
public enum Postura {
    /** The office takes the employer's figure. */
    ACEPTA_PATRON(true),
    /** The office stands by the proposal: the difference goes to a cédula de diferencias. */
    @Fuente("LSS 39-C")
    SOSTIENE_PROPUESTA(true),
    /** The office asks the employer to clear it up. */
    @Fuente("LSS 39-D")
    PIDE_ACLARACION(true),
    /** The employer clears it up. */
    @Fuente("LSS 39-D")
    ACLARA(false);

    private final boolean deLaOficina;

    Postura(boolean deLaOficina) {
        this.deLaOficina = deLaOficina;
    }

    /** Whether an officer does it; else the employer. */
    public boolean deLaOficina() {
        return deLaOficina;
    }

    /** Whether nobody has to do anything more. */
    public boolean resuelve() {
        return this == ACEPTA_PATRON || this == SOSTIENE_PROPUESTA;
    }

    /**
     * Whether it may follow another act. The office may always change its mind, with another act;
     * it does not repeat the one in force. The employer clears up only what he is asked.
     *
     * @param vigente the last act; empty when there is none
     */
    public boolean puedeSeguir(Optional<Postura> vigente) {
        return deLaOficina
                ? vigente.filter(v -> v == this).isEmpty()
                : vigente.equals(Optional.of(PIDE_ACLARACION));
    }

    /** The act in force: the last one. */
    public static Optional<Postura> vigente(List<Postura> actos) {
        return actos.isEmpty() ? Optional.empty() : Optional.of(actos.getLast());
    }
}
