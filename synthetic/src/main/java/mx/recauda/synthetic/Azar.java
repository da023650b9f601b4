package mx.recauda.synthetic;

import java.util.List;

/**
 * Reproducible chance: a stream for each key, the same in every machine and version of Java
 * (SplitMix64, written here because the algorithm is part of the contract).
 */
final class Azar {

    private static final long PASO = 0x9E3779B97F4A7C15L;

    private long estado;

    private Azar(long estado) {
        this.estado = estado;
    }

    /** The stream of a key: the seed, what is being made, and its numbers. */
    static Azar de(long semilla, Tema tema, long... numeros) {
        long estado = mezcla(semilla + PASO * (tema.clave() + 1L));
        for (long numero : numeros) {
            estado = mezcla(estado ^ mezcla(numero + PASO));
        }
        return new Azar(estado);
    }

    /** What a stream is for, so that adding draws to one never moves another. */
    enum Tema {
        PATRON(1),
        TAMANIO(2),
        PERSONA(3),
        PUESTO(4),
        PRIMA(5);

        private final int clave;

        Tema(int clave) {
            this.clave = clave;
        }

        private int clave() {
            return clave;
        }
    }

    /** A whole number from zero to one less than the limit. */
    int entre(int limite) {
        return (int) Math.unsignedMultiplyHigh(siguiente(), limite);
    }

    /** A whole number between both, inclusive. */
    int entre(int minimo, int maximo) {
        return minimo + entre(maximo - minimo + 1);
    }

    /** True so many times in ten thousand. */
    boolean pasa(int porDiezMil) {
        return entre(10_000) < porDiezMil;
    }

    <T> T uno(List<T> valores) {
        return valores.get(entre(valores.size()));
    }

    private long siguiente() {
        estado += PASO;
        return mezcla(estado);
    }

    private static long mezcla(long z) {
        long x = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }
}
