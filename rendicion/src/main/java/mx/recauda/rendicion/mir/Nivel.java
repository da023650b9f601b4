package mx.recauda.rendicion.mir;

import mx.recauda.ley.fuente.Fuente;
import mx.recauda.rendicion.indicador.Dimension;
import mx.recauda.rendicion.indicador.Frecuencia;
import mx.recauda.rendicion.indicador.Tipo;

import java.util.Set;

/** The four levels of the matrix, with what the method usually admits in each. */
@Fuente("Guía para el diseño de la MIR; mir.md §3")
public enum Nivel {
    /** The higher objective to which the programme contributes. */
    FIN("Fin", Frecuencia.ANUAL, Frecuencia.SEXENAL),
    /** The result achieved in the population. */
    PROPOSITO("Propósito", Frecuencia.SEMESTRAL, Frecuencia.ANUAL),
    /** A good or service delivered. */
    COMPONENTE("Componente", Frecuencia.TRIMESTRAL, Frecuencia.SEMESTRAL),
    /** What is done to produce a component. */
    ACTIVIDAD("Actividad", Frecuencia.MENSUAL, Frecuencia.TRIMESTRAL);

    private final String nombre;
    private final Frecuencia minima;
    private final Frecuencia maxima;

    Nivel(String nombre, Frecuencia minima, Frecuencia maxima) {
        this.nombre = nombre;
        this.minima = minima;
        this.maxima = maxima;
    }

    /** The name of the level. */
    public String nombre() {
        return nombre;
    }

    /** Types of indicator it admits. */
    public Set<Tipo> tipos() {
        return switch (this) {
            case FIN, PROPOSITO -> Set.of(Tipo.ESTRATEGICO);
            case COMPONENTE -> Set.of(Tipo.ESTRATEGICO, Tipo.GESTION);
            case ACTIVIDAD -> Set.of(Tipo.GESTION);
        };
    }

    /** Dimensions it admits. */
    public Set<Dimension> dimensiones() {
        return switch (this) {
            case FIN -> Set.of(Dimension.EFICACIA);
            case PROPOSITO -> Set.of(Dimension.EFICACIA, Dimension.EFICIENCIA);
            case COMPONENTE -> Set.of(Dimension.EFICACIA, Dimension.EFICIENCIA, Dimension.CALIDAD);
            case ACTIVIDAD -> Set.of(Dimension.EFICACIA, Dimension.EFICIENCIA, Dimension.ECONOMIA);
        };
    }

    /** Whether it is usual to measure it that often. */
    public boolean esUsual(Frecuencia frecuencia) {
        return frecuencia.meses() >= minima.meses() && frecuencia.meses() <= maxima.meses();
    }

    /** The usual frequencies in words. */
    public String frecuenciasUsuales() {
        return minima + " a " + maxima;
    }
}
