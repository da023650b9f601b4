package mx.recauda.ley.confronta;

import mx.recauda.ley.dinero.Importe;

import java.util.Arrays;
import java.util.function.Function;

/** An amount for each {@link Linea}. */
public final class Montos {

    /** Nothing. */
    public static final Montos CERO = new Montos(new long[Linea.TODAS.size()]);

    private final long[] centavos;

    private Montos(long[] centavos) {
        this.centavos = centavos;
    }

    /** The amounts that a function gives for each line. */
    public static Montos de(Function<Linea, Importe> valor) {
        return new Montos(Linea.TODAS.stream().mapToLong(l -> valor.apply(l).centavos()).toArray());
    }

    /** The amount of a line. */
    public Importe de(Linea linea) {
        return Importe.deCentavos(centavos(linea));
    }

    long centavos(Linea linea) {
        return centavos[linea.indice()];
    }

    /** The same amounts with another in one line. */
    public Montos con(Linea linea, Importe importe) {
        long[] otros = centavos.clone();
        otros[linea.indice()] = importe.centavos();
        return new Montos(otros);
    }

    /** The sum, line by line. */
    public Montos mas(Montos otros) {
        return de(l -> de(l).mas(otros.de(l)));
    }

    /** The difference, line by line. */
    public Montos menos(Montos otros) {
        return de(l -> de(l).menos(otros.de(l)));
    }

    /** Everything. */
    public Importe total() {
        return Importe.deCentavos(Arrays.stream(centavos).reduce(0, Math::addExact));
    }

    @Override
    public boolean equals(Object otro) {
        return otro instanceof Montos montos && Arrays.equals(centavos, montos.centavos);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(centavos);
    }

    @Override
    public String toString() {
        return Arrays.toString(centavos);
    }
}
