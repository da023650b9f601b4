package mx.recauda.ley.afiliacion.persona;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Numbers of one person read as one. The absorbed number keeps everything that was filed under it;
 * it is read through the surviving one. Nothing moves, so undoing a merge restores exactly.
 *
 * @param <T> identity of a number
 */
@Fuente(
        value = "9210-003-200: a person has one number for life",
        confianza = Confianza.INFERIDA,
        nota = "how the institute records a merge is not public")
public final class Fusiones<T extends Comparable<T>> {

    /**
     * An act, in the order in which it was done.
     *
     * @param absorbido number that stops being used
     * @param superviviente number through which it is read
     * @param deshace whether it undoes that merge
     */
    public record Acto<T>(T absorbido, T superviviente, boolean deshace) {}

    private final Map<T, T> superviviente = new HashMap<>();

    /** The merges in force after some acts; what is not admitted is left out. */
    public Fusiones(List<Acto<T>> actos) {
        for (Acto<T> acto : actos) {
            if (error(acto).isPresent()) {
                continue;
            }
            if (acto.deshace()) {
                superviviente.remove(acto.absorbido());
            } else {
                superviviente.put(acto.absorbido(), acto.superviviente());
            }
        }
    }

    /** Why an act is not admitted after those done, if anything is against it. */
    public Optional<ErrorDePersona> error(Acto<T> acto) {
        if (acto.absorbido().equals(acto.superviviente())) {
            return Optional.of(ErrorDePersona.FUSION_CONSIGO);
        }
        if (acto.deshace()) {
            return acto.superviviente().equals(superviviente.get(acto.absorbido()))
                    ? Optional.empty()
                    : Optional.of(ErrorDePersona.NADA_QUE_DESHACER);
        }
        boolean ocupado =
                superviviente.containsKey(acto.absorbido())
                        || superviviente.containsKey(acto.superviviente());
        return ocupado ? Optional.of(ErrorDePersona.YA_FUSIONADO) : Optional.empty();
    }

    /** The number through which a number is read: itself when it was not absorbed. */
    public T vigente(T numero) {
        T actual = numero;
        Set<T> pasados = new HashSet<>();
        while (superviviente.containsKey(actual) && pasados.add(actual)) {
            actual = superviviente.get(actual);
        }
        return actual;
    }

    /** Every number read through the one in force of this number, itself included, in order. */
    public List<T> grupo(T numero) {
        T vigente = vigente(numero);
        Set<T> todos = new TreeSet<>();
        todos.add(vigente);
        superviviente.keySet().stream().filter(n -> vigente(n).equals(vigente)).forEach(todos::add);
        return new ArrayList<>(todos);
    }
}
