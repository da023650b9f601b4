package mx.recauda.platform.trabajos;

import java.util.List;

/**
 * What a part did.
 *
 * @param cursor where the next part starts
 * @param unidades units it did, set aside included
 * @param apartadas units that could not be done
 * @param ultima whether the job ends with it
 */
public record Parte(String cursor, int unidades, List<Apartada> apartadas, boolean ultima) {

    /** Keeps an immutable copy. */
    public Parte {
        apartadas = List.copyOf(apartadas);
    }

    /** A part after which there are more. */
    public static Parte sigue(String cursor, int unidades) {
        return new Parte(cursor, unidades, List.of(), false);
    }

    /** Nothing can be done yet; the job is tried again in a moment. */
    public static Parte espera(String cursor) {
        return new Parte(cursor, 0, List.of(), false);
    }

    /** Whether it has to wait. */
    public boolean enEspera() {
        return unidades == 0 && !ultima;
    }

    /** The last part. */
    public static Parte ultima(String cursor, int unidades) {
        return new Parte(cursor, unidades, List.of(), true);
    }

    /** The same part with units set aside. */
    public Parte con(List<Apartada> sinHacer) {
        return new Parte(cursor, unidades, sinHacer, ultima);
    }

    /**
     * A unit that could not be done.
     *
     * @param sujeto which, in words that find it again and name nobody
     * @param motivo why
     */
    public record Apartada(String sujeto, String motivo) {}
}
