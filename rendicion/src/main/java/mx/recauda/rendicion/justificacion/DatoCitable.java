package mx.recauda.rendicion.justificacion;

import mx.recauda.rendicion.cantidad.Unidad;

import java.math.BigDecimal;

/**
 * A figure that a text may quote.
 *
 * @param clave key of the Dato
 * @param descripcion words for messages
 * @param valor exact value: pesos for money, percent for percents
 * @param unidad {@link Unidad#PESOS} or {@link Unidad#PORCENTAJE}
 */
public record DatoCitable(String clave, String descripcion, BigDecimal valor, Unidad unidad) {

    /** Refuses a unit that is not a base unit. */
    public DatoCitable {
        if (unidad != Unidad.PESOS && unidad != Unidad.PORCENTAJE) {
            throw new IllegalArgumentException("not a base unit: " + unidad);
        }
    }

    /** Whether it can be quoted by a number of that unit. */
    public boolean esDeLaClaseDe(Unidad otra) {
        return unidad == Unidad.PORCENTAJE ? otra == Unidad.PORCENTAJE : otra.esDinero();
    }
}
