package mx.recauda.rendicion.medida;

import mx.recauda.rendicion.cifra.Cifra;

import java.util.List;
import java.util.function.Consumer;

/** A module that measures what it knows. Operational modules implement it as a bean. */
public interface FuenteDeMedidas {

    /** What it measures. */
    List<Medida> medidas();

    /**
     * The figure, with the handle of its facts; undefined with its reason when there are none.
     *
     * @throws IllegalArgumentException when it does not measure that
     */
    Cifra medir(Consulta consulta);

    /**
     * The facts behind the figure, in a fixed order; they add up to it.
     *
     * @param desde place of the first, from 0
     * @param cuantos at most so many
     */
    Hechos hechos(Consulta consulta, int desde, int cuantos);

    /**
     * Every fact in the same order, each given as it is read: memory does not grow with them.
     *
     * @param cada takes the columns first and then each fact
     */
    void recorre(Consulta consulta, Consumer<List<String>> cada);
}
