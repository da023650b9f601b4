package mx.recauda.platform.libro;

import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Rubro;

import java.math.BigDecimal;

/**
 * Control total of an office and a line.
 *
 * @param oficina key of the office; empty when of none
 * @param cargos sum of debits, in pesos with two decimals
 * @param abonos sum of credits, positive, likewise
 */
public record Control(
        String oficina,
        Clase clase,
        Rubro rubro,
        Cuota cuota,
        Componente componente,
        BigDecimal cargos,
        BigDecimal abonos) {

    /** Debits less credits. */
    public BigDecimal saldo() {
        return cargos.subtract(abonos);
    }
}
