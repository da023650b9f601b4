package mx.recauda.rendicion.flujo;

import java.time.LocalDate;

/**
 * One line of the chase list: who owes the next act on a request.
 *
 * @param solicitud the request
 * @param estado where it stands
 * @param papel role that owes the act
 * @param area key of the area asked
 * @param desde legal day since which it is owed
 * @param limite last day to do it
 * @param diasDeAtraso calendar days past the limit, 0 while it has not passed
 * @param diasEnEspera calendar days since it is owed
 * @param observacionesAbiertas comments nobody has answered
 */
public record Pendiente(
        Solicitud solicitud,
        Estado estado,
        Papel papel,
        String area,
        LocalDate desde,
        LocalDate limite,
        int diasDeAtraso,
        int diasEnEspera,
        int observacionesAbiertas) {

    /** Whether the limit has passed. */
    public boolean vencido() {
        return diasDeAtraso > 0;
    }
}
