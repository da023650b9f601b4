package mx.recauda.rendicion.auditor;

import java.util.List;

/**
 * A closed list of rules applied in order.
 *
 * @param <D> the document it reads
 * @param reglas rules by ascending id
 */
public record Auditor<D>(List<Regla<D>> reglas) {

    /** Refuses two rules with the same id. */
    public Auditor {
        reglas = List.copyOf(reglas);
        long distintas = reglas.stream().map(r -> r.ficha().id()).distinct().count();
        if (distintas != reglas.size()) {
            throw new IllegalArgumentException("two rules share an id");
        }
    }

    /** Every finding of every rule, by rule id and then in the order of the document. */
    public List<Hallazgo> revisa(D documento) {
        return reglas.stream().flatMap(r -> r.revisa(documento).stream()).toList();
    }

    /** The cards of the rules, for the catalogue. */
    public List<Ficha> fichas() {
        return reglas.stream().map(Regla::ficha).toList();
    }
}
