package mx.recauda.formats.emision;

import mx.recauda.ley.dinero.Importe;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * Consecutive days of a month with the same wage.
 *
 * @param movimiento what began it
 * @param desde first day
 * @param dias days of it, absences and incapacity included
 * @param ausencias days of absence that count
 * @param incapacidad days of incapacity
 * @param baja whether the employment ends with its last day
 * @param importes what it adds to each amount of the month; those that are not there are zero
 */
public record TramoPropuesto(
        Movimiento movimiento,
        LocalDate desde,
        int dias,
        int ausencias,
        int incapacidad,
        Importe sbc,
        boolean baja,
        Map<LineaDeCuota, Importe> importes) {

    /** What began a stretch, with its digit in the visor files. */
    public enum Movimiento {
        /** Nothing: the worker was enrolled the day before the month, with that wage. */
        VIGENTE('1'),
        /** Enrolment or return. */
        ALTA('8'),
        /** New wage. */
        SALARIO('7');

        private final char digito;

        Movimiento(char digito) {
            this.digito = digito;
        }

        /** Its digit in the visor files. */
        public char digito() {
            return digito;
        }
    }

    /** Keeps an immutable copy. */
    public TramoPropuesto {
        importes = Map.copyOf(importes);
    }

    /** Its last day. */
    public LocalDate hasta() {
        return desde.plusDays(dias - 1L);
    }

    /** One of its amounts. */
    public Importe de(LineaDeCuota linea) {
        return importes.getOrDefault(linea, Importe.CERO);
    }

    /** Its amounts in the order of the columns, without zeros. */
    Map<LineaDeCuota, Importe> enOrden() {
        Map<LineaDeCuota, Importe> enOrden = new EnumMap<>(LineaDeCuota.class);
        importes.forEach((linea, importe) -> {
            if (!importe.esCero()) {
                enOrden.put(linea, importe);
            }
        });
        return enOrden;
    }
}
