package mx.recauda.rendicion.oficio;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An official letter.
 *
 * @param id identity
 * @param sentido which way it goes
 * @param numero number as printed
 * @param fecha date of the letter
 * @param de who signs it
 * @param para to whom
 * @param asunto what it is about
 * @param contesta identity of the letter it answers
 * @param vence last day to answer it, when it asks for an answer
 * @param actos acts in the order recorded, dates never going back
 */
public record Oficio(
        String id,
        Sentido sentido,
        String numero,
        LocalDate fecha,
        Parte de,
        Parte para,
        String asunto,
        Optional<String> contesta,
        Optional<LocalDate> vence,
        List<ActoDeOficio> actos) {

    /** Keeps an immutable copy and refuses acts out of order. */
    public Oficio {
        actos = List.copyOf(actos);
        for (int i = 1; i < actos.size(); i++) {
            if (actos.get(i).fecha().isBefore(actos.get(i - 1).fecha())) {
                throw new IllegalArgumentException("acts out of order in letter " + numero);
            }
        }
    }

    /** Every reason why it cannot be registered, each with its field; empty when it can. */
    public List<Incidencia> revisa(Idioma idioma) {
        return AdmisionDeOficio.registro(this, idioma);
    }

    /** The letter with one act more, or the same letter and every reason why it is refused. */
    public Resultado<Oficio> con(ActoDeOficio acto, Idioma idioma) {
        List<Incidencia> motivos = new AdmisionDeOficio(this, idioma).revisa(acto);
        if (!motivos.isEmpty()) {
            return new Resultado<>(this, motivos);
        }
        List<ActoDeOficio> todos = new ArrayList<>(actos);
        todos.add(acto);
        return Resultado.de(conActos(todos));
    }

    /** How it stands on a day: only acts of that day or before count. */
    public SituacionDeOficio situacion(LocalDate dia) {
        return LecturaDeOficio.de(
                vence, actos.stream().filter(a -> !a.fecha().isAfter(dia)).toList(), dia);
    }

    /** The same letter with other acts. */
    public Oficio conActos(List<ActoDeOficio> otros) {
        return new Oficio(id, sentido, numero, fecha, de, para, asunto, contesta, vence, otros);
    }
}
