package mx.recauda.platform.libro;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Fondo;

import java.time.LocalDate;
import java.util.List;

/** What the ledger says of the money received, day by day. */
public interface Caja {

    /**
     * Sum of the lines of a day, of one fund and class.
     *
     * @param dia on which they take effect
     * @param clase BANCO, POR_IDENTIFICAR, EXCEDENTE, DEVOLUCION or DISPERSADO
     * @param importe positive when debits exceed credits; may be zero
     */
    record Suma(LocalDate dia, Fondo fondo, Clase clase, Importe importe) {}

    /** The sums of the days of an interval, both included, of the scope. */
    List<Suma> porDia(LocalDate desde, LocalDate hasta);
}
