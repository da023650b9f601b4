package mx.recauda.rendicion.indicador;

import java.util.List;

/**
 * The technical sheet of an indicator.
 *
 * @param clave key
 * @param nombre name; not the formula, at most ten words
 * @param definicion what it measures; repeats neither name nor formula, at most 240 characters
 * @param dimension what it looks at
 * @param tipo results or management
 * @param metodo shape of the method
 * @param formula the method, with the symbols of its variables
 * @param unidadDeMedida unit
 * @param frecuencia how often it is measured
 * @param lineaBase where it starts from
 * @param sentido where it should go
 * @param semaforo its thresholds
 * @param mediosDeVerificacion documents or sources that prove it
 * @param variables variables of the formula
 * @param desagregacion breakdown, or empty
 * @param unidadResponsable who answers for it
 * @param contacto how to reach them
 */
public record FichaTecnica(
        String clave,
        String nombre,
        String definicion,
        Dimension dimension,
        Tipo tipo,
        TipoDeMetodo metodo,
        String formula,
        String unidadDeMedida,
        Frecuencia frecuencia,
        LineaBase lineaBase,
        Sentido sentido,
        Semaforo semaforo,
        List<String> mediosDeVerificacion,
        List<Variable> variables,
        String desagregacion,
        String unidadResponsable,
        String contacto) {

    /** Keeps immutable copies. */
    public FichaTecnica {
        mediosDeVerificacion = List.copyOf(mediosDeVerificacion);
        variables = List.copyOf(variables);
    }
}
