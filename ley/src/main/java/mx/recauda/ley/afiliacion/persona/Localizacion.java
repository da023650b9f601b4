package mx.recauda.ley.afiliacion.persona;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.util.Comparator;
import java.util.List;

/**
 * What to do with who asks for a number: give the one the person has, assign a new one, or have
 * somebody look.
 *
 * @param decision what to do
 * @param candidatos records that look like the person, most alike first
 * @param <T> identity of a record
 */
public record Localizacion<T>(Decision decision, List<Candidato<T>> candidatos) {

    /** What to do. */
    public enum Decision {
        /** Nobody looks like the person. */
        ASIGNAR,
        /** One record is the person. */
        LOCALIZAR,
        /** Never assign: namesakes or duplicates. */
        ANALIZAR
    }

    /**
     * A record that looks like the person.
     *
     * @param id identity of the record
     * @param datos its data
     * @param parecido from 0 to 100
     */
    public record Candidato<T>(T id, DatosPersonales datos, int parecido) {}

    /** Keeps an immutable copy. */
    public Localizacion {
        candidatos = List.copyOf(candidatos);
    }

    /**
     * Decides among the records found.
     *
     * @param registros records, in any order
     */
    @Fuente(
            value = "9210-003-201: one match, none or several",
            confianza = Confianza.INFERIDA,
            nota = "the procedure is known by its index; the cases are reconstructed")
    public static <T> Localizacion<T> de(DatosPersonales buscada, List<Candidato<T>> registros) {
        List<Candidato<T>> parecidos =
                registros.stream()
                        .map(c ->
                                new Candidato<>(
                                        c.id(), c.datos(), Parecido.entre(buscada, c.datos())))
                        .filter(c ->
                                c.parecido() >= Parecido.DUDOSO || mismaCurp(buscada, c.datos()))
                        .sorted(
                                Comparator.comparingInt((Candidato<T> c) -> c.parecido())
                                        .reversed()
                                        .thenComparing(c -> c.id().toString()))
                        .toList();
        if (parecidos.isEmpty()) {
            return new Localizacion<>(Decision.ASIGNAR, parecidos);
        }
        boolean uno =
                parecidos.size() == 1 && parecidos.getFirst().parecido() >= Parecido.MISMA_PERSONA;
        return new Localizacion<>(uno ? Decision.LOCALIZAR : Decision.ANALIZAR, parecidos);
    }

    /** Whether a record is a candidate: at least doubtfully the person, or with the same CURP. */
    public static boolean parece(DatosPersonales buscada, DatosPersonales registro) {
        return Parecido.entre(buscada, registro) >= Parecido.DUDOSO || mismaCurp(buscada, registro);
    }

    private static boolean mismaCurp(DatosPersonales buscada, DatosPersonales registro) {
        return !buscada.curp().isEmpty() && buscada.curp().equals(registro.curp());
    }
}
