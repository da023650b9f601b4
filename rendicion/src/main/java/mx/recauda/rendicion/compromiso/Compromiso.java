package mx.recauda.rendicion.compromiso;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A promise: who owes what by when. Its kind is catalogue data (ASM, commitment of a programme,
 * goal, agreement of a commission, recommendation of an auditor). It is nothing but its acts: the
 * state on any day is recomputed from those dated that day or before.
 *
 * @param clave key of the promise
 * @param tipo key of its kind in the catalogue
 * @param texto what is promised, in the words of the document it comes from
 * @param actos acts in the order recorded, dates never going back
 */
public record Compromiso(String clave, String tipo, String texto, List<Acto> actos) {

    /** Keeps an immutable copy and refuses acts out of order. */
    public Compromiso {
        actos = List.copyOf(actos);
        for (int i = 1; i < actos.size(); i++) {
            if (actos.get(i).fecha().isBefore(actos.get(i - 1).fecha())) {
                throw new IllegalArgumentException("acts out of order in promise " + clave);
            }
        }
    }

    /** A recommendation received that day. */
    public static Compromiso propuesto(
            String clave, String tipo, String texto, Acto.Propuesto propuesta) {
        return new Compromiso(clave, tipo, texto, List.of(propuesta));
    }

    /**
     * The promise with one act more, or the same promise and every reason why the act is refused.
     */
    public Resultado<Compromiso> con(Acto acto, CalendarioDeCortes calendario, Idioma idioma) {
        List<Incidencia> motivos = new Admision(this, calendario, idioma).revisa(acto);
        if (!motivos.isEmpty()) {
            return new Resultado<>(this, motivos);
        }
        List<Acto> todos = new ArrayList<>(actos);
        todos.add(acto);
        return Resultado.de(new Compromiso(clave, tipo, texto, todos));
    }

    /** How the promise stands on a day: only acts of that day or before count. */
    public Situacion situacion(LocalDate dia, CalendarioDeCortes calendario) {
        return Lectura.de(hasta(dia)).situacion(dia, calendario);
    }

    /**
     * The versions of a cut that were sent, oldest first: percent by key of activity. What was sent
     * stays as it was, whatever is reported later.
     */
    public List<Map<String, Integer>> versionesDelCorte(YearMonth corte) {
        List<Map<String, Integer>> versiones = new ArrayList<>();
        for (Compromiso envio : enviosDelCorte(corte)) {
            Map<String, Integer> version = new LinkedHashMap<>();
            Lectura.de(envio.actos())
                    .avances()
                    .forEach(a -> version.put(a.actividad().clave(), a.porcentaje()));
            versiones.add(java.util.Collections.unmodifiableMap(version));
        }
        return List.copyOf(versiones);
    }

    /**
     * The promise as it was each time the cut was sent, oldest first: its acts up to the one that
     * sent it. More than one means that the cut was corrected.
     */
    public List<Compromiso> enviosDelCorte(YearMonth corte) {
        List<Compromiso> envios = new ArrayList<>();
        for (int i = 0; i < actos.size(); i++) {
            if (actos.get(i) instanceof Acto.CorteEnviado enviado
                    && enviado.corte().equals(corte)) {
                envios.add(new Compromiso(clave, tipo, texto, actos.subList(0, i + 1)));
            }
        }
        return List.copyOf(envios);
    }

    /** The promise with only its acts of that day or before. */
    public Compromiso al(LocalDate dia) {
        return new Compromiso(clave, tipo, texto, hasta(dia));
    }

    private List<Acto> hasta(LocalDate dia) {
        return actos.stream().filter(a -> !a.fecha().isAfter(dia)).toList();
    }
}
