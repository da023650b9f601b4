package mx.recauda.platform.pagos;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.PatronConocido;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Money of employers beyond what they owed: refunded on request, never set off (LSS 299). */
public interface Excedentes {

    /**
     * What is in excess of a payment in a fund.
     *
     * @param motivo code of why, or empty when it was identified later
     */
    record Excedente(
            UUID pago,
            LocalDate fecha,
            Optional<PatronConocido> patron,
            Fondo fondo,
            String banco,
            String operacion,
            Importe importe,
            String motivo,
            Optional<UUID> linea) {}

    /** How many and how much. */
    record Total(int cuantos, Importe importe) {}

    /** Oldest first. */
    List<Excedente> lista(int desde, int cuantos);

    /** All of them. */
    Total total();
}
